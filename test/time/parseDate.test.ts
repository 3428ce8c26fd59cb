import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateSyntaxError, daysInMonth, parseDate, parseEdtf, PRECISIONS, seasonMonths, utcTime } from '../../src/time/index.js';
import type { TimeSpan } from '../../src/time/index.js';
import { brokenTexts, edtfTexts } from './edtfTexts.js';

const bounds = (text: string): [number, number] => { const { start, end } = parseDate(text); return [start, end]; };
const months = (year: number, first: number, count: number): [number, number] => [utcTime(year, first), utcTime(year, first + count)];
const failure = (text: unknown): DateSyntaxError => {
  try {
    parseDate(text as string);
  } catch (error) {
    if (error instanceof DateSyntaxError) return error;
    throw error;
  }
  throw new Error(`${String(text)} was accepted`);
};

describe('parseDate', () => {
  it('parseDate("1984~") keeps the bounds of 1984 and is approximate', () => {
    expect(parseDate('1984~')).toEqual({
      edtf: '1984~', start: utcTime(1984), end: utcTime(1985), precision: 'year', approximate: true, uncertain: false,
      openStart: false, openEnd: false, unknownStart: false, unknownEnd: false,
    });
  });

  it.each<[string, [number, number], string]>([
    ['2004-06-XX', months(2004, 6, 1), 'month'], ['2004-XX', months(2004, 1, 12), 'year'], ['1984-1X', months(1984, 10, 3), 'year'],
    ['1560-XX-25', [utcTime(1560, 1, 25), utcTime(1560, 12, 26)], 'year'],
    ['XXXX-12-XX', [utcTime(0, 12), utcTime(10000)], 'millennium'], ['156X-12-25', [utcTime(1560, 12, 25), utcTime(1569, 12, 26)], 'decade'],
    ['199X-02-29', [utcTime(1992, 2, 29), utcTime(1996, 3, 1)], 'decade'], ['-15XX', [utcTime(-1599), utcTime(-1499)], 'century'],
    ['0000', [utcTime(0), utcTime(1)], 'year'], ['-0043-03-15', [utcTime(-43, 3, 15), utcTime(-43, 3, 16)], 'day'],
    ['196', [utcTime(1960), utcTime(1970)], 'decade'], ['19', [utcTime(1900), utcTime(2000)], 'century'], ['00', [utcTime(0), utcTime(100)], 'century'],
    ['-19', [utcTime(-1900), utcTime(-1800)], 'century'], ['-003~', [utcTime(-30), utcTime(-20)], 'decade'],
    ['Y-17E7', [utcTime(-17e7), utcTime(-17e7 + 1)], 'year'], ['Y170000002', [utcTime(170000002), utcTime(170000003)], 'year'],
    ['1950S2', [utcTime(1900), utcTime(2000)], 'century'], ['Y1950S2', [utcTime(1900), utcTime(2000)], 'century'],
    ['-1950S3', [utcTime(-1959), utcTime(-1949)], 'decade'],
    ['Y171010000S3', [utcTime(171000000), utcTime(172000000)], 'millennium'], ['Y3388E2S3', [utcTime(338000), utcTime(339000)], 'millennium'],
    ['2001-24', months(2001, 12, 3), 'season'], ['19XX-33', [utcTime(1900), utcTime(1999, 4)], 'century'],
    ['2004-01-01T10:10', [utcTime(2004, 1, 1, 10, 10), utcTime(2004, 1, 1, 10, 11)], 'minute'],
    ['2004-01-01T10:10:30.25+05:30', [utcTime(2004, 1, 1, 4, 40, 30) + 250, utcTime(2004, 1, 1, 4, 40, 30) + 260], 'second'],
    ['2004-12-31T24:00Z', [utcTime(2005), utcTime(2005, 1, 1, 0, 1)], 'minute'],
    ['2004-02-01/2005', [utcTime(2004, 2), utcTime(2006)], 'year'], ['19XX/1950-06', [utcTime(1900), utcTime(1950, 7)], 'century'],
    ['Y-252E6/Y-66E6', [utcTime(-252e6), utcTime(-66e6 + 1)], 'year'],
    ['[1667,1668,1670..1672]', [utcTime(1667), utcTime(1673)], 'year'], ['{1985-04, 1960}', [utcTime(1960), utcTime(1985, 5)], 'year'],
    ['[1667..1670..]', [utcTime(1667), Infinity], 'year'],
  ])('parseDate(%j) has its bounds and precision', (text, expected, precision) => {
    expect(bounds(text)).toEqual(expected);
    expect(parseDate(text).precision).toBe(precision);
  });

  it('seasons 21 to 41 have the months of the contract', () => {
    const northern = [[3, 3], [6, 3], [9, 3], [12, 3]];
    const expected = [
      ...northern, ...northern, [9, 3], [12, 3], [3, 3], [6, 3], [1, 3], [4, 3], [7, 3], [10, 3], [1, 4], [5, 4], [9, 4], [1, 6], [7, 6]];
    expect(expected.map((_, i) => seasonMonths(21 + i))).toEqual(expected);
    expected.forEach(([first, count], i) => expect(bounds(`2001-${21 + i}`)).toEqual(months(2001, first, count)));
  });

  it('tells an open side from an unknown one', () => {
    expect(parseDate('../1985')).toMatchObject({ start: -Infinity, end: utcTime(1986), openStart: true, unknownStart: false, to: { edtf: '1985' } });
    expect(parseDate('1985/')).toMatchObject({ start: utcTime(1985), end: Infinity, openEnd: false, unknownEnd: true });
    expect(parseDate('../..')).toMatchObject({ openStart: true, openEnd: true });
    expect(parseDate('/')).toMatchObject({ start: -Infinity, end: Infinity, unknownStart: true, unknownEnd: true });
    expect('from' in parseDate('../1985') || 'to' in parseDate('1985/..') || 'from' in parseDate('[1985..1986]')).toBe(false);
    expect(parseDate('[..1984]')).toMatchObject({ start: -Infinity, openStart: true, openEnd: false, unknownStart: false });
  });

  it('reads an interval of plain dates as it reads its sides, and one in doubt otherwise alike', () => {
    const plain = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 3 }))
      .map(([year, ...parts]) => [String(year).padStart(4, '0'), ...parts.slice(0, 2).map((n) => String(n).padStart(2, '0'))].slice(0, parts[2]).join('-'));
    fc.assert(fc.property(plain, plain, (from, to) => {
      const [a, b] = [parseDate(from), parseDate(to)];
      if (b.end <= a.start) {
        expect(failure(`${from}/${to}`).position).toBe(from.length + 1);
        return;
      }
      const side = ({ edtf, start, end, precision, approximate, uncertain }: TimeSpan) => ({ edtf, start, end, precision, approximate, uncertain });
      const whole = parseDate(`${from}/${to}`);
      expect(whole).toEqual({
        edtf: `${from}/${to}`, start: a.start, end: b.end, precision: from.length < to.length ? a.precision : b.precision, approximate: false, uncertain: false,
        openStart: false, openEnd: false, unknownStart: false, unknownEnd: false, from: side(a), to: side(b),
      });
      // Read part by part, as what is in doubt is.
      const doubted = parseDate(`${from}~/${to}`);
      expect({ ...whole, edtf: '', approximate: true, from: undefined }).toEqual({ ...doubted, edtf: '', from: undefined });
    }), { seed: 42, numRuns: 500 });
  });

  it('gives each side of an interval its own precision and doubt', () => {
    expect(parseDate('1984?/2004-06~')).toMatchObject({
      precision: 'year', approximate: true, uncertain: true,
      from: { edtf: '1984?', start: utcTime(1984), end: utcTime(1985), precision: 'year', approximate: false, uncertain: true },
      to: { edtf: '2004-06~', start: utcTime(2004, 6), end: utcTime(2004, 7), precision: 'month', approximate: true, uncertain: false },
    });
  });

  it.each<[unknown, number]>([
    ['', 0], ['2004-02-30', 8], ['1999-02-29', 8], ['2004-13', 5], ['2004-1', 5], ['2004-06-11x', 10], ['12345', 0], ['2004/2003', 5], ['12/05', 0],
    ['[1672..1670]', 7], ['[1667,', 6], ['2004-01-01T25:00', 10], ['2004-01-01T10:00+15:00', 16], ['2016-02-3X', 8], ['Y1E400', 0], ['Y9999', 0],
    [1994, 0], [null, 0], [undefined, 0], [{}, 0], [Symbol('1994'), 0], [Object.create(null), 0],
  ])('parseDate(%j) throws DateSyntaxError with its position', (text, position) => {
    const error = failure(text);
    expect(error).toMatchObject({ name: 'DateSyntaxError', position });
    expect(error.message).toContain(`"${error.text}" is no EDTF date`);
    if (typeof text === 'string') expect(error.text).toBe(text);
    expect(error.message).toMatch(new RegExp(`at ${position}$`));
  });

  it('throws nothing but DateSyntaxError, whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(brokenTexts, fc.string(), fc.anything()), (given) => {
      try {
        parseDate(given as string);
      } catch (error) {
        expect(error).toBeInstanceOf(DateSyntaxError);
        expect((error as DateSyntaxError).position).toBeLessThanOrEqual((error as DateSyntaxError).text.length);
      }
    }), { seed: 42, numRuns: 3000 });
  });

  it('start < end, the text is kept, and the precision is known, for all that is accepted', () => {
    let accepted = 0;
    for (const text of fc.sample(edtfTexts, { seed: 42, numRuns: 4000 })) {
      let span;
      try {
        span = parseDate(text);
      } catch {
        continue;
      }
      accepted++;
      expect(span.start < span.end && span.edtf === text && PRECISIONS.includes(span.precision), text).toBe(true);
      for (const side of [span.from, span.to]) if (side) expect({ ...parseDate(side.edtf), edtf: side.edtf }).toMatchObject(side);
    }
    expect(accepted).toBeGreaterThan(2500);
  });

  it('end is after start where a number no longer tells a year from the next', () => {
    for (const text of ['Y1E16', 'Y-1E16', 'Y1E100', 'Y-17E290']) expect(parseDate(text).start).toBeLessThan(parseDate(text).end);
  });

  it('X stands for any digit: the bounds are those of the first and last of all dates that fit', () => {
    const digit = (max: number): fc.Arbitrary<string> => fc.oneof(fc.constant('X'), fc.integer({ min: 0, max }).map(String));
    const masks = fc.tuple(
      fc.constantFrom('200', '190', '-000', '20X'), digit(9), digit(1), digit(9), digit(3), digit(9))
      .map(([decade, y, m1, m2, d1, d2]) => `${decade}${y}-${m1}${m2}-${d1}${d2}`);
    fc.assert(fc.property(masks, (text) => {
      const pattern = new RegExp(`^${text.replace(/X/g, '\\d')}$`);
      const sign = text.startsWith('-') ? '-' : '';
      const fitting: number[] = [];
      for (let n = 0; n < 2100; n = n === 9 ? 1900 : n === 1909 ? 2000 : n + 1) {
        for (let month = 1; month <= 12; month++) {
          const year = sign ? -n : n;
          for (let day = 1; day <= daysInMonth(year, month); day++) {
            const written = [sign + String(n).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
            if (pattern.test(written)) fitting.push(utcTime(year, month, day));
          }
        }
      }
      if (fitting.length) expect(bounds(text)).toEqual([Math.min(...fitting), Math.max(...fitting) + 864e5]);
      else expect(() => parseDate(text)).toThrow(DateSyntaxError);
    }), { seed: 42, numRuns: 120 });
  });

  it('the short way for YYYY, YYYY-MM and YYYY-MM-DD says what the parser says', () => {
    const two = fc.integer({ min: 0, max: 40 }).map((n) => String(n).padStart(2, '0'));
    const texts = fc.tuple(fc.integer({ min: 0, max: 9999 }), two, two, fc.integer({ min: 1, max: 3 }))
      .map(([year, month, day, count]) => [String(year).padStart(4, '0'), month, day].slice(0, count).join('-'));
    fc.assert(fc.property(texts, (text) => {
      let node;
      try {
        node = parseEdtf(text);
      } catch {
        expect(() => parseDate(text)).toThrow(DateSyntaxError);
        return;
      }
      if (!('start' in node)) throw new Error('no point');
      expect(parseDate(text)).toMatchObject({ start: node.start, end: node.end, precision: node.precision, edtf: text });
    }), { seed: 42, numRuns: 2000 });
  });
});
