import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { settled, stage, type Scene, type Stage } from './support/stage.js';

const load = '<script type="module" src="event-timeline.js"></script>';
const tag = '<event-timeline src="belarus.json"></event-timeline>';
type Timeline = HTMLElement & { ready: Promise<void>; updateComplete: Promise<boolean>; document: unknown };

let here: Stage;
beforeAll(async () => { here = await stage(); }, 120_000);
afterAll(() => here?.close());

async function onPage(markup: string, run: (scene: Scene) => Promise<void>, options = {}): Promise<void> {
  const scene = await here.open(load + markup, options);
  await settled(scene.page);
  await run(scene);
  expect(await scene.close()).toEqual([]);
}

/** Labels of the first timeline, wherever it stands. */
const labels = (page: Page): Promise<number> => page.locator('[part~="chart"] [part~="label"]').count();
const frames = (page: Page, count = 6): Promise<void> => page.evaluate(async (n) => { for (let i = 0; i < n; i++) await new Promise((resolve) => requestAnimationFrame(resolve)); }, count);

/** How many drawings follow in so many frames, with nobody doing anything: none, once a page stands. */
const unrest = (page: Page, count = 12): Promise<number> => page.evaluate(async (n) => {
  let drawings = 0;
  const observer = new MutationObserver(() => void drawings++);
  for (const { shadowRoot } of document.querySelectorAll('event-timeline')) observer.observe(shadowRoot!, { childList: true, subtree: true, attributes: true, characterData: true });
  for (let i = 0; i < n; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  observer.disconnect();
  return drawings;
}, count);

it('the listener hears a loop of resize observers, so that silence means something', async () => {
  const scene = await here.open('<body><div id="a" style="width:100px">x</div>');
  await scene.page.evaluate(() => new Promise<void>((resolve) => {
    const box = document.querySelector<HTMLElement>('#a')!;
    new ResizeObserver(() => { box.style.width = `${box.offsetWidth + 1}px`; }).observe(box);
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  }));
  expect((await scene.close()).join()).toContain('ResizeObserver loop');
});

it('30 timelines on one page all draw and stand still', () => onPage(`<body>${tag.repeat(30)}`, async ({ page }) => {
  const each = await page.evaluate(() => [...document.querySelectorAll('event-timeline')].map(({ shadowRoot }) => shadowRoot!.querySelectorAll('[part~="chart"] [part~="label"]').length));
  expect(each.length).toBe(30);
  expect(new Set(each).size).toBe(1);
  expect(each[0]).toBeGreaterThan(5);
  await page.setViewportSize({ width: 700, height: 800 });
  await frames(page);
  expect(await unrest(page)).toBe(0);
}), 60_000);

it('one that is made when the scripts are here is drawn whole, buttons and window of time too, in one update', () => onPage(`<body style="min-height:3000px">${tag}`, async ({ page }) => {
  await page.waitForLoadState('networkidle');
  const first = await page.evaluate(async () => {
    const timeline = document.createElement('event-timeline') as Timeline;
    timeline.document = document.querySelector<Timeline>('event-timeline')!.document;
    document.body.append(timeline);
    await timeline.updateComplete;
    const root = timeline.shadowRoot!;
    return { labels: root.querySelectorAll('[part~="label"]').length, views: root.querySelectorAll('.views button').length, knobs: root.querySelectorAll('.brush [role="slider"]').length };
  });
  expect(first.labels).toBeGreaterThan(5);
  expect(first).toMatchObject({ views: 4, knobs: 2 });
  expect(await unrest(page)).toBe(0);
}));

it.each([
  ['as it is', '<event-timeline src="belarus.json"></event-timeline>'],
  ['with an open event', '<event-timeline src="belarus.json" selected="ryanair"></event-timeline>'],
  ['as a story', '<event-timeline src="belarus.json" view="story"></event-timeline>'],
  ['of a bounded height', '<event-timeline src="belarus.json" style="--timeline-max-block-size:380px"></event-timeline>'],
  ['from a list', '<event-timeline><ol><li><time datetime="1994">1994</time> One thing</li><li><time datetime="2020-08">August 2020</time> Another</li></ol></event-timeline>'],
  ['without data', '<event-timeline src="missing.json"></event-timeline>'],
])('%s it looks the same whether it was there before the scripts or is made after them', async (_, markup) => {
  const pictures: Buffer[] = [];
  for (const late of [false, true]) {
    const { page, close } = await here.open(`${load}<body>${late ? '' : markup}`);
    await page.waitForLoadState('networkidle');
    if (late) {
      await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        document.body.append(document.adoptNode(parsed.body.firstElementChild!));
      }, markup);
    }
    await page.evaluate(() => document.querySelector<Timeline>('event-timeline')!.ready);
    await page.waitForLoadState('networkidle');
    await frames(page);
    pictures.push(await page.screenshot({ fullPage: true }));
    await close();
  }
  expect(pictures[1].equals(pictures[0])).toBe(true);
}, 30_000);

