import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { civilFromTime, parseDate, parseEdtf } from '../../src/time/index.js';
import { addMessages, formatExtent, formatSpan, formatTick, loadMessages, messagesFor } from '../../src/words/index.js';
import type { SpanStyle } from '../../src/words/index.js';
import { edtfTexts } from '../time/edtfTexts.js';
import { LANGUAGES } from './languages.js';
import { publishedExamples } from '../time/publishedTexts.js';

const STYLES: SpanStyle[] = ['long', 'short', 'spoken'];
/** English words, the locale's own names and numbers: what a new language begins with. */
const BORROWED = ['fa', 'he', 'ko', 'hi', 'th', 'tr'];
const LOCALES = [...LANGUAGES, 'en-US', 'en-GB', 'en-u-nu-arab', 'ru-KZ', 'ar-EG', 'de-AT', 'zh-TW', 'zh-u-nu-hanidec', ...BORROWED];

const parses = (text: string) => {
  try {
    return !!parseDate(text);
  } catch {
    return false;
  }
};
const dates = fc.oneof(edtfTexts, fc.constantFrom(...publishedExamples)).filter(parses);

beforeAll(async () => {
  await Promise.all(LANGUAGES.map(loadMessages));
  for (const lang of BORROWED) addMessages({ ...messagesFor('en'), lang });
});

describe('formatSpan', () => {
  it('says something, and nothing broken, of every date that parses, in every locale and style', () => {
    fc.assert(fc.property(dates, fc.constantFrom(...LOCALES), fc.constantFrom(...STYLES), (edtf, locale, style) => {
      const text = formatSpan(parseDate(edtf), locale, { style });
      expect(text).not.toBe('');
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|false| {2}|^\s|\s$/);
    }), { seed: 42, numRuns: 8000 });
  });

  const plain = fc.tuple(
    fc.integer({ min: 100, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom('', '?', '~', '%'),
  ).map(([year, month, day, depth, doubt]) =>
    [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, depth + 1).join('-') + doubt);
  const interval = fc.tuple(plain, plain).filter(([a, b]) => a !== b).map((sides) => sides.join('/')).filter(parses);

  it.each([
    ['en', 'January February March April May June July August September October November December'],
    ['ru', 'январ феврал март апрел ма[яй] июн июл август сентябр октябр ноябр декабр'],
  ])('in %s names no number that the date does not: no day for a month, no month for a year', (locale, stems) => {
    const months = stems.split(' ').map((stem) => new RegExp(stem));
    fc.assert(fc.property(fc.oneof(plain, interval), (edtf) => {
      const sides = edtf.split('/').map((side) => side.replace(/[?~%]/g, '').split('-').map(Number));
      const text = formatSpan(parseDate(edtf), locale);
      const known = sides.flatMap(([year, , day]) => [year, day]);
      for (const digits of text.match(/\d+/g)!) expect(known).toContain(Number(digits));
      const named = months.flatMap((name, i) => (name.test(text) ? [i + 1] : []));
      expect(named).toEqual([...new Set(sides.flatMap(([, month]) => month ?? []))].sort((a, b) => a - b));
    }), { seed: 42, numRuns: 1500 });
  });

  it.each(['en-US', ...LANGUAGES])('in %s says different dates differently, in every style', (locale) => {
    fc.assert(fc.property(fc.oneof(plain, interval), fc.oneof(plain, interval), fc.constantFrom(...STYLES), (a, b, style) => {
      fc.pre(a !== b);
      expect(formatSpan(parseDate(a), locale, { style })).not.toBe(formatSpan(parseDate(b), locale, { style }));
    }), { seed: 42, numRuns: 3000 });
  });

  it('shows every doubt there is, and no other', () => {
    fc.assert(fc.property(dates, (edtf) => {
      const span = parseDate(edtf);
      fc.pre(!/S\d|^\/|\/$|^[[{]/.test(edtf));
      const text = formatSpan(span, 'en');
      const [from, to] = edtf.includes('/') ? [span.from, span.to] : [span, undefined];
      expect(/\bc\. |approximate/.test(text)).toBe(!!(from?.approximate || to?.approximate));
      expect(/\?|uncertain/.test(text.replace(/\(.*?X.*?\)/g, (note) => note.replace(/[^?]/g, '')))).toBe(!!(from?.uncertain || to?.uncertain));
    }), { seed: 42, numRuns: 2000 });
  });
});

describe('Gregorian everywhere', () => {
  it.each(['fa-IR', 'th-TH', 'ar-SA', 'ja-JP-u-ca-japanese', 'he-u-ca-hebrew'])('formatSpan in %s keeps the Gregorian year and day', (locale) => {
    const digits = (n: number) => new Intl.NumberFormat(locale, { useGrouping: false }).format(n);
    const text = formatSpan(parseDate('2021-09-10'), locale);
    expect(text).toContain(digits(2021));
    expect(text).toContain(digits(10));
  });
});

describe('the reader’s zone', () => {
  it('is never seen: the same words in every zone', async () => {
    const texts = ['2021-09-10', '2021-09-10T23:30:00Z', '2021-09-10T08:00:00+03:00/2021-09-11', '1994/..', '-0043-03-15', '2021-21~', '2004-06-2X'];
    const before = process.env.TZ;
    const said = new Map<string, number>();
    const seen: number[] = [];
    try {
      for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu']) {
        process.env.TZ = zone;
        vi.resetModules();
        const words = await import('../../src/words/index.js');
        seen.push(new Date(0).getTimezoneOffset());
        const spans = texts.map((edtf) => words.formatSpan(parseDate(edtf), 'en'));
        const tick = words.formatTick({ time: parseDate('2021-09').start, unit: 'month', step: 1, level: 0 }, 'en');
        const duration = words.formatDurationBetween(parseDate('2020-03').start, parseDate('2020-04').start, 'en');
        const long = await words.describeDuration(parseDate('2020-03-01').start, parseDate('2021-04-02').start, 'en');
        const all = [...spans, tick, duration, long].join('|');
        said.set(all, (said.get(all) ?? 0) + 1);
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
    expect(new Set(seen).size).toBe(4);
    expect([...said.values()]).toEqual([4]);
  });
});

describe('formatTick', () => {
  const units = fc.constantFrom('second', 'minute', 'hour', 'day', 'month', 'year');
  it('has words for a tick at any time from the Big Bang to the far future', () => {
    fc.assert(fc.property(fc.double({ min: -4.4e20, max: 4.4e20, noNaN: true }), units, fc.integer({ min: 0, max: 3 }), fc.constantFrom('en', 'ru', 'ar-EG'), (time, unit, level, locale) => {
      for (const style of ['short', 'long'] as const) {
        expect(formatTick({ time, unit, step: 1, level }, locale, { style })).toMatch(/^(?!.*(undefined|NaN)).+$/);
      }
    }), { seed: 42, numRuns: 1000 });
  });
});

describe('formatExtent', () => {
  it('names the first and the last year of any window of years', () => {
    fc.assert(fc.property(fc.integer({ min: 1000, max: 2900 }), fc.integer({ min: 3, max: 90 }), (from, years) => {
      const text = formatExtent([parseDate(String(from)).start, parseDate(String(from + years)).start], 'en');
      expect(text).toBe(`${from}–${from + years - 1}`);
      expect(civilFromTime(parseDate(String(from)).start).year).toBe(from);
      expect(parseEdtf(String(from)).edtf).toBe(String(from));
    }), { seed: 42, numRuns: 100 });
  });
});
