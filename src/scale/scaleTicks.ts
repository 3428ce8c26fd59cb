import { axisTicks } from './axisTicks.js';
import { timeTicks } from './timeTicks.js';
import type { PositionScale } from './types.js';

/**
 * A scale's `ticks(count)`, in the order of its domain. Where the scale is proportional D3's; where it bends, calendar ticks that stand about
 * a count-th of the range apart or more, each stretch at steps of its own.
 */
export function scaleTicks(scale: PositionScale, count = 10): number[] {
  const [from, to] = scale.domain();
  const [start, end] = [scale(from), scale(to)];
  const room = Math.abs(end - start) / count;
  // Without room every second would have as much as any other.
  const straight = room === 0 || scale.knots().every(
    (time) => from === to || Math.abs(scale(time) - start - ((time - from) / (to - from)) * (end - start)) < 1e-6 * Math.abs(end - start),
  );
  if (!(count > 0)) return [];
  const ticks = straight
    ? timeTicks(Math.min(from, to), Math.max(from, to), count)
    : axisTicks(scale, { minRoom: room, minMinor: Infinity }).map(({ time }) => time);
  return from > to ? ticks.reverse() : ticks;
}