it('in a tab of display:none it draws nothing, and draws once shown', () => onPage(`<body><div id="tab" style="display:none">${tag}</div>`, async ({ page }) => {
  expect(await labels(page)).toBe(0);
  await page.evaluate(() => { document.querySelector<HTMLElement>('#tab')!.style.display = 'block'; });
  await frames(page);
  expect(await labels(page)).toBeGreaterThan(5);
  const shown = await labels(page);
  for (const display of ['none', 'block', 'none', 'block', 'none', 'block']) {
    await page.evaluate((value) => { document.querySelector<HTMLElement>('#tab')!.style.display = value; }, display);
    await frames(page, 1);
  }
  await frames(page);
  expect(await labels(page)).toBe(shown);
  expect(await unrest(page)).toBe(0);
}), 60_000);

describe('in a column of overflow:auto', () => {
  it('no height of the column makes the scroll bar come and go for ever', () => onPage(`<body style="margin:0"><div id="column" style="overflow:auto;width:700px;height:5000px">${tag}</div>`, async ({ page }) => {
    const column = (style: Record<string, string>) => page.evaluate((given) => void Object.assign(document.querySelector<HTMLElement>('#column')!.style, given), style);
    const height = (): Promise<number> => page.evaluate(() => document.querySelector('event-timeline')!.getBoundingClientRect().height);
    const bar = await page.evaluate(() => {
      const box = document.querySelector<HTMLElement>('#column')!;
      box.style.overflow = 'scroll';
      const width = box.offsetWidth - box.clientWidth;
      box.style.overflow = 'auto';
      return width;
    });
    expect(bar).toBeGreaterThan(5);
    // Widths where less room makes a lower chart: there a bar that appears takes away the reason for itself.
    const restless: string[] = [];
    let tried = 0;
    for (let width = 320; width <= 900; width += 20) {
      await column({ width: `${width}px`, height: '5000px' });
      await frames(page, 4);
      const wide = await height();
      await column({ width: `${width - bar}px` });
      await frames(page, 4);
      const narrow = await height();
      if (narrow >= wide && width % 100) continue;
      tried++;
      await column({ width: `${width}px`, height: `${Math.ceil(Math.min(wide, narrow) + Math.max(0, wide - narrow) / 2)}px` });
      await frames(page, 8);
      const drawings = await unrest(page);
      if (drawings) restless.push(`${width} px, ${wide} or ${narrow} px high: ${drawings} drawings`);
    }
    expect(tried).toBeGreaterThan(3);
    expect(restless).toEqual([]);
  }), 120_000);

  it('draws at the width that the scroll bar leaves', () => onPage(`<body style="margin:0"><div style="overflow:auto;width:500px;height:200px">${tag}</div>`, async ({ page }) => {
    expect(await labels(page)).toBeGreaterThan(3);
    expect(await page.evaluate(() => { const box = document.querySelector('div')!; return box.scrollWidth - box.clientWidth; })).toBe(0);
    expect(await unrest(page)).toBe(0);
  }), 60_000);
});

it('as a flex item of width 0 it draws nothing, and draws as soon as it has room', () => onPage(`<body><div style="display:flex;width:800px"><div id="item" style="flex:0 0 0;min-width:0;overflow:hidden">${tag}</div><p style="flex:1">Text</p></div>`, async ({ page }) => {
  expect(await labels(page)).toBe(0);
  expect(await unrest(page)).toBe(0);
  for (const basis of ['1px', '5px', '30px', '0px', '700px']) {
    await page.evaluate((value) => { document.querySelector<HTMLElement>('#item')!.style.flexBasis = value; }, basis);
    await frames(page);
    expect(await unrest(page), basis).toBe(0);
  }
  expect(await labels(page)).toBeGreaterThan(5);
}), 60_000);

