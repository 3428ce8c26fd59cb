import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { EventTimeline } from '../../src/components/index.js';
import { frames, mount, until } from './mount.js';

afterEach(() => document.body.replaceChildren());

const DAY = 864e5;
const day = (n: number): string => new Date(Date.UTC(2000, 0, 1) + n * DAY).toISOString().slice(0, 10);

/** Events over twenty years, three of four in the last two, in two categories. */
const listOf = (count: number) => ({
  title: 'Many', categories: { a: { label: 'A', color: '#1f5f99' }, b: { label: 'B', color: '#a8432f' } },
  events: Array.from({ length: count }, (_, i) => ({
    id: `e${i}`, title: `Event number ${i}`, category: i % 3 ? 'a' : 'b', importance: ((i * 37) % 101) / 101,
    date: i % 4 ? day(6570 + ((i * 7919) % 730)) : i % 12 ? day((i * 31) % 6570) : `${day((i * 31) % 6570)}/${day(((i * 31) % 6570) + 90)}`,
  })),
});

async function shown(count = 5000): Promise<EventTimeline> {
  const element = await mount();
  element.document = listOf(count);
  await element.ready;
  return element;
}
const all = (element: EventTimeline, selector: string): SVGElement[] => [...element.shadowRoot!.querySelectorAll<SVGElement>(selector)];
const sum = (element: EventTimeline): number => all(element, '.item').reduce((total, item) => total + Number(item.dataset.count ?? 1), 0);
const inWindow = (element: EventTimeline): number => {
  const [from, before] = element.viewport;
  return element.events.filter(({ date }) => Date.parse(date.slice(0, 10)) >= from && Date.parse(date.slice(0, 10)) < before).length;
};
const canvasOf = (element: EventTimeline): HTMLCanvasElement => element.shadowRoot!.querySelector('canvas')!;
function painted(element: EventTimeline): Set<string> {
  const canvas = canvasOf(element);
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const colours = new Set<string>();
  for (let i = 0; i < data.length; i += 4) if (data[i + 3]) colours.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
  return colours;
}

