import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PackProblem } from '../../src/layout/index.js';
import { leastHeight } from './bruteForce.js';
import { crowd } from './crowd.js';
import { gaps, median, ratios, reached } from './gap.js';
import { lowerBound } from './lowerBound.js';

/** A crowd of up to six labels in any room that its dates and last label have. */
const small: fc.Arbitrary<PackProblem> = fc.record({ seed: fc.integer({ min: 1, max: 1e6 }), flags: fc.integer({ min: 1, max: 5 }), room: fc.integer({ min: 0, max: 300 }) }).map(({ seed, flags, room }) => {
  const problem = crowd(seed, flags);
  return { ...problem, extent: flags * 24 + 130 + room };
});

describe('lowerBound(problem, reached)', () => {
  test('is never above the least height of all packings, and often is that', () => {
    let equal = 0;
    fc.assert(fc.property(small, ({ stations, gaps: least, extent, rules, ...rest }) => {
      const lowest = leastHeight({ blocks: stations.map(({ blocks }) => blocks), gaps: Array.from(least), extent, rules, elastic: true });
      fc.pre(lowest < Infinity);
      const bound = lowerBound({ stations, gaps: least, extent, rules, ...rest }, lowest + 40);
      expect(bound).toBeLessThanOrEqual(lowest + 1e-6);
      if (bound > lowest - 1e-6) equal++;
    }), { seed: 61, numRuns: 60 });
    expect(equal).toBeGreaterThan(10);
  });

  test('is above what the areas of the labels alone prove, in a crowd', () => {
    const problem = crowd(1253, 12);
    const { pad, gapX, gapY, base } = problem.rules;
    const areas = problem.stations.map(({ blocks }) => Math.min(...blocks[0].options.map(({ width, height }) => (pad + width + gapX) * (height + gapY))));
    const byArea = areas.reduce((a, b) => a + b, 0) / (problem.extent + gapX) + 2 * (base - gapY);
    expect(lowerBound(problem, reached(problem, 10))).toBeGreaterThan(byArea);
  });
});

describe('packFlags(problem)', () => {
  test('of 9 to 60 labels is within 15 % of the lower bound in the median, and within 45 % at worst', () => {
    const sorted = ratios(gaps(14, 60));
    expect(sorted[0]).toBeGreaterThanOrEqual(1);
    expect(median(sorted)).toBeLessThanOrEqual(1.15);
    expect(sorted[sorted.length - 1]).toBeLessThanOrEqual(1.45);
  });

  test.each([[8, 150], [17, 148], [40, 185], [100, 218], [300, 181]])('of %i labels stays within %i px on average', (labels, most) => {
    // A hair above what is measured: a change that loses a twentieth of the height shows.
    const heights = Array.from({ length: labels > 100 ? 3 : 8 }, (_, k) => reached(crowd(100 * labels + k + 1, labels), 10));
    expect(heights.reduce((a, b) => a + b, 0) / heights.length).toBeLessThanOrEqual(most);
  });
});
