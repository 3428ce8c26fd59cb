import { scaleUtc } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleTime } from '../../src/scale/index.js';
import { civilFromTime, utcTime } from '../../src/time/index.js';
import { domains, parts, ranges, seeded, within, YEAR } from './arbitraries.js';

const dates = fc.tuple(fc.integer({ min: -8.63e15, max: 8.63e15 }), fc.oneof(...[1e3, 1e6, 1e9, 1e12, 1e15].map((max) => fc.integer({ min: 1, max }))))
  .map(([low, size]): [number, number] => [low, Math.min(low + size, 864e13)]);

describe('scaleTime within JavaScript’s dates', () => {
  it('scale(t) is scaleUtc(t)', () => {
    fc.assert(fc.property(dates, ranges, fc.double({ min: -1, max: 2, noNaN: true }), (domain, range, part) => {
      const time = within(domain, part);
      expect(scaleTime().domain(domain).range(range)(time)).toBeCloseTo(scaleUtc().domain(domain).range(range)(time), 6);
    }), seeded());
  });

  it('invert(px) is scaleUtc’s date as a number, wherever a px is a millisecond or more', () => {
    fc.assert(fc.property(dates, ranges, fc.double({ min: 0, max: 1, noNaN: true }), (domain, range, part) => {
      fc.pre(domain[1] - domain[0] > 2 * Math.abs(range[1] - range[0]));
      const px = range[0] + part * (range[1] - range[0]);
      const difference = scaleTime().domain(domain).range(range).invert(px) - +scaleUtc().domain(domain).range(range).invert(px);
      expect(Math.abs(difference)).toBeLessThanOrEqual(1);
    }), seeded());
  });

  it('ticks(count) are scaleUtc’s, in the domain’s order', () => {
    fc.assert(fc.property(dates, fc.integer({ min: 0, max: 40 }), fc.boolean(), (domain, count, turned) => {
      if (turned) domain = [domain[1], domain[0]];
      expect(scaleTime().domain(domain).ticks(count)).toEqual(scaleUtc().domain(domain).ticks(count).map(Number));
    }), seeded(500));
  });

  it('ticks() is ticks(10), and no tick for a count of none', () => {
    const scale = scaleTime().domain([new Date(0), new Date(1e12)]);
    expect(scale.ticks()).toEqual(scale.ticks(10));
    expect(scale.ticks().length).toBeGreaterThan(4);
    expect(scale.ticks(0)).toEqual([]);
  });

  it('tickFormat() says what scaleUtc’s says, year 1 to 9999', () => {
    const times = fc.oneof(...[1, 1e3, 6e4, 36e5, 864e5].map((unit) => fc.integer({ min: Math.ceil(-621355968e5 / unit), max: Math.floor(2534023007e5 / unit) }).map((n) => n * unit)),
      fc.integer({ min: 12, max: 119987 }).map((months) => utcTime(0, 1 + months)));
    fc.assert(fc.property(times, (time) => {
      expect(scaleTime().tickFormat()(time)).toBe(scaleUtc().tickFormat()(new Date(time)));
    }), seeded(400));
  });

  it('tickFormat(count, specifier) knows the common directives and their padding, and leaves the others as written', () => {
    const time = Date.UTC(2021, 8, 5, 15, 4, 3, 7);
    const specifier = '%Y %m %d %e %H %I %M %S %L %p %a %A %b %B %% %-d %_m %0e';
    expect(scaleTime().tickFormat(10, specifier)(time)).toBe(scaleUtc().tickFormat(10, specifier)(new Date(time)));
    expect(scaleTime().tickFormat(10, '%Q')(time)).toBe('%Q');
    expect(scaleTime().tickFormat(10, '%Y')(utcTime(-13.8e9))).toBe('-13800000000');
  });
});

describe('scaleTime', () => {
  it('begins with D3’s domain and range', () => {
    expect(scaleTime().domain()).toEqual(scaleUtc().domain().map(Number));
    expect(scaleTime().range()).toEqual([0, 1]);
    expect(scaleTime().kind).toBe('time');
  });

  it('invert(scale(t)) is t to the pixel, and later is farther, in every domain and direction', () => {
    fc.assert(fc.property(domains, ranges, parts, (domain, range, places) => {
      const scale = scaleTime().domain(domain).range(range);
      const direction = Math.sign(range[1] - range[0]);
      const times = places.map((part) => within(domain, part)).sort((a, b) => a - b);
      for (const time of times) {
        expect(Math.abs(scale(scale.invert(scale(time))) - scale(time))).toBeLessThan(0.51);
        expect(Math.abs(scale.invert(scale(time)) - time) * Math.abs(range[1] - range[0])).toBeLessThanOrEqual(0.51 * (domain[1] - domain[0]));
      }
      for (let i = 1; i < times.length; i++) expect(direction * (scale(times[i]) - scale(times[i - 1]))).toBeGreaterThanOrEqual(0);
    }), seeded());
  });

  it('takes a domain of one instant: the middle of the range, no NaN', () => {
    const scale = scaleTime().domain([7, 7]).range([0, 100]);
    expect([scale(7), scale(8), scale.invert(3), scale.ticks().every(Number.isFinite)]).toEqual([50, 50, 7, true]);
    expect([scale.knots(), scale.breaks()]).toEqual([[7], []]);
  });

  it('takes a range of no length, and a time without end', () => {
    const flat = scaleTime().domain([0, 10]).range([4, 4]);
    expect([flat(3), flat.invert(4), flat(Infinity)]).toEqual([4, 5, 4]);
    expect(scaleTime().domain([0, 10]).range([0, 4])(-Infinity)).toBe(-Infinity);
  });

  it('ticks beyond JavaScript’s dates stand on 1, 2, 5 × 10^k years, in the domain, about as many as asked for', () => {
    fc.assert(fc.property(fc.integer({ min: -13.8e9, max: -3e5 }), fc.integer({ min: 100, max: 14e9 }), fc.integer({ min: 2, max: 20 }), (year, size, count) => {
      const domain: [number, number] = [utcTime(year), utcTime(year + size)];
      const ticks = scaleTime().domain(domain).ticks(count);
      expect(ticks.length).toBeGreaterThan(count / 3 - 1);
      expect(ticks.length).toBeLessThan(count * 2.5 + 1);
      const years = ticks.map((time) => civilFromTime(time).year);
      const step = years[1] - years[0];
      if (size > 25 * count) expect(`${step}`).toMatch(/^[125]0*$/);
      for (const [i, time] of ticks.entries()) {
        expect(time >= domain[0] && time <= domain[1]).toBe(true);
        if (size > 25 * count) expect(Math.abs(years[i] % step)).toBe(0);
        if (i) expect(time).toBeGreaterThan(ticks[i - 1]);
      }
    }), seeded());
  });

  it('ticks of short domains beyond JavaScript’s dates are those of 800-year cycles before', () => {
    const cycle = 292194 * 864e5;
    for (const size of [1e4, 1e6, 1e8, 1e9, 1e10, YEAR]) {
      const near = scaleTime().domain([Date.UTC(2021, 3, 5), Date.UTC(2021, 3, 5) + size]).ticks();
      const far = scaleTime().domain([Date.UTC(2021, 3, 5) - 350 * cycle, Date.UTC(2021, 3, 5) - 350 * cycle + size]).ticks();
      expect(far).toEqual(near.map((time) => time - 350 * cycle));
    }
  });
});
