import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AIR, fitColumn, fitColumnFixed, fitRows, packLanes, type ColumnInput, type ColumnLayout, type RowItem } from '../../src/layout/index.js';

const DAY = 864e5;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe('packLanes(left, right, most, gap)', () => {
  const intervals = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 80 })), { maxLength: 40 }).map((list) => list.map(([a, length]) => [a, a + length] as const).sort((a, b) => a[0] - b[0]));

  test('lets no two of a lane be nearer than the gap', () => {
    fc.assert(fc.property(intervals, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 9 }), (list, most, gap) => {
      const lanes = packLanes(list.map(([a]) => a), list.map(([, b]) => b), most, gap);
      list.forEach(([a], i) => list.slice(0, i).forEach(([, d], j) => {
        if (lanes[i] >= 0 && lanes[i] === lanes[j]) expect(a).toBeGreaterThanOrEqual(d + gap);
      }));
      for (const lane of lanes) expect(lane >= -1 && lane < most).toBe(true);
    }), { seed: 61, numRuns: 200 });
  });

  test('takes as few lanes as the deepest pile', () => {
    fc.assert(fc.property(intervals.filter((list) => list.every(([a, b]) => b > a)), (list) => {
      const lanes = packLanes(list.map(([a]) => a), list.map(([, b]) => b), 100);
      const depth = Math.max(0, ...list.map(([a]) => list.filter(([c, d]) => c <= a && a < d).length));
      expect(Math.max(-1, ...lanes) + 1).toBe(depth);
    }), { seed: 62, numRuns: 200 });
  });

  test('leaves out only what no lane is free for', () => {
    fc.assert(fc.property(intervals, fc.integer({ min: 1, max: 3 }), (list, most) => {
      const lanes = packLanes(list.map(([a]) => a), list.map(([, b]) => b), most);
      list.forEach(([a], i) => {
        if (lanes[i] >= 0) return;
        const busy = new Set(list.slice(0, i).flatMap(([, d], j) => (lanes[j] >= 0 && d > a ? [lanes[j]] : [])));
        expect(busy.size).toBe(most);
      });
    }), { seed: 63, numRuns: 200 });
  });

  test('takes the first free lane', () => {
    expect([...packLanes([0, 1, 2, 10, 11], [9, 5, 20, 12, 13], 2)]).toEqual([0, 1, -1, 0, 1]);
    expect([...packLanes([], [], 3)]).toEqual([]);
  });
});

