import { describe, expect, it } from 'vitest';
import { formatCount, formatNumber, formatUnit, monthFirst, monthName, plural } from '../../src/words/intl.js';

const ENGLISH = ['en', 'en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN', 'en-u-nu-deva'];

describe('what is said without asking Intl is what Intl says', () => {
  it.each(ENGLISH)('monthName in %s, alone and beside a day, whole and abbreviated', (locale) => {
    for (let month = 1; month <= 12; month++) {
      for (const besideDay of [false, true]) for (const abbreviated of [false, true]) {
        const options: Intl.DateTimeFormatOptions = { calendar: 'gregory', timeZone: 'UTC', month: abbreviated ? 'short' : 'long', day: besideDay ? 'numeric' : undefined };
        const parts = new Intl.DateTimeFormat(locale, options).formatToParts(Date.UTC(2000, month - 1));
        expect(monthName(locale, month, besideDay, abbreviated)).toBe(parts.find(({ type }) => type === 'month')!.value);
      }
    }
  });

  it.each(ENGLISH)('formatUnit in %s', (locale) => {
    for (const unit of ['year', 'month', 'day', 'hour']) for (const value of [0, 1, 2, 27, 999, 1000, 12345, 1.5]) {
      const said = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumSignificantDigits: 15 }).format(value);
      expect(formatUnit(locale, value, unit, 'long')).toBe(said);
    }
  });

  it.each([...ENGLISH, 'ru', 'pl', 'lt'])('plural in %s', (locale) => {
    const forms = { one: 'one #', few: 'few #', many: 'many #', other: 'other #' };
    for (const count of [0, 1, 2, 5, 11, 21, 101, 999, 1000, 1000001]) {
      const rule = new Intl.PluralRules(locale).select(count) as keyof typeof forms;
      expect(plural(locale, count, forms)).toBe(forms[rule].replace('#', new Intl.NumberFormat(locale, { useGrouping: true }).format(count)));
    }
  });

  it.each(['en-US', 'en-GB', 'en-CA', 'en-PH'])('monthFirst in %s', (locale) => {
    expect(monthFirst(locale)).toBe(new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric' }).formatToParts(0)[0].type === 'month');
  });

  it('formatNumber groups no whole number unless asked', () => {
    expect([formatNumber('en', 12345), formatNumber('en', 12345, { useGrouping: true })]).toEqual(['12345', '12,345']);
  });

  it.each([...ENGLISH, 'ru', 'ar'])('formatNumber, grouped, in %s', (locale) => {
    const intl = new Intl.NumberFormat(locale, { useGrouping: true });
    for (const value of [0, 7, 999, 1000, 9999, 10_000, 123_456, 1_000_000, 1_234_567_890]) expect(formatNumber(locale, value, { useGrouping: true })).toBe(intl.format(value));
  });

  it.each([...ENGLISH, 'ru', 'ar'])('formatCount in %s', (locale) => {
    const intl = new Intl.NumberFormat(locale, { notation: 'compact', useGrouping: false });
    const plain = new Intl.NumberFormat(locale, { useGrouping: false });
    for (let count = 1; count < 1_200_000; count += count < 12_000 ? 1 : 331) {
      const said = (count < 1000 ? plain : intl).format(count);
      if (formatCount(locale, count) !== said) expect([count, formatCount(locale, count)]).toEqual([count, said]);
    }
    expect(formatCount(locale, 999_500)).toBe(intl.format(999_500));
  });
});
