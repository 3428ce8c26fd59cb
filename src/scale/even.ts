import { buildScale } from './buildScale.js';
import { ticking } from './ticking.js';
import type { TimelineScale } from './types.js';

interface EvenOptions { events: ArrayLike<number> }

/** One step an event. Accessors read with no argument. */
export interface EvenScale extends TimelineScale {
  /** Times that take a step each, any order, ms. Ties share one; those outside the domain take none. */
  events(): number[];
  events(times: ArrayLike<number>): this;
}

/**
 * Every event as far from the next as any other, proportional in between; the domain's ends stand like events. Without events
 * it is `scaleTime`. Solved once after a change: O(n log n).
 */
export const scaleEven = (): EvenScale =>
  buildScale<EvenScale, EvenOptions>('even', { events: [] }, ([low, high], [from, to], { events }) => {
    const inside = Float64Array.from(events).filter((time) => time > low && time < high).sort();
    const times = Float64Array.from([low, ...inside.filter((time, i) => time !== inside[i - 1]), high]);
    const last = times.length - 1;
    return { times, positions: times.map((_, i) => from + ((to - from) * i) / last) };
  }, undefined, undefined, ticking);
