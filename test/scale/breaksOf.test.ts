import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksOf } from '../../src/scale/index.js';
import { seeded } from './arbitraries.js';

describe('breaksOf', () => {
  it('breaksOf(a line) is [], whatever its knots', () => {
    expect(breaksOf([0, 1, 10, 11], [0, 10, 100, 110])).toEqual([]);
    expect(breaksOf([0, 5], [0, 10])).toEqual([]);
    expect(breaksOf([5], [10])).toEqual([]);
    expect(breaksOf([0, 5, 10], [7, 7, 7])).toEqual([]);
  });

  it('names what is drawn at less than a quarter of the middle, with drawn px ÷ px at true scale', () => {
    // 300 px for 1200 units: at true scale the 1000 in the middle take 250, drawn they take 100.
    expect(breaksOf([0, 100, 1100, 1200], [0, 100, 200, 300])).toEqual([{ start: 100, end: 1100, ratio: expect.closeTo(100 / (1000 / 4), 9) as number }]);
  });

  it('a stretch at just a quarter of the middle is none', () => {
    expect(breaksOf([0, 100, 200], [0, 100, 125])).toEqual([]);
    expect(breaksOf([0, 100, 200], [0, 100, 124.9])).toHaveLength(1);
  });

  it('the middle is by drawn length: a long stretch outweighs many short ones', () => {
    const times = [0, 1000, 1001, 1002, 1003];
    expect(breaksOf(times, [0, 1000, 1010, 1020, 1030])).toEqual([]);
    expect(breaksOf(times, [0, 100, 200, 300, 400])).toHaveLength(1);
  });

  it('two squeezed stretches beside each other stay two, and right-to-left is the same', () => {
    const times = [0, 10, 1000, 2000, 2010];
    const positions = [0, 100, 110, 120, 220];
    expect(breaksOf(times, positions).map(({ start, end }) => [start, end])).toEqual([[10, 1000], [1000, 2000]]);
    expect(breaksOf(times, positions.map((x) => 500 - x))).toEqual(breaksOf(times, positions));
  });

  it('breaks take less than half of the drawn length, and their ratios share it out', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 200 })), { minLength: 1, maxLength: 30 }), (gaps) => {
      const times = [0];
      const positions = [0];
      for (const [dt, dp] of gaps) {
        times.push(times[times.length - 1] + dt);
        positions.push(positions[positions.length - 1] + dp);
      }
      const breaks = breaksOf(times, positions);
      const drawn = breaks.reduce((sum, { start, end }) => sum + positions[times.indexOf(end)] - positions[times.indexOf(start)], 0);
      expect(drawn).toBeLessThan(positions[positions.length - 1] / 2);
      const truth = positions[positions.length - 1] / times[times.length - 1];
      expect(breaks.reduce((sum, { start, end, ratio }) => sum + ratio * truth * (end - start), 0)).toBeCloseTo(drawn, 6);
    }), seeded());
  });
});
