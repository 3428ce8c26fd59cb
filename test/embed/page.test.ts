import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { contextOf } from '../../src/components/context.js';
import { timelineColumns } from '../../src/data/index.js';
import { DEFAULT_FAMILY } from '../../src/embed/default-font.js';
import { serverType } from '../../src/embed/server-font.js';
import { serverPicture } from '../../src/embed/server-pictures.js';
import { timelineSvg } from '../../src/embed/timeline-images.js';
import { builtSite, differing, document17, inItsFont, seen, takenOver, type BuiltSite } from './built-site.js';
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

/** Nothing shifts, on the visit there was and on a further one. */
async function still(page: Page) {
  expect(await seen(page)).toEqual([]);
  await page.reload();
  await takenOver(page);
  expect(await seen(page)).toEqual([]);
}

/** A page is looked at before what it asks for has come. */
const early = (page: Page): void => {
  page.goto = ((goto) => (url: string) => goto.call(page, url, { waitUntil: 'commit' }))(page.goto);
};

/** Where each text of the timeline is, and how wide. */
const places = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelector('event-timeline')!.shadowRoot!.querySelectorAll('text, span, button, h2')].map((text) => {
  const { x, y, width } = text.getBoundingClientRect();
  return `${text.textContent.trim()} ${x} ${y} ${width}`;
}));

/** Pairs of labels of the chart in sight whose texts meet. */
const meeting = (page: Page): Promise<string[]> => page.evaluate(() => {
  const labels = [...document.querySelector('event-timeline')!.shadowRoot!.querySelectorAll('.chart [part~="label"]')].filter((label) => label.getBoundingClientRect().width);
  if (labels.length < 17) throw new Error(`${labels.length} labels in sight`);
  const lines = labels.map((label) => [...label.querySelectorAll('text')].map((text) => text.getBoundingClientRect()));
  return labels.flatMap((label, i) => labels.slice(0, i).flatMap((other, j) =>
    (lines[i].some((a) => lines[j].some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1)) ? [`${label.textContent} / ${other.textContent}`] : [])));
});

describe('the built page', () => {
  it.each([360, 600, 900, 1200])('at %i px looks the same to the last pixel before and after the element takes over, and nothing shifts', async (width) => {
    const before = await site.open('index.html', { ...size(width), ...withoutScripts });
    await inItsFont(before.page);
    const after = await site.open('index.html', size(width));
    await takenOver(after.page);
    await still(after.page);
    await inItsFont(after.page);
    await takenOver(after.page);
    const [one, other] = [await shot(before.page), await shot(after.page)];
    const blank = await site.open('event-timeline.js', size(width));
    expect(await differing(blank.page, one, other)).toBe(0);
    expect(after.complaints).toEqual([]);
    await Promise.all([before.close(), after.close(), blank.close()]);
  });

  it.each([320, 480, 700, 1000, 1600])('at %i px, between the widths it was drawn for, nothing shifts at the take-over', async (width) => {
    const { page, close } = await site.open('index.html', size(width));
    await takenOver(page);
    await still(page);
    await close();
  });

  it.each([360, 700, 1200])('at %i px, where its font is late, stays as it is: nothing shifts or collides, before and after the element takes over and when the font has come', async (width) => {
    let come = (): void => undefined;
    const held = new Promise<void>((resolve) => { come = resolve; });
    const late = async (page: Page): Promise<void> => {
      await page.route(/\.woff2$/, async (route) => {
        await held;
        await route.continue();
      });
      early(page);
    };
    const server = await site.open('index.html', { ...size(width), before: async (page) => {
      await withoutScripts.before(page);
      await late(page);
    } });
    await server.page.locator('.drawn .at:visible .chart').waitFor();
    const { page, close } = await site.open('index.html', { ...size(width), before: late });
    await takenOver(page);
    for (const one of [server.page, page]) expect(await meeting(one)).toEqual([]);
    const before = await places(page);
    come();
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await places(page)).toEqual(before);
    expect(await seen(page)).toEqual([]);
    await Promise.all([server.close(), close()]);
  });

  it('shifts nothing where it comes in pieces, be it cut between two buttons', async () => {
    const [head, ...rest] = String(site.files.get('index.html')).split(/(?=<button |<h2|<p |<\/svg>)/);
    let proceed = (): void => undefined;
    const server = createServer(({ url }, response) => {
      const name = url!.slice(1);
      if (!/^(index.html)?$/.test(name)) return void response.writeHead(site.files.has(name) && !name.endsWith('.js') ? 200 : 404, { 'Content-Type': name.endsWith('.css') ? 'text/css' : 'font/woff2' }).end(site.files.get(name));
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).write(head);
      proceed = () => { if (rest.length) response.write(rest.shift()!); else response.end(); };
    });
    await new Promise<void>((resolve) => { server.listen(0, 'localhost', resolve); });
    const { page, close } = await site.open('index.html', { ...size(1200), before: (page) => {
      early(page);
      page.goto = ((goto) => () => goto.call(page, `http://localhost:${(server.address() as AddressInfo).port}/`))(page.goto);
      return Promise.resolve();
    } });
    let pieces = 1;
    for (; rest.length; pieces++) {
      proceed();
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    }
    proceed();
    await page.waitForLoadState();
    expect(pieces).toBeGreaterThan(20);
    expect(await page.locator('.drawn .at:visible .tools').isVisible()).toBe(true);
    expect(await seen(page)).toEqual([]);
    await close();
    server.close();
  });

  it('asks for the parts of its font that it has letters for, each announced in its head, and for no other', async () => {
    const asked: string[] = [];
    const { page, close } = await site.open('index.html', { before: async (page) => { page.on('request', (request) => asked.push(...request.url().match(/[\w-]+\.woff2$/) ?? [])); } });
    await takenOver(page);
    await page.evaluate(() => document.fonts.ready);
    const announced = await page.locator('link[as="font"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').pop()!));
    expect(asked.sort()).toEqual(announced.sort());
    expect(announced.filter((name) => !name.includes('latin'))).toEqual([]);
    expect(announced.length).toBe(3);
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
      early(page);
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

