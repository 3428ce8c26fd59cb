import { DAY, daysInMonth, utcTime } from './civil.js';

/** `count` digits as a number; NaN where one is none. */
function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (; count--; at++) {
    const digit = text.charCodeAt(at) - 48;
    value = digit >= 0 && digit < 10 ? value * 10 + digit : NaN;
  }
  return value;
}

/**
 * Bounds of YYYY, YYYY-MM or YYYY-MM-DD, most of all dates, written to `bounds` as parseDate has them, with no object made; gives the
 * length of the text, which tells the precision. 0, and nothing written, for all else, errors too. 30 ns.
 */
export function plainBounds(text: string, bounds: Float64Array): number {
  const { length } = text;
  if (length !== 4 && (text[4] !== '-' || (length !== 7 && (length !== 10 || text[7] !== '-')))) return 0;
  const year = digits(text, 0, 4);
  const month = length > 4 ? digits(text, 5, 2) : 1;
  const day = length > 7 ? digits(text, 8, 2) : 1;
  if (!(year >= 0 && month > 0 && month < 13 && day > 0 && day <= daysInMonth(year, month))) return 0;
  bounds[0] = utcTime(year, month, day);
  bounds[1] = length < 7 ? utcTime(year + 1) : length < 10 ? utcTime(year, month + 1) : bounds[0] + DAY;
  return length;
}
