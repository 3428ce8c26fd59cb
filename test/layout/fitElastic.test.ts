import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitElastic, fitFixed, UP, type Block, type FlagInput, type FlagLayout } from '../../src/layout/index.js';
import { random } from './crowd.js';

const DAY = 864e5;
const RULES = { pad: 8, gapX: 12, gapY: 8, base: 8 };

/** A document of dates in clusters, with labels of two or three wrappings each. */
const documents = fc.record({
  dates: fc.array(fc.oneof(fc.integer({ min: 0, max: 10000 }), fc.integer({ min: 9000, max: 9030 })), { minLength: 1, maxLength: 40 }),
  widths: fc.array(fc.integer({ min: 30, max: 260 }), { minLength: 40, maxLength: 40 }),
  importance: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 40, maxLength: 40 }),
  width: fc.integer({ min: 280, max: 2000 }),
});

const block = (width: number): Block => ({
  options: [{ width, height: 32 }, ...(width > 80 ? [{ width: Math.ceil(width / 2) + 6, height: 49 }] : []), ...(width > 160 ? [{ width: Math.ceil(width / 3) + 12, height: 66 }] : [])],
});

function inputOf({ dates, widths, importance, width }: { dates: number[]; widths: number[]; importance: number[]; width: number }): FlagInput {
  const start = Float64Array.from([...dates].sort((a, b) => a - b), (day) => day * DAY);
  return {
    start, importance: Float64Array.from(start, (_, row) => importance[row]), tail: [start[start.length - 1] + DAY],
    range: [8, width], height: 400, rules: RULES, minGap: 24, maxGap: 180, mostLabels: 300,
    label: (row) => block(Math.min(widths[row], width - 40)), count: () => ({ options: [{ width: 24, height: 15 }] }),
  };
}

/** Boxes of flags, y growing away from the axis upward. */
function boxes(layout: FlagLayout): { x0: number; x1: number; y0: number; y1: number; station: number }[] {
  return layout.flags.map((flag) => {
    const { width } = layout.blocks[flag.station][flag.block].options[flag.option];
    const x0 = layout.x[flag.station] + RULES.pad;
    const [y0, y1] = flag.side === UP ? [flag.base, flag.top] : [-flag.top, -flag.base];
    return { x0, x1: x0 + width, y0, y1, station: flag.station };
  });
}

function expectClean(layout: FlagLayout, right: number): void {
  const flags = boxes(layout);
  const poles = layout.stations.map((_, k) => {
    const own = flags.filter((flag) => flag.station === k);
    return { x: layout.x[k], y0: Math.min(0, ...own.map((flag) => flag.y0)), y1: Math.max(0, ...own.map((flag) => flag.y1)) };
  });
  flags.forEach((a, i) => {
    expect(a.x1).toBeLessThanOrEqual(right + 1e-6);
    for (const b of flags.slice(i + 1)) expect(a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1, `flags ${JSON.stringify([a, b])}`).toBe(false);
    poles.forEach((pole, k) => {
      if (k !== a.station) expect(pole.x > a.x0 - 1 && pole.x < a.x1 && a.y0 < pole.y1 && a.y1 > pole.y0, `pole ${k} ${JSON.stringify([a, pole])}`).toBe(false);
    });
  });
}

/** Every row is labelled or counted, once. */
function expectWhole(layout: FlagLayout, rows: number): void {
  const seen = layout.stations.flatMap((station) => station.rows).sort((a, b) => a - b);
  expect(seen).toEqual(Array.from({ length: rows }, (_, row) => row));
}

