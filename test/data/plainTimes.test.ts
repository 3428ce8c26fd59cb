import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTimes } from '../../src/data/plainTimes.js';
import { plainBounds } from '../../src/time/plainBounds.js';

/** What both say of a text: by `plainTimes` in the middle of a longer one. */
function both(text: string): [unknown, unknown] {
  const around = `9${text}9`;
  const [found, expected] = [new Float64Array(4).fill(7), new Float64Array(2).fill(7)];
  const said = plainTimes(around, 1, 1 + text.length, found, 1);
  return [[said, ...found], [plainBounds(text, expected) > 0, 7, ...expected, 7]];
}

describe('plainTimes(text, from, before, bounds, at)', () => {
  it('says what plainBounds says of all years and months, and of every day of some', () => {
    for (let year = 0; year < 10_000; year++) {
      const y = String(year).padStart(4, '0');
      const texts = [y];
      for (let month = 0; month < 14; month++) {
        const m = `${y}-${String(month).padStart(2, '0')}`;
        texts.push(m, `${m}-28`, `${m}-29`);
        if (year % 50 === 0 || year % 97 === 4) for (let day = 0; day < 33; day++) texts.push(`${m}-${String(day).padStart(2, '0')}`);
      }
      for (const text of texts) {
        const [found, expected] = both(text);
        if (String(found) !== String(expected)) expect(found, text).toEqual(expected);
      }
    }
  });

  it('says what plainBounds says of texts that are nearly dates', () => {
    const letter = fc.constantFrom(...'0123456789-/:.~XЖ𝟙 ');
    const nearly = fc.tuple(fc.constantFrom('1994', '1994-05', '1994-05-17', '0000-02-29', '9999-12-31'), fc.nat(9), letter).map(([date, at, put]) => date.slice(0, at) + put + date.slice(at + 1));
    fc.assert(fc.property(fc.oneof(nearly, fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''))), (text) => {
      const [found, expected] = both(text);
      expect(found).toEqual(expected);
    }), { seed: 42, numRuns: 20_000 });
  });
});
