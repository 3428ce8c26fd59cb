import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { builtSite, differing, seen, takenOver, type BuiltSite } from './built-site.js';
import { plain, SEVENTEEN } from './seventeen.js';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite({
    'sandbox.html': '<!doctype html><title>Host</title><link rel="icon" href="data:,"><iframe src="BUILT/index.html" sandbox="allow-scripts" width="1200" height="900"></iframe>',
  });
}, 120_000);
afterAll(() => site?.close());

const size = (width: number) => ({ viewport: { width, height: 1400 } });
const withoutScripts = { before: (page: Page) => page.route(/\.js$/, (route) => route.abort()) };
const shot = (page: Page) => page.screenshot({ fullPage: true, animations: 'disabled' });

/** A first visit may see letters of another font for a moment, which moves a word of the legend by a hair; a further one sees nothing move at all. */
async function still(page: Page) {
  const shifts = (await seen(page)).map((one) => Number(/^shift (.*)/.exec(one)?.[1]));
  expect(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.001);
  await page.reload();
  await takenOver(page);
  expect(await seen(page)).toEqual([]);
}

describe('the built page', () => {
  it.each([360, 600, 900, 1200])('at %i px looks the same to the last pixel before and after the element takes over, and nothing shifts', async (width) => {
    const before = await site.open('index.html', { ...size(width), ...withoutScripts });
    await before.page.evaluate(() => document.fonts.ready);
    const after = await site.open('index.html', size(width));
    await takenOver(after.page);
    const [one, other] = [await shot(before.page), await shot(after.page)];
    const blank = await site.open('event-timeline.js', size(width));
    expect(await differing(blank.page, one, other)).toBe(0);
    await still(after.page);
    expect(after.complaints).toEqual([]);
    await Promise.all([before.close(), after.close(), blank.close()]);
  });

  it.each([320, 480, 700, 1000, 1600])('at %i px, between the widths it was drawn for, nothing shifts at the take-over', async (width) => {
    const { page, close } = await site.open('index.html', size(width));
    await takenOver(page);
    await still(page);
    await close();
  });

  it.each([640, 700, 800, 899])('at %i px lies down before the take-over as after it, and leaves less than 80 px blank', async (width) => {
    const { page, close } = await site.open('index.html', { ...size(width), ...withoutScripts });
    const before = await page.locator('event-timeline .drawn .at:visible .chart').boundingBox();
    await close();
    const after = await site.open('index.html', size(width));
    await takenOver(after.page);
    const [height, own] = await after.page.evaluate(() => {
      const root = document.querySelector('event-timeline')!.shadowRoot!.querySelector<HTMLElement>('.root')!;
      const kept = root.getBoundingClientRect().height;
      root.style.minBlockSize = '';
      return [kept, root.getBoundingClientRect().height];
    });
    expect(before!.width).toBeGreaterThan(before!.height);
    expect(height - own).toBeLessThan(80);
    await after.close();
  });

  it('under the strict policy: a card, every view, and back, with not one violation or complaint', async () => {
    const { page, complaints, close } = await site.open();
    await takenOver(page);
    await page.locator('[part~="label"]').first().click();
    await page.locator('[part~="card"]').waitFor();
    await page.keyboard.press('Escape');
    for (const view of ['story', 'list', 'table', 'chart']) {
      await page.locator(`[data-view="${view}"]`).click();
      await page.locator(view === 'chart' ? '[part~="chart"]' : view === 'story' ? '.story' : view === 'list' ? '[part~="list"]' : 'table').first().waitFor();
    }
    expect((await seen(page)).filter((one) => !one.startsWith('shift'))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('the listener hears a violation, so that silence means something', async () => {
    const { page, close } = await site.open();
    await page.evaluate(() => document.body.setAttribute('style', 'color:red'));
    await expect.poll(() => seen(page)).toEqual([expect.stringContaining('style-src')]);
    await close();
  });

  it('its largest paint comes before any script runs', async () => {
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => { answer = resolve; });
    const { page, close } = await site.open('index.html', { before: async (page) => {
      await page.addInitScript(() => {
        const times: number[] = ((window as unknown as { paints: number[] }).paints = []);
        new PerformanceObserver((list) => times.push(...list.getEntries().map(({ startTime }) => startTime))).observe({ type: 'largest-contentful-paint', buffered: true });
      });
      await page.route(/\.js$/, async (route) => { await held; await route.continue(); });
      page.goto = ((goto) => (url: string) => goto.call(page, url, { waitUntil: 'commit' }))(page.goto);
    } });
    const paints = () => page.evaluate(() => (window as unknown as { paints?: number[] }).paints?.length ?? 0);
    await expect.poll(paints).toBeGreaterThan(0);
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const before = await paints();
    answer();
    await takenOver(page);
    expect(await paints()).toBe(before);
    await close();
  });

  it('with scripts off, has each event once for who sees and for who hears, and the whole list behind one press', async () => {
    const { page, complaints, close } = await site.open('index.html', { javaScriptEnabled: false });
    const said = plain(await page.locator('body').ariaSnapshot());
    for (const title of SEVENTEEN) expect(said.split(title).length - 1, title).toBe(1);
    expect(await page.locator('.tools').first().isVisible()).toBe(false);
    await page.locator('summary').click();
    expect(await page.locator('event-timeline > ol > li').first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('in a sandbox without an origin, where storage throws, draws and opens a card without an error', async () => {
    const { page, complaints, close } = await site.open('sandbox.html');
    const frame = page.frames()[1];
    await frame.waitForFunction(() => !document.querySelector('event-timeline')?.shadowRoot?.querySelector('.drawn'));
    expect(await frame.evaluate(() => { try { return localStorage.length; } catch (error) { return (error as Error).name; } })).toBe('SecurityError');
    expect(await frame.evaluate(() => origin)).toBe('null');
    await frame.locator('[part~="label"]').first().click();
    await frame.locator('[part~="card"]').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('a tab that shows it late: in a hidden box what the server drew stays, and the element takes over when it is seen', async () => {
    const { page, close } = await site.open('index.html', { before: (page) => page.addInitScript(() => addEventListener('DOMContentLoaded', () => { document.body.hidden = true; })) });
    await page.waitForFunction(() => customElements.get('event-timeline'));
    await page.evaluate(() => (document.querySelector('event-timeline') as unknown as { ready: Promise<void> }).ready);
    const drawn = () => page.evaluate(() => document.querySelector('event-timeline')!.shadowRoot!.querySelectorAll('.drawn').length);
    expect(await drawn()).toBe(2);
    await page.evaluate(() => { document.body.hidden = false; });
    await takenOver(page);
    expect(await drawn()).toBe(0);
    await close();
  });

  it('#id of an event opens it', async () => {
    const { page, close } = await site.open('index.html#zapad');
    await takenOver(page);
    await page.locator('[part~="card"][data-id="zapad"]').waitFor();
    await close();
  });
});

interface Place { text: string; x: number; y: number }

it.each([360, 600, 900, 1200])('timeline-%i.svg has its labels where the page has them, to 2 px', async (width) => {
  const { page, close } = await site.open('index.html', size(width));
  await takenOver(page);
  const inPage: Place[] = await page.evaluate(() => {
    const chart = document.querySelector('event-timeline')!.shadowRoot!.querySelector('.chart')!;
    const origin = chart.getBoundingClientRect();
    return [...chart.querySelectorAll<SVGTextElement>('[part~="label"] text')].map((text) => ({ text: text.textContent.trim(), x: text.getBoundingClientRect().x - origin.x, y: text.getBoundingClientRect().y - origin.y }));
  });
  const drawn = await site.open(`timeline-${width}.svg`, size(width));
  const inFile: Place[] = await drawn.page.evaluate(() => {
    const matrix = (document.querySelector('svg > g > g') as SVGGElement).getScreenCTM()!;
    return [...document.querySelectorAll<SVGTextElement>('svg > g > g text')].map((text) => ({ text: text.textContent.trim(), x: text.getBoundingClientRect().x - matrix.e, y: text.getBoundingClientRect().y - matrix.f }));
  });
  expect(inPage.length).toBeGreaterThanOrEqual(34);
  const off = inPage.filter(({ text, x, y }) => !inFile.some((one) => one.text === text && Math.abs(one.x - x) <= 2 && Math.abs(one.y - y) <= 2));
  expect(off).toEqual([]);
  await Promise.all([close(), drawn.close()]);
});