describe('fitElastic', () => {
  test('fitElastic(input) lets no flag meet another, a pole or the edge, and loses no row', () => {
    fc.assert(fc.property(documents, (document) => {
      const input = inputOf(document);
      const layout = fitElastic(input);
      expectClean(layout, input.range[1]);
      expectWhole(layout, input.start.length);
      for (let k = 1; k < layout.positions.length; k++) expect(layout.positions[k]).toBeGreaterThan(layout.positions[k - 1]);
    }), { seed: 7, numRuns: 150 });
  });

  test('fitElastic(input) keeps the height it was given', () => {
    fc.assert(fc.property(documents, (document) => {
      const layout = fitElastic(inputOf(document));
      const top = (side: number) => Math.max(0, ...layout.flags.filter((flag) => flag.side === side).map((flag) => flag.top));
      expect(top(0) + top(1)).toBeLessThanOrEqual(400 + 1e-6);
    }), { seed: 8, numRuns: 100 });
  });

  test('fitElastic(input) labels the pinned row even where nothing else has room', () => {
    const input = { ...inputOf({ dates: Array.from({ length: 40 }, (_, k) => k), widths: new Array<number>(40).fill(200), importance: new Array<number>(40).fill(0.5), width: 280 }), height: 60 };
    input.importance[20] = 2;
    const layout = fitElastic(input);
    expect(layout.stations.flatMap((station) => station.labelled)).toContain(20);
    expectClean(layout, 280);
  });

  test('fitElastic(input) is true scale where all labels fit there', () => {
    const input = inputOf({ dates: [0, 100, 400, 1000], widths: new Array<number>(40).fill(90), importance: new Array<number>(40).fill(0.5), width: 1200 });
    const { x } = fitElastic(input);
    expect((x[1] - x[0]) / (x[3] - x[0])).toBeCloseTo(0.1, 9);
    expect((x[2] - x[0]) / (x[3] - x[0])).toBeCloseTo(0.4, 9);
  });

  test('fitElastic(input) with 77 rows on one day labels some and counts the rest on the same pole', () => {
    const input = inputOf({ dates: new Array<number>(77).fill(5), widths: new Array<number>(77).fill(100), importance: Array.from({ length: 77 }, (_, k) => k / 77), width: 800 });
    const layout = fitElastic(input);
    expect(layout.stations).toHaveLength(1);
    const { labelled, rows } = layout.stations[0];
    expect(rows).toHaveLength(77);
    expect(labelled[0]).toBe(76);
    expect(labelled.length).toBeGreaterThan(3);
    expect(layout.blocks[0]).toHaveLength(labelled.length + 1);
    expectClean(layout, 800);
  });

  test('fitElastic(input) gives the same layout for the same input', () => {
    const document = { dates: [1, 2, 3, 50, 51, 400, 9000, 9001], widths: new Array<number>(40).fill(150), importance: new Array<number>(40).fill(0.5), width: 700 };
    expect(JSON.stringify(fitElastic(inputOf(document)))).toBe(JSON.stringify(fitElastic(inputOf(document))));
  });

  test('fitElastic(input) of equals gives a crowd its share of the labels, and what stands alone mostly one', () => {
    let [alone, told, longest] = [0, 0, 0];
    const runs = 40;
    for (let seed = 1; seed <= runs; seed++) {
      const next = random(seed * 7919);
      for (let k = 0; k < 5; k++) next();
      const count = 60 + Math.floor(240 * next());
      const dates = Array.from({ length: count }, () => Math.floor(40_000 * (next() < 0.9 ? 0.97 + 0.03 * next() : 0.95 * Math.sqrt(next()))));
      const given = inputOf({ dates, widths: [], importance: [], width: 1100 });
      const input = { ...given, importance: new Float64Array(count).fill(0.5), height: 330, label: (row: number) => block(90 + ((row * 137) % 370)) };
      const layout = fitElastic(input);
      const shown = new Set(layout.stations.flatMap((station) => station.labelled));
      const near = (input.start[count - 1] - input.start[0]) / 40;
      const far = (row: number, other: number) => other < 0 || other >= count || Math.abs(input.start[row] - input.start[other]) > near;
      for (let row = 0; row < count; row++) {
        if (!far(row, row - 1) || !far(row, row + 1)) continue;
        alone++;
        if (shown.has(row)) told++;
      }
      const labelled = [...layout.x.filter((_, k) => layout.stations[k].labelled.length), input.range[1]];
      longest += Math.max(...labelled.map((x, k) => x - (k ? labelled[k - 1] : input.range[0]))) / (input.range[1] - input.range[0]) / runs;
    }
    expect(alone).toBeGreaterThan(100);
    expect(told / alone).toBeGreaterThan(0.8);
    // 0.35 where they are spread over time alone.
    expect(longest).toBeLessThan(0.16);
  });

  test('fitElastic(input) in a range narrower than two dates is one cluster', () => {
    const layout = fitElastic({ ...inputOf({ dates: [1, 2, 3], widths: [90, 90, 90], importance: [0, 0, 0], width: 40 }), range: [8, 20] });
    expectWhole(layout, 3);
    expect(layout.flags).toHaveLength(0);
  });
});

describe('fitFixed', () => {
  test('fitFixed(input, position) moves nothing, lets nothing meet, and keeps what has no label at least minGap apart', () => {
    fc.assert(fc.property(documents, (document) => {
      const input = inputOf(document);
      const [first, last] = [input.start[0], input.tail[0]];
      const end = document.width * 0.7;
      const position = (time: number) => 8 + ((time - first) / (last - first)) * (end - 8);
      const layout = fitFixed(input, position, [first, last], [8, end]);
      layout.stations.forEach((station, k) => expect(layout.x[k]).toBe(position(station.time)));
      expectClean(layout, input.range[1]);
      expectWhole(layout, input.start.length);
      const bare = layout.stations.map((station, k) => ({ station, x: layout.x[k] })).filter(({ station }) => !station.labelled.length);
      for (let k = 1; k < bare.length; k++) expect(bare[k].x - bare[k - 1].x).toBeGreaterThanOrEqual(24 - 1e-6);
    }), { seed: 9, numRuns: 100 });
  });
});
