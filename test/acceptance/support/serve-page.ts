import type { Server } from 'node:http';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { browserArgs, findBrowser } from '../../../scripts/find-browser.mjs';
import { policy, serve } from '../../../scripts/start.mjs';

export { policy };

export interface Site { address: string; open: (markup: string, options?: Options) => Promise<Opened>; close: () => Promise<void> }
export interface Options extends BrowserContextOptions { policy?: string | null; files?: Record<string, string> }
export interface Opened { page: Page; complaints: string[]; violations: () => Promise<string[]>; close: () => Promise<void> }

/** The built files (npm test builds them first), served as `npm start` serves them, and a browser to look at pages of one's own beside them. */
export async function site(): Promise<Site> {
  const { server, address } = (await serve(0)) as { server: Server; address: string };
  const browser: Browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
  return {
    address,
    open: (markup, options = {}) => open(browser, address, markup, options),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** A page with this markup at the server's root, under a policy (null: none), in a context of its own. */
async function open(browser: Browser, address: string, markup: string, { policy: said = policy, files = {}, ...context }: Options): Promise<Opened> {
  const own = await browser.newContext({ viewport: { width: 1000, height: 900 }, ...context });
  const page = await own.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    const seen: string[] = ((window as unknown as { violations: string[] }).violations = []);
    addEventListener('securitypolicyviolation', (event) => seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  });
  const headers = { 'Content-Type': 'text/html; charset=utf-8', ...(said !== null && { 'Content-Security-Policy': said }) };
  await page.route(`${address}page.html`, (route) => route.fulfill({ headers, body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="icon.svg">${markup}</html>` }));
  for (const [name, body] of Object.entries(files))
    await page.route(`${address}${name}`, (route) => route.fulfill({ headers: { 'Content-Type': name.endsWith('.js') ? 'text/javascript' : 'application/json' }, body }));
  await page.goto(`${address}page.html`);
  return { page, complaints, violations: () => page.evaluate(() => (window as unknown as { violations: string[] }).violations), close: () => own.close() };
}

/** Waits for every timeline of the page; how many events each has a label for. */
export const drawn = (page: Page): Promise<number[]> => page.evaluate(async () => {
  await customElements.whenDefined('event-timeline');
  const elements = [...document.querySelectorAll('event-timeline')] as (Element & { ready: Promise<unknown> })[];
  await Promise.all(elements.map(({ ready }) => ready));
  return elements.map(({ shadowRoot }) => new Set([...shadowRoot!.querySelectorAll('[part~="chart"] [part~="label"]')].map((label) => label.closest('[data-id]')?.getAttribute('data-id'))).size);
});
