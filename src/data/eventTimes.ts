import type { DateColumns } from './DateColumns.js';
import { plainTimes } from './plainTimes.js';
import { COLUMN_FLAGS as F } from './types.js';

/** Start and end of what was read last, and of the second side of an interval. */
const bounds = new Float64Array(4);
const SLASH = 47;
const DAY_LETTERS = 10;

/** Two digits as a number below `limit`; NaN where they are none. */
function pair(text: string, at: number, limit: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 && tens * 10 + ones < limit ? tens * 10 + ones : NaN;
}

/** `YYYY-MM-DDTHH:MM:SS`, with a fraction of three digits or none and with `Z` or nothing: what programs write. */
function instant(text: string): boolean {
  const { length } = text;
  const fraction = text[19] === '.';
  const whole = fraction ? 23 : 19;
  if (text[10] !== 'T' || text[13] !== ':' || text[16] !== ':' || (length !== whole && (length !== whole + 1 || text[whole] !== 'Z'))) return false;
  const ms = fraction ? pair(text, 20, 100) * 10 + text.charCodeAt(22) - 48 : 0;
  const time = pair(text, 11, 24) * 36e5 + pair(text, 14, 60) * 6e4 + pair(text, 17, 60) * 1e3 + ms;
  if (!(time >= 0) || (fraction && pair(text, 21, 100) !== pair(text, 21, 100)) || !plainTimes(text, 0, DAY_LETTERS, bounds, 0)) return false;
  bounds[0] += time;
  bounds[1] = bounds[0] + (fraction ? 1 : 1e3);
  return true;
}

/** Where the slash stands behind a day, a month or a year; -1 where none does. */
const slashIn = (text: string): number => (text.charCodeAt(DAY_LETTERS) === SLASH ? DAY_LETTERS : text.charCodeAt(7) === SLASH ? 7 : text.charCodeAt(4) === SLASH ? 4 : -1);

/** `a/b` of plain dates in order. */
function stretch(text: string, dates: DateColumns): boolean {
  const slash = slashIn(text);
  if (slash < 0 || !plainTimes(text, slash + 1, text.length, bounds, 2) || !plainTimes(text, 0, slash, bounds, 0) || bounds[3] <= bounds[0]) return false;
  dates.know(bounds[2], bounds[1]);
  bounds[1] = bounds[3];
  return true;
}

/**
 * Puts a date into its row, as `DateColumns.put` does, without a TimeSpan where it is a plain day, month, year or instant, or two of them
 * with `/` between; all else is left to `put`.
 * @throws DateSyntaxError
 */
export function putTimes(dates: DateColumns, i: number, date: string, more = 0): void {
  const { length } = date;
  let flags = more;
  if (plainTimes(date, 0, length, bounds, 0)) {
    if (length < DAY_LETTERS) flags |= F.imprecise;
  } else if (length < 19 || !instant(date)) {
    if (length > 21 || !stretch(date, dates)) return dates.put(i, date, more);
    flags |= F.interval;
  }
  const from = bounds[0];
  const to = bounds[1];
  if (from < dates.first) dates.first = from;
  if (to > dates.last) dates.last = to;
  dates.start[i] = from;
  dates.end[i] = to;
  dates.flags[i] = flags;
}

/** Whether a date needs no more than that: for a field whose times nobody asks for. */
export const isPlain = (date: string): boolean => plainTimes(date, 0, date.length, bounds, 0) || (date.length > 18 && instant(date));
