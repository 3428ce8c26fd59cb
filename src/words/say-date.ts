import { civilFromTime, DAY } from '../time/index.js';
import { formatNumber, monthName } from './intl.js';
import { pointAt } from './point-at.js';
import type { SayablePoint } from './point-at.js';
import { sayRange } from './say-range.js';
import { eraOf, sayYear, yearDigits } from './say-year.js';
import type { Speaker } from './speaker.js';
import type { DatePart } from './types.js';

/** Month 1-12 by name: alone ("август") or beside a day ("августа"), whole or abbreviated. */
export const sayMonth = ({ words, locale }: Speaker, month: number, besideDay: boolean, abbreviated: boolean): string =>
  words.dates.month?.(month, besideDay, abbreviated) ?? monthName(locale, month, besideDay, abbreviated);

/** Day and month, or the month alone, without the year. */
export function sayMonthDay(by: Speaker, { month, day }: SayablePoint): string {
  const name = sayMonth(by, month!, !!(by.of || day), !!by.abbreviate);
  return day ? by.words.dates.md(formatNumber(by.locale, day), name) : name;
}

/** What a date is known to lie in, from its first to its last year, month or day. */
export const sayBounds = (by: Speaker, { start, end }: SayablePoint, part: DatePart): string =>
  sayRange(by, pointAt(start!, part), pointAt(end! - DAY, part), true);

/** A year of which digits are not known, a decade or a century. */
function sayRoughYear(by: Speaker, point: SayablePoint): string {
  const { dates } = by.words;
  const { year, kind } = point;
  const mask = point.unspecified?.year ?? '';
  if (mask === 'XXXX') return dates.unknownYear(!!by.of);
  if (year >= 100 && (kind === 'decade' || /\d{3}X/.test(mask))) return dates.decade(yearDigits(by, year), !!by.of, year);
  // Centuries before year 0 written as a number begin in its year 0: 1801 to 1702 BCE is no century.
  if (/\d\dXX/.test(mask) || (kind === 'century' && year >= 0)) {
    return dates.century(Math.abs(year) / 100 + 1, mask[0] === '-' ? 'bce' : eraOf(by, year || 1), !!by.of);
  }
  const bounds = sayBounds(by, point, 'year');
  // Known digits after unknown ones: the bounds say less than the notation.
  return mask ? dates.noted(dates.unknownYear(!!by.of), /X\d/.test(mask) ? mask : bounds) : bounds;
}

const isRough = ({ kind, unspecified }: SayablePoint) => kind === 'decade' || kind === 'century' || unspecified?.year;

/** A year, or what is known of a finer date inside its year. */
function sayKnown(by: Speaker, point: SayablePoint): string {
  const { dates } = by.words;
  const { year, month, day } = point;
  const rough = isRough(point);
  if (!month) return rough ? sayRoughYear(by, point) : sayYear(by, year);
  const within = rough ? sayRoughYear({ ...by, of: true }, point) : sayYear(by, year, true);
  return (rough ? dates.within : day ? dates.ymd : dates.ym)(sayMonthDay(by, point), within);
}

/** A date of which the day or the month is not known, or not to the digit. */
function sayMasked(by: Speaker, point: SayablePoint): string {
  const { dates } = by.words;
  const { day } = point;
  const { month, day: dayMask } = point.unspecified!;
  const stretch = sayKnown({ ...by, of: true }, { ...point, day: undefined });
  const text = month && day
    ? dates.nth(day, dates.one('month', stretch, true), !!by.of)
    : dates.one(dayMask ? 'day' : 'month', stretch, !!by.of);
  const mask = (month ?? '') + (dayMask ?? '');
  if (!/\d/.test(mask)) return text;
  return dates.noted(text, isRough(point) || /X\d/.test(mask) ? point.edtf! : sayBounds(by, point, month ? 'month' : 'day'));
}

function saySeason(by: Speaker, point: SayablePoint): string {
  const { year, season, end } = point;
  const last = civilFromTime(end! - DAY).year;
  // December to February: the winter of two years.
  const years = isRough(point) ? sayRoughYear({ ...by, of: true }, point)
    : last > year ? sayRange({ ...by, style: 'long' }, { year }, { year: last }, true)
    : sayYear(by, year, true);
  return by.words.dates.season(season!, years, !!by.of, by.style);
}

/** A date as far as it is known, its doubts and its time of day aside. */
export const sayDate = (by: Speaker, point: SayablePoint): string =>
  (point.season ? saySeason : point.unspecified?.month || point.unspecified?.day ? sayMasked : sayKnown)(by, point);
