import { addSteps, floorTo } from '../time/index.js';

/** A calendar's stretch of time that events are counted by: `count` units, `ms` long on the mean. */
export interface CalendarRun {
  unit: 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';
  count: number;
  ms: number;
}

const DAY = 864e5;
/** The first Monday of the number line, ms. */
const MONDAY = 4 * DAY;
const run = (unit: CalendarRun['unit'], count: number, ms: number): CalendarRun => ({ unit, count, ms });

/** Steps of years that are looked through first: up to 10^12. */
const COMMON_YEARS = 37;

/** Finest first. Seven days are a week, from Monday on. */
const RUNS: readonly CalendarRun[] = /* @__PURE__ */ (() => [
  ...[1, 10, 100].map((count) => run('millisecond', count, count)), ...[1, 5, 15].map((count) => run('second', count, count * 1e3)),
  ...[1, 5, 15].map((count) => run('minute', count, count * 6e4)), ...[1, 3, 6].map((count) => run('hour', count, count * 36e5)),
  run('day', 1, DAY), run('day', 7, 7 * DAY), ...[1, 3].map((count) => run('month', count, count * 2629746e3)),
  ...Array.from({ length: COMMON_YEARS }, (_, i) => years(i)),
])();

/** 1, 2, 5, 10, … years. */
function years(step: number): CalendarRun {
  const count = [1, 2, 5][step % 3] * 10 ** Math.floor(step / 3);
  return run('year', count, count * 31556952e3);
}

/** As many steps as have a number. */
const MOST_YEARS = 880;

/** The finest run that takes at least `px` at a speed (px per ms), none finer than `least` ms; the coarsest there is where none does. */
export function runFor(speed: number, px: number, least = 0): CalendarRun {
  const fits = ({ ms }: CalendarRun): boolean => ms >= least && ms * speed >= px;
  let found = RUNS.find(fits);
  // Nothing bounds how many years dates may lie apart.
  for (let step = COMMON_YEARS; !found; step++) if (step === MOST_YEARS || fits(years(step))) found = years(step);
  return found;
}

/** Where runs begin, ascending, from the one that holds `low` to the first that begins at `high` or later. O(runs). */
export function runEdges({ unit, count, ms }: CalendarRun, low: number, high: number): number[] {
  const edges: number[] = [];
  if (unit !== 'month' && unit !== 'year') {
    const from = count === 7 ? MONDAY : 0;
    let n = Math.floor((low - from) / ms);
    do edges.push(from + n * ms); while (from + n++ * ms < high);
    return edges;
  }
  // Rounding may put the beginning of a very far year behind it. Flooring again sheds what it adds to far years.
  for (let at = Math.min(floorTo(unit, count, low, true), low); ; ) {
    edges.push(at);
    if (at >= high) return edges;
    const next = floorTo(unit, count, addSteps(unit, count, at, 1, true), true);
    at = next > at ? next : Math.max(high, at + ms);
  }
}
