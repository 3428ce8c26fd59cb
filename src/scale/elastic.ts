import { buildScale } from './buildScale.js';
import { solveElastic, type LeastDistance } from './solveElastic.js';
import { ticking } from './ticking.js';
import type { PositionScale, TimelineScale } from './types.js';

interface ElasticOptions {
  events: ArrayLike<number>;
  minGap: number;
  maxGap: number;
  atLeast: readonly LeastDistance[];
}

/** Proportional with a floor and a ceiling on the px between neighbouring dates. Accessors read with no argument. */
export interface ElasticScale extends TimelineScale {
  /** Times that the scale may bend at, any order, ms. Those outside the domain do not count. */
  events(): number[];
  events(times: ArrayLike<number>): this;
  /** Least px between neighbouring dates (default 0). */
  minGap(): number;
  minGap(px: number): this;
  /** Most px between neighbouring dates that time alone may ask for (default Infinity). */
  maxGap(): number;
  maxGap(px: number): this;
  /** Least px between chosen pairs, [i, j, px], as indices into `events`. */
  atLeast(): LeastDistance[];
  atLeast(pairs: readonly LeastDistance[]): this;
}

/**
 * Between neighbouring dates clamp(λ·duration, minGap, maxGap) px, pushed further only where `atLeast` says so, for the largest λ that fits
 * the range. Where nothing binds it is `scaleTime`. See solveElastic for what gives way where the range is too short or too long.
 *
 * Solved once after a change, when a position is first asked for: O((events + pairs) × 60).
 */
export const scaleElastic = (): ElasticScale =>
  buildScale<ElasticScale, ElasticOptions>('elastic', { events: [], minGap: 0, maxGap: Infinity, atLeast: [] }, (domain, range, options) => {
    const within = Array.from(options.events).filter((time) => time > domain[0] && time < domain[1]);
    const times = [...new Set([domain[0], ...within.sort((a, b) => a - b), domain[1]])];
    const indexOf = new Map(times.map((time, k) => [time, k]));
    const pairs: LeastDistance[] = [];
    for (const [i, j, px] of options.atLeast) {
      const a = indexOf.get(options.events[i]);
      const b = indexOf.get(options.events[j]);
      // A distance that is no number asks for nothing.
      if (a !== undefined && b !== undefined && a !== b && px >= 0) pairs.push([Math.min(a, b), Math.max(a, b), px]);
    }
    const durations = times.slice(1).map((time, k) => time - times[k]);
    const { positions } = solveElastic({
      durations, floors: durations.map(() => Math.max(0, options.minGap)), ceiling: Math.max(options.maxGap, options.minGap), pairs, extent: Math.abs(range[1] - range[0]),
    });
    const direction = range[1] < range[0] ? -1 : 1;
    return { times, positions: Array.from(positions, (x) => range[0] + direction * x) };
  }, undefined, undefined, ticking);

/** A scale whose knots are settled: `times` ascend strictly, `positions` run strictly one way, in px. It has no ticks of its own: see axisTicks. */
export const scaleSettled = (kind: PositionScale['kind'], times: readonly number[], positions: readonly number[]): PositionScale =>
  buildScale<PositionScale>(kind, {}, () => ({ times, positions }), [times[0], times[times.length - 1]], [positions[0], positions[positions.length - 1]]);
