import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOWN, hangFlags, heightsOf, packFlags, UP, type Block, type Flag, type PackProblem, type Packing, type Side } from '../../src/layout/index.js';

const RULES = { pad: 8, gapX: 12, gapY: 8, base: 8 };

interface Case { gaps: number[]; blocks: Block[][] }

const block = (most: number): fc.Arbitrary<Block> => fc.tuple(fc.integer({ min: 20, max: 240 }), fc.integer({ min: 1, max: most }), fc.integer({ min: 14, max: 40 })).map(([width, count, height]) => ({
  options: Array.from({ length: count }, (_, k) => ({ width: Math.ceil(width / (k + 1)), height: height + 17 * k })),
}));

/** Up to six flags on poles of one or two, at uneven distances; the last has room for its widest. */
const cases = (most: number): fc.Arbitrary<Case> => fc.array(fc.tuple(fc.array(block(most), { minLength: 1, maxLength: 2 }), fc.integer({ min: 5, max: 150 })), { minLength: 1, maxLength: 6 }).map((list) => {
  let flags = 0;
  const kept = list.filter(([blocks]) => (flags += blocks.length) <= 6);
  const gaps = kept.map(([, gap]) => gap);
  gaps[gaps.length - 1] += 260;
  return { gaps, blocks: kept.map(([blocks]) => blocks) };
}).filter(({ blocks }) => blocks.length > 0);

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const problemOf = ({ gaps, blocks }: Case, more: Partial<PackProblem> = {}): PackProblem =>
  ({ stations: blocks.map((list) => ({ blocks: list })), gaps, elastic: false, extent: sum(gaps), height: 1e5, rules: RULES, beam: 4000, ...more });

function positions(problem: PackProblem, packing: Packing): number[] {
  return packing.fromEnd.map((y) => problem.extent - y);
}

function hung(problem: PackProblem, packing: Packing): Flag[] {
  return hangFlags(problem.stations, positions(problem, packing), packing.sides, packing.options, problem.rules);
}

/** Every choice of sides and wrappings whose flags end before the edge. */
function* choices({ gaps, blocks }: Case): Generator<{ sides: Side[][]; options: number[][] }> {
  const all = blocks.flatMap((list, k) => list.map((each, b) => ({ k, b, each, room: sum(gaps.slice(k)) })));
  const sides = blocks.map((list) => list.map((): Side => UP));
  const options = blocks.map((list) => list.map(() => 0));
  function* choose(i: number): Generator<{ sides: Side[][]; options: number[][] }> {
    if (i === all.length) {
      yield { sides, options };
      return;
    }
    const { k, b, each, room } = all[i];
    for (let o = 0; o < each.options.length; o++) {
      if (RULES.pad + each.options[o].width > room + 1e-6) continue;
      options[k][b] = o;
      for (const side of [UP, DOWN] as const) {
        sides[k][b] = side;
        yield* choose(i + 1);
      }
    }
  }
  yield* choose(0);
}

/** The least of a measure of the heights over every choice. */
function leastOf(given: Case, measure: (up: number, down: number) => number): number {
  const x = given.gaps.map((_, k) => sum(given.gaps.slice(0, k)));
  const stations = given.blocks.map((blocks) => ({ blocks }));
  let least = Infinity;
  for (const { sides, options } of choices(given)) {
    const [up, down] = heightsOf(hangFlags(stations, x, sides, options, RULES));
    least = Math.min(least, measure(up, down));
  }
  return least;
}

function expectClear(problem: PackProblem, packing: Packing): void {
  const x = positions(problem, packing);
  const flags = hung(problem, packing).map((flag) => {
    const left = x[flag.station] + RULES.pad;
    return { ...flag, left, right: left + problem.stations[flag.station].blocks[flag.block].options[flag.option].width };
  });
  flags.forEach((a, i) => {
    expect(a.right).toBeLessThanOrEqual(problem.extent + 1e-6);
    expect(a.base).toBeGreaterThanOrEqual(RULES.base);
    flags.forEach((b, j) => {
      if (i === j || a.side !== b.side) return;
      expect(a.left < b.right && b.left < a.right && a.base < b.top && b.base < a.top, `flags ${JSON.stringify([a, b])}`).toBe(false);
      // A pole reaches from the axis to the top of its farthest flag.
      if (a.station !== b.station) expect(x[b.station] > a.left && x[b.station] < a.right && a.base < b.top, `pole ${JSON.stringify([a, b])}`).toBe(false);
    });
  });
}

