import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { growth, settled, stage, type Stage } from './support/stage.js';

const load = '<script type="module" src="event-timeline.js"></script>';
const framed = `${load}<body><main><event-timeline src="belarus.json"></event-timeline></main><iframe src="empty.html" style="width:900px;height:700px"></iframe>`;
type Timeline = HTMLElement & { ready: Promise<void>; updateComplete: Promise<boolean>; document: unknown; select(id: string | null): void };

let here: Stage;
beforeAll(async () => { here = await stage(); }, 120_000);
afterAll(() => here?.close());

/** How the timeline looks that stands in the page, or in its frame. */
const looks = (page: Page, where: 'page' | 'frame') => page.evaluate(async (place) => {
  const inner = place === 'frame' ? document.querySelector('iframe')!.contentDocument! : document;
  const element = inner.querySelector('event-timeline') as Timeline;
  await element.ready;
  for (let i = 0; i < 6; i++) await new Promise((resolve) => setTimeout(resolve, 30));
  await element.ready;
  const root = element.shadowRoot!;
  const style = (selector: string): CSSStyleDeclaration => inner.defaultView!.getComputedStyle(root.querySelector(selector)!);
  return {
    labels: root.querySelectorAll('[part~="chart"] [part~="label"]').length, display: inner.defaultView!.getComputedStyle(element).display, probe: style('.probe').visibility,
    live: style('[part~="live"]').position, marker: style('[part~="marker"]').fill, heading: style('[part~="heading"]').fontWeight, sheets: root.adoptedStyleSheets.length,
    unset: [...root.querySelectorAll('[class~="c0"]')].slice(0, 1).map((mark) => inner.defaultView!.getComputedStyle(mark).getPropertyValue('--c') !== '').join(),
  };
}, where);

const move = (page: Page, to: 'page' | 'frame', how: 'append' | 'adoptNode') => page.evaluate(([place, way]) => {
  const frame = document.querySelector('iframe')!.contentDocument!;
  const element = (document.querySelector('event-timeline') ?? frame.querySelector('event-timeline'))!;
  const [target, parent] = place === 'frame' ? [frame, frame.body] : [document, document.querySelector('main')!];
  if (way === 'adoptNode') target.adoptNode(element);
  parent.append(element);
}, [to, how] as const);

describe.each(['append', 'adoptNode'] as const)('moved between documents by %s', (how) => {
  it('looks the same in a frame and back, cards and all, with no error', async () => {
    const scene = await here.open(framed);
    await settled(scene.page);
    const before = await looks(scene.page, 'page');
    await move(scene.page, 'frame', how);
    const there = await looks(scene.page, 'frame');
    expect(there).toEqual({ ...before, labels: there.labels });
    expect(there.labels).toBeGreaterThan(3);
    await move(scene.page, 'page', how);
    expect(await looks(scene.page, 'page')).toEqual(before);
    expect(await scene.close()).toEqual([]);
  }, 60_000);
});

it('made here, first connected in a frame: looks as one of the page does', async () => {
  const scene = await here.open(framed);
  await settled(scene.page);
  const before = await looks(scene.page, 'page');
  await scene.page.evaluate(() => {
    const made = document.createElement('event-timeline') as Timeline;
    made.document = (document.querySelector('event-timeline') as Timeline).document;
    document.querySelector('iframe')!.contentDocument!.body.append(made);
  });
  const there = await looks(scene.page, 'frame');
  expect(there).toEqual({ ...before, labels: there.labels });
  expect(there.labels).toBeGreaterThan(3);
  expect(await scene.close()).toEqual([]);
}, 60_000);

it('a card in a frame opens by a click and closes by a press outside, and not by one in the page it came from', async () => {
  const scene = await here.open(framed);
  await settled(scene.page);
  await move(scene.page, 'frame', 'append');
  await looks(scene.page, 'frame');
  const frame = scene.page.frames().find((each) => each.url().endsWith('empty.html'))!;
  await frame.locator('[part~="label"]').first().click();
  await frame.locator('[part~="card"]').waitFor();
  await scene.page.mouse.click(5, 5);
  expect(await frame.locator('[part~="card"]').count()).toBe(1);
  await frame.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true })));
  await frame.locator('[part~="card"]').waitFor({ state: 'detached' });
  expect(await scene.close()).toEqual([]);
}, 60_000);

it('moved into a template and out again: draws as before', async () => {
  const scene = await here.open(framed);
  await settled(scene.page);
  const before = await looks(scene.page, 'page');
  await scene.page.evaluate(() => {
    const template = document.createElement('template');
    template.content.append(document.querySelector('event-timeline')!);
    document.querySelector('main')!.append(template.content);
  });
  expect(await looks(scene.page, 'page')).toEqual(before);
  expect(await scene.close()).toEqual([]);
}, 60_000);

