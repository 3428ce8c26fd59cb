import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TimelineDocument } from '../../src/data/types.js';
import { collect } from './support/collect.js';
import { clipped, displaced, markOverlaps, outside, textOverlaps, uncounted, type Drawing, type TextLine } from './support/geometry.js';
import { draw, factsOf, settled } from './support/page.js';

const list = (...dates: string[]): TimelineDocument => ({ title: 'Extremes', lang: 'en', events: dates.map((date, i) => ({ id: `e${i}`, date, title: `Event ${i + 1}` })) });
const documents: [string, TimelineDocument][] = [
  ['1 BCE and before', list('-3200', '-0500-09-12', '-0044-03-15', '0000', '0000-06-01', '0001', '0014-08-19')],
  ['only years before 1 BCE', list('-2560', '-2500', '-1800')],
  ['13.8 billion years ago', list('Y-13800000000', 'Y-4540000000', 'Y-66000000', 'Y-300000', '1969-07-20', '2024')],
  ['only 13.8 billion years ago', list('Y-13800000000')],
  ['one event', list('1969-07-20')],
  ['one year', list('1969')],
  ['77 events on one day', list(...Array.from({ length: 77 }, () => '2001-02-03'))],
  ['77 events on one day and one a century before', list('1901', ...Array.from({ length: 77 }, () => '2001-02-03'))],
  ['a span of one second', list('2001-02-03T04:05:06Z/2001-02-03T04:05:07Z')],
  ['a span of one second among centuries', list('1500', '2001-02-03T04:05:06Z/2001-02-03T04:05:07Z', '2020')],
];
const settings = [360, 1000].flatMap((width) => ['elastic', 'time', 'even'].map((scale) => ({ width, scale })));

interface Seen { name: string; drawing: Drawing; ticks: TextLine[]; odd: string[]; names: string[] }

/** Attributes of the shadow root that hold a number that is none. */
function oddAttributes(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].filter(({ value }) => /NaN|Infinity|undefined|null|\[object/.test(value)).map(({ name, value }) => `${element.localName} ${name}="${value.slice(0, 80)}"`));
}

/** A year as the axis says it, negative before the year 1; undefined for a month, a day or an hour. */
function yearOf(text: string): number | undefined {
  const read = /^(?:c\. )?([\d,. \u00a0\u202f]+)\s*(billion|million|thousand|B|M|k)?\b\s*(?:years ago|(BCE|BC|CE|AD))?$/i.exec(text);
  if (!read || (!read[2] && !/ago|BC/i.test(text) && !/^\d{4,}$/.test(read[1]))) return undefined;
  const unit = { b: 1e9, m: 1e6, t: 1e3, k: 1e3 }[(read[2] ?? '')[0]?.toLowerCase()] ?? 1;
  return Number(read[1].replace(/[, \u00a0\u202f]/g, '')) * unit * (/ago|BC/i.test(text) ? -1 : 1);
}

