import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendEvents, growthOf, readMany, type ManyTimeline } from '../../src/data/index.js';
import { drain } from '../../src/data/drain.js';
import { drawMany, type PictureInput, type PictureItem } from '../../src/scene/index.js';
import { loadMessages } from '../../src/words/index.js';
import { inputOf } from './support.js';

const DAY = 864e5;
const FIRST = Date.UTC(1990, 0, 1);
const day = (n: number): string => new Date(FIRST + n * DAY).toISOString().slice(0, 10);

interface Given { at: number; last: number; importance?: number; open?: boolean }
/** Days from the first on, half of them crowded. */
const given = (most: number): fc.Arbitrary<Given> => fc.record({
  at: fc.oneof(fc.integer({ min: 0, max: most }), fc.integer({ min: 3000, max: 3400 })), last: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 900 })), open: fc.integer({ min: 0, max: 40 }).map((n) => n === 0),
}, { requiredKeys: ['at', 'last', 'open'] });
let made = 0;
const eventOf = ({ at, last, open }: Given) => {
  const i = made++;
  return { id: `e${i}`, title: `Event ${'of some length '.repeat(i % 3)}${i}`, date: open ? `${day(at)}/..` : last ? `${day(at)}/${day(at + last)}` : day(at), importance: (i * 7919 % 10) / 10 };
};

const drawn = ({ document, columns }: ManyTimeline, choices: Partial<PictureInput> = {}) => drawMany(inputOf(document, { columns, overview: true, ...choices }));
const idsOf = (items: readonly PictureItem[]): string[] => items.filter(({ kind }) => kind === 'label').flatMap(({ ids }) => ids);
const total = (items: readonly PictureItem[]): number => items.reduce((sum, item) => sum + (item.many?.count ?? item.rows.length), 0);
const boxes = (items: readonly PictureItem[]) => items.filter(({ kind }) => kind === 'label').map(({ ids: [id], box }) => ({ id, box })).sort((a, b) => (a.id < b.id ? -1 : 1));

function grow(timeline: ManyTimeline, events: unknown[]) {
  const next = appendEvents(timeline, events) as ManyTimeline;
  expect(growthOf(next.columns)!.from.deref()).toBe(timeline.columns);
  return next;
}

const lists = fc.record({
  base: fc.array(given(6000), { minLength: 300, maxLength: 500 }), more: fc.array(given(6000), { minLength: 1, maxLength: 60 }),
  width: fc.integer({ min: 360, max: 1400 }), power: fc.integer({ min: 0, max: 5 }), place: fc.double({ min: 0, max: 1, noNaN: true }),
});
const windowOf = ({ columns: { extent: [low, high] } }: ManyTimeline, power: number, place: number): [number, number] | undefined => {
  const size = (high - low) / 2 ** power;
  return power ? [Math.round(low + place * (high - low - size)), Math.round(low + place * (high - low - size) + size)] : undefined;
};

