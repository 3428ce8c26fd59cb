import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseTimeline, timelineColumns, type TimelineColumns, type TimelineDocument } from '../../src/data/index.js';
import { composePicture, drawMany, pictureToSVG, type PictureInput, type PictureItem } from '../../src/scene/index.js';
import { lookForLabels } from '../../src/scene/many.js';
import { viewOf } from '../../src/scale/index.js';
import { manyPlan } from '../../src/scene/many-plan.js';
import { manyPlot } from '../../src/scene/many-plot.js';
import { pen } from '../../src/scene/pen.js';
import { faces, flat, inputOf, stepsOf } from './support.js';

const DAY = 864e5;
const FIRST = Date.UTC(1990, 0, 1);
const WORDS = 'treaty vote strike bridge museum launch harvest court record opera signs opens ends'.split(' ');

/** Dates that crowd in places, some with an end, an importance, a category, some pinned. */
function listOf(count: number, seed: number): TimelineDocument {
  let state = seed;
  const dice = (): number => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0), state / 2 ** 32);
  const day = (n: number): string => new Date(FIRST + n * DAY).toISOString().slice(0, 10);
  const events = Array.from({ length: count }, (_, i) => {
    const at = Math.floor(dice() < 0.5 ? 9000 + 900 * dice() : 12000 * dice());
    return {
      id: `e${i}`, title: Array.from({ length: 1 + Math.floor(5 * dice()) }, () => WORDS[Math.floor(WORDS.length * dice())]).join(' '),
      date: dice() < 0.3 ? `${day(at)}/${day(at + 1 + Math.floor(400 * dice() ** 3))}` : day(at),
      ...(dice() < 0.4 && { importance: dice() }), ...(dice() < 0.8 && { category: dice() < 0.6 ? 'a' : 'b' }), ...(dice() < 0.002 && { pinned: true }),
    };
  });
  return parseTimeline({ title: 'Many', categories: { a: { label: 'A' }, b: { label: 'B' } }, events }).document;
}

const many = listOf(4000, 7);
let columns: TimelineColumns;
beforeAll(() => { columns = timelineColumns(many); });

const input = (choices: Partial<PictureInput> = {}): PictureInput => inputOf(many, { columns, overview: true, ...choices });
const span = (): number => columns.extent[1] - columns.extent[0];
/** A part of the axis, as a window of whole days or not. */
const windows = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 12, noNaN: true })).map(([at, power]): [number, number] => {
  const size = span() / 2 ** power;
  const from = Math.round(columns.extent[0] + at * (span() - size));
  return [from, Math.min(Math.round(from + size), columns.extent[1])];
});
const countOf = (item: PictureItem): number => item.many?.count ?? item.rows.length;
const rowsOf = (item: PictureItem): number[] => (item.many ? item.many.rows(0, Infinity) : item.rows);
const inView = ([from, before]: readonly [number, number]): number[] =>
  Array.from({ length: columns.length }, (_, row) => row).filter((row) => columns.start[row] >= from && (columns.start[row] < before || before >= columns.extent[1]));
const labelled = (items: readonly PictureItem[]): number[] => items.filter(({ kind }) => kind === 'label').map(({ rows: [row] }) => row);

/** px² that a path of straight lines goes around. */
function areaOf(d: string): number {
  const points = stepsOf(d).flatMap((step) => step.points);
  return Math.abs(points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0));
}

