import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitElastic, fitFixed, heightsOf, type Block, type FlagInput } from '../../src/layout/index.js';
import { everyPattern, largestLambda, leastHeight, leastOf, type Pattern, type Small } from './bruteForce.js';

const RULES = { pad: 8, gapX: 12, gapY: 8, base: 8 };
const GAP = 24;

interface Case { x: number[]; blocks: Block[]; importance: number[]; width: number; height: number }

/** Labels of one wrapping or, where there are few, of two. */
const label = (wrappings: number): fc.Arbitrary<Block> => fc.integer({ min: 10, max: 50 }).map((w) => ({
  options: [{ width: 4 * w, height: 32 }, { width: 2 * w + 4, height: 49 }].slice(0, w > 20 ? wrappings : 1),
}));

/** Distinct times, some in a crowd, for as little room as there may be and for plenty. */
const cases = (most: number, wrappings: number): fc.Arbitrary<Case> => fc.record({
  x: fc.uniqueArray(fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 60 })), { minLength: 2, maxLength: most }).map((times) => times.sort((a, b) => a - b)),
  blocks: fc.array(label(wrappings), { minLength: most, maxLength: most }),
  importance: fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: most, maxLength: most }).map((list) => list.map((value) => value / 1000)),
  width: fc.integer({ min: 290, max: 760 }),
  height: fc.integer({ min: 42, max: 140 }),
});

/** Dates that stand at least GAP apart, and what is left behind the last. */
const settled = (most: number, wrappings: number): fc.Arbitrary<Case> => cases(most, wrappings).map((given) => {
  let at = 0;
  const x = given.x.map((_, k) => (k ? (at += GAP + Math.floor(given.importance[k] * given.importance[k] * 120)) : 0));
  return { ...given, x, width: at + 20 + (given.width % 200) };
});

const inputOf = ({ x, blocks, importance, width, height }: Case): FlagInput => ({
  start: Float64Array.from(x), importance: Float64Array.from(x, (_, k) => importance[k]), tail: [x[x.length - 1] + 1], range: [0, width], height, rules: RULES,
  // Without a ceiling λ alone says how far apart two dates stand.
  minGap: GAP, maxGap: Infinity, mostLabels: 300, label: (row) => blocks[row], count: () => ({ options: [{ width: 24, height: 15 }] }),
});

/** What is left to arrange once the `labels` most important have a label, where dates may stand as near as `gap`. */
function smallOf({ x, blocks, importance, width }: Case, labels: number, rules: FlagInput['rules'], gap: number): Small {
  const order = x.map((_, k) => k).sort((a, b) => importance[b] - importance[a]);
  const shown = new Set(order.slice(0, labels));
  return { blocks: x.map((_, k) => (shown.has(k) ? [blocks[k]] : [])), gaps: x.map((_, k) => (k + 1 < x.length ? gap : gap / 2)), extent: width, rules, elastic: true };
}

const asSettled = (small: Small, { x, width }: Case): Small => ({ ...small, elastic: false, gaps: x.map((at, k) => (x[k + 1] ?? width) - at) });

