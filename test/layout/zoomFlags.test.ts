import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitElastic, fitFixed, heightsOf, levelsOf, zoomFlags, type Block, type FlagInput, type FlagLayout } from '../../src/layout/index.js';
import { scaleSettled } from '../../src/scale/index.js';
import { random } from './crowd.js';

const DAY = 864e5;
const RULES = { pad: 8, gapX: 12, gapY: 8, base: 8 };
const WIDTH = 700;

const documents = fc.record({
  dates: fc.array(fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 2000, max: 2020 })), { minLength: 2, maxLength: 30 }),
  widths: fc.array(fc.integer({ min: 30, max: 220 }), { minLength: 30, maxLength: 30 }),
  importance: fc.array(fc.constantFrom(0.2, 0.5, 0.7, 1, 2), { minLength: 30, maxLength: 30 }),
  height: fc.constantFrom(90, 160, 300),
});
interface Document { dates: number[]; widths: number[]; importance: number[]; height: number }

const block = (width: number): Block => ({ options: [{ width, height: 32 }, ...(width > 80 ? [{ width: Math.ceil(width / 2) + 6, height: 49 }] : [])] });

function inputOf({ dates, widths, importance, height }: Document): FlagInput {
  const start = Float64Array.from([...dates].sort((a, b) => a - b), (day) => day * DAY);
  return {
    start, importance: Float64Array.from(start, (_, row) => importance[row]), tail: [start[start.length - 1] + DAY],
    range: [8, WIDTH], height, rules: RULES, minGap: 24, maxGap: 180, mostLabels: 300,
    label: (row) => block(widths[row]), count: (rows) => ({ options: [{ width: 12 + 8 * String(rows).length, height: 15 }] }),
  };
}

const ways: [string, (input: FlagInput) => FlagLayout][] = [
  ['elastic', fitElastic],
  ['fixed', (input) => {
    const domain = [input.start[0], input.tail[0]];
    const scale = scaleSettled('time', domain, [8, WIDTH * 0.6]);
    return fitFixed(input, scale, domain, [8, WIDTH * 0.6]);
  }],
];

/** Zooms from the whole on, ascending by less than a third of a step. */
const zooms = Array.from({ length: 30 }, (_, k) => 1.1 ** k);

/** Rows that have a flag: what a station says is labelled and what hangs are the same. */
function shown(layout: FlagLayout): number[] {
  const rows = layout.flags.flatMap((flag) => layout.stations[flag.station].labelled[flag.block] ?? []).sort((a, b) => a - b);
  expect(rows).toEqual(layout.stations.flatMap((station) => station.labelled).sort((a, b) => a - b));
  return rows;
}

function each(way: (input: FlagInput) => FlagLayout, check: (input: FlagInput, layout: FlagLayout, at: (k: number) => FlagLayout, position: (time: number) => number) => void, seed: number): void {
  fc.assert(fc.property(documents, (document) => {
    const input = inputOf(document);
    const layout = way(input);
    const position = scaleSettled('elastic', layout.knots, layout.positions);
    check(input, layout, (k) => zoomFlags(input, layout, k, position), position);
  }), { seed, numRuns: 25 });
}

describe.each(ways)('zoomFlags(input, layout, k), %s', (_name, way) => {
  test('never drops a label as k grows, nor changes its side or wrapping', () => {
    each(way, (_input, layout, at) => {
      let before = new Map<number, string>();
      let rows = shown(layout);
      for (const k of zooms) {
        const zoomed = at(k);
        const now = shown(zoomed);
        expect(now).toEqual(expect.arrayContaining(rows));
        rows = now;
        const hung = new Map(zoomed.flags.flatMap((flag): [number, string][] => {
          const row = zoomed.stations[flag.station].labelled[flag.block];
          return row === undefined ? [] : [[row, `${flag.side} ${flag.option}`]];
        }));
        for (const [row, how] of before) expect(hung.get(row)).toBe(how);
        before = hung;
      }
    }, 21);
  });

  test('stands every date at k times its position', () => {
    each(way, (_input, _layout, at, position) => {
      for (const k of [1, 1.3, Math.SQRT2, 2, 7.7]) {
        const { stations, x } = at(k);
        stations.forEach((station, i) => expect(x[i]).toBeCloseTo(k * position(station.time), 9));
        for (let i = 1; i < x.length; i++) expect(x[i]).toBeGreaterThan(x[i - 1]);
      }
    }, 22);
  });

  test('labels or counts every row once at every k', () => {
    each(way, (input, _layout, at) => {
      for (const k of zooms) {
        const { stations, blocks, flags } = at(k);
        expect(stations.flatMap((station) => station.rows).sort((a, b) => a - b)).toEqual(Array.from(input.start, (_, row) => row));
        stations.forEach((station, i) => {
          for (const row of station.labelled) expect(station.rows).toContain(row);
          const counted = station.rows.length - station.labelled.length;
          expect(blocks[i]).toHaveLength(station.labelled.length + (counted && station.labelled.length ? 1 : 0));
          expect(flags.filter((flag) => flag.station === i)).toHaveLength(blocks[i].length);
        });
      }
    }, 23);
  });

  test('adds a label at a power of √2 only, and never lacks room for what it adds', () => {
    each(way, (input, layout, at) => {
      for (const k of [Math.SQRT2, 2, 2 * Math.SQRT2, 4]) {
        expect(shown(at(k * 0.999))).toEqual(shown(at((k * 1.001) / Math.SQRT2)));
        if (shown(at(k)).length === shown(at(k * 0.999)).length) continue;
        const [up, down] = heightsOf(at(k).flags);
        expect(up + down).toBeLessThanOrEqual(input.height + 1e-6);
      }
      expect(shown(layout)).toEqual(shown(at(1)));
    }, 24);
  });

  test('lets no two flags meet at any k', () => {
    each(way, (_input, _layout, at) => {
      for (const k of [1, 1.2, 1.5, 2.1, 4.6]) {
        const { flags, x, blocks } = at(k);
        const boxes = flags.map((flag) => {
          const left = x[flag.station] + RULES.pad;
          return { ...flag, left, right: left + blocks[flag.station][flag.block].options[flag.option].width };
        });
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) expect(a.side === b.side && a.left < b.right && b.left < a.right && a.base < b.top && b.base < a.top, JSON.stringify([k, a, b])).toBe(false);
        });
      }
    }, 25);
  });
});

