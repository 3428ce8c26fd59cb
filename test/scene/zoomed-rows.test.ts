import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTimeline, timelineColumns } from '../../src/data/index.js';
import { composePicture, type Picture, type PictureItem } from '../../src/scene/index.js';
import { boxesOf, belarus, flat, inputOf } from './support.js';

const whole = (lanes: 'lane' | 'category', direction: 'ltr' | 'rtl' = 'ltr') => inputOf(belarus, { lanes, direction, overview: true });
/** The window of a size (part of the axis in px) at a place. */
const windowOf = ({ scale }: Picture, at: number, size: number): [number, number] => {
  const [from, to] = scale.range();
  return [scale.invert(from + at * (to - from)), scale.invert(from + (at + size) * (to - from))];
};
const labels = (picture: Picture) => new Map(picture.items.filter(({ kind }) => kind === 'label').map((item) => [item.ids[0], item]));
const startX = (item: PictureItem, direction: string) => (direction === 'rtl' ? item.box.x + item.box.width : item.box.x);
const meet = (a: PictureItem, b: PictureItem) =>
  a.box.x < b.box.x + b.box.width && b.box.x < a.box.x + a.box.width && a.box.y < b.box.y + b.box.height && b.box.y < a.box.y + a.box.height;

describe('composePicture({ lanes, viewport })', () => {
  test.each(['ltr', 'rtl'] as const)('panning moves every label alike, and changes neither its row, its wrapping nor the height, %s', (direction) => {
    const input = whole('category', direction);
    const all = composePicture(input);
    const steps = Array.from({ length: 26 }, (_, k) => composePicture({ ...input, viewport: windowOf(all, 0.03 * k, 0.25) }));
    let shared = 0;
    for (let k = 1; k < steps.length; k++) {
      expect(steps[k].height).toBe(steps[0].height);
      const before = labels(steps[k - 1]);
      const both = [...labels(steps[k])].filter(([id]) => before.has(id));
      const moved = both.map(([id, item]) => startX(item, direction) - startX(before.get(id)!, direction));
      for (const by of moved) expect(by).toBeCloseTo(moved[0], 2);
      for (const [id, { box }] of both) expect([id, box.y, box.width, box.height]).toEqual([id, before.get(id)!.box.y, before.get(id)!.box.width, before.get(id)!.box.height]);
      shared += both.length;
    }
    expect(shared).toBeGreaterThan(40);
  });

  test('at the end of the axis every label is whole that is whole in the whole', () => {
    const input = whole('category');
    const all = composePicture(input);
    for (const k of [1.5, 3, 8]) {
      const picture = composePicture({ ...input, viewport: windowOf(all, 1 - 1 / k, 1 / k) });
      expect(picture.outside!.after).toBe(0);
      expect(picture.overview!.marks.some(({ role }) => role === 'fan')).toBe(true);
    }
  });

  test('zooming in drops no label that is still whole in the window', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1, max: 60, noNaN: true }), fc.double({ min: 1, max: 4, noNaN: true }), (at, k, more) => {
      const input = whole('lane');
      const all = composePicture(input);
      const far = composePicture({ ...input, viewport: windowOf(all, at * (1 - 1 / k), 1 / k) });
      const middle = at * (1 - 1 / k) + (0.5 / k) * (1 - 1 / more);
      const near = composePicture({ ...input, viewport: windowOf(all, middle, 1 / (k * more)) });
      const cut = new Set(near.items.filter(({ kind }) => kind === 'marker').flatMap(({ ids }) => ids));
      const there = labels(near);
      for (const { kind, ids } of near.items) if (kind === 'cluster') for (const id of ids) expect(labels(far).has(id), id).toBe(false);
      for (const id of cut) expect(there.has(id)).toBe(false);
    }), { seed: 42, numRuns: 60 });
  });

  test('no text meets another, none passes an edge, each event is there once or counted, for any list, window and direction', () => {
    const event = fc.record({ from: fc.integer({ min: 0, max: 400 }), years: fc.integer({ min: 0, max: 60 }), lane: fc.constantFrom('a', 'b', undefined), words: fc.integer({ min: 1, max: 9 }) });
    fc.assert(fc.property(fc.array(event, { minLength: 2, maxLength: 40 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1.01, max: 200, noNaN: true }), fc.constantFrom('ltr' as const, 'rtl' as const), (list, at, k, direction) => {
      const { document } = parseTimeline({
        title: 'T', lanes: { a: { label: 'A' }, b: { label: 'B' } },
        events: list.map(({ from, years, lane, words }, i) => ({ id: `e${i}`, title: 'event '.repeat(words).trim(), date: years ? `${1000 + from}/${1000 + from + years}` : `${1000 + from}-05-06`, lane })),
      });
      const input = { ...whole('lane', direction), document, columns: timelineColumns(document) };
      const all = composePicture(input);
      const picture = composePicture({ ...input, viewport: windowOf(all, at * (1 - 1 / k), 1 / k) });
      const texts = picture.items.filter(({ kind }) => kind === 'label');
      for (const [i, item] of texts.entries()) {
        expect(item.box.x).toBeGreaterThanOrEqual(-0.1);
        expect(item.box.x + item.box.width).toBeLessThanOrEqual(input.width + 0.1);
        for (const other of texts.slice(i + 1)) expect(meet(item, other), `${item.ids} ${other.ids}`).toBe(false);
      }
      for (const mark of flat(picture.items.flatMap(({ marks }) => marks))) {
        if (mark.part === 'span') for (const { x, width } of boxesOf(mark)) expect([x >= -0.1, x + width <= input.width + 0.1]).toEqual([true, true]);
      }
      const ids = picture.items.flatMap((item) => item.ids);
      expect(new Set(ids).size).toBe(ids.length);
      const inside = ids.length - picture.items.filter(({ kind }) => kind === 'marker').length;
      expect(inside + picture.outside!.before + picture.outside!.after).toBeGreaterThanOrEqual(list.length);
      expect(picture.outside!.before + picture.outside!.after).toBeLessThanOrEqual(list.length);
    }), { seed: 43, numRuns: 150 });
  });
});
