import { plainBounds } from '../time/plainBounds.js';
import type { DateColumns } from './DateColumns.js';
import { COLUMN_FLAGS as F } from './types.js';

const bounds = new Float64Array(2);

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
  if (!(time >= 0) || (fraction && pair(text, 21, 100) !== pair(text, 21, 100)) || !plainBounds(text.slice(0, 10), bounds)) return false;
  bounds[0] += time;
  bounds[1] = bounds[0] + (fraction ? 1 : 1e3);
  return true;
}

/** `a/b` of plain dates in order. */
function stretch(text: string, slash: number, dates: DateColumns): boolean {
  if (!plainBounds(text.slice(slash + 1), bounds)) return false;
  const [from, to] = bounds;
  if (!plainBounds(text.slice(0, slash), bounds) || to <= bounds[0]) return false;
  dates.know(bounds[0], bounds[1]);
  dates.know(from, to);
  bounds[1] = to;
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
  if (plainBounds(date, bounds)) {
    if (length < 10) flags |= F.imprecise;
  } else if (length < 19 || !instant(date)) {
    const slash = length < 22 ? date.indexOf('/') : -1;
    if (slash < 4 || !stretch(date, slash, dates)) return dates.put(i, date, more);
    flags |= F.interval;
  }
  if (bounds[0] < dates.first) dates.first = bounds[0];
  if (bounds[1] > dates.last) dates.last = bounds[1];
  dates.start[i] = bounds[0];
  dates.end[i] = bounds[1];
  dates.flags[i] = flags;
}

/** Whether a date needs no more than that: for a field whose times nobody asks for. */
export const isPlain = (date: string): boolean => plainBounds(date, bounds) > 0 || (date.length > 18 && instant(date));