describe('drawMany(input)', () => {
  test('labels, markers and numbers are the events in the window, each once', () => {
    fc.assert(fc.property(windows, fc.integer({ min: 300, max: 1900 }), (viewport, width) => {
      const { items, outside } = drawMany(input({ viewport, width }));
      const rows = inView(viewport);
      expect(items.flatMap(rowsOf).sort((a, b) => a - b)).toEqual(rows);
      expect(items.reduce((sum, item) => sum + countOf(item), 0)).toBe(rows.length);
      for (const item of items) if (item.many) for (const row of rowsOf(item)) expect(item.many.has(row)).toBe(true);
      expect(outside!.before + rows.length + outside!.after).toBe(columns.length);
      expect(outside!.before).toBe(Array.from(columns.start).filter((start) => start < viewport[0]).length);
    }), { seed: 42, numRuns: 30 });
  });

  test('the whole is every event', () => {
    const { items, outside } = drawMany(input());
    expect(items.flatMap(rowsOf).sort((a, b) => a - b)).toEqual(Array.from(columns.start.keys()));
    expect(outside).toBeUndefined();
  });

  test('the area is as high over each run of the calendar as events begin in it, category on category', () => {
    fc.assert(fc.property(windows, (viewport) => {
      const plan = manyPlan(input({ viewport }));
      const view = viewOf(plan.scale, viewport);
      const { counts, marks, top } = manyPlot(plan, pen(1000, 'ltr'), view, viewport, [8, 992]);
      const { edges } = counts;
      const within = (from: number, to: number, category: number) =>
        Array.from(columns.start.keys()).filter((row) => columns.start[row] >= from && columns.start[row] < to && columns.category[row] === category).length;
      [0, 1, -1].forEach((category, group) => expect(counts.groups[group]).toEqual(edges.slice(1).map((edge, i) => within(edges[i], edge, category))));
      if (!top) {
        // A dot each, but for those of the runs at the ends that are half out of the picture.
        const inside = edges.slice(1).map((edge, i) => [view((edge + edges[i]) / 2), counts.rows[i + 1] - counts.rows[i]]).filter(([x]) => x >= 8 && x <= 992);
        expect(marks.reduce((sum, mark) => sum + (mark.type === 'path' ? mark.d.split('M').length - 1 : 0), 0)).toBe(inside.reduce((sum, [, count]) => sum + count, 0));
        return;
      }
      const { frame } = plan;
      expect(counts.most).toBeLessThanOrEqual(top);
      // Each category's outline holds as many px² as its events ask for.
      const xs = edges.map((time) => Math.min(Math.max(view(time), 8), 992));
      const shown = counts.groups.map((list) => list.reduce((sum, count, i) => sum + (count / top) * (frame.band - frame.plot) * (xs[i + 1] - xs[i]), 0)).filter(Boolean);
      expect(marks.map((mark) => areaOf(mark.type === 'path' ? mark.d : ''))).toEqual(shown.map((area): unknown => expect.closeTo(area, -1)));
    }), { seed: 42, numRuns: 60 });
  });

  test('zooming in drops no label that is still in view', () => {
    fc.assert(fc.property(windows, fc.double({ min: 1, max: 6, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), ([from, before], nearer, at) => {
      const size = (before - from) / nearer;
      const start = Math.round(from + at * (before - from - size));
      const near: [number, number] = [start, Math.round(start + size)];
      fc.pre(near[1] - near[0] > DAY);
      const far = drawMany(input({ viewport: [from, before] }));
      const close = drawMany(input({ viewport: near }));
      const shown = new Set(labelled(close.items));
      for (const item of far.items) {
        if (item.kind !== 'label') continue;
        const [row] = item.rows;
        if (columns.start[row] < near[0] || columns.start[row] >= near[1]) continue;
        // Its text has to be inside, too: it is as wide as before.
        const x = close.view!(columns.start[row]);
        const offset = item.box.x - far.view!(columns.start[row]);
        if (x + offset < 0 || x + offset + item.box.width > 1000) continue;
        expect(shown).toContain(row);
      }
    }), { seed: 42, numRuns: 60 });
  });

  test('labels looked for bit by bit are those of a look without rests', () => {
    fc.assert(fc.property(windows, fc.integer({ min: 300, max: 1900 }), fc.integer({ min: 1, max: 40 }), (viewport, width, most) => {
      const own = { ...columns };
      let looks = 0;
      for (let left = most; !lookForLabels(input({ columns: own, viewport, width, more: () => left-- > 0 })); left = most) looks++;
      expect(looks).toBeGreaterThan(0);
      const found = drawMany(input({ columns: own, viewport, width, more: () => false }));
      expect(found.also!.unfinished).toBeUndefined();
      expect(labelled(found.items)).toEqual(labelled(drawMany(input({ columns: { ...columns }, viewport, width })).items));
    }), { seed: 42, numRuns: 20 });
  });

  test('a pan moves what is shown and changes nothing about it', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 0.7, noNaN: true }), fc.double({ min: 0.01, max: 0.2, noNaN: true }), fc.integer({ min: 1, max: 7 }), (at, by, power) => {
      const size = Math.round(span() / 2 ** power);
      const from = Math.round(columns.extent[0] + at * (span() - size));
      const shift = Math.round(by * size);
      const [one, other] = [from, from + shift].map((start) => drawMany(input({ viewport: [start, start + size] })));
      const px = one.view!(from + shift) - one.view!(from);
      const after = new Map(other.items.filter(({ kind }) => kind === 'label').map((item) => [item.rows[0], item.box]));
      for (const item of one.items) {
        if (item.kind !== 'label') continue;
        const moved = item.box.x - px;
        const start = columns.start[item.rows[0]];
        if (moved < 1 || moved + item.box.width > 999 || start < from + shift || start >= from + size) continue;
        const box = after.get(item.rows[0]);
        expect(box, `row ${item.rows[0]}`).toBeDefined();
        expect(box!.x).toBeCloseTo(moved, 1);
        expect([box!.y, box!.width, box!.height]).toEqual([item.box.y, item.box.width, item.box.height]);
      }
    }), { seed: 42, numRuns: 60 });
  });

  test('no text meets a text or a pole', () => {
    fc.assert(fc.property(windows, (viewport) => {
      const labels = drawMany(input({ viewport })).items.filter(({ kind }) => kind === 'label');
      for (const a of labels) {
        for (const b of labels) {
          if (a === b) continue;
          const meets = a.box.x < b.box.x + b.box.width && b.box.x < a.box.x + a.box.width && a.box.y < b.box.y + b.box.height && b.box.y < a.box.y + a.box.height;
          expect(meets).toBe(false);
          const pole = flat(b.marks).find((mark) => mark.role === 'pole')!;
          const [[x, foot], [, top]] = stepsOf(pole.type === 'path' ? pole.d : '').flatMap((step) => step.points);
          if (columns.start[a.rows[0]] !== columns.start[b.rows[0]]) expect(x > a.box.x && x < a.box.x + a.box.width && top < a.box.y + a.box.height && foot > a.box.y).toBe(false);
        }
      }
    }), { seed: 42, numRuns: 40 });
  });

  test('what is pinned has a label or a marker in every window', () => {
    const pinned = Array.from(columns.flags.keys()).filter((row) => columns.flags[row] & 1024);
    expect(pinned.length).toBeGreaterThan(2);
    const items = drawMany(input()).items.filter(({ kind }) => kind !== 'cluster').flatMap(({ rows }) => rows);
    expect(items).toEqual(expect.arrayContaining(pinned));
  });

  test('a number stands in its stretch, and numbers do not meet', () => {
    fc.assert(fc.property(windows, (viewport) => {
      const boxes = drawMany(input({ viewport, width: 1400 })).items.filter(({ kind }) => kind === 'cluster').map(({ box }) => box).sort((a, b) => a.x - b.x);
      for (let i = 1; i < boxes.length - 1; i++) expect(boxes[i].x).toBeGreaterThanOrEqual(boxes[i - 1].x + boxes[i - 1].width - 1);
    }), { seed: 42, numRuns: 60 });
  });

  test('a moving picture is the same picture, its marks shifted', () => {
    const viewport: [number, number] = [Date.UTC(2014, 0), Date.UTC(2016, 0)];
    const still = drawMany(input({ viewport }));
    for (let turn = 0; turn < 2; turn++) {
      const moving = drawMany(input({ viewport, moving: true }));
      expect(moving.items.map(({ name, box, kind }) => [kind, name, Math.round(box.x), box.y, box.width])).toEqual(still.items.map(({ name, box, kind }) => [kind, name, Math.round(box.x), box.y, box.width]));
      const circle = ({ marks, shift = 0 }: PictureItem): number[] => flat(marks).flatMap((mark) => (mark.type === 'circle' ? [Math.round(mark.x + shift)] : []));
      expect(moving.items.map(circle)).toEqual(still.items.map(circle));
    }
  });

  test('read from right to left it is the mirror image', () => {
    const viewport: [number, number] = [Date.UTC(2014, 0), Date.UTC(2016, 0)];
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) => drawMany(input({ viewport, direction })).items.filter(({ kind }) => kind === 'label'));
    expect(rtl.map(({ box }) => Math.round(1000 - box.x - box.width))).toEqual(ltr.map(({ box }) => Math.round(box.x)));
  });
});

