/** Milliseconds in a day of civil time. */
export const DAY = 864e5;

/** Past this many (2^53) a number no longer holds every whole one. */
const EXACT = 2 ** 53;

/** A moment in civil (UTC) parts; `year` astronomical (0 = 1 BCE), `month` 1-12, `day` 1-31. */
export interface CivilTime {
  year: number; month: number; day: number; hour: number; minute: number; second: number; ms: number;
}

/**
 * The day number (1970-01-01 is 0) of a date of the proleptic Gregorian calendar.
 * @param year astronomical: 0 is 1 BCE, -1 is 2 BCE; any size, exact to ±2·10¹³
 * @param month 1-12; others run on into the years beside
 * @param day 1-31; others run on
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  // Years begin in March, so that the leap day is the last of its year (Howard Hinnant, chrono-compatible date algorithms).
  const months = month - 3;
  const y = year + Math.floor(months / 12);
  const m = months - Math.floor(months / 12) * 12;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 719469;
}

/** Days of 400 years, after which the calendar repeats. */
const CYCLE = 146_097;

/** The date of a day number, as daysFromCivil counts them. Past ±2^53 days (2·10¹³ years) 1 January of the nearest year told apart. */
export function civilFromDays(days: number): { year: number; month: number; day: number } {
  if (Math.abs(days) > EXACT) return { year: Math.round(days / 365.2425 + 1970), month: 1, day: 1 };
  // The inverse of daysFromCivil, of the same source: what is left of a cycle is small enough for whole 32-bit numbers.
  const whole = Math.floor(days) + 719_468;
  let rest = whole % CYCLE;
  if (rest < 0) rest += CYCLE;
  const years = ((rest - ((rest / 1460) | 0) + ((rest / 36_524) | 0) - ((rest / 146_096) | 0)) / 365) | 0;
  const dayOfYear = rest - (365 * years + (years >> 2) - ((years / 100) | 0));
  const month = ((5 * dayOfYear + 2) / 153) | 0;
  return { year: ((whole - rest) / CYCLE) * 400 + years + (month < 10 ? 0 : 1), month: month < 10 ? month + 3 : month - 9, day: dayOfYear - (((153 * month + 2) / 5) | 0) + 1 };
}

/** Days in a month (1-12) of an astronomical year. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 || (!(year % 100) && year % 400) ? 28 : 29;
}

/**
 * Milliseconds since 1970-01-01T00:00Z of a civil time in UTC; Date.UTC without its limits and without its 0-99 = 19xx.
 * Exact to the millisecond to about ±285 000 years, beyond that to the precision of a number (65 s at the Big Bang).
 * @param year astronomical
 * @param month 1-12; this and what follows may run over
 */
export function utcTime(year: number, month = 1, day = 1, hour = 0, minute = 0, second = 0): number {
  return daysFromCivil(year, month, day) * DAY + hour * 36e5 + minute * 6e4 + second * 1e3;
}

/** The day a time lies in, and the milliseconds into it. */
export function dayOfTime(ms: number): { days: number; rest: number } {
  let days = ms / DAY;
  // Where a day's first millisecond had to be rounded, it may lie just before the day: it still belongs to it.
  if (Math.abs(ms) > EXACT) days += Math.abs(days) * 2 ** -51;
  days = Math.floor(days);
  return { days, rest: Math.min(Math.max(ms - days * DAY, 0), DAY - 1) };
}

/**
 * The civil parts of a time, UTC: the inverse of utcTime. Whole milliseconds. Where a number no longer holds every
 * millisecond, the date is that of the time it was made from, as far as a number can say.
 */
export function civilFromTime(ms: number): CivilTime {
  const { days, rest } = dayOfTime(Math.floor(ms));
  const { year, month, day } = civilFromDays(days);
  return {
    year, month, day,
    hour: Math.floor(rest / 36e5), minute: Math.floor(rest / 6e4) % 60, second: Math.floor(rest / 1e3) % 60, ms: rest % 1e3,
  };
}