/** The most labels, by importance, that any arrangement has room for. */
function mostLabels(given: Case, small: (labels: number) => Small): number {
  let labels = given.x.length;
  while (labels > 0 && leastHeight(small(labels)) > given.height + 1e-6) labels--;
  return labels;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** What is weighed: a seventh of what one side is higher, five px for a second line, fifteen for a third. */
const costOf = ({ heights: [up, down], untidy }: Pick<Pattern, 'heights' | 'untidy'>): number => up + down + 0.15 * Math.abs(up - down) + 5 * untidy;

/** Rules and gap once the air is gone: what fitElastic gives up before a label. */
const TIGHT = { ...RULES, gapX: RULES.gapX * 0.7, gapY: RULES.gapY * 0.6 };

describe.each([[8, 1, 150], [5, 2, 150]])('of at most %i labels of %i wrappings', (most, wrappings, numRuns) => {
  test('fitElastic(input) shows as many as any sides, wrappings and positions allow, the most important first', () => {
    let [left, alone] = [0, 0];
    fc.assert(fc.property(cases(most, wrappings), (given) => {
      const { flags, stations } = fitElastic(inputOf(given));
      const labels = mostLabels(given, (count) => smallOf(given, count, TIGHT, GAP * 0.8));
      if (labels < given.x.length) left++;
      // Dates that become one count make room that no arrangement of all of them has.
      if (stations.length < given.x.length) {
        expect(flags.length).toBeGreaterThanOrEqual(labels);
        return;
      }
      alone++;
      expect(flags).toHaveLength(labels);
      const rows = given.x.map((_, k) => k).sort((a, b) => given.importance[b] - given.importance[a]).slice(0, labels);
      expect(stations.flatMap(({ labelled }) => labelled).sort((a, b) => a - b)).toEqual(rows.sort((a, b) => a - b));
    }), { seed: 51, numRuns });
    expect(alone).toBeGreaterThan(numRuns / 2);
    expect(left).toBeGreaterThan(numRuns / 10);
  });

  test('fitFixed(input, position) shows as many of the most important as any sides and wrappings allow, in the least height, balance and further lines weighed in; then others that find room', () => {
    let left = 0;
    let more = 0;
    fc.assert(fc.property(settled(most, wrappings), (given) => {
      const small = (count: number) => asSettled(smallOf(given, count, RULES, GAP), given);
      const layout = fitFixed(inputOf(given), (time) => time, [0, given.width], [0, given.width]);
      const labels = mostLabels(given, small);
      if (labels < given.x.length) left++;
      const order = [...given.x.keys()].sort((a, b) => given.importance[b] - given.importance[a]);
      const shown = new Set(layout.stations.flatMap(({ labelled }) => labelled));
      for (const row of order.slice(0, labels)) expect(shown).toContain(row);
      // The next one did not fit, whatever else does.
      if (labels < order.length) expect(shown).not.toContain(order[labels]);
      expect(sum(heightsOf(layout.flags))).toBeLessThanOrEqual(given.height + 1e-6);
      for (const { station, option, block } of layout.flags) expect(layout.x[station] + RULES.pad + layout.blocks[station][block].options[option].width).toBeLessThanOrEqual(given.width + 1e-6);
      if (shown.size > labels) {
        more++;
        const all = given.x.map((_, k) => (shown.has(k) ? [given.blocks[k]] : []));
        expect(leastHeight({ ...small(labels), blocks: all })).toBeLessThanOrEqual(given.height + 1e-6);
        return;
      }
      if (!labels) return;
      // Of two wrappings a state may hide one that is a line tidier.
      const untidy = sum(layout.flags.map(({ option }) => (option * (option + 1)) / 2));
      expect(costOf({ heights: heightsOf(layout.flags), untidy }) - leastOf(small(labels), costOf, given.height)).toBeLessThan(wrappings > 1 ? 5 + 1e-6 : 1e-6);
    }), { seed: 52, numRuns });
    expect(left).toBeGreaterThan(numRuns / 10);
    expect(more).toBeGreaterThan(0);
  });
});

test('fitElastic(input) of at most 8 labels of one wrapping has the largest λ of all that are no higher', () => {
  let pushed = 0;
  fc.assert(fc.property(cases(8, 1), (given) => {
    const layout = fitElastic(inputOf(given));
    if (layout.stations.length < given.x.length) return;
    const small = smallOf(given, layout.flags.length, layout.rules, layout.minGap);
    const durations = given.x.map((at, k) => (k + 1 < given.x.length ? given.x[k + 1] - at : 1));
    const x = [...layout.x, layout.positions[layout.positions.length - 1]];
    const lambda = Math.min(...durations.map((duration, k) => (x[k + 1] - x[k]) / duration));
    let largest = largestLambda({ ...small, blocks: small.blocks.map(() => []) }, [], durations);
    const free = largest;
    largest = 0;
    everyPattern(small, ({ pairs }) => (largest = Math.max(largest, largestLambda(small, pairs, durations))), () => sum(heightsOf(layout.flags)));
    if (largest < free * 0.999) pushed++;
    if (layout.flags.length) expect(lambda / largest).toBeCloseTo(1, 4);
  }), { seed: 53, numRuns: 150 });
  // In the others no label is in the way of time.
  expect(pushed).toBeGreaterThan(40);
});
