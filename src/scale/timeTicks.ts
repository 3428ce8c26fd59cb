import { tickStep, utcTicks } from 'd3';
import { addSteps, DAY, floorTo } from '../time/index.js';

/** The last millisecond of JavaScript's Date. */
const LAST_DATE = 864e13;
/** D3's year, for its choice of steps. */
const YEAR = 365 * DAY;
/** 800 Gregorian years: after them months, weekdays and D3's pairs of days (counted from 1970) repeat. */
const CYCLE = 292194 * DAY;

/**
 * About `count` times from `low` to `high` at calendar steps, ascending: D3's `utcTicks` as numbers, going on beyond JavaScript's dates
 * (D3's own choice moved by whole calendar cycles, or 1, 2, 5 × 10^k years).
 */
export function timeTicks(low: number, high: number, count: number): number[] {
  if (low >= -LAST_DATE && high <= LAST_DATE) return utcTicks(new Date(low), new Date(Math.floor(high)), count).map(Number);
  if ((high - low) / count < YEAR) {
    const shift = Math.round(low / CYCLE) * CYCLE;
    const near = utcTicks(new Date(Math.ceil(low - shift)), new Date(Math.floor(high - shift)), count);
    return [...new Set(near.map((time) => +time + shift))].filter((time) => time >= low && time <= high);
  }
  const step = tickStep(low / YEAR, high / YEAR, count);
  const ticks: number[] = [];
  if (!(step >= 1 && step < Infinity)) return ticks;
  let last = -Infinity;
  // Past 10^13 years a number may be too coarse for the step: time that stands still ends the row.
  for (let time = floorTo('year', step, low); time <= high && time > last; time = floorTo('year', step, addSteps('year', step, time, 1))) {
    if (time >= low) ticks.push(time);
    last = time;
  }
  return ticks;
}
