import { utcDay, utcHour, utcMinute, utcMonth, utcSecond, utcSunday, utcYear } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSteps, civilFromTime, floorTo, utcTime } from '../../src/time/index.js';
import type { StepUnit } from '../../src/time/index.js';

const seeded = { seed: 42, numRuns: 1000 };
const times = fc.integer({ min: -6e13, max: 6e13 });

describe('floorTo(unit, step, ms)', () => {
  const d3: [StepUnit, number, { floor: (date: Date) => Date }][] = [
    ['second', 1, utcSecond], ['second', 15, utcSecond.every(15)!], ['minute', 5, utcMinute.every(5)!], ['hour', 6, utcHour.every(6)!],
    ['day', 1, utcDay], ['day', 7, utcSunday], ['month', 1, utcMonth], ['month', 3, utcMonth.every(3)!],
    ['year', 1, utcYear], ['year', 10, utcYear.every(10)!], ['year', 100, utcYear.every(100)!],
  ];
  it.each(d3)('%s × %i is what D3 floors to', (unit, step, interval) => {
    fc.assert(fc.property(times, (ms) => {
      expect(floorTo(unit, step, ms)).toBe(+interval.floor(new Date(ms)));
    }), seeded);
  });

  it('goes on past JavaScript\'s dates: thousand million years before the Big Bang\'s', () => {
    expect(floorTo('year', 1e9, utcTime(-13_800_000_000))).toBe(utcTime(-14_000_000_000));
    expect(floorTo('year', 1e9, utcTime(-14_000_000_000))).toBe(utcTime(-14_000_000_000));
    expect(floorTo('month', 1, utcTime(-300_000, 6, 15))).toBe(utcTime(-300_000, 6));
  });

  it('with era, stands on 200 BCE, 100 BCE, 1 CE, 100 CE', () => {
    const years = [-150, -99, -98, 0, 1, 57, 99, 100, 199].map((year) => civilFromTime(floorTo('year', 100, utcTime(year, 7), true)).year);
    expect(years).toEqual([-199, -99, -99, -99, 1, 1, 1, 100, 100]);
  });
});

describe('addSteps(unit, step, ms, n)', () => {
  it('goes from one floor to the next: floorTo(addSteps(floor, 1)) is itself, and nothing lies between', () => {
    const units = fc.constantFrom<[StepUnit, number]>(
      ['second', 30], ['minute', 15], ['hour', 12], ['day', 1], ['day', 7], ['month', 1], ['month', 6], ['year', 1], ['year', 50]);
    fc.assert(fc.property(units, times, fc.boolean(), ([unit, step], ms, era) => {
      const floor = floorTo(unit, step, ms, era);
      const next = addSteps(unit, step, floor, 1, era);
      expect(floor <= ms && ms < next).toBe(true);
      expect(floorTo(unit, step, next, era)).toBe(next);
      expect(floorTo(unit, step, next - 1, era)).toBe(floor);
      expect(addSteps(unit, step, next, -1, era)).toBe(floor);
    }), seeded);
  });

  it('with era, walks 300 BCE, 200 BCE, 100 BCE, 1 CE, 100 CE, 200 CE', () => {
    const start = floorTo('year', 100, utcTime(-299), true);
    expect([0, 1, 2, 3, 4, 5].map((n) => civilFromTime(addSteps('year', 100, start, n, true)).year)).toEqual([-299, -199, -99, 1, 100, 200]);
  });

  it('holds the day to the month\'s length and keeps the time of day', () => {
    expect(addSteps('month', 1, utcTime(2004, 1, 31, 10), 1)).toBe(utcTime(2004, 2, 29, 10));
    expect(addSteps('year', 1, utcTime(2004, 2, 29), -1)).toBe(utcTime(2003, 2, 28));
    expect(addSteps('month', 3, utcTime(2004, 2), -1)).toBe(utcTime(2003, 11));
  });
});
