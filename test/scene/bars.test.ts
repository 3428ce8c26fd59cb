import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMN_FLAGS as F, timelineColumns, type TimelineColumns } from '../../src/data/index.js';
import { barMarks, restMarks, stripOf, type Bar, type StripFrame } from '../../src/scene/bars.js';
import { pen } from '../../src/scene/pen.js';
import { boxesOf, numbersOf, stepsOf } from './support.js';

const columnsOf = (...dates: string[]): TimelineColumns => timelineColumns({ title: 'T', asOf: '2020-01-01', events: dates.map((date, k) => ({ id: `e${k}`, date, title: 'T' })) });
const rowsOf = (columns: TimelineColumns): number[] => Array.from({ length: columns.length }, (_, row) => row);
/** A px a day from 2000 on. */
const at = (time: number): number => (time - Date.UTC(2000, 0, 1)) / 864e5;
const none = (): [number, number] => [0, 0];
const draw = pen(400, 'ltr');
const frame: StripFrame = { origin: 100, pitch: -6, thickness: 4, vertical: false };

const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 200 }), fc.constantFrom('', '~', '?', '%')), { minLength: 1, maxLength: 30 }).map((list) => {
  const day = (n: number) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);
  return columnsOf(...list.map(([from, length, sign]) => `${day(from)}${sign}/${day(from + length)}${sign}`));
});

describe('stripOf(columns, rows, at, doubt, most)', () => {
  test('gives every extent a lane or to the rest, and a point none', () => {
    fc.assert(fc.property(spans, fc.integer({ min: 1, max: 6 }), (columns, most) => {
      const { bars, rest, depth } = stripOf(columns, rowsOf(columns), at, none, most);
      expect([...bars, ...rest].map((bar) => bar.row).sort((a, b) => a - b)).toEqual(rowsOf(columns));
      expect(depth).toBe(Math.max(...bars.map((bar) => bar.lane)) + 1);
      expect(depth).toBeLessThanOrEqual(most);
      for (const bar of rest) expect(bar.lane).toBe(-1);
    }), { seed: 91, numRuns: 100 });
    expect(stripOf(columnsOf('2000-01-05'), [0], at, none, 3)).toEqual({ bars: [], rest: [], depth: 0 });
  });

  test('lets no two bars of a lane be nearer than 4 px', () => {
    fc.assert(fc.property(spans, (columns) => {
      const { bars } = stripOf(columns, rowsOf(columns), at, none, 5);
      bars.forEach((a, i) => bars.slice(i + 1).forEach((b) => {
        if (a.lane === b.lane) expect(b.from >= a.to + 4 || a.from >= b.to + 4).toBe(true);
      }));
    }), { seed: 92, numRuns: 100 });
  });

  test('makes each bar as long as its extent, at least 3 px, whichever way time runs', () => {
    const columns = columnsOf('2000-01-11/2000-01-20', '2000-03');
    for (const way of [at, (time: number) => 1000 - at(time)]) {
      for (const { row, from, to } of stripOf(columns, [0, 1], way, none, 5).bars) {
        expect([from, to]).toEqual([way(columns.start[row]), way(columns.end[row])].sort((a, b) => a - b));
      }
    }
    expect(stripOf(columns, [0], () => 7, none, 5).bars).toMatchObject([{ from: 7, to: 10 }]);
  });

  test('cuts bars off at the window and gives those outside no lane; doubt is measured from the true ends', () => {
    const columns = columnsOf('2000-01-01~/2000-04-01~', '2000-06-01/2000-06-20');
    const { bars, rest } = stripOf(columns, [0, 1], at, () => [10, 10], 5, [20, 60]);
    expect(rest).toEqual([]);
    expect(bars).toMatchObject([{ row: 0, lane: 0, from: 20, to: 60, fadeStart: 10, fadeEnd: 10 }]);
    expect(bars[0].ends[0]).toBeLessThanOrEqual(0);
    expect(bars[0].ends[1]).toBeGreaterThan(90);
  });

  test('draws no part of a bar outside the window, and of its doubt what lies in it', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 5, max: 60 }), fc.constantFrom('2000-01-01~/2000-04-01~', '2000-02~', '2000-01-01~/..'), (from, size, date) => {
      const columns = columnsOf(date);
      const { bars } = stripOf(columns, [0], at, () => [40, 40], 5, [from, from + size]);
      for (const bar of bars) {
        for (const mark of barMarks(pen(400, 'ltr'), bar, columns, 'e0', frame)) {
          if (mark.type !== 'rect') continue;
          expect(mark.x).toBeGreaterThanOrEqual(from - 0.02);
          expect(mark.x + mark.width).toBeLessThanOrEqual(from + size + 0.02);
        }
      }
    }), { seed: 96, numRuns: 200 });
  });

  test('fades each approximate end over its own doubt, at least 8 px and at most two fifths', () => {
    const columns = columnsOf('2000-01-01~/2000-04-10', '2000-05-01/2000-08-08~', '2001-01-01~/2001-04-10~');
    const fades = (doubt: [number, number]) => stripOf(columns, [0, 1, 2], at, () => doubt, 5).bars.map(({ fadeStart, fadeEnd }) => [fadeStart, fadeEnd]);
    expect(fades([20, 30])).toEqual([[20, 0], [0, 30], [20, 30]]);
    expect(fades([1, 1])).toEqual([[8, 0], [0, 8], [8, 8]]);
    stripOf(columns, [0, 1, 2], at, () => [900, 900], 5).bars.forEach(({ from, to, fadeStart, fadeEnd }) => expect(Math.max(fadeStart, fadeEnd)).toBeCloseTo(0.4 * (to - from), 9));
  });
});

