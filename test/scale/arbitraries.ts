import fc from 'fast-check';
import { utcTime } from '../../src/time/index.js';

const YEAR = 31556952e3;

/** Domains of every size: a second, hours, centuries around 1 CE, all of time. Whole milliseconds, low < high. */
export const domains: fc.Arbitrary<[number, number]> = fc.oneof(
  fc.integer({ min: -62e12, max: 4e12 }).map((low): [number, number] => [low, low + 1000]),
  fc.tuple(fc.integer({ min: -62e12, max: 4e12 }), fc.integer({ min: 1, max: 4e10 })).map(([low, size]): [number, number] => [low, low + size]),
  fc.tuple(fc.integer({ min: -3000, max: 2100 }), fc.integer({ min: 1, max: 3000 })).map(([year, size]): [number, number] => [utcTime(year), utcTime(year + size)]),
  fc.tuple(fc.integer({ min: -13.8e9, max: 2000 }), fc.integer({ min: 1, max: 14e9 })).map(([year, size]): [number, number] => [utcTime(year), utcTime(year + size)]),
);

/** Both directions of writing, any place. */
export const ranges: fc.Arbitrary<[number, number]> = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 40, max: 3000 }), fc.boolean())
  .map(([start, size, turned]): [number, number] => (turned ? [start + size, start] : [start, start + size]));

/** Places in a domain, 0..1. */
export const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

export const within = ([low, high]: readonly [number, number], part: number): number => low + Math.round(part * (high - low));

/** Random, the same each time. */
export const seeded = (numRuns = 200) => ({ seed: 42, numRuns });

export { YEAR };
