import type { SpanStyle } from './types.js';

const kept = new Map<string, unknown>();

/**
 * Intl's objects cost up to a millisecond each to make and nothing to keep: one per locale and options. A tag that Intl
 * refuses counts as English.
 */
function keep<O extends object, T>(Kind: new (locale: string, options: O) => T, locale: string, options: O): T {
  const key = Kind.name + locale + JSON.stringify(options);
  let made = kept.get(key) as T | undefined;
  if (!made) {
    try {
      made = new Kind(locale, options);
    } catch {
      made = new Kind('en', options);
    }
    kept.set(key, made);
  }
  return made;
}

/** Languages that write whole numbers as JavaScript does, unless a tag asks for other digits: a formatter less to make before the first draw. */
const PLAIN = /^(en|ru|be|uk|pl|lt|de|fr|es|it|zh|ja)\b(?!.*-u-)/;

const isEnglish = (locale: string): boolean => /^en\b(?!.*-u-)/.test(locale);
/** Of English, the tags whose short months are the first three letters: others write "Sept" or "Jul." */
const isPlainEnglish = (locale: string): boolean => /^en(-US)?$/.test(locale);
const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');

/** A number as the locale writes it; whole numbers are not grouped unless asked for. */
export function formatNumber(locale: string, value: number, options?: Intl.NumberFormatOptions): string {
  if (Number.isSafeInteger(value) && value >= 0 && (!options || Object.keys(options).join() === 'useGrouping')) {
    if ((!options || value < 1e3) && PLAIN.test(locale)) return String(value);
    if (options && isPlainEnglish(locale)) return String(value).replace(/\B(?=(...)+$)/g, ',');
  }
  return keep(Intl.NumberFormat, locale, { useGrouping: false, ...options }).format(value);
}

/** How many, in the room of a few letters: "999", "1.2K", "12K". */
export const formatCount = (locale: string, count: number): string =>
  count < 1e3 ? formatNumber(locale, count)
  : count < 999_500 && isPlainEnglish(locale) ? `${count < 9950 ? Math.round(count / 100) / 10 : Math.round(count / 1e3)}K`
  : formatNumber(locale, count, { notation: 'compact' });

/** `value` years, months, days… in the words of the locale, to so many digits. A million and above is said in words: "13.8 billion years". */
export const formatUnit = (locale: string, value: number, unit: string, style: SpanStyle, digits = 15): string =>
  isEnglish(locale) && value >= 0 && value < 1e3 && Number.isInteger(value) && /^(year|month|day)$/.test(unit) ? `${value} ${unit}${value === 1 ? '' : 's'}` : formatNumber(locale, value, {
    style: 'unit', unit, unitDisplay: 'long', useGrouping: true, maximumSignificantDigits: digits,
    ...(value >= 1e6 && { notation: 'compact', compactDisplay: style === 'short' ? 'short' : 'long' }),
  });

/** A count in a sentence: `forms` by plural category, `#` stands for the number. */
export const plural = (locale: string, count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string =>
  (forms[isEnglish(locale) ? (count === 1 ? 'one' : 'other') : keep(Intl.PluralRules, locale, {}).select(count)] ?? forms.other).replace('#', formatNumber(locale, count, { useGrouping: true }));

/** A month, 1-12, and the day beside it if asked for, as the locale writes them. */
const monthParts = (locale: string, month: number, besideDay: boolean, abbreviated: boolean): Intl.DateTimeFormatPart[] =>
  keep(Intl.DateTimeFormat, locale, {
    calendar: 'gregory', timeZone: 'UTC', month: abbreviated ? 'short' : 'long', ...(besideDay && { day: 'numeric' }),
  } satisfies Intl.DateTimeFormatOptions).formatToParts(Date.UTC(2000, month - 1));

/** Month 1-12 by name: alone ("август") or beside a day ("августа"), whole or abbreviated. */
export const monthName = (locale: string, month: number, besideDay: boolean, abbreviated: boolean): string =>
  (abbreviated ? isPlainEnglish(locale) : isEnglish(locale)) ? (abbreviated ? MONTHS[month - 1].slice(0, 3) : MONTHS[month - 1])
  : monthParts(locale, month, besideDay, abbreviated).find(({ type }) => type === 'month')!.value;

/** Does the locale write "September 10" rather than "10 September"? */
export const monthFirst = (locale: string): boolean => locale === 'en-US' || monthParts(locale, 1, true, false)[0].type === 'month';

/** "a, b and c", or "a, b or c". "en" alone follows the order of day and month of en-GB, and its comma too. */
export const formatList = (locale: string, items: readonly string[], type: 'conjunction' | 'disjunction'): string =>
  keep(Intl.ListFormat, locale === 'en' ? 'en-GB' : locale, { type }).format(items);

/** The name of a part of a date: "year", "год". */
export const partName = (locale: string, part: 'day' | 'month' | 'year'): string =>
  keep(Intl.DisplayNames, locale, { type: 'dateTimeField' } satisfies Intl.DisplayNamesOptions).of(part)!;

/** The first letter as at the start of a sentence in a language (BCP 47); abbreviations of one letter ("c.") stay small. */
export function capitalize(text: string, lang: string): string {
  const [first = ''] = text;
  return text[1] === '.' ? text : first.toLocaleUpperCase(lang) + text.slice(first.length);
}
