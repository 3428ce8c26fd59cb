import type { Tick } from '../scale/types.js';
import { formatNumber } from './intl.js';
import { pointAt } from './point-at.js';
import { sayClock } from './say-clock.js';
import { sayMonthDay } from './say-date.js';
import { sayPoint } from './say-point.js';
import { sayYear } from './say-year.js';
import { speaker } from './speaker.js';
import type { Speaker } from './speaker.js';

export interface TickOptions {
  /** `short` (default): what the coarser ticks around it do not say; `long`: the whole of it. */
  style?: 'short' | 'long';
}

/** A year at a round count of steps, whether the count is in years of the era or astronomical: 66 million, not 66,000,001 BCE. */
function sayTickYear(by: Speaker, year: number, step: number): string {
  if (step >= 1e5 && Math.abs(year) < 2) return by.words.present;
  if (year > 0 || step < 1e3) return sayYear(by, year);
  const count = Math.round(-year / step) * step;
  return sayYear(by, count < 1e5 ? 1 - count : -count);
}

/**
 * The words of a tick: "1994", "1 BCE", "66M years ago", "Sep", "10", "08:00". A tick of level 0 says its date whole, finer ones their own unit.
 */
export function formatTick(
  { time, unit, step, level }: Pick<Tick, 'time' | 'unit' | 'step' | 'level'>, locale: string, { style = 'short' }: TickOptions = {},
): string {
  const by = speaker(locale, style);
  by.abbreviate = style === 'short';
  const point = pointAt(time, unit === 'hour' ? 'minute' : unit);
  if (unit === 'year') return sayTickYear(by, point.year, step);
  if (style === 'long' || !level) return sayPoint(by, point).text;
  return unit === 'month' ? sayMonthDay(by, point) : unit === 'day' ? formatNumber(by.locale, point.day!) : sayClock(by, point);
}