describe.each(documents)('%s', (_, data) => {
  const seen: Seen[] = [];
  const complaints: string[] = [];
  const hear = (event: ErrorEvent | PromiseRejectionEvent) => complaints.push(String('reason' in event ? event.reason : event.message));
  const of = (find: (one: Seen) => string[]) => seen.flatMap((one) => find(one).map((fault) => `${one.name}: ${fault}`));
  const facts = factsOf(data, 'en');

  beforeAll(async () => {
    const spy = vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words.join(' ')));
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
    const { element, container } = await draw(data);
    for (const { width, scale } of settings) {
      element.setAttribute('scale', scale);
      container.style.width = `${width}px`;
      await settled(element);
      const drawing = collect(element);
      const ticks = drawing.lines.filter(({ inChart, run }) => inChart && run.includes('tick-label'));
      ticks.sort(({ box: a }, { box: b }) => (drawing.horizontal ? a.x0 - b.x0 : a.y0 - b.y0));
      seen.push({ name: `${scale}, ${width} px`, drawing, ticks, odd: oddAttributes(element.shadowRoot!), names: [...element.shadowRoot!.querySelectorAll('[data-count]')].map((cluster) => cluster.getAttribute('aria-label') ?? '') });
    }
    container.remove();
    spy.mockRestore();
  });
  afterAll(() => {
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
  });

  it('draws, with no error on the console', () => {
    expect(complaints).toEqual([]);
    expect(of(({ drawing }) => (drawing.lines.some(({ label }) => label) ? [] : ['no label']))).toEqual([]);
  });
  it('has no attribute that is not a number, or infinite', () => expect(of(({ odd }) => odd)).toEqual([]));
  it('has a tick with words', () => expect(of(({ ticks }) => (ticks.length ? [] : ['no tick label']))).toEqual([]));
  it('has ticks that differ from their neighbours', () => expect(of(({ ticks }) => ticks.flatMap(({ text }, i) => (i && ticks[i - 1].text === text ? [`“${text}” twice in a row`] : [])))).toEqual([]));
  it('has years in order on the axis', () => expect(of(({ ticks }) => {
    const years = ticks.map(({ text }) => ({ text, year: yearOf(text) })).filter(({ year }) => year !== undefined);
    return years.flatMap(({ text, year }, i) => (i && !(year! > years[i - 1].year!) ? [`“${years[i - 1].text}” before “${text}”`] : []));
  })).toEqual([]));
  it('has no year zero in words', () => expect(of(({ drawing }) => drawing.lines.filter(({ text }) => /(^|\s)0( (BCE|BC|CE|AD)|$)|NaN|Infinity|Invalid|undefined/.test(text)).map(({ text }) => `“${text}”`))).toEqual([]));
  it('has clusters named by their count, and by no finer time than their events have', () => expect(of(({ names, drawing }) => names.flatMap((name, i) =>
    [...(name.startsWith(drawing.counts[i].said === 1 ? '+1 ' : String(drawing.counts[i].said)) ? [] : [`“${name}” for ${drawing.counts[i].said}`]), ...(/:\d\d\.\d|00:00:00/.test(name) ? [`“${name}”`] : [])]))).toEqual([]));
  it('has no two texts that overlap', () => expect(of(({ drawing }) => textOverlaps(drawing))).toEqual([]));
  it('has no text on a marker, bar or pole of another event', () => expect(of(({ drawing }) => markOverlaps(drawing))).toEqual([]));
  it('has no text out of the element and no clipped title', () => expect(of(({ drawing }) => [...outside(drawing), ...clipped(drawing, facts)])).toEqual([]));
  it('has every label at its date', () => expect(of(({ drawing }) => displaced(drawing, facts))).toEqual([]));
  it('has every event as a label, a marker or in a count', () => expect(of(({ drawing }) => uncounted(drawing, facts))).toEqual([]));
});

describe('no event at all', () => {
  it('shows the empty slot and no chart, with no error', async () => {
    const complaints = vi.spyOn(console, 'error');
    const { element, container } = await draw({ title: 'Nothing yet', events: [] });
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="empty"]');
    expect(slot?.textContent.trim()).not.toBe('');
    expect([...slot!.children].some((child) => child.getBoundingClientRect().height > 0)).toBe(true);
    expect(element.shadowRoot!.querySelectorAll('[data-id]').length).toBe(0);
    expect(oddAttributes(element.shadowRoot!)).toEqual([]);
    expect(complaints).not.toHaveBeenCalled();
    container.remove();
  });

  it('shows what the page put into the empty slot', async () => {
    const { element, container } = await draw(undefined);
    const own = Object.assign(document.createElement('p'), { slot: 'empty', textContent: 'Come back tomorrow.' });
    element.append(own);
    element.document = { title: 'Nothing yet', events: [] };
    await settled(element);
    expect(own.assignedSlot?.name).toBe('empty');
    expect(own.getBoundingClientRect().height).toBeGreaterThan(0);
    container.remove();
  });
});
