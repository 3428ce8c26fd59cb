import { civilFromTime, DAY } from '../time/index.js';
import { formatList, formatNumber, monthName, partName } from './intl.js';
import { pointAt } from './point-at.js';
import type { SayablePoint } from './point-at.js';
import { sayClock, sayOffset } from './say-clock.js';
import { sayRange } from './say-range.js';
import { DEEP, eraOf, sayYear, yearDigits } from './say-year.js';
import type { Speaker } from './speaker.js';
import type { DatePart, Said } from './types.js';

/** Day and month, or the month alone, without the year. */
export function sayMonthDay(by: Speaker, { month, day }: SayablePoint): string {
  const name = monthName(by.locale, month!, !!by.of || !!day, !!by.abbreviate);
  return day ? by.words.dates.md(formatNumber(by.locale, day), name) : name;
}

/** What a date is known to lie in, from its first to its last year, month or day. */
const sayBounds = (by: Speaker, { start, end }: SayablePoint, part: DatePart): string =>
  sayRange(by, pointAt(start!, part), pointAt(end! - DAY, part), true);

/** A text, and what is known of the digits it leaves out: their bounds, or where others follow them the notation itself. */
const note = (by: Speaker, text: string, point: SayablePoint, part: DatePart, mask: string): string =>
  by.words.dates.noted(text, /X-?\d/.test(mask) ? mask : sayBounds(by, point, part));

const isRough = ({ kind, unspecified }: SayablePoint) => kind === 'decade' || kind === 'century' || unspecified?.year;

/** A year of which digits are not known, a decade or a century. */
function sayRoughYear(by: Speaker, point: SayablePoint): string {
  const { dates } = by.words;
  const { year, kind } = point;
  const of = !!by.of;
  const mask = point.unspecified?.year ?? '';
  if (mask === 'XXXX') return dates.unknownYear(of);
  if (year >= 100 && (kind === 'decade' || /\d{3}X/.test(mask))) return dates.decade(yearDigits(by, year), of);
  // Centuries before year 0 written as a number begin in its year 0: 1801 to 1702 BCE is no century.
  if (/\d\dXX/.test(mask) || (kind === 'century' && year >= 0)) {
    return dates.century(Math.abs(year) / 100 + 1, mask[0] === '-' ? 'bce' : eraOf(by, year || 1), of);
  }
  return mask ? note(by, dates.unknownYear(of), { ...point, ...yearBounds(mask) }, 'year', mask) : sayBounds(by, point, 'year');
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

/** A date of which the day or the month is not known, or not to the digit. */
function sayMasked(by: Speaker, point: SayablePoint, year: string): string {
  const { dates } = by.words;
  const { month, day } = point.unspecified!;
  const of = !!by.of;
  const part = day ? 'day' : 'month';
  const stretch = month ? sayWithin({ ...by, of: true }, { ...point, month: undefined }, year) : sayWithin({ ...by, of: true }, { ...point, day: undefined }, year);
  const text = month && point.day ? dates.nth(point.day, dates.one('month', stretch, true), of) : dates.one(part, stretch, of);
  return text;
}