/** Where a text begins, on its line: the top of its box would be that of the font a machine has. */
interface Place { text: string; x: number; y: number }

it.each([360, 600, 900, 1200])('timeline-%i.svg has its labels where the page has them, to 2 px', async (width) => {
  const { page, close } = await site.open('index.html', size(width));
  await inItsFont(page);
  await takenOver(page);
  const inPage: Place[] = await page.evaluate(() => {
    const chart = document.querySelector('event-timeline')!.shadowRoot!.querySelector('.chart')!;
    const origin = chart.getBoundingClientRect();
    return [...chart.querySelectorAll<SVGTextElement>('[part~="label"] text')].map((text) => {
      const { x, y } = text.getStartPositionOfChar(0).matrixTransform(text.getScreenCTM()!);
      return { text: text.textContent.trim(), x: x - origin.x, y: y - origin.y };
    });
  });
  const drawn = await site.open(`timeline-${width}.svg`, size(width));
  const inFile: Place[] = await drawn.page.evaluate(() => {
    const matrix = (document.querySelector('svg > g > g') as SVGGElement).getScreenCTM()!;
    return [...document.querySelectorAll<SVGTextElement>('svg > g > g text')].map((text) => {
      const { x, y } = text.getStartPositionOfChar(0).matrixTransform(text.getScreenCTM()!);
      return { text: text.textContent.trim(), x: x - matrix.e, y: y - matrix.f };
    });
  });
  expect(inPage.length).toBeGreaterThanOrEqual(34);
  const off = inPage.filter(({ text, x, y }) => !inFile.some((one) => one.text === text && Math.abs(one.x - x) <= 2 && Math.abs(one.y - y) <= 2));
  expect(off).toEqual([]);
  await Promise.all([close(), drawn.close()]);
});

/** How dark each row and each column of a piece of a picture is, and the least shift (px of the picture) that lays one over the other. */
const shifts = (page: Page, pictures: [string, string], from: number[], places: { text: string; x: number; y: number; width: number; height: number }[]) => page.evaluate(async ([pictures, [left, top], places]) => {
  const [a, b] = await Promise.all(pictures.map(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const context = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }).getContext('2d', { willReadFrequently: true })!;
    context.drawImage(image, 0, 0);
    return context;
  }));
  const FAR = 8;
  return places.map(({ text, x, y, width, height }) => {
    const ink = (context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): number[] => {
      const { data } = context.getImageData(x, y, width, height);
      return Array.from({ length: width * height }, (_, i) => 255 - Math.min(data[4 * i], data[4 * i + 1], data[4 * i + 2]));
    };
    const own = ink(a, x, y, width, height);
    const wide = width + 2 * FAR;
    const around = ink(b, left + x - FAR, top + y - FAR, wide, height + 2 * FAR);
    let best = { dx: 0, dy: 0, off: Infinity };
    for (let dy = -FAR; dy <= FAR; dy++) for (let dx = -FAR; dx <= FAR; dx++) {
      let off = 0;
      for (let i = 0; i < own.length; i++) off += Math.abs(own[i] - around[(Math.floor(i / width) + dy + FAR) * wide + (i % width) + dx + FAR]);
      if (off < best.off) best = { dx, dy, off };
    }
    return { text, dx: best.dx, dy: best.dy, alike: 1 - best.off / own.reduce((sum, dark) => sum + dark, 1) };
  });
}, [pictures, from, places] as const);

it('timeline-2x.png has its labels where a browser has them at that width, to 2 px', async () => {
  const { page, close } = await site.open('index.html', { viewport: { width: 568, height: 1400 }, deviceScaleFactor: 2, colorScheme: 'light' });
  await inItsFont(page);
  await takenOver(page);
  const chart = page.locator('event-timeline .chart');
  const places = await chart.evaluate((svg) => {
    const origin = svg.getBoundingClientRect();
    return [...svg.querySelectorAll<SVGTextElement>('[part~="label"] text')].map((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      return { text: text.textContent.trim(), x: Math.round((x - origin.x) * 2), y: Math.round((y - origin.y) * 2), width: Math.ceil(width * 2), height: Math.ceil(height * 2) };
    });
  });
  expect(places.length).toBeGreaterThanOrEqual(34);
  const shown = await chart.screenshot({ animations: 'disabled' });
  const png = Buffer.from(site.files.get('timeline-2x.png') as Uint8Array);
  // The picture has air around its chart: where it begins there, the drawing says that the picture was made from.
  const columns = timelineColumns(document17);
  const context = contextOf(document17, columns.asOf, 'en');
  const type = serverType({ family: DEFAULT_FAMILY });
  const drawn = timelineSvg(context, serverPicture(document17, columns, 568, type, { lang: 'en', direction: 'ltr', orientation: 'auto', scale: 'elastic', lanes: 'none', order: 'oldest' }), type, 'light');
  const [[left, top], [right, below]] = [...drawn.matchAll(/translate\(([\d.]+) ([\d.]+)\)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const [x, y] = [left + right, top + below].map((px) => Math.round(px * 2));
  const found = await shifts(page, [shown.toString('base64'), png.toString('base64')], [x, y], places);
  expect(found.filter(({ dx, dy, alike }) => Math.abs(dx) > 4 || Math.abs(dy) > 4 || alike < 0.5)).toEqual([]);
  await close();
}, 60_000);