describe('packFlags({ elastic: false }) with a wide beam', () => {
  test('finds a packing within the least height that all sides and wrappings allow, and none in a hair less', () => {
    fc.assert(fc.property(cases(2), (given) => {
      const least = leastOf(given, (up, down) => up + down);
      const found = packFlags(problemOf(given, { height: least + 1e-6 }));
      expect(found).not.toBeNull();
      expect(found!.heights[0] + found!.heights[1]).toBeCloseTo(least, 6);
      expect(packFlags(problemOf(given, { height: least - 0.01 }))).toBeNull();
    }), { seed: 31, numRuns: 60 });
  });

  test('finds the least height, the balance of the sides weighed in, where labels have one wrapping', () => {
    fc.assert(fc.property(cases(1), (given) => {
      const cost = (up: number, down: number) => up + down + 0.15 * Math.abs(up - down);
      const { heights } = packFlags(problemOf(given))!;
      expect(cost(...heights)).toBeCloseTo(leastOf(given, cost), 6);
    }), { seed: 32, numRuns: 120 });
  });

  test('moves nothing', () => {
    fc.assert(fc.property(cases(2), (given) => {
      const problem = problemOf(given);
      let x = 0;
      positions(problem, packFlags(problem)!).forEach((at, k) => {
        expect(at).toBeCloseTo(x, 6);
        x += given.gaps[k];
      });
    }), { seed: 33, numRuns: 40 });
  });
});

describe.each([[true, 10], [true, 60], [false, 1], [false, 40]] as const)('packFlags({ elastic: %s, beam: %i })', (elastic, beam) => {
  const problems = fc.tuple(cases(3), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 60, max: 400 })).map(([given, room, height]) => problemOf(given, { elastic, beam, extent: sum(given.gaps) + (elastic ? room : 0), height }));

  test('lets no flag meet another, a pole or the edge, and keeps height, extent and least distances', () => {
    let found = 0;
    fc.assert(fc.property(problems, (problem) => {
      const packing = packFlags(problem);
      if (!packing) return;
      found++;
      expectClear(problem, packing);
      expect(packing.heights[0] + packing.heights[1]).toBeLessThanOrEqual(problem.height + 1e-6);
      expect(packing.fromEnd[0]).toBeLessThanOrEqual(problem.extent + 1e-5);
      packing.fromEnd.forEach((y, k) => expect(y - (packing.fromEnd[k + 1] ?? 0)).toBeGreaterThanOrEqual(problem.gaps[k] - 1e-6));
    }), { seed: 34, numRuns: 150 });
    expect(found).toBeGreaterThan(50);
  });

  test('says the heights and the untidiness that its sides and wrappings have', () => {
    fc.assert(fc.property(problems, (problem) => {
      const packing = packFlags(problem);
      if (!packing) return;
      const [up, down] = heightsOf(hung(problem, packing));
      expect(packing.heights[0]).toBeCloseTo(up, 6);
      expect(packing.heights[1]).toBeCloseTo(down, 6);
      expect(packing.untidy).toBe(sum(packing.options.flat().map((o) => (o * (o + 1)) / 2)));
    }), { seed: 35, numRuns: 150 });
  });

  test('strays no further from the widest wrappings than it may', () => {
    fc.assert(fc.property(problems, fc.integer({ min: 0, max: 4 }), (problem, untidy) => {
      const packing = packFlags({ ...problem, untidy });
      if (packing) expect(sum(packing.options.flat().map((o) => (o * (o + 1)) / 2))).toBeLessThanOrEqual(untidy);
    }), { seed: 36, numRuns: 100 });
  });
});

test('packFlags(problem) is null where a flag is wider than the room to the edge, or higher than the height', () => {
  const one = { gaps: [100], blocks: [[{ options: [{ width: 120, height: 20 }] }]] };
  expect(packFlags(problemOf(one))).toBeNull();
  expect(packFlags(problemOf(one, { extent: 127.9, elastic: true }))).toBeNull();
  expect(packFlags(problemOf(one, { extent: 128, elastic: true }))).not.toBeNull();
  const high = { gaps: [200], blocks: one.blocks };
  expect(packFlags(problemOf(high, { height: 27.9 }))).toBeNull();
  expect(packFlags(problemOf(high, { height: 28 }))!.heights).toEqual([28, 0]);
});

test('packFlags({ elastic: true }) pushes two dates apart where only that keeps the height', () => {
  const label: Block = { options: [{ width: 100, height: 30 }] };
  const given = { gaps: [24, 24, 120], blocks: [[label], [label], [label]] };
  expect(packFlags(problemOf(given, { height: 80 }))).toBeNull();
  const problem = problemOf(given, { height: 80, elastic: true, extent: 300 });
  const packing = packFlags(problem)!;
  expect(packing.heights).toEqual([38, 38]);
  expect(packing.fromEnd[0] - packing.fromEnd[2]).toBeGreaterThanOrEqual(120 - 1e-6);
});
