import { civilFromTime, DAY } from '../time/index.js';
import type { EdtfPoint } from '../time/index.js';
import { formatList, formatNumber, monthName, partName } from './intl.js';
import { sayRange } from './say-range.js';
import { sayBounds, sayRough } from './say-rough.js';
import { sayYear } from './say-year.js';
import type { SaidYear } from './say-year.js';
import type { Speaker } from './speaker.js';
import type { DatePart, Said } from './types.js';

/** What is said of a date; an EdtfPoint has all of it. */
export type SayablePoint = Pick<EdtfPoint, 'year'> & Partial<EdtfPoint>;

/** A year, month or day at the calendar date of a time: what of it a unit keeps. */
export function pointAt(time: number, unit: DatePart): SayablePoint {
  const { year, month, day } = civilFromTime(time);
  return unit === 'year' ? { year } : unit === 'month' ? { year, month } : { year, month, day };
}

/** Day and month, or the month alone, without the year. */
export function sayMonthDay(by: Speaker, { month, day }: SayablePoint): Said {
  if (day === undefined) {
    return { text: monthName(by.locale, month!, false, by.abbreviate), of: monthName(by.locale, month!, true, by.abbreviate) };
  }
  const text = by.words.dates.md(formatNumber(by.locale, day), monthName(by.locale, month!, true, by.abbreviate));
  return { text, of: text };
}

/** A known date inside its year. */
export function inYear(by: Speaker, point: SayablePoint, year: SaidYear): Said {
  if (point.month === undefined) return year;
  const { dates: date } = by.words;
  const said = sayMonthDay(by, point);
  const join = year.rough ? date.within : point.day === undefined ? date.ym : date.ymd;
  const tail = year.rough ? year.of : year.in;
  return { text: join(said.text, tail), of: join(said.of, tail) };
}

/** A time of day as written, its offset too: "08:30:00 UTC+3". */
export function sayClock(by: Speaker, { hour, minute, second, millisecond = 0, offset }: SayablePoint): string {
  const two = (n: number) => formatNumber(by.locale, n, { minimumIntegerDigits: 2, maximumFractionDigits: 3 });
  const parts = [two(hour!), two(minute!)];
  if (second !== undefined) parts.push(two(second + millisecond / 1e3));
  return parts.join(':') + sayOffset(offset);
}

/** "+05:30" as " UTC+5:30"; nothing for the place's own time. */
export function sayOffset(offset = ''): string {
  const [, sign, hours, minutes] = /^([+-−])(\d\d):?(\d\d)?/.exec(offset) ?? [];
  const written = sign && +hours + +(minutes ?? 0) ? sign + +hours + (+minutes ? ':' + minutes : '') : '';
  return offset && ' UTC' + written;
}

function saySeason(by: Speaker, point: SayablePoint): Said {
  const last = civilFromTime(point.end! - DAY).year;
  const year = point.unspecified?.year ? sayRough(by, point).of
    // December to February: the winter of two years.
    : last > point.year ? sayRange({ ...by, style: 'long' }, { year: point.year }, { year: last }, true)
    : sayYear(by, point.year).in;
  const say = (of: boolean) => by.words.dates.season(point.season!, year, of, by.style);
  return { text: say(false), of: say(true) };
}

/** The parts of a date that are there, in the order of writing. */
const partsOf = (point: SayablePoint): DatePart[] =>
  (['year', 'month', 'day'] as const).filter((part) => part === 'year' || point[part] !== undefined || point.unspecified?.[part]);

/** Is the doubt, if any, on all of the date? */
export function evenlyDoubted(point: SayablePoint): boolean {
  const { doubts } = point;
  return !doubts || !!point.season || new Set(partsOf(point).map((part) => doubts[part])).size < 2;
}

/** Which parts alone are doubted: "year and month approximate". */
function sayDoubtedParts(by: Speaker, point: SayablePoint): string {
  const notes = (['?', '~', '%'] as const).map((doubt) => {
    const parts = partsOf(point).filter((part) => point.doubts![part] === doubt).map((part) => partName(by.locale, part));
    return parts.length && by.words.dates.partly(formatList(by.locale, parts, 'conjunction'), doubt !== '?', doubt !== '~');
  });
  return notes.filter(Boolean).join(', ');
}

/** One date, exactly as far as it is known. */
export function sayPoint(by: Speaker, point: SayablePoint): Said {
  const { dates: date } = by.words;
  let said: Said;
  if (point.season) said = saySeason(by, point);
  else if (point.unspecified || point.kind === 'decade' || point.kind === 'century') said = sayRough(by, point);
  else said = inYear(by, point, sayYear(by, point.year));
  if (point.hour !== undefined) {
    const clock = sayClock(by, point);
    said = { text: date.at(said.text, clock), of: date.at(said.of, clock) };
  }
  if (!evenlyDoubted(point)) {
    const note = sayDoubtedParts(by, point);
    return { text: date.noted(said.text, note), of: date.noted(said.of, note) };
  }
  const { approximate, uncertain, significant, year } = point;
  if (!significant) return { ...said, approximate, uncertain };
  // An estimate, `1950S2`, and what its digits leave open; of deep time the number itself shows that.
  if (Math.abs(year) >= 1e6) return { ...said, uncertain, approximate: true };
  const near = date.doubt({ ...said, uncertain, approximate: true }, by.style);
  const text = date.noted(near, sayBounds(by, point, 'year'));
  return { text, of: text };
}
