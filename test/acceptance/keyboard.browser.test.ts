import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { EventTimeline } from '../../src/index.js';
import type { TimelineDocument } from '../../src/data/types.js';
import { belarus, draw, factsOf, settled, textIn, until } from './support/page.js';
import { randomDocument } from './support/random-document.js';

const focused = (element: EventTimeline): Element | null => element.shadowRoot!.activeElement;
const id = (element: EventTimeline): string | null => focused(element)?.closest('[data-id]')?.getAttribute('data-id') ?? null;
const inChart = (element: EventTimeline): boolean => focused(element)?.closest('[part~="chart"]') != null;
const card = (element: EventTimeline) => element.shadowRoot!.querySelector('[part~="card"]');
const flat = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const inTime = (data: TimelineDocument): string[] =>
  factsOf(data, 'en').map((fact, i) => ({ ...fact, i })).sort((a, b) => a.start - b.start || a.i - b.i).map((fact) => fact.id);

/** Tab from the top of the page until the focus is in the chart. */
async function tabIn(element: EventTimeline): Promise<void> {
  (document.activeElement as HTMLElement | null)?.blur();
  for (let presses = 0; presses < 40; presses += 1) {
    await userEvent.keyboard('{Tab}');
    if (inChart(element)) return;
  }
  throw new Error('Tab does not reach the chart.');
}

/** What an arrow key passes, from the first event on. */
async function walk(element: EventTimeline, key: string): Promise<(string | null)[]> {
  await tabIn(element);
  await userEvent.keyboard('{Home}');
  const passed = [id(element)];
  for (let presses = 1; presses < 17; presses += 1) {
    await userEvent.keyboard(`{${key}}`);
    passed.push(id(element));
  }
  return passed;
}

async function open(element: EventTimeline): Promise<Element> {
  await userEvent.keyboard('{Enter}');
  return until(() => card(element));
}

afterEach(() => document.body.replaceChildren());

describe('Tab', () => {
  it('reaches the chart once, and goes on to what follows the element', async () => {
    const { element, container } = await draw(belarus);
    const before = Object.assign(document.createElement('button'), { textContent: 'before' });
    const after = Object.assign(document.createElement('button'), { textContent: 'after' });
    container.prepend(before);
    container.append(after);
    before.focus();
    let stops = 0;
    for (let presses = 0; presses < 40 && document.activeElement !== after; presses += 1) {
      await userEvent.keyboard('{Tab}');
      if (document.activeElement === element && inChart(element)) stops += 1;
    }
    expect(document.activeElement).toBe(after);
    expect(stops).toBe(1);
  });

  it('comes back to the event that was left', async () => {
    const { element, container } = await draw(belarus);
    container.append(Object.assign(document.createElement('button'), { textContent: 'after' }));
    await tabIn(element);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    const left = id(element);
    await userEvent.keyboard('{Tab}');
    expect(inChart(element)).toBe(false);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(id(element)).toBe(left);
  });
});

describe('arrow keys reach every one of the 17 events in the order of time', () => {
  it('ArrowRight in a horizontal chart', async () => {
    const { element } = await draw(belarus, { width: 1000 });
    expect(await walk(element, 'ArrowRight')).toEqual(inTime(belarus));
  });
  it('ArrowDown in a vertical chart', async () => {
    const { element } = await draw(belarus, { width: 360 });
    expect(await walk(element, 'ArrowDown')).toEqual(inTime(belarus));
  });
  it('ArrowLeft in a right-to-left chart', async () => {
    const { element } = await draw(belarus, { width: 1000, attributes: { dir: 'rtl' } });
    expect(await walk(element, 'ArrowLeft')).toEqual(inTime(belarus));
  });
  it('and back again', async () => {
    const { element } = await draw(belarus, { width: 1000 });
    await tabIn(element);
    await userEvent.keyboard('{End}');
    const passed = [id(element)];
    for (let presses = 1; presses < 17; presses += 1) {
      await userEvent.keyboard('{ArrowLeft}');
      passed.push(id(element));
    }
    expect(passed).toEqual(inTime(belarus).reverse());
  });
  it('and each that has the focus says its title and date', async () => {
    const { element } = await draw(belarus, { width: 1000 });
    await tabIn(element);
    await userEvent.keyboard('{Home}');
    for (const expected of inTime(belarus)) {
      const title = flat(textIn(belarus.events.find((event) => event.id === expected)!.title, 'en'));
      const name = flat(focused(element)?.getAttribute('aria-label') ?? focused(element)?.textContent);
      expect(name).toContain(title);
      expect(name).toMatch(/\d{4}/);
      await userEvent.keyboard('{ArrowRight}');
    }
  });
});

