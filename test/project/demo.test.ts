import type { Server } from 'node:http';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserArgs, findBrowser } from '../../scripts/find-browser.mjs';
import { policy, serve } from '../../scripts/start.mjs';

let server: Server;
let address = '';
let browser: Browser;
beforeAll(async () => {
  ({ server, address } = await serve(0));
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Opens the demo page and waits for the drawing; whatever the page complains of is collected. */
async function open(path: string) {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  page.on('request', (request) => request.url().startsWith(address) || complaints.push(`asked elsewhere: ${request.url()}`));
  await page.addInitScript(() => {
    const seen: string[] = ((window as unknown as { violations: string[] }).violations = []);
    addEventListener('securitypolicyviolation', (event) => seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  });
  const response = await page.goto(address + path);
  await page.evaluate(async () => {
    await customElements.whenDefined('event-timeline');
    await (document.querySelector('event-timeline') as HTMLElement & { ready: Promise<unknown> }).ready;
  });
  return { page, complaints, response };
}
const violations = (page: Page) => page.evaluate(() => (window as unknown as { violations: string[] }).violations);
const labels = (page: Page) =>
  page.evaluate(() => new Set([...(document.querySelector('event-timeline')?.shadowRoot?.querySelectorAll('[part~="label"]') ?? [])].map((label) => label.closest('[data-id]')?.getAttribute('data-id'))).size);

it('the demo page draws all 17 events under the strict policy with no violation and no complaint', async () => {
  const { page, complaints, response } = await open('');
  expect(response?.headers()['content-security-policy']).toBe(policy);
  expect(await labels(page)).toBe(17);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

it('the demo page in Russian and dark says so to its timeline', async () => {
  const { page, complaints } = await open('?lang=ru&theme=dark');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
  expect(await page.evaluate(() => document.querySelector('event-timeline')?.shadowRoot?.textContent)).toMatch(/[а-яё]{4}/i);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});
