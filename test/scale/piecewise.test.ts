import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecewise } from '../../src/scale/index.js';
import { seeded } from './arbitraries.js';

const knots = fc
  .tuple(fc.integer({ min: -1e15, max: 1e15 }), fc.array(fc.tuple(fc.integer({ min: 1, max: 1e12 }), fc.double({ min: 0.01, max: 300, noNaN: true })), { minLength: 1, maxLength: 20 }), fc.boolean())
  .map(([start, gaps, turned]) => {
    const times = [start];
    const positions = [0];
    for (const [dt, dp] of gaps) {
      times.push(times[times.length - 1] + dt);
      positions.push(positions[positions.length - 1] + (turned ? -dp : dp));
    }
    return { times, positions, direction: turned ? -1 : 1 };
  });

describe('piecewise', () => {
  it('at(times[i]) is positions[i] exactly, and invert brings it back', () => {
    fc.assert(fc.property(knots, ({ times, positions }) => {
      const line = piecewise(times, positions);
      expect(times.map(line.at)).toEqual(positions);
      expect(positions.map(line.invert)).toEqual(times);
    }), seeded());
  });

  it('at() is monotone, to the last bit, in and beyond its knots', () => {
    fc.assert(fc.property(knots, fc.array(fc.double({ min: -0.5, max: 1.5, noNaN: true }), { minLength: 2 }), ({ times, positions, direction }, parts) => {
      const { at } = piecewise(times, positions);
      const [low, high] = [times[0], times[times.length - 1]];
      const inOrder = [...parts.map((part) => low + part * (high - low)), ...times].sort((a, b) => a - b).map((time) => direction * at(time));
      expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    }), seeded());
  });

  it('at(invert(px)) is px, in and beyond its knots', () => {
    fc.assert(fc.property(knots, fc.double({ min: -1, max: 2, noNaN: true }), ({ times, positions }, part) => {
      const { at, invert } = piecewise(times, positions);
      const px = positions[0] + part * (positions[positions.length - 1] - positions[0]);
      // A px of a stretch of nanoseconds is finer than a number at 10^15 can say.
      const grain = Math.max(...positions.slice(1).map((position, i) => Math.abs(position - positions[i]) / (times[i + 1] - times[i])));
      expect(Math.abs(at(invert(px)) - px)).toBeLessThanOrEqual(1e-6 + grain);
    }), seeded());
  });

  it('at() goes on at the slope of the outer stretches', () => {
    const { at, invert } = piecewise([0, 10, 20], [0, 100, 300]);
    expect([at(-1), at(21), invert(-10), invert(320)]).toEqual([-10, 320, -1, 21]);
  });

  it('of one knot, one time or one position gives the middle, never NaN', () => {
    expect(piecewise([5], [50]).at(7)).toBe(50);
    expect(piecewise([5], [50]).invert(7)).toBe(5);
    expect(piecewise([5, 5], [0, 50]).at(5)).toBe(25);
    expect(piecewise([0, 10], [7, 7]).invert(3)).toBe(5);
    expect(piecewise([0, 10, 20], [0, 0, 5]).at(4)).toBe(0);
    expect(piecewise([0, 10, 20], [0, 0, 5]).invert(0)).toBe(10);
  });
});
