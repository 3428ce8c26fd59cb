import { civilFromTime, DAY, daysInMonth, utcTime } from '../time/index.js';
import type { TickUnit } from './types.js';

/** Finest first: an index into it is a unit's fineness. */
export const UNITS: readonly TickUnit[] = ['second', 'minute', 'hour', 'day', 'month', 'year'];
const SHORTEST = [1e3, 6e4, 36e5, DAY, 28 * DAY, 365 * DAY];
const YEAR = 5;
const DAYS = 3;

/** A calendar step: `step` units, never shorter than `least` ms. */
export interface CalendarStep {
  unit: number;
  step: number;
  least: number;
  /** One of something people count in: a day, ten years. */
  plain: boolean;
}

const rung = (unit: number, step: number): CalendarStep =>
  ({ unit, step, least: SHORTEST[unit] * (unit === DAYS && step > 1 ? step - 1 : step), plain: /^(0\.0*)?10*$/.test(`${step}`) });

/** All steps that ticks stand on, finest first. */
export const STEPS: readonly CalendarStep[] = /* @__PURE__ */ (() => [
  ...[[0.001, 0.01, 0.1, 0.5, 1, 5, 15, 30], [1, 5, 15, 30], [1, 3, 6, 12], [1, 5, 10, 15], [1, 3, 6]]
    .flatMap((steps, unit) => steps.map((step) => rung(unit, step))),
  ...Array.from({ length: 40 }, (_, i) => rung(YEAR, [1, 2, 5][i % 3] * 10 ** Math.floor(i / 3))),
])();

const STEPS_OF = /* @__PURE__ */ UNITS.map((_, unit) => STEPS.filter((on) => on.unit === unit));

/** Where a time stands: the coarsest unit it begins, and its number in the next coarser one; a year's number is what people call it. */
export interface Standing { unit: number; value: number }

/** Where a time stands; parts finer than unit `finest` count as nothing (beyond 285 000 years rounding leaves some). */
export function standing(time: number, finest = 0): Standing {
  const { year, month, day, hour, minute, second, ms } = civilFromTime(time);
  const values = [second * 1e3 + ms, minute, hour, day === 1 ? 0 : day, month - 1];
  const unit = values.findIndex((value, i) => i >= finest && value);
  return unit < 0 ? { unit: YEAR, value: year < 1 ? 1 - year : year === 1 ? 0 : year } : { unit, value: values[unit] };
}

/** Whether a time stands on a step. The year 1 CE stands on all: nothing is rounder, and there is no year zero. */
export function standsOn({ unit, value }: Standing, on: CalendarStep): boolean {
  if (unit !== on.unit) return unit > on.unit;
  return value % (unit ? on.step : on.step * 1e3) === 0 && dayCounts(value, on);
}

/** How round a time is: the length of the coarsest step of its unit that it stands on, in ms. */
export function roundness(at: Standing): number {
  if (at.unit === YEAR && !at.value) return Infinity;
  const steps = STEPS_OF[at.unit];
  let round = 0;
  for (let k = 0; k < steps.length && steps[k].step <= at.value; k++) if (standsOn(at, steps[k])) round = steps[k].least;
  return round;
}

/** The 30th is too near the next month's 1st to count as a fifth day. */
const dayCounts = (day: number, { unit, step }: CalendarStep): boolean => unit !== DAYS || step === 1 || day <= 31 - step / 2;

/**
 * The times of a step from `low` to `high`, ascending. Days are counted in their month (1, 5, 10, … 25), years as people do: 1000 BCE,
 * 500 BCE, 1 CE, 500 CE. O(times).
 */
export function* stepTimes(on: CalendarStep, low: number, high: number): Generator<number> {
  const { unit, step, least } = on;
  if (unit < DAYS) {
    for (let n = Math.ceil(low / least); n * least <= high; n++) yield n * least;
    return;
  }
  // Days are counted in each month.
  const count = unit === DAYS ? 1 : step;
  const first = civilFromTime(low);
  let n = unit === YEAR ? yearIndex(first.year, step) : Math.floor((first.year * 12 + first.month - 1) / count) * count;
  let last = -Infinity;
  for (; ; n += unit === YEAR ? 1 : count) {
    const year = unit === YEAR ? n * step + (n < 1 && step > 1 ? 1 : 0) : Math.floor(n / 12);
    const month = unit === YEAR ? 1 : n - year * 12 + 1;
    const start = utcTime(year, month);
    // Past 10^13 years a step may stand still, which ends the row.
    if (!(start <= high && start > last)) return;
    last = start;
    if (start >= low) yield start;
    if (unit !== DAYS) continue;
    const days = daysInMonth(year, month);
    for (let day = step > 1 ? step : 2; day <= days && dayCounts(day, on); day += step) {
      const time = start + (day - 1) * DAY;
      if (time >= low && time <= high) yield time;
    }
  }
}

/** Which year of the row …, 2·step BCE, step BCE, 1 CE, step CE … is the last at or before `year`; 1 CE is 0. Single years are their own number. */
const yearIndex = (year: number, step: number): number => Math.floor((step > 1 && year < 1 ? year - 1 : year) / step);