describe('drawMany(input) of a list that has grown', () => {
  test('while there is no time to look for labels, those that stood stay where they are and all events are counted', () => {
    fc.assert(fc.property(lists, ({ base, more, width, power, place }) => {
      const first = drain(readMany({ title: 'T', asOf: '2030', events: [eventOf({ at: 0, last: 0 }), eventOf({ at: 6000, last: 1000 }), ...base.map(eventOf)] }));
      const viewport = windowOf(first, power, place);
      const before = drawn(first, { viewport, width });
      const next = grow(first, more.map(eventOf));
      const meanwhile = drawn(next, { viewport, width, more: () => false });
      expect(meanwhile.also!.unfinished).toBe(true);
      const was = new Map(boxes(before.items).map(({ id, box }) => [id, box]));
      expect(idsOf(meanwhile.items).sort()).toEqual(idsOf(before.items).sort());
      for (const { id, box } of boxes(meanwhile.items)) {
        expect(box.x).toBeCloseTo(was.get(id)!.x, 6);
        expect([box.y, box.width, box.height]).toEqual([was.get(id)!.y, was.get(id)!.width, was.get(id)!.height]);
      }
      const { start, extent, length } = next.columns;
      const inside = viewport ? Array.from({ length }, (_, row) => row).filter((row) => start[row] >= viewport[0] && (start[row] < viewport[1] || viewport[1] >= extent[1])).length : length;
      expect(total(meanwhile.items)).toBe(inside);
      // Once there is time it is the picture of a list that had them all from the start.
      const after = drawn(next, { viewport, width });
      const whole = drain(readMany({ title: 'T', asOf: '2030', events: [...next.document.events] }));
      expect(boxes(after.items)).toEqual(boxes(drawn(whole, { viewport, width }).items));
      expect(total(after.items)).toBe(inside);
    }), { seed: 42, numRuns: 60 });
  });

  test('where the axis is longer now, no text meets another meanwhile', () => {
    fc.assert(fc.property(lists, fc.integer({ min: 1, max: 3000 }), ({ base, more, width, power, place }, later) => {
      const first = drain(readMany({ title: 'T', events: base.map(eventOf) }));
      const viewport = windowOf(first, power, place);
      drawn(first, { viewport, width });
      const next = grow(first, [...more.map(eventOf), eventOf({ at: 6000 + later, last: 0 })]);
      const { items } = drawn(next, { viewport, width, more: () => false });
      const labels = items.filter(({ kind }) => kind === 'label');
      for (const a of labels) {
        for (const b of labels) {
          if (a !== b) expect(a.box.x < b.box.x + b.box.width && b.box.x < a.box.x + a.box.width && a.box.y < b.box.y + b.box.height && b.box.y < a.box.y + a.box.height).toBe(false);
        }
      }
    }), { seed: 42, numRuns: 60 });
  });

  test('grown again before there was time, what stood first still stands', () => {
    const dates = Array.from({ length: 400 }, (_, i) => ({ at: (i * 37) % 6000, last: 0 }));
    const first = drain(readMany({ title: 'T', events: [...dates, { at: 6000, last: 0 }].map(eventOf) }));
    const before = idsOf(drawn(first).items).sort();
    expect(before.length).toBeGreaterThan(5);
    const once = grow(first, [eventOf({ at: 11, last: 0 })]);
    drawn(once, { more: () => false });
    const twice = grow(once, [eventOf({ at: 5, last: 0 })]);
    expect(idsOf(drawn(twice, { more: () => false }).items).sort()).toEqual(before);
  });

  test('of a moving picture, what stood keeps its marks, and all is what a list that had them from the start draws', () => {
    fc.assert(fc.property(lists, fc.boolean(), fc.integer({ min: 0, max: 500 }), ({ base, more, width, power, place }, asOf, later) => {
      const head = { title: 'T', ...(asOf && { asOf: '2030' }) };
      const first = drain(readMany({ ...head, events: base.map(eventOf) }));
      const viewport = windowOf(first, power, place);
      const choices = { viewport, width, moving: true };
      const before = drawn(first, choices);
      const next = grow(first, [...more, { at: 5800 + later, last: 0 }].map(eventOf));
      const kept = new Map(before.items.map((item) => [item.ids.join(), item.marks]));
      const still = drawn(next, { ...choices, more: () => false }).items.filter(({ kind, ids, many }) => kind === 'label' && !many && kept.has(ids.join()));
      const open = ({ ids: [id] }: PictureItem) => next.document.events.find((event) => event.id === id)!.date.endsWith('..');
      for (const item of still) expect(item.marks === kept.get(item.ids.join()) || open(item)).toBe(true);
      const whole = drain(readMany({ ...head, events: [...next.document.events] }));
      const plain = (items: readonly PictureItem[]) => items.map(({ many, ...item }) => ({ ...item, count: many?.count }));
      expect(plain(drawn(next, choices).items)).toEqual(plain(drawn(whole, choices).items));
    }), { seed: 42, numRuns: 60 });
  });

  test('words that have come meanwhile are spoken', async () => {
    const list = drain(readMany({ title: 'T', events: Array.from({ length: 400 }, (_, i) => eventOf({ at: (i * 37) % 6000, last: 0 })) }));
    const names = () => drawn(list, { lang: 'lt', moving: true }).items.map(({ name }) => name).join(' ');
    expect(names()).toContain('January');
    await loadMessages('lt');
    expect(names()).not.toContain('January');
  });
});
