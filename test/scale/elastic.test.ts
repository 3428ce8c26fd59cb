import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleElastic, scaleTime } from '../../src/scale/index.js';
import { elasticLength, solveElastic } from '../../src/scale/solveElastic.js';

const days = (n: number) => n * 864e5;
const dates = fc.uniqueArray(fc.integer({ min: 1, max: 20000 }), { minLength: 2, maxLength: 40 }).map((list) => list.sort((a, b) => a - b).map(days));

describe('scaleElastic', () => {
  test('scaleElastic() with nothing that binds is scaleTime', () => {
    fc.assert(fc.property(dates, fc.integer({ min: 50, max: 3000 }), (times, width) => {
      const domain = [times[0], times[times.length - 1]] as const;
      const elastic = scaleElastic().domain(domain).range([0, width]).events(times);
      const time = scaleTime().domain(domain).range([0, width]);
      for (const t of times) expect(elastic(t)).toBeCloseTo(time(t), 6);
    }), { seed: 42, numRuns: 60 });
  });

  test('scaleElastic().minGap(px) keeps neighbours at least that far apart where they fit, and is monotone', () => {
    fc.assert(fc.property(dates, (times) => {
      const width = times.length * 24;
      const scale = scaleElastic().domain([times[0], times[times.length - 1]]).range([0, width]).events(times).minGap(20);
      for (let k = 1; k < times.length; k++) expect(scale(times[k]) - scale(times[k - 1])).toBeGreaterThanOrEqual(20 - 1e-6);
      expect(scale(times[times.length - 1])).toBeCloseTo(width, 6);
    }), { seed: 42, numRuns: 60 });
  });

  test('scaleElastic().atLeast([[i, j, px]]) keeps chosen pairs apart, by their places in events', () => {
    const times = [days(0), days(1), days(2), days(1000)];
    const scale = scaleElastic().domain([times[0], times[3]]).range([0, 600]).events([...times].reverse()).atLeast([[3, 1, 200]]);
    expect(scale(times[2]) - scale(times[0])).toBeGreaterThanOrEqual(200 - 1e-6);
    expect(scale(times[3])).toBeCloseTo(600, 6);
  });

  test('scaleElastic().atLeast() asks for nothing by a distance that is no number', () => {
    const times = [days(0), days(1), days(2), days(1000)];
    const of = (px: number): number[] => times.map(scaleElastic().domain([times[0], times[3]]).range([0, 600]).events(times).atLeast([[0, 2, px], [1, 3, 100]]));
    expect(of(NaN)).toEqual(of(0));
  });

  test('scaleElastic() takes the largest λ: raising it by a hair passes the end of the range', () => {
    fc.assert(fc.property(dates, (times) => {
      const durations = times.slice(1).map((time, k) => time - times[k]);
      const extent = times.length * 40;
      const { lambda } = solveElastic({ durations, floors: durations.map(() => 12), ceiling: 90, pairs: [], extent });
      const total = (l: number) => durations.reduce((sum, d) => sum + Math.max(12, Math.min(90, l * d)), 0);
      expect(total(lambda)).toBeLessThanOrEqual(extent + 1e-6);
      expect(total(lambda * (1 + 1e-9) + Number.MIN_VALUE)).toBeGreaterThan(extent - 1e-3);
    }), { seed: 42, numRuns: 60 });
  });

  test('elasticLength() fills the extent at the λ that is found, pairs included, and grows with λ', () => {
    fc.assert(fc.property(dates, fc.array(fc.tuple(fc.nat(38), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 10, max: 120 })), { maxLength: 12 }), (times, more) => {
      const durations = times.slice(1).map((time, k) => time - times[k]);
      const pairs = more.map(([i, on, px]) => [i, i + on, px] as const).filter(([, j]) => j < times.length);
      const problem = { durations, floors: durations.map(() => 12), ceiling: 90, pairs, extent: times.length * 60 };
      const { lambda, positions, shrink } = solveElastic(problem);
      for (const [i, j, px] of pairs) expect(positions[j] - positions[i]).toBeGreaterThanOrEqual(px * (shrink < 1 ? 0 : 1) - 1e-6);
      const length = elasticLength(problem, lambda);
      if (shrink === 1 && elasticLength(problem, Infinity) >= problem.extent) expect(Math.abs(length - problem.extent)).toBeLessThan(1e-6);
      expect(elasticLength(problem, lambda / 2)).toBeLessThanOrEqual(length);
    }), { seed: 42, numRuns: 300 });
  });

  test('scaleElastic() with more room than ceilings take lets them grow evenly', () => {
    const scale = scaleElastic().domain([0, days(110)]).range([0, 900]).events([days(10)]).maxGap(100);
    expect(scale(days(10))).toBeCloseTo(450, 3);
  });

  test('scaleElastic() with less room than floors take shrinks them and stays monotone', () => {
    const times = Array.from({ length: 50 }, (_, k) => days(k * k));
    const scale = scaleElastic().domain([times[0], times[49]]).range([0, 300]).events(times).minGap(24);
    for (let k = 1; k < 50; k++) expect(scale(times[k])).toBeGreaterThan(scale(times[k - 1]));
    expect(scale(times[49])).toBeCloseTo(300, 6);
  });

  test('scaleElastic().invert(scale(t)) is t to the pixel, in both directions', () => {
    fc.assert(fc.property(dates, fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }), (times, reversed, share) => {
      const domain: [number, number] = [times[0], times[times.length - 1]];
      const scale = scaleElastic().domain(domain).range(reversed ? [900, 0] : [0, 900]).events(times).minGap(8).maxGap(200);
      const t = domain[0] + share * (domain[1] - domain[0]);
      expect(Math.abs(scale(scale.invert(scale(t))) - scale(t))).toBeLessThan(0.5);
    }), { seed: 42, numRuns: 100 });
  });

  test('scaleElastic().copy() is independent', () => {
    const scale = scaleElastic().domain([0, days(10)]).range([0, 100]).events([days(1)]).minGap(30);
    const copy = scale.copy();
    copy.range([0, 1000]).minGap(0);
    expect(scale(days(1))).toBe(30);
    expect(scale.range()).toEqual([0, 100]);
    expect(scale.minGap()).toBe(30);
  });

  test('scaleElastic().breaks() are the stretches below a quarter of the middle px per time', () => {
    const year = 365 * 864e5;
    const times = [0, 20 * year, 20 * year + days(10), 20 * year + days(20), 20 * year + days(30)];
    const scale = scaleElastic().domain([0, times[4]]).range([0, 800]).events(times).minGap(150).maxGap(200);
    const breaks = scale.breaks();
    expect(breaks).toHaveLength(1);
    expect(breaks[0].start).toBe(0);
    expect(breaks[0].end).toBe(20 * year);
    expect(breaks[0].ratio).toBeCloseTo(scale(times[1]) / (800 * (times[1] / times[4])), 9);
  });
});
