import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, keys } from '../../scripts/engines/actions.mjs';
import { startFirefox } from '../../scripts/engines/firefox.mjs';
import { startWebKit } from '../../scripts/engines/webkit.mjs';
import { findEngine } from '../../scripts/find-browser.mjs';
import { policy, serve } from '../../scripts/start.mjs';

// The built files on a page of their own, under the policy of `npm start`, in the engine that `npm run test:browsers` names. In Chromium csp.test.ts asks more.
const record = `complaints = [];
addEventListener('securitypolicyviolation', (event) => complaints.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
addEventListener('error', (event) => complaints.push(String(event.message)));
addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)));
for (const level of ['error', 'warn']) console[level] = (...words) => complaints.push(words.join(' '));`;
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="icon.svg"><script src="record.js"></script>
<script type="module" src="event-timeline.js"></script></head><body><event-timeline src="belarus.json"></event-timeline></body></html>`;
const drawn = `async () => {
  await customElements.whenDefined('event-timeline');
  const element = document.querySelector('event-timeline');
  await element.ready;
  return element.shadowRoot.querySelectorAll('[part~="chart"] [part~="label"]').length;
}`;
const opened = `async () => {
  const root = document.querySelector('event-timeline').shadowRoot;
  for (let frames = 0; frames < 600 && !root.querySelector('[part~="card"]'); frames += 1) await new Promise(requestAnimationFrame);
  const card = root.querySelector('[part~="card"]');
  return card && { id: card.dataset.id, shadow: getComputedStyle(card).boxShadow !== 'none', focused: root.activeElement === card };
}`;

interface Driven { open(url: string): Promise<unknown>; act(actions: unknown): Promise<unknown>; run(source: string): Promise<unknown>; close(): Promise<void> }
const size = { width: 1200, height: 900 };
const start = (): Promise<Driven> => (process.env.ENGINE === 'firefox' ? startFirefox(findEngine('firefox').browser, size) : startWebKit(findEngine('webkit'), size)) as Promise<Driven>;

describe(`the built files under a strict policy, in ${process.env.ENGINE}`, () => {
  let server: Server;
  let browser: Driven;
  let address = '';
  beforeAll(async () => {
    ({ server, address } = (await serve(0)) as { server: Server; address: string });
    const [files] = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
    const own: Record<string, [string, string]> = { '/page.html': ['text/html', page], '/record.js': ['text/javascript', record] };
    server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
      const [type, text] = own[request.url ?? ''] ?? [];
      if (!type) return files(request, response);
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy }).end(text);
    });
    browser = await start();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('draws all 17 labels, opens a card by a click and by a key, takes light and dark, and breaks nothing', async () => {
    await browser.open(`${address}page.html`);
    expect(await browser.run(drawn)).toBe(17);
    const at = (await browser.run(`() => { const { left, top, width, height } = document.querySelector('event-timeline').shadowRoot.querySelector('[part~="label"][data-id="ryanair"] text').getBoundingClientRect(); return { x: left + width / 2, y: top + height / 2 }; }`)) as { x: number; y: number };
    await browser.act(click(at.x, at.y));
    expect(await browser.run(opened)).toEqual({ id: 'ryanair', shadow: true, focused: false });
    await browser.run(`() => { const element = document.querySelector('event-timeline'); element.select(null); element.shadowRoot.querySelector('.item[tabindex="0"]').focus(); return element.updateComplete; }`);
    await browser.act(keys('{Home}{Enter}').actions);
    expect(await browser.run(opened)).toEqual({ id: 'rule', shadow: true, focused: true });
    const inks = await browser.run(`() => ['light', 'dark'].map((scheme) => {
      document.documentElement.style.colorScheme = scheme;
      return getComputedStyle(document.querySelector('event-timeline').shadowRoot.querySelector('[part~="label"] text')).fill;
    })`) as string[];
    expect(new Set(inks).size).toBe(2);
    expect(await browser.run('() => complaints')).toEqual([]);
  });

  it('would have heard of what the policy blocks', async () => {
    await browser.open(`${address}page.html`);
    await browser.run(drawn);
    await browser.run(`async () => { document.body.setAttribute('style', 'color: red'); await new Promise((resolve) => setTimeout(resolve, 500)); }`);
    expect(((await browser.run('() => complaints')) as string[]).join()).toContain('style-src');
    // Trusted Types, too: text alone is no script's address.
    await expect(browser.run(`() => { document.createElement('script').src = 'x.js'; }`)).rejects.toThrow(/Trusted|Sink/);
  });
}, 60_000);