describe.each([false, true])('columns, newest first: %s', (reversed) => {
  const documents = fc.record({
    days: fc.array(fc.oneof(fc.integer({ min: 0, max: 20000 }), fc.integer({ min: 500, max: 520 })), { minLength: 1, maxLength: 40 }),
    heights: fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 40, maxLength: 40 }),
    importance: fc.array(fc.constantFrom(0.2, 0.5, 0.9), { minLength: 40, maxLength: 40 }),
    pinned: fc.array(fc.nat(39), { maxLength: 3 }),
    height: fc.constantFrom(300, 900, 4000, Infinity),
  });
  type Document = typeof documents extends fc.Arbitrary<infer D> ? D : never;
  const inputOf = ({ days, heights, importance, pinned, height }: Document): ColumnInput => {
    const start = Float64Array.from([...days].sort((a, b) => a - b), (day) => day * DAY);
    return {
      start, importance: Float64Array.from(start, (_, row) => (pinned.includes(row) ? 2 : importance[row])), tail: [start[start.length - 1] + DAY], height,
      minGap: 24, maxGap: 112, gapY: 12, breakRoom: 20, mostLabels: 400, reversed, label: (row) => heights[row], count: () => 16,
    };
  };
  const fixed = (input: ColumnInput): ColumnLayout => {
    const [first, last] = [input.start[0], input.tail[0]];
    return fitColumnFixed(input, (time, length) => ((time - first) / (last - first)) * length);
  };

  function expectWhole(column: ColumnLayout, input: ColumnInput): void {
    expect(column.stations.flatMap((station) => station.rows).sort((a, b) => a - b)).toEqual(Array.from(input.start, (_, row) => row));
    column.stations.forEach((station, k) => {
      const rest = station.rows.length - station.labelled.length;
      expect(column.blocks[k]).toEqual([...station.labelled.map((row) => input.label(row)), ...(rest && station.labelled.length ? [16] : [])]);
    });
  }

  /** Labels stand from their date on downward: below it is the next date, newest first the one before. */
  function expectClear({ y, blocks }: ColumnLayout, gapY: number): void {
    const boxes = y.map((at, k): [number, number] => [reversed ? -at : at, (reversed ? -at : at) + sum(blocks[k]) + gapY * blocks[k].length]).filter(([from, to]) => to > from).sort((a, b) => a[0] - b[0]);
    for (let k = 1; k < boxes.length; k++) expect(boxes[k][0]).toBeGreaterThanOrEqual(boxes[k - 1][1] - 1e-6);
  }

  test('fitColumn(input) lets no label meet another or stand nearer than the least distance, and loses no row', () => {
    fc.assert(fc.property(documents, (document) => {
      const input = inputOf(document);
      const column = fitColumn(input);
      expectWhole(column, input);
      expectClear(column, input.gapY);
      expect(column.y[0]).toBe(0);
      for (let k = 1; k < column.y.length; k++) expect(column.y[k] - column.y[k - 1]).toBeGreaterThanOrEqual(24 - 1e-6);
      for (let k = 1; k < column.positions.length; k++) expect(column.positions[k]).toBeGreaterThan(column.positions[k - 1]);
      expect(column.positions).toHaveLength(column.knots.length);
      expect(column.positions.at(-1)).toBe(column.length);
    }), { seed: 64, numRuns: 120 });
  });

  test('fitColumn(input) keeps the height where it is not for pinned labels, which it always shows', () => {
    fc.assert(fc.property(documents, (document) => {
      const input = inputOf(document);
      const column = fitColumn(input);
      const labelled = column.stations.flatMap((station) => station.labelled);
      const pinned = Array.from(input.importance.keys()).filter((row) => input.importance[row] > 1);
      expect(labelled).toEqual(expect.arrayContaining(pinned));
      if (labelled.length > pinned.length) expect(column.length).toBeLessThanOrEqual(input.height + 1e-6);
    }), { seed: 65, numRuns: 120 });
  });

  test('fitColumn(input) of no given height labels every row and is at least AIR times as long as its labels', () => {
    fc.assert(fc.property(documents, (document) => {
      const input = inputOf({ ...document, height: Infinity });
      const column = fitColumn(input);
      expect(column.stations.flatMap((station) => station.labelled)).toHaveLength(input.start.length);
      expect(column.length).toBeGreaterThanOrEqual(AIR * sum(column.blocks.flat()) - 1e-6);
    }), { seed: 66, numRuns: 60 });
  });

  test('fitColumnFixed(input, position) moves nothing, lets no label meet another, and loses no row', () => {
    fc.assert(fc.property(documents, (document) => {
      const input = inputOf(document);
      const column = fixed(input);
      expectWhole(column, input);
      expectClear(column, input.gapY);
      const [first, last] = [input.start[0], input.tail[0]];
      column.stations.forEach((station, k) => expect(column.y[k]).toBeCloseTo(((station.time - first) / (last - first)) * column.length, 6));
      expect(column.positions).toEqual([0, column.length]);
    }), { seed: 67, numRuns: 120 });
  });

  /** Dates that stand at least 24 px apart, whose labels have no equal in importance. */
  const settled = fc.record({
    gaps: fc.array(fc.integer({ min: 24, max: 130 }), { minLength: 2, maxLength: 9 }),
    heights: fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 9, maxLength: 9 }),
    importance: fc.uniqueArray(fc.nat(999), { minLength: 9, maxLength: 9 }),
  });

  test('fitColumnFixed(input, position) shows as many of the most important as there is room for, then by rank each other that finds room, and lets no label reach another date', () => {
    let [left, more] = [0, 0];
    fc.assert(fc.property(settled, ({ gaps, heights, importance }) => {
      let at = 0;
      const y = gaps.map((gap, k) => (k ? (at += gap) : 0));
      const input: ColumnInput = {
        start: Float64Array.from(y), importance: Float64Array.from(y, (_, k) => importance[k] / 1000), tail: [at + 1], height: Infinity,
        minGap: 24, maxGap: 112, gapY: 12, breakRoom: 20, mostLabels: 400, reversed, label: (row) => heights[row], count: () => 16,
      };
      // Half the gap to a date without a label, the whole one to a label.
      const fits = (shown: ReadonlySet<number>): boolean => [...shown].every((row) => y.every((other, k) => {
        const far = reversed ? y[row] - other : other - y[row];
        return far <= 0 || far >= heights[row] + (shown.has(k) ? 12 : 6);
      }));
      const order = [...y.keys()].sort((a, b) => importance[b] - importance[a]);
      let count = order.length;
      while (!fits(new Set(order.slice(0, count)))) count--;
      const expected = new Set(order.slice(0, count));
      for (const row of order.slice(count)) if (fits(new Set([...expected, row]))) expected.add(row);
      if (count < order.length) left++;
      if (expected.size > count) more++;
      const column = fitColumnFixed(input, (time) => time);
      expect(new Set(column.stations.flatMap(({ labelled }) => labelled))).toEqual(expected);
      expect(column.y).toEqual(y);
    }), { seed: 69, numRuns: 300 });
    expect(left).toBeGreaterThan(100);
    expect(more).toBeGreaterThan(100);
  });

  test('fitColumnFixed(input, position) lets no label and no count reach another date, with a label or without, where nothing is pinned', () => {
    fc.assert(fc.property(documents, (document) => {
      const { stations, y, blocks } = fixed(inputOf({ ...document, pinned: [] }));
      stations.forEach((_, k) => y.forEach((other) => {
        const far = reversed ? y[k] - other : other - y[k];
        if (blocks[k].length && far > 0) expect(far).toBeGreaterThanOrEqual(sum(blocks[k]) + 12 * (blocks[k].length - 0.5) - 1e-6);
      }));
    }), { seed: 70, numRuns: 120 });
  });

  test('fitColumnFixed(input, position) keeps the height it was given, where nothing is pinned', () => {
    fc.assert(fc.property(documents, (document) => {
      const input = inputOf({ ...document, pinned: [] });
      expect(fixed(input).length).toBeLessThanOrEqual(input.height + 1e-6);
    }), { seed: 68, numRuns: 120 });
  });
});

