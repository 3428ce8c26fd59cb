import type { Tick } from '../scale/types.js';
import { civilFromTime } from '../time/index.js';
import type { CivilTime } from '../time/index.js';
import { formatNumber } from './intl.js';
import { sayInstant } from './say-instant.js';
import type { InstantUnit } from './say-instant.js';
import { sayClock, sayMonthDay } from './say-point.js';
import { sayYear } from './say-year.js';
import { speaker } from './speaker.js';
import type { Speaker } from './speaker.js';

export interface TickOptions {
  /** `short` (default): what the coarser ticks around it do not say; `long`: the whole of it. */
  style?: 'short' | 'long';
  /** The tick before it that bears a label: what both share is left out. */
  previous?: Pick<Tick, 'time'>;
}

type TickTime = Pick<Tick, 'time' | 'unit' | 'step' | 'level'>;

/** A year at a round count of steps, whether the count is in years of the era or astronomical: 66 million, not 66,000,001 BCE. */
function sayTickYear(by: Speaker, year: number, step: number): string {
  if (step >= 1e5 && Math.abs(year) < 2) return by.words.present;
  if (year < 0 && step >= 1e3) {
    const count = Math.round(-year / step) * step;
    return sayYear(by, count < 1e5 ? 1 - count : -count).text;
  }
  return sayYear(by, year).text;
}

/** How much of the date has to be said: all of it, from the month on, or nothing but the tick's own unit. */
function sharedWith(civil: CivilTime, { level }: TickTime, previous?: Pick<Tick, 'time'>): 'none' | 'year' | 'month' | 'day' {
  if (!previous) return level ? 'day' : 'none';
  const before = civilFromTime(previous.time);
  if (before.year !== civil.year) return 'none';
  if (before.month !== civil.month) return 'year';
  return before.day === civil.day ? 'day' : 'month';
}

/**
 * The words of a tick: "1994", "1 BCE", "66M years ago", "Sep", "10", "08:00". A tick of level 0 says its date whole, unless `previous` has
 * said part of it; the finer ones say their own unit.
 */
export function formatTick(tick: TickTime, locale: string, { style = 'short', previous }: TickOptions = {}): string {
  const by: Speaker = { ...speaker(locale, style), abbreviate: style === 'short' };
  const { unit, step, time } = tick;
  const civil = civilFromTime(time);
  if (unit === 'year') return sayTickYear(by, civil.year, step);
  const clock = unit !== 'month' && unit !== 'day';
  const known: InstantUnit = !clock ? unit : unit === 'second' || civil.second ? 'second' : 'minute';
  const shared = style === 'long' ? 'none' : sharedWith(civil, tick, previous);
  if (shared === 'none') return sayInstant(by, time, known).text;
  if (unit === 'month') return sayMonthDay(by, { year: civil.year, month: civil.month }).text;
  const date = shared === 'year' ? sayMonthDay(by, civil).text : formatNumber(by.locale, civil.day);
  if (!clock) return date;
  const { second, ms, ...rest } = civil;
  const said = sayClock(by, known === 'second' ? { ...rest, second, millisecond: ms } : rest);
  return shared === 'day' ? said : by.words.dates.at(sayMonthDay(by, civil).text, said);
}