it('moved to a frame and back 100 times: nothing grows', async () => {
  const scene = await here.open(framed);
  await settled(scene.page);
  const left = await growth(scene, () => scene.page.evaluate(async () => {
    const frame = document.querySelector('iframe')!.contentDocument!;
    const element = document.querySelector('event-timeline') as Timeline;
    for (let i = 0; i < 100; i++) {
      frame.body.append(element);
      if (i % 10 === 0) await element.ready;
      document.querySelector('main')!.append(element);
      if (i % 10 === 5) await element.ready;
    }
    await element.ready;
  }));
  expect({ ...left, heap: 0 }).toEqual({ documents: 0, nodes: 0, listeners: 0, heap: 0 });
  expect(left.heap / 100).toBeLessThan(640);
  expect(await scene.close()).toEqual([]);
}, 120_000);

/** The built files as another version: other names of chunks, and a mark in what it draws. */
function otherVersion(): Record<string, string> {
  const dist = new URL('../../dist/', import.meta.url);
  const names = ['event-timeline.js', ...readdirSync(new URL('chunks/', dist)).map((name) => `chunks/${name}`)];
  const renamed = (text: string): string => text.replace(/-[\w-]{8}\.js/g, '-other001.js');
  return Object.fromEntries(names.map((name) => [`other/${name.startsWith('chunks') ? renamed(name) : name}`, renamed(readFileSync(new URL(name, dist), 'utf8')).replaceAll('part="live"', 'part="live" data-other')]));
}

describe('two versions of the bundle on a page', () => {
  const scripts = ['event-timeline.js', 'other/event-timeline.js'].map((file) => `<script type="module" src="${file}"></script>`);
  const page = '<body><event-timeline src="belarus.json"></event-timeline><event-timeline src="belarus.json" view="list"></event-timeline><timeline-list></timeline-list>';

  it.each([['this one first', scripts, false], ['the other first', [...scripts].reverse(), true]] as const)('%s: the first serves all, both draw, nothing is said', async (_, order, other) => {
    const scene = await here.open(order.join('') + page, { files: otherVersion() });
    await settled(scene.page);
    const seen = await scene.page.evaluate(async () => {
      await customElements.whenDefined('timeline-list');
      return [...document.querySelectorAll('event-timeline')].map(({ shadowRoot }) => ({ other: shadowRoot!.querySelector('[data-other]') !== null, ids: new Set([...shadowRoot!.querySelectorAll('[data-id]')].map((each) => each.getAttribute('data-id'))).size }));
    });
    expect(seen.map((each) => each.other)).toEqual([other, other]);
    expect(seen[0].ids).toBeGreaterThan(5);
    expect(seen[1].ids).toBe(17);
    await scene.page.locator('[part~="chart"] [part~="label"]').first().click();
    await scene.page.locator('[part~="card"]').waitFor();
    expect(await scene.close()).toEqual([]);
  }, 60_000);

  it('one in the page and the other in a frame, elements changing places: both draw', async () => {
    const files = { ...otherVersion(), 'framed.html': `<!doctype html><body>${scripts[1]}<event-timeline src="belarus.json"></event-timeline>` };
    const scene = await here.open(`${load}<body><event-timeline src="belarus.json"></event-timeline><iframe style="width:900px;height:700px"></iframe>`, { files });
    await scene.page.route('**/framed.html', (route) => route.fulfill({ contentType: 'text/html', body: files['framed.html'] }));
    await settled(scene.page);
    await scene.page.evaluate(() => new Promise((resolve) => Object.assign(document.querySelector('iframe')!, { onload: resolve, src: 'framed.html' })));
    const labels = await scene.page.evaluate(async () => {
      const inner = document.querySelector('iframe')!.contentDocument!;
      const [ours, theirs] = [document.querySelector('event-timeline') as Timeline, inner.querySelector('event-timeline') as Timeline];
      await theirs.ready;
      inner.body.append(ours);
      document.body.prepend(theirs);
      await Promise.all([ours.ready, theirs.ready]);
      for (let i = 0; i < 6; i++) await new Promise((resolve) => setTimeout(resolve, 30));
      return [ours, theirs].map((each) => each.shadowRoot!.querySelectorAll('[part~="label"]').length);
    });
    expect(Math.min(...labels)).toBeGreaterThan(3);
    expect(await scene.close()).toEqual([]);
  }, 60_000);
});
