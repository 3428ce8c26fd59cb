import { formatNumber, formatUnit } from './intl.js';
import type { Speaker } from './speaker.js';
import type { EraName, Said, YearPlace } from './types.js';

/** A year in words, and as it stands inside a finer date. `rough`: no single known year. */
export interface SaidYear extends Said { in: string; rough?: boolean }

/** Beyond this many years a round number counts from now, and one year more or less is beneath it. */
const DEEP = 1e6;

/** Which era has to be said: CE only where a bare number of two digits or fewer could be taken for something else. */
export const eraOf = (by: Speaker, year: number): EraName => (year < 1 ? 'bce' : by.eraAlways || year < 100 ? 'ce' : '');

/** The digits of a year without its era; no year zero. */
export function yearDigits(by: Speaker, year: number): string {
  // Round and long: nobody means 100,001 BCE by -100000.
  const count = year > 0 ? year : year > -1e5 || year % 1e3 ? 1 - year : -year;
  return formatNumber(by.locale, count, { useGrouping: count >= 1e4 });
}

/** "1994", "44 BCE", "12,000 BCE", "13.8 billion years ago". @param year astronomical: 0 is 1 BCE. */
export function sayYear(by: Speaker, year: number): SaidYear {
  const { dates: date } = by.words;
  if (year <= -DEEP && year % 1e5 === 0) {
    const long = formatUnit(by.locale, -year, 'year', by.style);
    const of = date.ago(long, true);
    return { text: date.ago(long, false), of, in: of };
  }
  const say = (place: YearPlace) => date.year(yearDigits(by, year), year >= DEEP ? 'ce' : eraOf(by, year), place, by.style);
  return { text: say('alone'), of: say('of'), in: say('in') };
}
