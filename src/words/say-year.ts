import { formatNumber } from './intl.js';
import { sayUnit } from './say-unit.js';
import type { Speaker } from './speaker.js';
import type { EraName } from './types.js';

/** From this many years on a round number counts from now, and one year more or less is beneath it. */
export const DEEP = 1e6;

/** Which era has to be said: CE only where a bare number of two digits or fewer could be taken for something else. */
export const eraOf = (by: Speaker, year: number): EraName => (year < 1 ? 'bce' : by.eraAlways || year < 100 || year >= DEEP ? 'ce' : '');

/** The digits of a year without its era; no year zero. */
export function yearDigits(by: Speaker, year: number): string {
  // Round and long: nobody means 100,001 BCE by -100000.
  const count = year > 0 ? year : year > -1e5 || year % 1e3 ? 1 - year : -year;
  return formatNumber(by.locale, count, count < 1e4 ? undefined : { useGrouping: true });
}

/** "1994", "44 BCE", "12,000 BCE", "13.8 billion years ago". @param year astronomical: 0 is 1 BCE. @param inside of a finer date */
export function sayYear(by: Speaker, year: number, inside = false): string {
  const { dates } = by.words;
  if (year <= -DEEP && !(year % 1e3)) return dates.ago(sayUnit(by, -year, 'year'), !!by.of);
  return dates.year(yearDigits(by, year), eraOf(by, year), inside ? 'in' : by.of ? 'of' : 'alone', by.style);
}
