import { formatNumber } from './intl.js';
import type { SayablePoint } from './point-at.js';
import { sayClock, sayOffset } from './say-clock.js';
import { sayMonth, sayMonthDay } from './say-date.js';
import { evenlyDoubted, sayBoth, sayPoint } from './say-point.js';
import { DEEP, eraOf, sayYear, yearDigits } from './say-year.js';
import type { Speaker } from './speaker.js';
import type { Said } from './types.js';

/** Known to the digit, in whole: its parts can be shared with another date's. */
const isPlain = (point: SayablePoint): boolean =>
  !point.season && !point.unspecified && !point.significant && point.kind !== 'decade' && point.kind !== 'century' && evenlyDoubted(point);

/** The two sides of a range: in words where it is spoken, and in prose where a dash beside a doubt would be unclear. */
export const joinSides = (by: Speaker, from: Said, to: Said, inner: boolean): string =>
  by.words.dates.range(from, to, by.style, by.style === 'spoken' || (by.style === 'long' && !inner && isDoubted(from, to)), inner);

const isDoubted = (...dates: Pick<Said, 'approximate' | 'uncertain'>[]) => dates.some(({ approximate, uncertain }) => approximate || uncertain);

/** What the two have in common said once; undefined where they have nothing in common. */
function sayShared(by: Speaker, from: SayablePoint, to: SayablePoint): string | undefined {
  const { dates } = by.words;
  const join = (say: (by: Speaker, point: SayablePoint) => string) =>
    joinSides(by, sayBoth(by, from, say), sayBoth(by, to, say), true);
  if (!from.month && !to.month) {
    const era = eraOf(by, from.year);
    if (era !== eraOf(by, to.year) || isDoubted(from, to) || by.style === 'spoken' || from.year <= -DEEP) return;
    return dates.year(join((side, { year }) => yearDigits(side, year)), era, 'alone', by.style);
  }
  if (from.year !== to.year || !from.month || !to.month) return;
  const year = sayYear(by, from.year, true);
  const sameMonth = from.day && to.day && from.month === to.month;
  if (from.hour !== undefined || to.hour !== undefined) {
    if (!sameMonth || from.day !== to.day || from.hour === undefined || to.hour === undefined || from.offset !== to.offset) return;
    return dates.at(dates.ymd(sayMonthDay({ ...by, abbreviate: false }, from), year), join(sayClock) + sayOffset(from.offset));
  }
  if (!sameMonth) return (from.day || to.day ? dates.ymd : dates.ym)(join(sayMonthDay), year);
  return dates.ymd(dates.md(join(({ locale }, { day }) => formatNumber(locale, day!)), sayMonth(by, from.month, true, false)), year);
}

/**
 * Two dates as the sides of an interval: "10–16 September 2021", "August – c. September 2021", "from c. 1994 to 1997".
 * @param inner part of a longer phrase: no "from"
 */
export function sayRange(by: Speaker, from: SayablePoint, to: SayablePoint, inner = false): string {
  const brief = {
    ...by, abbreviate: by.style === 'short', eraAlways: by.eraAlways || eraOf(by, from.year) !== eraOf(by, to.year),
  };
  return (isPlain(from) && isPlain(to) ? sayShared(brief, from, to) : undefined)
    ?? joinSides(by, sayPoint(brief, from), sayPoint(brief, to), inner);
}
