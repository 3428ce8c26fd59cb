import type { Server } from 'node:http';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { browserArgs, findBrowser } from '../../scripts/find-browser.mjs';
import { parseTimeline } from '../../src/data/index.js';
import belarus from '../../src/data/belarus.json';
import { buildFolder } from '../../src/embed/build-folder.js';
import { serveFolder } from '../../src/embed/serve-folder.js';

export const document17 = parseTimeline(belarus).document;

export interface Opened { page: Page; complaints: string[]; close(): Promise<void> }
export interface BuiltSite {
  address: string;
  files: Map<string, string | Uint8Array>;
  /** Opens a path; what the page complains of, asks elsewhere for, shifts or violates is collected. */
  open(path?: string, options?: BrowserContextOptions & { before?: (page: Page) => Promise<unknown> }): Promise<Opened>;
  close(): Promise<void>;
}

/** A built folder of the Belarus document on a server under the strict policy, and a browser. Further files are pages of a host, with no policy. */
export async function builtSite(further: Record<string, string> = {}): Promise<BuiltSite> {
  const built = await buildFolder(document17);
  const files = new Map(built.files.map(({ path, content }) => [path, content]));
  const [{ server, address }, host] = await Promise.all([serveFolder(() => files, 0), serveFolder(() => new Map(Object.entries(further)), 0, null)]);
  const browser: Browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
  for (const [path, text] of Object.entries(further)) further[path] = text.replaceAll('BUILT/', address);
  const stop = (one: Server): Promise<void> => new Promise((resolve) => {
    one.close(() => resolve());
    one.closeAllConnections();
  });
  return {
    address, files,
    async open(path = 'index.html', { before, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1200, height: 1400 }, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => [address, host.address, 'data:', 'blob:'].some((start) => request.url().startsWith(start)) || complaints.push(`asked elsewhere: ${request.url()}`));
      await page.addInitScript(() => {
        const seen: string[] = ((window as unknown as { seen: string[] }).seen = []);
        addEventListener('securitypolicyviolation', (event) => seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!(entry as unknown as { hadRecentInput: boolean }).hadRecentInput) seen.push(`shift ${(entry as unknown as { value: number }).value}`);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await before?.(page);
      await page.goto((path.split('#')[0] in further ? host.address : address) + path);
      return { page, complaints, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await Promise.all([stop(server), stop(host.server)]);
    },
  };
}

/** What the page has seen of violations and shifts. */
export const seen = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { seen: string[] }).seen);

/** A page set in the folder's own font: on a busy machine a first visit may be in the font that stands in for it, and a further one has it at hand. */
export async function inItsFont(page: Page): Promise<void> {
  const isSet = (): Promise<boolean> => page.evaluate(async () => {
    await document.fonts.ready;
    const width = (style: string, family: string): number => {
      const probe = document.body.appendChild(Object.assign(document.createElement('span'), { textContent: 'Illumination' }));
      Object.assign(probe.style, { position: 'absolute', font: `${style} 100px ${family}` });
      const { width } = probe.getBoundingClientRect();
      probe.remove();
      return width;
    };
    return ['400', '700', 'italic 400'].every((style) => width(style, '"Noto Sans", "Almost Noto Sans", monospace') !== width(style, '"Almost Noto Sans", monospace'));
  });
  for (let visit = 1; !(await isSet()); visit++) {
    if (visit > 20) throw new Error('The page is never set in its own font.');
    await page.reload();
  }
}

/** The element has taken over, and two frames have passed. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.querySelector('event-timeline')?.shadowRoot;
    return root?.querySelector('.chart') && !root.querySelector('.drawn');
  });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** How many pixels of two PNG files differ; -1 where their sizes do. */
export const differing = (page: Page, one: Buffer, other: Buffer): Promise<number> => page.evaluate(async (sources) => {
  const [a, b] = await Promise.all(sources.map(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  }));
  if (a.width !== b.width || a.height !== b.height) return -1;
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4) if (a.data[i] !== b.data[i] || a.data[i + 1] !== b.data[i + 1] || a.data[i + 2] !== b.data[i + 2]) count++;
  return count;
}, [one.toString('base64'), other.toString('base64')]);
