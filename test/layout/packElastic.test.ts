import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packFlags, type Block, type PackProblem } from '../../src/layout/index.js';

const RULES = { pad: 8, gapX: 12, gapY: 8, base: 8 };

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** All distances are multiples of 4 px: pushes that differ by a hair, which packFlags takes for one, do not occur. */
const px = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min: min / 4, max: max / 4 }).map((quarter) => quarter * 4);

const block: fc.Arbitrary<Block> = fc.tuple(px(20, 200), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 14, max: 40 })).map(([width, count, height]) => ({
  options: Array.from({ length: count }, (_, k) => ({ width: Math.ceil(width / (4 * (k + 1))) * 4, height: height + 17 * k })),
}));

const problems = (most: number, elastic: boolean): fc.Arbitrary<PackProblem> => fc.tuple(
  fc.array(fc.tuple(fc.array(block, { minLength: 0, maxLength: 2 }), px(8, 60)), { minLength: 1, maxLength: most }), px(40, 400),
).map(([list, room]): PackProblem => {
  let flags = 0;
  const kept = list.filter(([blocks]) => (flags += blocks.length) <= most);
  const gaps = kept.map(([, gap]) => gap);
  // Where nothing is pushed the last flags need their room.
  if (!elastic) gaps[gaps.length - 1] += 160;
  return { stations: kept.map(([blocks]) => ({ blocks })), gaps, elastic, extent: sum(gaps) + (elastic ? room : 0), height: 1e5, rules: RULES, beam: 5000 };
}).filter(({ stations }) => stations.length > 0);

interface Hung { y: number; side: number; top: number }

/**
 * Least height over every side, wrapping and push. From the last station to the first all distances are least distances, so nothing is gained by a push
 * but a flag that ends clear of a later pole or of the edge: those places, and the one time asks for, are all there is to try.
 */
function bruteForce({ stations, gaps, extent, elastic }: PackProblem): number {
  let best = Infinity;
  function place(k: number, y: number, poles: Hung[], heights: [number, number]): void {
    if (heights[0] + heights[1] >= best) return;
    if (k < 0) {
      best = heights[0] + heights[1];
      return;
    }
    const rooms = stations[k].blocks.flatMap(({ options }) => options.map(({ width }) => RULES.pad + width));
    const nearest = y + gaps[k];
    const places = [nearest, ...(elastic ? [...rooms, ...rooms.flatMap((room) => poles.map((pole) => pole.y + room + RULES.gapX))] : [])];
    const furthest = extent - sum(Array.from(gaps).slice(0, k));
    for (const at of new Set(places)) if (at >= nearest && at <= furthest) hang(k, 0, at, poles, heights);
  }
  function hang(k: number, b: number, y: number, poles: Hung[], heights: [number, number]): void {
    const each = stations[k].blocks[b];
    if (!each) {
      place(k - 1, y, poles, heights);
      return;
    }
    for (const { width, height } of each.options) {
      const end = y - RULES.pad - width;
      if (end < 0) continue;
      for (const side of [0, 1]) {
        const below = Math.max(0, ...poles.filter((pole) => pole.side === side && (pole.y === y || pole.y > end - RULES.gapX)).map((pole) => pole.top));
        const top = (below ? below + RULES.gapY : RULES.base) + height;
        const next: [number, number] = [...heights];
        next[side] = Math.max(next[side], top);
        hang(k, b + 1, y, [...poles, { y, side, top }], next);
      }
    }
  }
  place(stations.length - 1, 0, [], [0, 0]);
  return best;
}

describe.each([[true, 6, 1000], [false, 8, 500]])('packFlags({ elastic: %s }) of at most %i flags with a wide beam', (elastic, flags, numRuns) => {
  test('finds a packing within the least height that all sides, wrappings and pushes allow, and none in a hair less', () => {
    let possible = 0;
    fc.assert(fc.property(problems(flags, elastic), (problem) => {
      const least = bruteForce(problem);
      if (least === Infinity) {
        expect(packFlags(problem)).toBeNull();
        return;
      }
      possible++;
      const found = packFlags({ ...problem, height: least });
      expect(found).not.toBeNull();
      expect(sum(found!.heights)).toBeCloseTo(least, 6);
      if (least) expect(packFlags({ ...problem, height: least - 0.01 })).toBeNull();
    }), { seed: 41, numRuns });
    expect(possible).toBeGreaterThan(numRuns / 2);
  });
});
