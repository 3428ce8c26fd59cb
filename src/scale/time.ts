import { buildScale } from './buildScale.js';
import { ticking } from './ticking.js';
import type { TimelineScale } from './types.js';

/**
 * The proportional scale. Within JavaScript's dates equal to D3's `scaleUtc` in positions, `invert` and `ticks`, on numbers instead of Dates;
 * beyond ±271 821 years it goes on, with ticks at 1, 2, 5 × 10^k years. D3's `nice`, `clamp`, `unknown` and `interpolate` are not there.
 */
export const scaleTime = (): TimelineScale =>
  buildScale<TimelineScale>('time', {}, (times, positions) => ({ times, positions }), undefined, undefined, ticking);
