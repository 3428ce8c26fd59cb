import type { Server } from 'node:http';
import { chromium, type Browser, type BrowserContextOptions, type CDPSession, type Page } from 'playwright';
import { browserArgs, findBrowser } from '../../../scripts/find-browser.mjs';
import { serve } from '../../../scripts/start.mjs';

/** What is alive in a page once garbage has been collected. */
export interface Alive { documents: number; nodes: number; listeners: number; heap: number }
export interface Scene { page: Page; complaints: () => Promise<string[]>; alive: () => Promise<Alive>; close: () => Promise<string[]> }
export interface Stage { address: string; open: (markup: string, options?: Options) => Promise<Scene>; close: () => Promise<void> }
interface Options extends BrowserContextOptions { files?: Record<string, string> }

/** The built files, served, and a Chromium with scroll bars that take room: most pages have them, and they are what makes sizes chase each other. */
export async function stage(): Promise<Stage> {
  const { server, address } = (await serve(0)) as { server: Server; address: string };
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArgs, '--enable-precise-memory-info'], ignoreDefaultArgs: ['--hide-scrollbars'] });
  return {
    address,
    open: (markup, options = {}) => open(browser, address, markup, options),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** A page in a context of its own; every message on its console, every error and rejection, in whatever frame, is a complaint. */
async function open(browser: Browser, address: string, markup: string, { files = {}, ...context }: Options): Promise<Scene> {
  const own = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...context });
  const page = await own.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(error.stack ?? error.message));
  await page.exposeFunction('complain', (text: string) => void heard.push(text));
  // A loop of resize observers is an error of the window that no console shows.
  await page.addInitScript(() => {
    const complain = (text: string): void => void (window as unknown as { complain(text: string): Promise<void> }).complain(text);
    addEventListener('error', (event) => complain(`error: ${event.message}`));
    addEventListener('unhandledrejection', (event) => complain(`rejection: ${String(event.reason)}`));
  });
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="icon.svg">${markup}</html>`;
  await page.route(`${address}page.html`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.route(`${address}empty.html`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Empty</title><body>' }));
  for (const [name, text] of Object.entries(files)) await page.route(address + name, (route) => route.fulfill({ contentType: name.endsWith('.js') ? 'text/javascript' : 'application/json', body: text }));
  await page.goto(`${address}page.html`);
  const cdp = await own.newCDPSession(page);
  const complaints = async (): Promise<string[]> => {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    return heard;
  };
  return {
    page, complaints, alive: () => alive(cdp),
    close: async () => {
      const found = await complaints();
      await own.close();
      return found;
    },
  };
}

async function alive(cdp: CDPSession): Promise<Alive> {
  // What holds what is told in one collection and freed in the next.
  for (let i = 0; i < 4; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { documents, nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const { usedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage') as { usedSize: number; backingStorageSize: number };
  return { documents, nodes, listeners: jsEventListeners, heap: usedSize + backingStorageSize };
}

/** Waits for every timeline of the page, and for what they drew to stand. */
export const settled = (page: Page): Promise<void> => page.evaluate(async () => {
  await customElements.whenDefined('event-timeline');
  const elements = [...document.querySelectorAll('event-timeline')] as (Element & { ready: Promise<unknown> })[];
  await Promise.all(elements.map(({ ready }) => ready));
  for (let i = 0; i < 4; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await Promise.all(elements.map(({ ready }) => ready));
});

/** What waits for a frame or for an idle moment has had it: twice, as the first may ask for a second. */
const idle = (page: Page): Promise<void> => page.evaluate(async () => {
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve, 20))));
});

/**
 * What a phase leaves behind: it is run `warm` times first (caches fill, code is compiled), then twice more; the lesser growth of the two counts, as a
 * leak grows in both.
 */
export async function growth(scene: Scene, phase: () => Promise<void>, warm = 3): Promise<Alive> {
  const run = async (): Promise<Alive> => {
    await phase();
    await idle(scene.page);
    return scene.alive();
  };
  for (let i = 1; i < warm; i++) await run();
  const before = await run();
  const between = await run();
  const after = await run();
  const less = (name: keyof Alive): number => Math.min(between[name] - before[name], after[name] - between[name]);
  return { documents: less('documents'), nodes: less('nodes'), listeners: less('listeners'), heap: less('heap') };
}
