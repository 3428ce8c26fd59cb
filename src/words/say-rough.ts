import { DAY } from '../time/index.js';
import { inYear, pointAt } from './say-point.js';
import type { SayablePoint } from './say-point.js';
import { sayRange } from './say-range.js';
import { sayYear, yearDigits } from './say-year.js';
import type { SaidYear } from './say-year.js';
import type { Speaker } from './speaker.js';
import type { DatePart, EraName, Said } from './types.js';

const inBoth = (say: (of: boolean) => string): Said => ({ text: say(false), of: say(true) });

/** What a date is known to lie in, from its first to its last year, month or day. */
export const sayBounds = (by: Speaker, point: SayablePoint, part: DatePart): string =>
  sayRange(by, pointAt(point.start!, part), pointAt(point.end! - DAY, part), true);

/** A year of which digits are not known, a decade or a century. */
function sayRoughYear(by: Speaker, point: SayablePoint): SaidYear {
  const { dates: date } = by.words;
  const { year, kind } = point;
  const mask = point.unspecified?.year ?? '';
  const before = mask.startsWith('-');
  const rough = (say: (of: boolean) => string): SaidYear => ({ ...inBoth(say), in: say(true), rough: true });
  if (!mask && kind !== 'decade' && kind !== 'century') return sayYear(by, year);
  if (mask === 'XXXX') return rough((of) => date.unknownYear(of));
  if (year >= 100 && (kind === 'decade' || /\d\d\dX/.test(mask))) return rough((of) => date.decade(yearDigits(by, year), of));
  // Centuries before year 0 written as a number begin in its year 0: 1801 to 1702 BCE is no century.
  if (/\d\dXX/.test(mask) || (kind === 'century' && year >= 0)) {
    const era: EraName = before ? 'bce' : by.eraAlways || year < 100 ? 'ce' : '';
    return rough((of) => date.century(Math.abs(year) / 100 + 1, era, of));
  }
  if (!mask) return rough(() => sayBounds(by, point, 'year'));
  return rough((of) => asWritten(by, date.one('year', sayBounds({ ...by, style: 'spoken' }, point, 'year'), true, of), /X-?\d/.test(mask) && mask));
}

/** The notation itself, where the words leave out digits that are known. */
const asWritten = (by: Speaker, text: string, notation: string | false): string =>
  notation ? by.words.dates.noted(text, notation) : text;

/** A date of which some digits are not known; a decade; a century. */
export function sayRough(by: Speaker, point: SayablePoint): Said {
  const { dates: date } = by.words;
  const { month: month, day: day } = point.unspecified ?? {};
  const year = sayRoughYear(by, point);
  if (point.season || (!month && !day)) return point.season ? year : inYear(by, point, year);
  const one = (part: DatePart, stretch: string, range: boolean, lost: boolean) =>
    inBoth((of) => asWritten(by, date.one(part, stretch, range, of), lost && point.edtf!));
  // One run of days or months between two that can be named.
  const part = day ? 'day' : 'month';
  if (!year.rough && (day && !month ? day !== 'XX' : month !== 'XX' && point.day === undefined && (!day || day === 'XX'))) {
    return one(part, sayBounds({ ...by, style: 'spoken' }, point, part), true, /X\d/.test(month ?? '') || /X\d/.test(day ?? ''));
  }
  if (!month) return one('day', inYear(by, { year: point.year, month: point.month }, year).of, false, day !== 'XX');
  const lost = month !== 'XX' || (!!day && day !== 'XX');
  if (point.day === undefined) return one(part, year.of, false, lost);
  return inBoth((of) => asWritten(by, date.nth(point.day!, date.one('month', year.of, false, true), of), lost && point.edtf!));
}
