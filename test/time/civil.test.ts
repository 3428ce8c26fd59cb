import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilFromDays, civilFromTime, daysFromCivil, daysInMonth, utcTime } from '../../src/time/index.js';

const seeded = { seed: 42, numRuns: 2000 };
const DATE_LIMIT = 8.64e15;

describe('civil calendar arithmetic', () => {
  it('utcTime(…) is Date.UTC(…) within JavaScript\'s dates', () => {
    fc.assert(fc.property(fc.integer({ min: -DATE_LIMIT / 1e3, max: DATE_LIMIT / 1e3 }), (seconds) => {
      const date = new Date(seconds * 1e3);
      expect(utcTime(
        date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(),
      )).toBe(seconds * 1e3);
    }), seeded);
  });

  it('civilFromTime(ms) reads the same parts as Date within JavaScript\'s dates', () => {
    fc.assert(fc.property(fc.integer({ min: -DATE_LIMIT, max: DATE_LIMIT }), (ms) => {
      const date = new Date(ms);
      expect(civilFromTime(ms)).toEqual({
        year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(),
        hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(), ms: date.getUTCMilliseconds(),
      });
    }), seeded);
  });

  it('civilFromDays(daysFromCivil(y, m, d)) is y, m, d for every day of 400 years, and day numbers have no gaps', () => {
    let days = daysFromCivil(-201, 1, 1);
    for (let year = -201; year < 200; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= daysInMonth(year, month); day++) {
          if (daysFromCivil(year, month, day) !== days) expect.fail(`${year}-${month}-${day}`);
          const back = civilFromDays(days++);
          if (back.year !== year || back.month !== month || back.day !== day) expect.fail(`${year}-${month}-${day}: ${JSON.stringify(back)}`);
        }
      }
    }
    expect(days).toBe(daysFromCivil(200, 1, 1));
  });

  it('civilFromDays(daysFromCivil(y, 1, 1) - 1) is 31 December of the year before, at the ends of years, centuries and cycles, to ±2·10¹³ years', () => {
    for (const scale of [1, 100, 400, 4e5, 4e9, 5e12])
      for (let k = -4; k <= 4; k++) {
        const year = k * scale;
        expect(civilFromDays(daysFromCivil(year, 1, 1))).toEqual({ year, month: 1, day: 1 });
        expect(civilFromDays(daysFromCivil(year, 1, 1) - 1)).toEqual({ year: year - 1, month: 12, day: 31 });
        expect(civilFromDays(daysFromCivil(year, 3, 1) - 1)).toEqual({ year, month: 2, day: daysInMonth(year, 2) });
      }
  });

  it('civilFromTime(utcTime(y, m, d)) is y, m, d beyond JavaScript\'s dates, to 10¹² years', () => {
    fc.assert(fc.property(
      fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }),
      (year, month, day) => { expect(civilFromTime(utcTime(year, month, day))).toMatchObject({ year, month, day }); },
    ), seeded);
  });

  it('civilFromTime(utcTime(y)) is y to 10¹⁵ years, where a day is no longer told from the next', () => {
    for (const year of [2e13, 3e13, 1e14, -1e14, 123456789012345, 9e14, -9e14]) {
      expect(civilFromTime(utcTime(year)).year).toBe(year);
    }
  });

  it('utcTime(0) is 1 BCE, and 99 is no 1999', () => {
    expect(utcTime(0)).toBe(Date.parse('0000-01-01T00:00Z'));
    expect(utcTime(99)).toBe(Date.parse('0099-01-01T00:00Z'));
  });

  it('utcTime(y, 13) runs on into the next year', () => expect(utcTime(2004, 13)).toBe(utcTime(2005)));

  it('civilFromTime(-0.5) is the last millisecond of 1969', () => {
    expect(civilFromTime(-0.5)).toEqual({ year: 1969, month: 12, day: 31, hour: 23, minute: 59, second: 59, ms: 999 });
  });
});