describe('composePicture(input) of a long list', () => {
  test('holds the area as marks, and so does its SVG', () => {
    const picture = composePicture(input());
    expect(picture.plot!.marks.length).toBeGreaterThan(1);
    const svg = pictureToSVG(picture, { faces });
    for (const mark of picture.plot!.marks) if (mark.type === 'path') expect(svg).toContain(mark.d);
  });

  test('has few nodes, whatever the list', () => {
    const picture = composePicture(input({ width: 1900 }));
    const marks = [...picture.ground, ...picture.items.flatMap((item) => item.marks), ...picture.overview!.still, ...picture.overview!.marks];
    expect(flat(marks).length).toBeLessThan(1000);
  });

  test('counts every event however many years they lie apart, and soon', () => {
    for (const digits of [6, 10, 14, 18, 20, 24, 29, 31, 60, 120, 265]) {
      const events = Array.from({ length: 2200 }, (_, i) => ({ id: `e${i}`, title: `Event ${i}`, date: i % 500 ? `20${10 + (i % 10)}-01-0${1 + (i % 9)}` : `Y-${'1'.padEnd(digits, '0')}` }));
      const { document } = parseTimeline({ title: 'Far', events });
      const { items } = composePicture(inputOf(document, { width: 1000 }));
      expect([digits, items.reduce((sum, { ids, many }) => sum + (many?.count ?? ids.length), 0)]).toEqual([digits, 2200]);
    }
  });
});