describe('fitRows(items, lanes, rules)', () => {
  const RULES = { pad: 10, gapX: 16, gapY: 8, edge: 1000 };
  const item = fc.record({ lane: fc.nat(2), x: fc.integer({ min: 0, max: 980 }), bar: fc.oneof(fc.constant(0), fc.integer({ min: 3, max: 400 })), width: fc.integer({ min: 10, max: 200 }), height: fc.integer({ min: 10, max: 40 }), ways: fc.integer({ min: 1, max: 3 }) });
  const lists = (most: number): fc.Arbitrary<RowItem[]> => fc.array(item, { maxLength: 40 }).map((list) => list.sort((a, b) => a.x - b.x).map(({ lane, x, bar, width, height, ways }) => ({
    lane, x, barEnd: x + bar, options: Array.from({ length: Math.min(ways, most) }, (_, k) => ({ width: Math.ceil(width / (k + 1)), height: height * (k + 1) })),
  })));
  const boxesOf = (items: readonly RowItem[], places: ReturnType<typeof fitRows>['places']) => items.map((each, i) => {
    const { width, height } = each.options[places[i].option];
    return { lane: each.lane, left: each.x, right: Math.max(each.barEnd, each.x + RULES.pad + width), top: places[i].y, bottom: places[i].y + height };
  });

  test('gives every item a place in which it meets no other of its lane, with the gaps between', () => {
    fc.assert(fc.property(lists(3), (items) => {
      const { places } = fitRows(items, 3, RULES);
      expect(places).toHaveLength(items.length);
      const boxes = boxesOf(items, places);
      boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
        if (a.lane === b.lane) expect(b.left >= a.right + RULES.gapX || a.top >= b.bottom + RULES.gapY - 1e-9 || b.top >= a.bottom + RULES.gapY - 1e-9, JSON.stringify([a, b])).toBe(true);
      }));
    }), { seed: 71, numRuns: 200 });
  });

  test('lets no text pass the edge where one of its wrappings does not', () => {
    fc.assert(fc.property(lists(3), (items) => {
      const { places } = fitRows(items, 3, RULES);
      items.forEach(({ x, options }, i) => {
        const end = (o: number) => x + RULES.pad + options[o].width;
        if (options.some((_, o) => end(o) <= RULES.edge)) expect(end(places[i].option)).toBeLessThanOrEqual(RULES.edge);
        else expect(places[i].option).toBe(options.length - 1);
      });
    }), { seed: 72, numRuns: 200 });
  });

  test('makes each lane as high as what is in it, with a gap below', () => {
    fc.assert(fc.property(lists(3), (items) => {
      const { places, heights } = fitRows(items, 3, RULES);
      const boxes = boxesOf(items, places);
      heights.forEach((height, lane) => expect(height).toBe(Math.max(0, ...boxes.filter((box) => box.lane === lane).map((box) => box.bottom + RULES.gapY))));
    }), { seed: 73, numRuns: 100 });
  });

  test('puts an item of one wrapping at the lowest place that those before it leave', () => {
    fc.assert(fc.property(lists(1), (items) => {
      const { places } = fitRows(items, 3, RULES);
      const boxes = boxesOf(items, places);
      boxes.forEach((box, i) => {
        // Text keeps gapX to what follows, and half as much again to the marker of what follows.
        const near = boxes.slice(0, i).filter((other) => other.lane === box.lane && other.right + 1.5 * RULES.gapX > box.left);
        const height = box.bottom - box.top;
        const free = [0, ...near.map((other) => other.bottom + RULES.gapY)].filter((y) => near.every((other) => y >= other.bottom + RULES.gapY || y + height + RULES.gapY <= other.top));
        expect(box.top).toBe(Math.min(...free));
      });
    }), { seed: 74, numRuns: 150 });
  });

  test('stacks labels of one date, and takes another line only where that saves a row', () => {
    const label = { width: 100, height: 20 };
    expect(fitRows([0, 0, 0].map((x) => ({ lane: 0, x, barEnd: x, options: [label] })), 1, RULES)).toEqual({ places: [0, 28, 56].map((y) => ({ option: 0, y })), heights: [84] });
    const two = { lane: 0, x: 0, barEnd: 0, options: [label, { width: 60, height: 40 }] };
    expect(fitRows([two], 1, RULES).places).toEqual([{ option: 0, y: 0 }]);
    expect(fitRows([], 2, RULES)).toEqual({ places: [], heights: [0, 0] });
  });
});
