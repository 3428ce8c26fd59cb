import type { SpanStyle } from './types.js';

const kept = new Map<string, unknown>();

/**
 * Intl's objects cost up to a millisecond each to make and nothing to keep: one per locale and options. A tag that Intl
 * refuses counts as English.
 */
function keep<T>(kind: string, locale: string, options: object, make: (locale: string) => T): T {
  const key = kind + locale + JSON.stringify(options);
  let made = kept.get(key) as T | undefined;
  if (!made) {
    try {
      made = make(locale);
    } catch {
      made = make('en');
    }
    kept.set(key, made);
  }
  return made;
}

/** A number as the locale writes it; whole numbers are not grouped unless asked for. */
export function formatNumber(locale: string, value: number, options: Intl.NumberFormatOptions = {}): string {
  return keep('n', locale, options, (tag) => new Intl.NumberFormat(tag, { useGrouping: false, ...options })).format(value);
}

/** `value` years, months, days… in the words of the locale. A million and above is said in words: "13.8 billion years". */
export function formatUnit(locale: string, value: number, unit: string, style: SpanStyle = 'long'): string {
  const big = Math.abs(value) >= 1e6;
  return formatNumber(locale, value, {
    style: 'unit', unit, unitDisplay: 'long', useGrouping: true, maximumSignificantDigits: 15,
    ...(big && { notation: 'compact', compactDisplay: style === 'short' ? 'short' : 'long' }),
  });
}

/** A count in a sentence: `forms` by plural category, `#` stands for the number. */
export function plural(locale: string, count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string {
  const rules = keep('p', locale, forms, (tag) => new Intl.PluralRules(tag));
  return (forms[rules.select(count)] ?? forms.other).replace('#', formatNumber(locale, count, { useGrouping: true }));
}

/** Month 1..12 by name: alone ("август") or beside a day ("августа"), whole or abbreviated. */
export function monthName(locale: string, month: number, besideDay: boolean, abbreviated: boolean): string {
  const options: Intl.DateTimeFormatOptions = {
    calendar: 'gregory', timeZone: 'UTC', month: abbreviated ? 'short' : 'long', ...(besideDay && { day: 'numeric' }),
  };
  const format = keep('d', locale, options, (tag) => new Intl.DateTimeFormat(tag, options));
  return format.formatToParts(Date.UTC(2000, month - 1, 1)).find((part) => part.type === 'month')!.value;
}

/** Does the locale write "September 10" rather than "10 September"? */
export function monthFirst(locale: string): boolean {
  const options = { month: 'long', day: 'numeric' } as const;
  return keep('o', locale, options, (tag) => new Intl.DateTimeFormat(tag, options)).formatToParts(0)[0].type === 'month';
}

/** "a, b and c", or "a, b or c". */
export function formatList(locale: string, items: readonly string[], type: 'conjunction' | 'disjunction'): string {
  // "en" alone follows the day-month order of en-GB, and its comma too.
  return keep('l', locale, { type }, (tag) => new Intl.ListFormat(tag === 'en' ? 'en-GB' : tag, { type })).format(items);
}

/** The name of a part of a date: "year", "год". */
export function partName(locale: string, part: 'day' | 'month' | 'year'): string {
  return keep('f', locale, {}, (tag) => new Intl.DisplayNames(tag, { type: 'dateTimeField' })).of(part) ?? part;
}

/** The first letter as at the start of a sentence; abbreviations of one letter ("c.") stay small. */
export function capitalize(text: string, locale: string): string {
  if (/^\p{Ll}\. /u.test(text)) return text;
  const [first = ''] = text;
  try {
    return first.toLocaleUpperCase(locale) + text.slice(first.length);
  } catch {
    return first.toUpperCase() + text.slice(first.length);
  }
}