describe('<event-timeline> of many events', () => {
  test('labels, markers and numbers add up to the events on screen, in few nodes', async () => {
    const element = await shown();
    expect(sum(element)).toBe(5000);
    expect(element.shadowRoot!.querySelectorAll('*').length).toBeLessThan(1500);
    expect(all(element, '[part~=label]').length).toBeGreaterThan(5);
    element.zoomTo([Date.UTC(2018, 3, 1), Date.UTC(2018, 9, 1)]);
    await element.ready;
    expect(sum(element)).toBe(inWindow(element));
    expect(sum(element)).toBeGreaterThan(500);
  });

  test('paints the area on a canvas as sharp as the screen, in the colours of its categories', async () => {
    const element = await shown();
    const canvas = canvasOf(element);
    expect(canvas.width).toBe(Math.round(canvas.getBoundingClientRect().width * devicePixelRatio));
    expect(canvas.getBoundingClientRect().left).toBeCloseTo(element.shadowRoot!.querySelector('.chart')!.getBoundingClientRect().left, 0);
    const colours = [...painted(element)].map((colour) => colour.split(',').map(Number));
    const near = ([r, g, b]: number[]) => colours.some(([x, y, z]) => Math.abs(x - r) + Math.abs(y - g) + Math.abs(z - b) < 12);
    expect(near([0x1f, 0x5f, 0x99])).toBe(true);
    expect(near([0xa8, 0x43, 0x2f])).toBe(true);
  });

  test('paints it anew when the page changes its scheme', async () => {
    const element = await shown();
    element.style.colorScheme = 'light';
    await frames();
    const light = [...painted(element)].join();
    element.style.colorScheme = 'dark';
    await until(() => [...painted(element)].join() !== light);
  });

  test('paints the colours that a change ends with, however long it takes to begin', async () => {
    const element = await shown();
    element.style.colorScheme = 'light';
    await frames();
    const light = [...painted(element)].join();
    element.style.colorScheme = 'dark';
    const changes = element.shadowRoot!.getAnimations().filter(({ effect }) => (effect as KeyframeEffect).target!.closest('.plot-probe'));
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) {
      change.pause();
      change.currentTime = 0;
    }
    await frames();
    for (const change of changes) change.finish();
    await until(() => [...painted(element)].join() !== light);
  });

  test('another view takes the canvas away, the chart brings it back', async () => {
    const element = await shown();
    element.view = 'list';
    await element.ready;
    expect(canvasOf(element)).toBeNull();
    element.view = 'chart';
    await element.ready;
    expect(painted(element).size).toBeGreaterThan(1);
  });

  test('fewer events than that have a place each, and no canvas', async () => {
    const element = await shown();
    element.document = listOf(50);
    await element.ready;
    expect(canvasOf(element)).toBeNull();
    expect(sum(element)).toBe(50);
  });

  test('Enter on a number comes nearer to what it stands for, or lists it; every event can be opened so', async () => {
    const element = await shown();
    const before = element.viewport;
    const largest = all(element, '.item[data-count]').sort((a, b) => Number(b.dataset.count) - Number(a.dataset.count))[0];
    largest.focus();
    await userEvent.keyboard('{Enter}');
    await until(() => element.viewport[1] - element.viewport[0] < (before[1] - before[0]) / 2);
    await element.ready;
    expect(element.shadowRoot!.activeElement!.matches('.item')).toBe(true);
    for (let turn = 0; turn < 12 && !element.shadowRoot!.querySelector('.card .entry, .card .card-title'); turn++) {
      all(element, '.item[data-count]')[0].focus();
      await userEvent.keyboard('{Enter}');
      await element.ready;
    }
    expect(element.shadowRoot!.querySelector('.card .entry, .card .card-title')).not.toBeNull();
  });

  test('a card of a number turns pages, of which each lists some and all list every event once', async () => {
    const element = await mount();
    element.document = { title: 'One day', events: [...listOf(2100).events, ...Array.from({ length: 130 }, (_, i) => ({ id: `same${i}`, title: `Same ${i}`, date: '2030-01-01', importance: 0 }))] };
    await element.ready;
    element.zoomTo([Date.UTC(2029, 11, 31, 21), Date.UTC(2030, 0, 1, 5)]);
    await element.ready;
    const [number] = all(element, '.item[data-count]').filter((item) => Number(item.dataset.count) > 60);
    number.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await element.ready;
    const seen = new Set<string>();
    for (let page = 0; page < 5; page++) {
      for (const entry of all(element, '.card .entry')) seen.add(entry.dataset.id!);
      const next = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.pages button')].at(-1);
      if (!next || seen.size >= Number(number.dataset.count)) break;
      next.click();
      await element.ready;
    }
    expect(seen.size).toBe(Number(number.dataset.count));
  });

  test('a search marks the numbers that hold what it finds', async () => {
    const element = await shown();
    const query = element.shadowRoot!.querySelector<HTMLInputElement>('.query')!;
    query.value = 'Event number 4242';
    query.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => all(element, '.hit').length);
    expect(all(element, '.hit').length).toBe(1);
  });

  test('toSVG() holds the area as paths', async () => {
    const element = await shown();
    const svg = element.toSVG();
    expect(svg.match(/fill-opacity="0.6"/g)!.length).toBeGreaterThanOrEqual(2);
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull();
  });

  test('new data that comes while labels are still looked for is what is drawn', async () => {
    const element = await mount();
    element.document = listOf(30_000);
    await element.updateComplete;
    element.document = listOf(4000);
    await element.ready;
    expect(sum(element)).toBe(4000);
    expect(all(element, '[part~=label]').length).toBeGreaterThan(5);
  });
});
