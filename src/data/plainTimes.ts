/** Days before each month, 1 to 12, of a year that is no leap year, and before the next year. */
const BEFORE = Uint16Array.of(0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365);
const DAY = 864e5;

/** The day number (1970-01-01 is 0) of 1 January of the years 0 to 10000, in whole numbers throughout. */
const newYear = (year: number): number => 365 * year + ((year + 3) >> 2) - (((year + 99) / 100) | 0) + (((year + 399) / 400) | 0) - 719_528;
const isLeap = (year: number): boolean => (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * `plainBounds` of the letters from `from` up to `before` of a text, which is not cut for it: true, and the bounds at `at` and behind it, where they are a plain day, month or year;
 * else false, and nothing written. 10 ns, as nothing is made, and whole numbers are all it counts in.
 */
export function plainTimes(text: string, from: number, before: number, bounds: Float64Array, at: number): boolean {
  const length = before - from;
  if (length !== 10 && length !== 7 && length !== 4) return false;
  const y1 = text.charCodeAt(from) - 48;
  const y2 = text.charCodeAt(from + 1) - 48;
  const y3 = text.charCodeAt(from + 2) - 48;
  const y4 = text.charCodeAt(from + 3) - 48;
  // Below 0 where one of them is no digit.
  let digits = y1 | (9 - y1) | y2 | (9 - y2) | y3 | (9 - y3) | y4 | (9 - y4);
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  let month = 1;
  let day = 1;
  if (length > 4) {
    const m1 = text.charCodeAt(from + 5) - 48;
    const m2 = text.charCodeAt(from + 6) - 48;
    digits |= m1 | (9 - m1) | m2 | (9 - m2);
    month = m1 * 10 + m2;
    if (digits < 0 || text.charCodeAt(from + 4) !== 45 || month < 1 || month > 12) return false;
    if (length > 7) {
      const d1 = text.charCodeAt(from + 8) - 48;
      const d2 = text.charCodeAt(from + 9) - 48;
      digits |= d1 | (9 - d1) | d2 | (9 - d2);
      day = d1 * 10 + d2;
      if (text.charCodeAt(from + 7) !== 45 || day < 1) return false;
    }
  }
  if (digits < 0) return false;
  const leap = isLeap(year) ? 1 : 0;
  const last = BEFORE[month + 1] - BEFORE[month] + (month === 2 ? leap : 0);
  if (day > last) return false;
  const days = newYear(year) + BEFORE[month] + (month > 2 ? leap : 0) + day - 1;
  bounds[at] = days * DAY;
  bounds[at + 1] = (days + (length > 7 ? 1 : length > 4 ? last : 365 + leap)) * DAY;
  return true;
}
