import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { drawn, site, type Site } from './support/serve-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = ['chart', 'story', 'list', 'table'] as const;
const script = '<script type="module" src="event-timeline.js"></script>';

let here: Site;
beforeAll(async () => { here = await site(); }, 120_000);
afterAll(() => here?.close());

/** What axe-core finds wrong with the page as it is. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ resultTypes: ['violations'] }));
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}

const show = (page: Page, view: string) => page.evaluate(async (next) => {
  const element = document.querySelector('event-timeline') as HTMLElement & { ready: Promise<unknown> };
  element.setAttribute('view', next);
  await element.ready;
}, view);

describe.each([
  ['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['forced colours', { forcedColors: 'active' }], ['a phone', { viewport: { width: 320, height: 640 } }],
] as const)('axe-core, %s', (_, options) => {
  it.each(['ltr', 'rtl'])('finds nothing in any view, with a card, a search and a choice, %s', async (dir) => {
    const opened = await here.open(`${script}<style></style><body><main><h1>A page</h1><event-timeline src="belarus.json" dir="${dir}" controls="auto search share"></event-timeline></main>`, { ...options, policy: null });
    const { page } = opened;
    // The canvas said as a colour, which axe-core can read.
    if ('colorScheme' in options) await page.evaluate(() => Object.assign(document.documentElement.style, { colorScheme: 'light dark', background: 'Canvas' }));
    await drawn(page);
    const found: string[] = [];
    for (const view of VIEWS) {
      await show(page, view);
      found.push(...(await violations(page)).map((one) => `${view}: ${one}`));
    }
    await show(page, 'chart');
    await page.evaluate(() => (document.querySelector('event-timeline') as HTMLElement & { select(id: string): void }).select('zapad'));
    await page.locator('[part~="card"]').waitFor();
    found.push(...(await violations(page)).map((one) => `card: ${one}`));
    await page.keyboard.press('Escape');
    await page.locator('.query').fill('lukashenko');
    await page.locator('.choice').nth(3).click();
    await page.locator('.legend-all').waitFor();
    found.push(...(await violations(page)).map((one) => `search and choice: ${one}`));
    await opened.close();
    expect(found).toEqual([]);
  }, 120_000);
});

describe('forced colours', () => {
  const many = { title: 'Many', eras: [{ start: '1520', end: '1620', title: 'An age' }], events: Array.from({ length: 60 }, (_, i) => ({ id: `e${i}`, date: `${1500 + (i % 20) * 10}-05`, title: `Thing ${i}`, category: i % 2 ? 'A' : 'B' })) };
  it.each(['ltr', 'rtl', 'vertical', 'rows'])('every word of a chart has the colour of the system’s words, and no ring is drawn twice, %s', async (kind) => {
    const attributes = kind === 'vertical' ? 'orientation="vertical"' : kind === 'rows' ? 'lanes="category"' : `dir="${kind}"`;
    const opened = await here.open(`${script}<body><event-timeline src="many.json" ${attributes} controls="auto search"></event-timeline>`, { forcedColors: 'active', colorScheme: 'dark', files: { 'many.json': JSON.stringify(many) } });
    const { page } = opened;
    await drawn(page);
    await page.locator('.query').waitFor();
    await page.keyboard.press('Tab');
    await page.evaluate(() => (document.querySelector('event-timeline')!.shadowRoot!.querySelector('.item') as SVGElement).focus());
    await page.keyboard.press('ArrowRight');
    const found = await page.evaluate(() => {
      const root = document.querySelector('event-timeline')!.shadowRoot!;
      const probe = document.createElement('span');
      probe.style.color = 'CanvasText';
      document.body.append(probe);
      const wanted = getComputedStyle(probe).color;
      const texts = [...root.querySelectorAll('svg text, svg tspan')].filter((text) => !text.closest('[aria-expanded="true"]'));
      const active = root.activeElement!;
      return {
        texts: texts.length,
        other: [...new Set(texts.filter((text) => getComputedStyle(text).fill !== wanted).map((text) => `${text.getAttribute('class')}: ${getComputedStyle(text).fill}`))],
        rings: [getComputedStyle(active).outlineStyle, getComputedStyle(active.querySelector('.target')!).stroke !== 'none'],
      };
    });
    await opened.close();
    expect(found.texts).toBeGreaterThan(10);
    expect(found.other).toEqual([]);
    expect(found.rings).toEqual(['none', true]);
  }, 60_000);
});

describe('forced colours say what is pressed, open and found', () => {
  it.each(['light', 'dark'] as const)('an unpressed view has no line under it, the open event has an outline, lines to the overview are the system’s, %s', async (colorScheme) => {
    const opened = await here.open(`${script}<body><event-timeline src="belarus.json" controls="auto search" selected="ryanair"></event-timeline>`, { forcedColors: 'active', colorScheme });
    const { page } = opened;
    await drawn(page);
    await page.locator('.query').fill('sanctions');
    await page.locator('.item.hit').first().waitFor();
    const found = await page.evaluate(() => {
      const root = document.querySelector('event-timeline')!.shadowRoot!;
      const system = (name: string) => {
        const probe = document.body.appendChild(document.createElement('span'));
        probe.style.color = name;
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      const names = Object.fromEntries(['Canvas', 'CanvasText', 'Highlight'].map((name) => [system(name), name]));
      const style = (selector: string) => getComputedStyle(root.querySelector(selector)!);
      const said = (colour: string) => names[colour] ?? colour;
      const open = style('.item[aria-expanded="true"] > .target');
      return {
        unpressed: said(style('.views [aria-pressed="false"]').borderBlockEndColor), pressed: said(style('.views [aria-pressed="true"]').borderBlockEndColor),
        open: said(open.stroke), openWidth: open.strokeWidth, hit: said(style('.hit:not([aria-expanded="true"]) > .target').stroke), fan: said(style('.fan').stroke),
        fade: getComputedStyle(root.querySelector('.card')!, '::after').backgroundImage,
      };
    });
    await opened.close();
    expect(found).toEqual({ unpressed: 'Canvas', pressed: 'Highlight', open: 'Highlight', openWidth: '2px', hit: 'Highlight', fan: 'CanvasText', fade: 'none' });
  }, 60_000);
});

interface Node { role?: { value: string }; name?: { value: string }; ignored: boolean }

/** The page's accessibility tree as Chromium has it, in its order. */
async function tree(page: Page): Promise<{ role: string; name: string }[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: (Node & { nodeId: string; childIds?: string[]; parentId?: string })[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const seen: { role: string; name: string }[] = [];
  const walk = (node: (typeof nodes)[number]): void => {
    if (!node.ignored) seen.push({ role: node.role?.value ?? '', name: node.name?.value ?? '' });
    for (const child of node.childIds ?? []) if (byId.has(child)) walk(byId.get(child)!);
  };
  nodes.filter(({ parentId }) => !parentId).forEach(walk);
  return seen;
}

describe('Chromium’s own accessibility tree', () => {
  const many = (count: number) => ({ title: 'Many', events: Array.from({ length: count }, (_, i) => ({ id: `e${i}`, date: `${1500 + i}-05-03`, title: `Thing ${i}.` })) });

  it.each([['the Belarus document', undefined, 1000], ['60 events, where some are counted', many(60), 1000], ['300 events', many(300), 1400]] as const)('of the chart of %s holds every event once, in order, by date and title or in a count', async (_, data, width) => {
    const opened = await here.open(`${script}<body><event-timeline src="${data ? 'many.json' : 'belarus.json'}"></event-timeline>`, { viewport: { width, height: 900 }, ...(data && { files: { 'many.json': JSON.stringify(data) } }) });
    await drawn(opened.page);
    const items = await opened.page.evaluate(() => {
      const element = document.querySelector('event-timeline')!;
      const titles = element.events.map(({ id, title }) => [id, typeof title === 'string' ? title : title.en]);
      const shown = [...element.shadowRoot!.querySelectorAll<SVGElement>('.item')].map((item) => ({ id: item.dataset.id, count: Number(item.dataset.count ?? 1) }));
      return { titles: Object.fromEntries(titles) as Record<string, string>, shown };
    });
    const nodes = (await tree(opened.page)).filter(({ role }) => role === 'button');
    await opened.close();
    expect(items.shown.reduce((sum, { count }) => sum + count, 0)).toBe(Object.keys(items.titles).length);
    // Every item of the chart is a button of the tree, in the same order, once.
    const plain = (text: string) => text.replace(/[\s\u00ad]+/g, ' ');
    let at = 0;
    for (const { id, count } of items.shown) {
      const wanted = id === undefined ? `${count}` : plain(items.titles[id]);
      const found = nodes.findIndex(({ name }, i) => i >= at && plain(name).includes(wanted));
      expect(found, wanted).toBeGreaterThanOrEqual(at);
      at = found + 1;
    }
    for (const { id } of items.shown) {
      if (id === undefined) continue;
      expect(nodes.filter(({ name }) => plain(name).endsWith(plain(items.titles[id]))).length, id).toBe(1);
      expect(nodes.find(({ name }) => plain(name).endsWith(plain(items.titles[id])))!.name).toMatch(/\d{4}|\d/);
    }
  }, 60_000);

  it('of the list holds every event once, whole up to 300, and years with their counts above', async () => {
    const opened = await here.open(`${script}<body><event-timeline src="many.json" view="list"></event-timeline>`, { files: { 'many.json': JSON.stringify(many(300)) } });
    await drawn(opened.page);
    const whole = (await tree(opened.page)).filter(({ role, name }) => role === 'button' && /^Thing \d+\.$/.test(name)).map(({ name }) => name);
    expect(whole).toEqual(many(300).events.map(({ title }) => title));
    await opened.close();
    const long = await here.open(`${script}<body><event-timeline src="many.json" view="list"></event-timeline>`, { files: { 'many.json': JSON.stringify(many(2000)) } });
    await drawn(long.page);
    const nodes = await tree(long.page);
    expect(nodes.length).toBeLessThan(1000);
    const counted = nodes.filter(({ role, name }) => role === 'button' && /: \d+ events?$/.test(name)).reduce((sum, { name }) => sum + Number(/(\d+) events?$/.exec(name)![1]), 0);
    expect(counted).toBe(2000);
    await long.close();
  }, 60_000);
});

describe('keyboard alone', () => {
  it('finds, opens, follows a source, chooses, switches the view, zooms, and comes back to where it was', async () => {
    const document17 = JSON.parse(readFileSync('src/data/belarus.json', 'utf8')) as { sources: Record<string, { url?: string }> };
    for (const source of Object.values(document17.sources)) source.url = 'https://example.org/source';
    const opened = await here.open(`${script}<body><p><a href="#before">Before</a></p><event-timeline src="own.json" controls="auto search"></event-timeline><p><a href="#after">After</a></p>`,
      { files: { 'own.json': JSON.stringify(document17) } });
    const { page } = opened;
    await drawn(page);
    const focus = () => page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return { tag: active?.localName ?? '', name: active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '', href: active?.getAttribute('href') ?? '', id: active?.getAttribute('data-id') ?? '' };
    });
    const tabTo = async (matches: (at: Awaited<ReturnType<typeof focus>>) => boolean, key = 'Tab') => {
      for (let presses = 0; presses < 25; presses++) {
        await page.keyboard.press(key);
        if (matches(await focus())) return;
      }
      throw new Error('not reached by Tab');
    };
    await tabTo(({ name }) => name === 'Chart');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('[part~="list"]').waitFor();
    expect((await focus()).name).toBe('List');
    await tabTo(({ tag }) => tag === 'input');
    await page.keyboard.type('sanctions');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('event-timeline')!.getAttribute('selected'));
    await page.keyboard.press('Escape');
    await tabTo(({ name }) => name.startsWith('Rule'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('event-timeline')!.shadowRoot!.querySelectorAll('[part~="list"] li').length < 17);
    await tabTo(({ name }) => name === 'List', 'Shift+Tab');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.locator('[part~="chart"]').waitFor();
    await tabTo(({ id }) => id !== '');
    const { id } = await focus();
    await page.keyboard.press('Enter');
    await page.locator('[part~="card"]').waitFor();
    await tabTo(({ tag, href }) => tag === 'a' && /^http/.test(href));
    await page.keyboard.press('Escape');
    await page.locator('[part~="card"]').waitFor({ state: 'detached' });
    expect((await focus()).id).toBe(id);
    await page.keyboard.press('+');
    await page.locator('.zoom .quiet').waitFor();
    expect((await focus()).id).toBe(id);
    await page.keyboard.press('0');
    await page.locator('.zoom .quiet').waitFor({ state: 'detached' });
    expect((await focus()).id).toBe(id);
    await tabTo(({ href }) => href === '#after');
    expect(await opened.violations()).toEqual([]);
    await opened.close();
  }, 60_000);
});
