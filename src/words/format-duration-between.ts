import { civilFromTime, DAY, daysInMonth } from '../time/index.js';
import { formatUnit } from './intl.js';
import { speaker } from './speaker.js';
import type { SpanStyle } from './types.js';

/** Months since year 0, with the part of the month that has passed. */
function monthsAt(time: number): number {
  const { year, month, day } = civilFromTime(time);
  const into = (day - 1 + (time - Math.floor(time / DAY) * DAY) / DAY) / daysInMonth(year, month);
  return year * 12 + month - 1 + Math.min(Math.max(into, 0), 1);
}

/** From this many on a unit rounds by less than a sixth; before, only where it comes out even. */
const ENOUGH = 3;
const UNITS = [['day', DAY], ['hour', 36e5], ['minute', 6e4], ['second', 1e3], ['millisecond', 1]] as const;

/** The largest unit that does not round away what matters, and how many of it. */
function measure(start: number, end: number): [number, string] {
  const months = monthsAt(end) - monthsAt(start);
  const fits = (value: number) => {
    const whole = Math.round(value);
    return value >= ENOUGH || (whole > 0 && Math.abs(value - whole) < 0.02 * whole);
  };
  if (fits(months / 12)) return [Math.round(months / 12), 'year'];
  if (fits(months)) return [Math.round(months), 'month'];
  for (const [unit, ms] of UNITS) if (fits((end - start) / ms)) return [Math.round((end - start) / ms), unit];
  return [0, 'second'];
}

/**
 * How long it is from one time (ms, UTC) to a later one, in one unit: "23 years", "19 months", "8 days", "1 second". Calendar years and
 * months; rounded, and in the largest unit of which there are three or which comes out even.
 */
export function formatDurationBetween(start: number, end: number, locale: string, style: SpanStyle = 'long'): string {
  const by = speaker(locale, style);
  const [count, unit] = measure(Math.min(start, end), Math.max(start, end));
  // Of a million years and more three digits are kept: the years of a date so far back are not known to one.
  const digits = 10 ** Math.max(0, Math.floor(Math.log10(count || 1)) - 2);
  return formatUnit(by.locale, count < 1e6 ? count : Math.round(count / digits) * digits, unit, style);
}
