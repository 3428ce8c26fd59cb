import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostThatFit } from '../../src/layout/mostThatFit.js';

/** All counts up to `fits` fit; says which were tried. */
const search = (least: number, most: number, fits: number, guess?: number) => {
  const tried: number[] = [];
  const found = mostThatFit(least, most, (count) => {
    tried.push(count);
    return count <= fits ? { count } : null;
  }, guess);
  return { found: found?.count, tried };
};

describe('the most that fit', () => {
  it('are the same from any guess, and nothing is tried twice', () => {
    const count = fc.nat(300);
    fc.assert(fc.property(count, count, fc.integer({ min: -1, max: 320 }), fc.option(fc.nat(400), { nil: undefined }), (a, b, fits, guess) => {
      const [least, most] = [Math.min(a, b), Math.max(a, b)];
      const { found, tried } = search(least, most, fits, guess);
      expect(found).toBe(fits < least ? undefined : Math.min(fits, most));
      expect(new Set(tried).size).toBe(tried.length);
      for (const each of tried) expect(each >= least && each <= most).toBe(true);
    }));
  });

  it('are tried once where fewer are left than must be', () => {
    expect(search(5, 3, 9)).toEqual({ found: 3, tried: [3] });
    expect(search(5, 3, 2, 1)).toEqual({ found: undefined, tried: [3] });
  });

  it('are found in few tries from a guess that is near, and in no more than twice as many as by halving from one that is far', () => {
    for (const off of [-2, -1, 0, 1, 2]) expect(search(0, 1000, 30, 30 + off).tried.length).toBeLessThanOrEqual(5);
    for (const guess of [0, 1, 500, 1000]) expect(search(0, 1000, 30, guess).tried.length).toBeLessThanOrEqual(2 * search(0, 1000, 30).tried.length);
  });
});
