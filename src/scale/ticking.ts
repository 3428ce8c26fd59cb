import { scaleTicks } from './scaleTicks.js';
import { tickFormat } from './tickFormat.js';
import type { PositionScale } from './types.js';

/** D3's `ticks` and `tickFormat` for a scale, in a file of their own: they bring D3's calendar with them. */
export const ticking = (scale: PositionScale) => ({ ticks: (count?: number) => scaleTicks(scale, count), tickFormat });