test('zoomFlags(input, layout, k) shows every label once zoomed in far enough, dates being distinct', () => {
  const dates = Array.from({ length: 30 }, (_, k) => k * 10);
  const input = inputOf({ dates, widths: dates.map(() => 200), importance: dates.map(() => 0.5), height: 90 });
  const layout = fitElastic(input);
  const position = scaleSettled('elastic', layout.knots, layout.positions);
  expect(shown(layout).length).toBeLessThan(30);
  expect(shown(zoomFlags(input, layout, 16, position))).toHaveLength(30);
});

/** Three hundred dates in a few crowds, the labels as wide as titles make them. */
function crowded(seed: number, height: number) {
  const next = random(seed);
  const dates = Array.from({ length: 300 }, (_, k) => Math.floor(3000 * (k % 7) + 900 * next() * next()));
  const input = inputOf({ dates, widths: dates.map(() => 40 + Math.floor(180 * next())), importance: dates.map(() => next()), height });
  const layout = fitElastic(input);
  const position = scaleSettled('elastic', layout.knots, layout.positions);
  return { input, layout, position, levels: levelsOf(input, layout, position) };
}

describe('zoomFlags(input, layout, k) of a list whose dates merge', () => {
  const cases = [1, 2, 3, 4, 5, 6].flatMap((seed) => [160, 300].map((height) => crowded(seed, height)));
  const steps = Array.from({ length: 12 }, (_, k) => Math.SQRT2 ** k);

  test('lets no side pass its cap, whatever comes to be counted at its poles', () => {
    for (const { levels } of cases) {
      for (const k of steps) for (const { side, top } of levels.at(k).flags.flat()) expect(top).toBeLessThanOrEqual(levels.caps[side] + 1e-6);
    }
  });

  test('lets the count of a date grow at most once as k grows, where it had labels from the start, and else never', () => {
    for (const { layout, levels } of cases) {
      const grown = new Map(layout.stations.flatMap(({ time, labelled }) => (labelled.length ? [[time, 0]] : [])));
      const counts = new Map<number, number>();
      for (const k of steps) {
        for (const { time, rows, labelled } of levels.at(k).stations) {
          if (!labelled.length) continue;
          const rest = rows.length - labelled.length;
          if (rest > (counts.get(time) ?? rest)) grown.set(time, (grown.get(time) ?? 1) + 1);
          counts.set(time, rest);
        }
      }
      expect(Math.max(...grown.values())).toBeLessThanOrEqual(1);
    }
  });

  test('counts a row at the date it is near, where that has room, and hardly ever far from its own', () => {
    let far = 0;
    let near = 0;
    let given = 0;
    for (const { input, layout, position, levels } of cases) {
      const bare = new Set(layout.stations.filter(({ rows, labelled }) => labelled.length === rows.length).map(({ time }) => time));
      for (const k of steps) {
        for (const { time, rows, labelled } of levels.at(k).stations) {
          if (labelled.length && labelled.length < rows.length && bare.has(time)) given++;
          for (const row of rows) if (k * Math.abs(position(input.start[row]) - position(time)) > 2 * input.minGap) far++; else near++;
        }
      }
    }
    expect(given).toBeGreaterThan(100);
    expect(far / near).toBeLessThan(0.01);
  });

  test('is the same at a zoom that was left and come back to', () => {
    const { input, layout, position } = crowded(7, 200);
    const hung = (fresh: FlagLayout, k: number) => zoomFlags(input, fresh, k, position).flags.map(({ station, side, option, base }) => [station, side, option, base].join(' '));
    const first = steps.map((k) => hung({ ...layout }, k));
    const one = { ...layout };
    for (const k of steps) hung(one, k);
    expect(steps.map((k) => hung(one, k))).toEqual(first);
  });
});
