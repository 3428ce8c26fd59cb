import { readFrames } from './read-frames.mjs';
import { record } from './record.mjs';

const collect = (session) => session.send('HeapProfiler.collectGarbage');

/** Bytes in use: objects, and what typed arrays hold beside them. */
async function used(session) {
  for (let i = 0; i < 3; i++) await collect(session);
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** Real input: Ctrl and the wheel to come nearer, then a drag there and back. */
async function gesture(page, kind, { x, y }) {
  await page.mouse.move(x, y);
  if (kind === 'zoom') {
    await page.keyboard.down('Control');
    for (let i = 0; i < 40; i++) await page.mouse.wheel(0, -30);
    await page.keyboard.up('Control');
  } else {
    await page.mouse.down();
    for (const by of [-6, 6]) for (let i = 0; i < 40; i++) await page.mouse.move((x += by), y);
    await page.mouse.up();
  }
  await page.waitForTimeout(600);
}

/** ms from a word in the search box to the frame that says how many events hold it so far, from 1,000 more events to the frame that they are drawn in, and bytes an event after both. */
async function changes(page, session, { count, before }) {
  const search = await page.evaluate(() => new Promise((resolve) => {
    const root = document.querySelector('event-timeline').shadowRoot;
    const input = root.querySelector('input[type=search]');
    const begun = performance.now();
    const look = () => (root.querySelector('.found')?.textContent.trim() ? resolve(performance.now() - begun) : requestAnimationFrame(look));
    input.value = 'bridge';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    requestAnimationFrame(look);
  }));
  await page.evaluate(async () => {
    const timeline = document.querySelector('event-timeline');
    const input = timeline.shadowRoot.querySelector('input[type=search]');
    input.value = '';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await timeline.ready;
  });
  const append = await page.evaluate(async () => {
    const timeline = document.querySelector('event-timeline');
    const more = Array.from({ length: 1000 }, (_, i) => ({ id: `more-${i}`, title: `One more ${i}`, date: `${1950 + (i % 70)}-0${1 + (i % 9)}-1${i % 10}` }));
    await new Promise((resolve) => { requestAnimationFrame(resolve); });
    const begun = performance.now();
    const drawn = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        // A message comes once that frame has been drawn.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            port1.close();
            resolve(performance.now() - begun);
          };
          port2.postMessage(0);
        });
      });
      observer.observe(timeline.shadowRoot.querySelector('.stage'), { subtree: true, childList: true, attributes: true, characterData: true });
    });
    timeline.append(more);
    const ms = await drawn;
    await timeline.ready;
    return ms;
  });
  return { search, append, kept: (await used(session) - before) / count };
}

/**
 * What moving through `count` seeded events costs once they are drawn: by gesture, ms of script a frame and ms from frame to frame; bytes an event above the caller's own objects, nodes, and
 * the longest tasks while it was read, before the first picture and after it; last what `changes` says.
 */
export async function measureFrames(browser, server, { count, width }) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-GB', timezoneId: 'UTC' });
  context.setDefaultTimeout(180_000);
  try {
    const page = await context.newPage();
    await page.goto(`${server.address}?peer=event-timeline`, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => document.title === 'ready', null, { polling: 50 });
    await page.evaluate((n) => globalThis.bench.prepare(n), count);
    const session = await context.newCDPSession(page);
    const before = await used(session);
    const [tasks] = await record(session, () => page.evaluate(() => globalThis.bench.draw()));
    const bytes = (await used(session) - before) / count;
    const nodes = await page.evaluate(() => globalThis.bench.nodes());
    const box = await page.evaluate(() => {
      const { x, y, width: wide, height } = document.querySelector('event-timeline').shadowRoot.querySelector('.chart').getBoundingClientRect();
      return { x: x + wide * 0.93, y: y + height * 0.12 };
    });
    // What understands gestures comes with the first one, and the first frames run unoptimised: these are not counted.
    await gesture(page, 'zoom', box);
    await gesture(page, 'pan', { ...box, x: box.x - width * 0.4 });
    await page.evaluate(() => document.querySelector('event-timeline').zoomToFit());
    await page.waitForTimeout(300);
    const frames = {};
    for (const kind of ['zoom', 'pan']) {
      const [trace] = await record(session, async () => {
        await page.evaluate(() => globalThis.bench.watch());
        await gesture(page, kind, kind === 'zoom' ? box : { ...box, x: box.x - width * 0.4 });
      });
      frames[kind] = { ...readFrames(trace), between: await page.evaluate(() => globalThis.bench.watched()) };
    }
    return { bytes, nodes, tasks: readFrames(tasks).longest, frames, ...(await changes(page, session, { count, before })) };
  } finally {
    await Promise.race([context.close(), new Promise((resolve) => { setTimeout(resolve, 5000); })]);
  }
}