it('as a flex item of its own width beside others it stands still at every width', () => onPage(`<body><div id="row" style="display:flex"><p>Text</p>${tag}<p>Text</p></div>`, async ({ page }) => {
  for (const width of [900, 300, 640, 120, 1200]) {
    await page.evaluate((value) => { document.querySelector<HTMLElement>('#row')!.style.width = `${value}px`; }, width);
    await frames(page);
    expect(await unrest(page), `${width}`).toBe(0);
  }
}), 60_000);

it.each(['open', 'closed'] as const)('inside another shadow root (%s), slotted and not, it draws and its cards open', (mode) => onPage('<body><x-host lang="en"></x-host>', async ({ page }) => {
  const seen = await page.evaluate(async (kind) => {
    const host = document.querySelector('x-host')!;
    const root = host.attachShadow({ mode: kind });
    const inner = document.createElement('event-timeline') as Timeline;
    inner.setAttribute('src', 'belarus.json');
    root.append(inner, document.createElement('slot'));
    const slotted = document.createElement('event-timeline') as Timeline;
    slotted.setAttribute('src', 'belarus.json');
    host.append(slotted);
    await Promise.all([inner.ready, slotted.ready]);
    return [inner, slotted].map(async (element) => {
      const label = element.shadowRoot!.querySelector('[part~="chart"] [part~="label"]')!;
      label.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
      await element.ready;
      const card = element.shadowRoot!.querySelector('[part~="card"]') !== null;
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await element.ready;
      return [element.shadowRoot!.querySelectorAll('[part~="chart"] [part~="label"]').length > 5, card, element.shadowRoot!.querySelector('[part~="card"]') === null];
    }).reduce(async (all, one) => [...(await all), await one], Promise.resolve([] as boolean[][]));
  }, mode);
  expect(seen).toEqual([[true, true, true], [true, true, true]]);
}), 60_000);

it('inside a dialog it draws when the dialog opens, each time; Escape closes a card first, then the dialog', () => onPage(`<body><dialog style="width:800px">${tag}</dialog>`, async ({ page }) => {
  expect(await labels(page)).toBe(0);
  for (let i = 0; i < 3; i++) {
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await frames(page);
    expect(await labels(page)).toBeGreaterThan(5);
    expect(await unrest(page)).toBe(0);
    await page.locator('[part~="chart"] [part~="label"]').first().click();
    await page.locator('[part~="card"]').waitFor();
    await page.locator('[part~="card"]').focus();
    await page.keyboard.press('Escape');
    await page.locator('[part~="card"]').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.querySelector('dialog')!.open), 'the dialog is still open').toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(false);
    await frames(page);
  }
}), 60_000);

describe('zoomed to 400 %', () => {
  const wide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  it('by the browser (1280 px become 320 of four each): all is there, nothing has to be scrolled sideways', () => onPage(`<body>${tag}`, async ({ page }) => {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setDeviceMetricsOverride', { width: 320, height: 256, deviceScaleFactor: 4, mobile: false });
    await frames(page);
    expect(await page.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([320, 4]);
    expect(await labels(page)).toBeGreaterThan(5);
    expect(await wide(page)).toBe(0);
    expect(await unrest(page)).toBe(0);
    await page.locator('[part~="chart"] [part~="label"]').first().click();
    await page.locator('[part~="card"]').waitFor();
    expect(await wide(page)).toBe(0);
  }, { viewport: { width: 1280, height: 1024 } }), 60_000);

  it('by CSS (zoom: 4) and by text alone (400 %): labels are there, inside the element, and stand still', () => onPage(`<body>${tag}`, async ({ page }) => {
    for (const style of [{ zoom: '4' }, { zoom: '1', fontSize: '400%' }]) {
      await page.evaluate((given) => void Object.assign(document.documentElement.style, given), style);
      await frames(page, 10);
      expect(await labels(page), JSON.stringify(style)).toBeGreaterThan(3);
      expect(await unrest(page)).toBe(0);
      const out = await page.evaluate(() => {
        const element = document.querySelector('event-timeline')!;
        const box = element.getBoundingClientRect();
        return [...element.shadowRoot!.querySelectorAll('[part~="chart"] text')].map((text) => text.getBoundingClientRect()).filter(({ left, right }) => left < box.left - 1 || right > box.right + 1).length;
      });
      expect(out, JSON.stringify(style)).toBe(0);
    }
  }, { viewport: { width: 1280, height: 1024 } }), 60_000);
});
