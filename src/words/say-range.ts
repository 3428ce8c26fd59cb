import { formatNumber, monthName } from './intl.js';
import { evenlyDoubted, sayClock, sayMonthDay, sayOffset, sayPoint } from './say-point.js';
import type { SayablePoint } from './say-point.js';
import { eraOf, sayYear, yearDigits } from './say-year.js';
import type { Speaker } from './speaker.js';
import type { Said } from './types.js';

const same = (text: string): Said => ({ text, of: text });

/** One of the two texts of a range, with the doubt of its date. */
const doubted = (said: Said, { approximate, uncertain }: SayablePoint): Said => ({ ...said, approximate, uncertain });

const isDoubted = ({ approximate, uncertain }: SayablePoint) => approximate || uncertain;

/** Known to the digit, in whole: its parts can be shared with another date's. */
const isPlain = (point: SayablePoint): boolean =>
  (!point.kind || point.kind === 'date' || point.kind === 'datetime') &&
  !point.season && !point.unspecified && !point.significant && evenlyDoubted(point);

/** What the two have in common said once; undefined where they have nothing in common. */
function sayShared(by: Speaker, from: SayablePoint, to: SayablePoint): string | undefined {
  const { dates: date } = by.words;
  const join = (a: Said, b: Said) => date.range(doubted(a, from), doubted(b, to), by.style, true);
  if (from.month === undefined && to.month === undefined) {
    const era = eraOf(by, from.year);
    if (era !== eraOf(by, to.year) || isDoubted(from) || isDoubted(to) || by.style === 'spoken') return;
    if (Math.abs(from.year) >= 1e6 || Math.abs(to.year) >= 1e6) return;
    return date.year(join(same(yearDigits(by, from.year)), same(yearDigits(by, to.year))), era, 'alone', by.style);
  }
  if (from.year !== to.year || !from.month || !to.month) return;
  const year = sayYear(by, from.year).in;
  const sameDay = from.day && from.month === to.month && from.day === to.day;
  if (from.hour !== undefined || to.hour !== undefined) {
    if (!sameDay || from.hour === undefined || to.hour === undefined || from.offset !== to.offset) return;
    const clocks = join(same(sayClock(by, { ...from, offset: '' })), same(sayClock(by, { ...to, offset: '' })));
    return date.at(date.ymd(sayMonthDay({ ...by, abbreviate: false }, from).text, year), clocks + sayOffset(from.offset));
  }
  if (from.day && to.day && from.month === to.month) {
    const days = join(same(formatNumber(by.locale, from.day)), same(formatNumber(by.locale, to.day)));
    return date.ymd(date.md(days, monthName(by.locale, from.month, true, false)), year);
  }
  const both = join(sayMonthDay(by, from), sayMonthDay(by, to));
  return from.day || to.day ? date.ymd(both, year) : date.ym(both, year);
}

/**
 * Two dates as the sides of an interval: "10–16 September 2021", "August – c. September 2021", "from c. 1994 to 1997".
 * @param inner part of a longer phrase: no "from"
 */
export function sayRange(by: Speaker, from: SayablePoint, to: SayablePoint, inner = false): string {
  const brief: Speaker = { ...by, abbreviate: by.style === 'short', eraAlways: by.eraAlways || eraOf(by, from.year) !== eraOf(by, to.year) };
  return (isPlain(from) && isPlain(to) ? sayShared(brief, from, to) : undefined)
    ?? by.words.dates.range(sayPoint(brief, from), sayPoint(brief, to), by.style, inner);
}
