import { civilFromDays, DAY, dayOfTime, daysFromCivil, daysInMonth } from './civil.js';
import { FIXED } from './startOf.js';

/** Calendar units a step can be counted in. */
export type StepUnit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** Which year of the row …, 2·step BCE, step BCE, 1 CE, step CE, 2·step CE, … is the last at or before `year`; 1 CE is 0. */
const eraIndex = (year: number, step: number): number =>
  year < 1 ? Math.floor((year - 1) / step) : Math.floor(year / step);

const eraYear = (index: number, step: number): number => index * step + (index < 1 ? 1 : 0);

/**
 * The last step at or before a time. Steps of seconds to hours are multiples since 1970, so of their day where they divide it;
 * of days likewise, but multiples of 7 stand on Sundays; of months, multiples from January; of years, multiples in
 * astronomical years: as D3's UTC intervals.
 * @param step units a step, a positive integer; months: a divisor of 12, or a multiple (then counted from year 0)
 * @param ms milliseconds since 1970-01-01T00:00Z, also past JavaScript's Date
 * @param era years as people count them, for steps over 1: 200 BCE, 100 BCE, 1 CE, 100 CE instead of -200, -100, 0, 100
 */
export function floorTo(unit: StepUnit, step: number, ms: number, era = false): number {
  const fixed = FIXED[unit];
  if (fixed) {
    const shift = unit === 'day' && step % 7 === 0 ? 4 * DAY : 0; // 1970-01-01 was a Thursday
    return Math.floor((ms + shift) / (fixed * step)) * fixed * step - shift;
  }
  const { year, month } = civilFromDays(dayOfTime(ms).days);
  if (unit === 'month') return daysFromCivil(0, 1 + Math.floor((year * 12 + month - 1) / step) * step, 1) * DAY;
  const first = era && step > 1 ? eraYear(eraIndex(year, step), step) : Math.floor(year / step) * step;
  return daysFromCivil(first, 1, 1) * DAY;
}

/**
 * A time moved by `n` steps. In months and years the day of the month is held to the month's length (31 January + 1 month is the
 * last of February) and the time of day is kept.
 * @param n steps, whole, negative to go back
 * @param era as in floorTo: from one year of its row to another
 */
export function addSteps(unit: StepUnit, step: number, ms: number, n: number, era = false): number {
  const fixed = FIXED[unit];
  if (fixed) return ms + n * step * fixed;
  const { days, rest } = dayOfTime(ms);
  const from = civilFromDays(days);
  let { year } = from;
  let month = from.month - 1;
  if (unit === 'month') {
    month += n * step;
    year += Math.floor(month / 12);
    month -= Math.floor(month / 12) * 12;
  } else {
    year = era && step > 1 ? eraYear(eraIndex(year, step) + n, step) : year + n * step;
  }
  return daysFromCivil(year, month + 1, Math.min(from.day, daysInMonth(year, month + 1))) * DAY + rest;
}