describe('barMarks(pen, bar, columns, id, frame)', () => {
  const bar = (more: Partial<Bar> = {}): Bar => ({ row: 0, lane: 1, from: 50, to: 150, ends: [more.from ?? 50, more.to ?? 150], fadeStart: 0, fadeEnd: 0, ...more });
  const marks = (date: string, more: Partial<Bar> = {}, reversed = false, way = frame) => barMarks(draw, bar(more), columnsOf(date), 'e0', way, reversed);

  test('draws a sure interval as one bar in its lane, with its event', () => {
    expect(marks('2000/2001')).toEqual([{ type: 'rect', x: 50, y: 94, width: 100, height: 4, role: 'span', part: 'span', id: 'e0', category: -1, radius: 2 }]);
  });

  test('draws down a column what it draws along a row, turned', () => {
    expect(marks('2000/2001', {}, false, { ...frame, vertical: true })).toMatchObject([{ x: 94, y: 50, width: 4, height: 100 }]);
  });

  test('tells an imprecise date and an uncertain interval from a sure one', () => {
    expect(marks('2000-05')).toMatchObject([{ role: 'span-soft', height: 2.4 }]);
    expect(marks('2000?/2001')).toMatchObject([{ role: 'span-uncertain' }]);
    expect(marks('2000/2001?')).toMatchObject([{ role: 'span-uncertain' }]);
  });

  test('covers the whole extent, once, with growing opacity toward what is sure', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (fadeStart, fadeEnd) => {
      const rects = marks('2000~/2001~', { fadeStart, fadeEnd }).flatMap((mark) => boxesOf(mark).map((box) => ({ ...box, opacity: mark.opacity }))).sort((a, b) => a.x - b.x);
      for (const { y, height } of rects) expect([y, height]).toEqual([rects[0].y, rects[0].height]);
      expect(rects[0].x).toBeCloseTo(50, 1);
      rects.forEach((rect, k) => expect(rect.x + rect.width).toBeCloseTo(rects[k + 1]?.x ?? 150, 1));
      const opacity = rects.map((rect) => rect.opacity ?? 1);
      const sure = opacity.indexOf(1);
      expect(opacity.slice(0, sure)).toEqual([...opacity.slice(0, sure)].sort((a, b) => a - b));
      expect(opacity.slice(sure)).toEqual([...opacity.slice(sure)].sort((a, b) => b - a));
      expect(opacity.filter((value) => value === 1)).toHaveLength(1);
      expect(Math.min(...opacity)).toBeGreaterThan(0);
    }), { seed: 93, numRuns: 60 });
  });

  test('runs off with an arrow that ends where the extent does, on the open side', () => {
    const tips = (date: string, reversed = false) => marks(date, {}, reversed).filter((mark) => mark.role === 'arrow').map((mark) => (mark.type === 'path' ? stepsOf(mark.d)[0].points[0][0] : NaN));
    expect(tips('2000/..')).toEqual([150]);
    expect(tips('../2000')).toEqual([50]);
    expect(tips('2000/..', true)).toEqual([50]);
    expect(tips('2000/2001')).toEqual([]);
  });

  test.each([['2000-05', 2, 0], ['2000-05', 4, 1], ['2000-05/2000-06', 2, 1]])('a vague date is drawn as long as it is, or by its marker alone; a stretch always: %s in %d px', (date, length, drawn) => {
    const columns = columnsOf(date);
    const { bars, rest } = stripOf(columns, [0], (time) => (time === columns.start[0] ? 10 : 10 + length), () => [0, 0], 3);
    expect([bars.length, rest.length]).toEqual([drawn, 0]);
  });

  test('draws finite numbers and no negative size however short the bar', () => {
    fc.assert(fc.property(fc.constantFrom('2000/..', '../2000', '2000~/2001~', '2000-05~', '2000~/..', '2000?/2001'), fc.double({ min: 3, max: 30, noNaN: true }), (date, length) => {
      const columns = columnsOf(date);
      const { bars } = stripOf(columns, [0], (time) => (time === columns.start[0] ? 10 : 10 + length), () => [5, 5], 3);
      for (const each of bars) {
        for (const mark of barMarks(draw, each, columns, 'e0', frame)) {
          expect(numbersOf(mark).every(Number.isFinite)).toBe(true);
          if (mark.type === 'rect') expect(mark.width).toBeGreaterThanOrEqual(0);
          for (const { x, width } of mark.role === 'arrow' ? [] : boxesOf(mark)) expect([x >= each.from - 0.02, x + width <= each.to + 0.02]).toEqual([true, true]);
        }
      }
      expect(bars).toHaveLength(date === '2000-05~' && length <= 3.01 ? 0 : 1);
    }), { seed: 94, numRuns: 100 });
    expect(F.interval).toBe(1);
  });

  test('fades both ends with a node a step, whichever way it lies', () => {
    for (const vertical of [false, true]) {
      const all = marks('2000~/2001~', { fadeStart: 20, fadeEnd: 30 }, false, { ...frame, vertical });
      expect(all).toHaveLength(6);
      const boxes = all.flatMap(boxesOf).map(({ x, y, width, height }) => (vertical ? [y, height, x, width] : [x, width, y, height]));
      expect(boxes).toHaveLength(11);
      expect(boxes.reduce((sum, [, length]) => sum + length, 0)).toBeCloseTo(100, 1);
      for (const [, , across, thickness] of boxes) expect([across, thickness]).toEqual([boxes[0][2], 4]);
    }
  });
});

