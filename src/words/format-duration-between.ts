import { civilFromTime, DAY, daysInMonth } from '../time/index.js';
import { sayUnit } from './say-unit.js';
import { speaker } from './speaker.js';
import type { SpanStyle } from './types.js';

/** Months since year 0, with the part of the month that has passed. */
function monthsAt(time: number): number {
  const { year, month, day } = civilFromTime(time);
  return year * 12 + month + (day - 1 + time / DAY - Math.floor(time / DAY)) / daysInMonth(year, month);
}

/**
 * How long it is from one time (ms, UTC) to a later one, in one unit: "23 years", "19 months", "8 days", "1 second". Calendar years and
 * months; rounded, and in the largest unit of which there are three or which comes out even. A million years and more to three digits.
 */
export function formatDurationBetween(start: number, end: number, locale: string, style: SpanStyle = 'long'): string {
  const by = speaker(locale, style);
  const months = Math.abs(monthsAt(end) - monthsAt(start));
  const ms = Math.abs(end - start);
  const counts: [string, number][] = [
    ['year', months / 12], ['month', months], ['day', ms / DAY], ['hour', ms / 36e5], ['minute', ms / 6e4], ['second', ms / 1e3], ['millisecond', ms],
  ];
  // Three or more round off less than a sixth; fewer have to come out even.
  const fits = (count: number) => count >= 3 || (count > 0.9 && Math.abs(count / Math.round(count) - 1) < 0.02);
  const [unit, count] = counts.find(([, count]) => fits(count)) ?? ['second', 0];
  return sayUnit(by, Math.round(count), unit, count < 1e6 ? 15 : 3);
}
