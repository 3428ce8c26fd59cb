import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowParts } from '../../src/words/index.js';

const time = fc.oneof(fc.integer({ min: -6e13, max: 6e13 }), fc.integer({ min: 0, max: 864e5 * 40 }), fc.integer({ min: 0, max: 5e3 }), fc.double({ min: -4e20, max: 4e20, noNaN: true }).map((ms) => Math.round(ms) + 0));

describe('rowParts(timeAt, from, before, lang)', () => {
  it('cuts the places into two to forty parts that follow on each other, or none where all are of one second', () => {
    fc.assert(fc.property(fc.array(time, { minLength: 2, maxLength: 300 }), fc.boolean(), (times, newest) => {
      const sorted = times.sort((a, b) => (newest ? b - a : a - b));
      const parts = rowParts((place) => sorted[place], 0, sorted.length, 'en');
      if (!parts.length) {
        const unit = sorted.every((each) => Math.abs(each) < 2e14) ? 1e3 : 366 * 864e5;
        expect(Math.abs(sorted[0] - sorted.at(-1)!)).toBeLessThan(unit);
        return;
      }
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.length).toBeLessThanOrEqual(40);
      expect([parts[0].from, parts.at(-1)!.before]).toEqual([0, sorted.length]);
      parts.forEach(({ from, before }, i) => expect([from < before, parts[i + 1]?.from ?? before]).toEqual([true, before]));
      expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
      expect(parts.every(({ name }) => name !== '')).toBe(true);
    }), { seed: 42, numRuns: 500 });
  });

  it('names years, then months, days and hours, and the newest first where the rows run so', () => {
    const times = ['1994-01-01', '1994-05-01', '1996-05-02'].map((iso) => Date.parse(iso));
    const names = (list: number[]) => rowParts((place) => list[place], 0, list.length, 'en').map(({ name }) => name);
    expect(names(times)).toEqual(['January 1994', 'May 1994', 'May 1996']);
    expect(names([...times].reverse())).toEqual(['May 1996', 'May 1994', 'January 1994']);
    expect(names([Date.parse('1994-05-01'), Date.parse('1994-05-03')])).toEqual(['1 May 1994', '3 May 1994']);
  });
});