describe('restMarks(pen, rest, across, vertical)', () => {
  test('draws each of them, and no two of a node over one another', () => {
    const stretches = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 90 })), { maxLength: 60 });
    fc.assert(fc.property(stretches, fc.boolean(), (list, vertical) => {
      const rest = list.map(([from, length], row): Bar => ({ row, lane: -1, from, to: from + length, ends: [from, from + length], fadeStart: 0, fadeEnd: 0 })).sort((a, b) => a.from - b.from);
      const drawn = restMarks(draw, rest, 7, vertical).map((mark) => boxesOf(mark).map(({ x, y, width, height }) => (vertical ? [y, y + height, x, width] : [x, x + width, y, height])));
      expect(drawn.flat().map(([from, to]) => [from, to]).sort((a, b) => a[0] - b[0] || a[1] - b[1])).toEqual(rest.map(({ from, to }) => [from, to]).sort((a, b) => a[0] - b[0] || a[1] - b[1]));
      for (const node of drawn) {
        node.forEach(([from], k) => { if (k) expect(from).toBeGreaterThanOrEqual(node[k - 1][1]); });
        for (const [, , across, thickness] of node) expect([across, thickness]).toEqual([7, 3]);
      }
      const depth = Math.max(0, ...rest.map(({ from }) => rest.filter((other) => other.from <= from && other.to > from).length));
      expect(drawn).toHaveLength(depth);
    }), { seed: 95, numRuns: 100 });
  });
});
