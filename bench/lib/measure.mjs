import { readTrace } from './read-trace.mjs';
import { record } from './record.mjs';

/** ms for what Chromium does behind a new page, a process for the next one among it, which is not to be measured. */
const SETTLE = 2000;

/**
 * Draws one document with one peer in a page of its own and says how long it took (see `readTrace`), kB loaded, and, where asked, how the labels lie. `document`: `belarus` or a
 * number of seeded events. Throws what the page threw.
 */
export async function measure(browser, server, { peer, document, width, labels = false, cap = 60, picture, collect = false }) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-GB', timezoneId: 'UTC' });
  context.setDefaultTimeout(cap * 1000);
  let timer;
  try {
    const page = await context.newPage();
    server.loaded();
    await page.goto(`${server.address}?peer=${peer}`, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => globalThis.document.title === 'ready', null, { polling: 50 });
    await page.evaluate((name) => globalThis.bench.prepare(name), document);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(SETTLE);
    const session = await context.newCDPSession(page);
    if (collect) await session.send('HeapProfiler.collectGarbage');
    const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`not drawn after ${cap} s`)), cap * 1000); });
    const [trace, errors] = await record(session, () => Promise.race([page.evaluate(() => globalThis.bench.draw()), late]));
    const times = readTrace(trace);
    if (errors.length) throw new Error(errors[0]);
    const quality = labels ? await page.evaluate(() => globalThis.bench.labels()) : undefined;
    const nodes = await page.evaluate(() => globalThis.bench.nodes());
    if (picture) await page.screenshot({ path: picture, fullPage: true });
    return { ...times, kB: server.loaded(), nodes, quality };
  } finally {
    clearTimeout(timer);
    // A page that is still busy does not hold up the rest.
    await Promise.race([context.close(), new Promise((resolve) => { setTimeout(resolve, 5000); })]);
  }
}