describe('a card', () => {
  it('opens with Enter for every event, with its title, date, summary, body and sources', async () => {
    const { element } = await draw(belarus);
    await tabIn(element);
    await userEvent.keyboard('{Home}');
    for (const expected of inTime(belarus)) {
      const event = belarus.events.find((one) => one.id === expected)!;
      expect(id(element)).toBe(expected);
      const text = flat((await open(element)).textContent);
      expect(text).toContain(flat(textIn(event.title, 'en')));
      expect(text).toMatch(/\d{4}/);
      expect(text).toContain(flat(textIn(event.summary!, 'en')));
      for (const key of event.sources ?? []) expect(text).toContain(flat(textIn(belarus.sources![key].title, 'en')));
      await userEvent.keyboard('{Escape}');
      await until(() => !card(element));
      await userEvent.keyboard('{ArrowRight}');
    }
  });

  it('takes the focus, is named by its title, and is inside the width of the element', async () => {
    const { element } = await draw(belarus);
    await tabIn(element);
    const opened = await open(element);
    await until(() => opened.contains(focused(element)));
    const name = opened.getAttribute('aria-label') ?? element.shadowRoot!.getElementById(opened.getAttribute('aria-labelledby') ?? '')?.textContent;
    expect(flat(name)).toBe('Lukashenko rules Belarus');
    const [inner, outer] = [opened.getBoundingClientRect(), element.getBoundingClientRect()];
    expect(inner.left).toBeGreaterThanOrEqual(outer.left - 0.5);
    expect(inner.right).toBeLessThanOrEqual(outer.right + 0.5);
  });

  it.each([360, 1000])('closes with Escape and gives the focus back to its event, %i px', async (width) => {
    const { element } = await draw(belarus, { width });
    await tabIn(element);
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowDown}');
    const from = id(element);
    await open(element);
    await userEvent.keyboard('{Escape}');
    await until(() => !card(element));
    await settled(element);
    expect(id(element)).toBe(from);
    expect(inChart(element)).toBe(true);
  });

  it('opens with the space bar as well, as buttons do', async () => {
    const { element } = await draw(belarus);
    await tabIn(element);
    await userEvent.keyboard(' ');
    expect(flat((await until(() => card(element))).textContent)).toContain('Lukashenko rules Belarus');
  });
});

describe('clusters', () => {
  const crowd: TimelineDocument = { title: 'A crowd', lang: 'en', events: Array.from({ length: 77 }, (_, i) => ({ id: `e${i}`, date: i < 70 ? '2001-02-03' : `19${10 + i}`, title: `Number ${i}` })) };

  it.each([['77 events, 70 of them on one day', crowd], ['a random document of 46', randomDocument(3)]])('%s: are reached by arrow keys, open with Enter, and every event is reached in the chart or in one of them', async (_, data) => {
    const { element } = await draw(data, { width: 799 });
    const counts = [...element.shadowRoot!.querySelectorAll('[part~="chart"] [data-count]')];
    expect(counts.length).toBeGreaterThan(0);
    await tabIn(element);
    await userEvent.keyboard('{Home}');
    const reached = new Set<string>();
    const opened = new Set<Element>();
    for (let presses = 0; presses < data.events.length; presses += 1) {
      const cluster = focused(element)?.closest('[data-count]');
      if (id(element) !== null) reached.add(id(element)!);
      // A count of one is its event.
      if (cluster?.getAttribute('data-count') === '1') opened.add(cluster);
      else if (cluster && !opened.has(cluster)) {
        opened.add(cluster);
        const inside = [...(await open(element)).querySelectorAll('[data-id]')].map((entry) => entry.getAttribute('data-id')!);
        expect(inside.length).toBe(Number(cluster.getAttribute('data-count')));
        inside.forEach((one) => reached.add(one));
        await userEvent.keyboard('{Escape}');
        await until(() => !card(element));
      }
      await userEvent.keyboard('{ArrowRight}');
    }
    expect(opened.size).toBe(counts.length);
    expect(data.events.filter((event) => !reached.has(event.id)).map((event) => event.id)).toEqual([]);
  });

  it('list their events as buttons that Tab reaches, and Enter on one opens its card', async () => {
    const { element } = await draw(crowd, { width: 800 });
    await tabIn(element);
    await userEvent.keyboard('{Home}');
    for (let presses = 0; presses < 77 && !focused(element)?.closest('[data-count]'); presses += 1) await userEvent.keyboard('{ArrowRight}');
    const opened = await open(element);
    const entries = [...opened.querySelectorAll('[data-id]')].map((entry) => entry.getAttribute('data-id'));
    const passed: (string | null)[] = [];
    for (let presses = 0; presses < entries.length + 3 && passed.at(-1) !== entries.at(-1); presses += 1) {
      await userEvent.keyboard('{Tab}');
      if (id(element) !== null) passed.push(id(element));
    }
    expect(passed).toEqual(entries);
    const last = crowd.events.find((event) => event.id === entries.at(-1))!;
    await userEvent.keyboard('{Enter}');
    await until(() => card(element)?.getAttribute('data-id') === last.id);
    expect(flat(card(element)?.textContent)).toContain(flat(textIn(last.title, 'en')));
    await userEvent.keyboard('{Escape}');
    await until(() => !card(element) || !card(element)!.hasAttribute('data-id'));
    expect(focused(element)).not.toBe(null);
  });
});
