import type { Break } from './types.js';

/**
 * The stretches between neighbouring knots drawn at less than a quarter of the middle px per time, in time order, not merged.
 *
 * The middle is the median over the drawn length: half of the px stand at it or more. `ratio` is drawn px ÷ px the
 * stretch takes where the whole length is shared out by duration. None where the line is straight. O(n log n).
 */
export function breaksOf(times: ArrayLike<number>, positions: ArrayLike<number>): Break[] {
  const last = times.length - 1;
  const length = Math.abs(positions[last] - positions[0]);
  if (last < 2 || !length) return [];
  const truth = length / (times[last] - times[0]);
  const stretches = Array.from({ length: last }, (_, i) => {
    const px = Math.abs(positions[i + 1] - positions[i]);
    return { start: times[i], end: times[i + 1], px, speed: px / (times[i + 1] - times[i]) };
  });
  let half = length / 2;
  const middle = [...stretches].sort((a, b) => a.speed - b.speed).find(({ px }) => (half -= px) <= 0)?.speed ?? 0;
  return stretches
    .filter(({ speed }) => speed < middle / 4)
    .map(({ start, end, speed }) => ({ start, end, ratio: speed / truth }));
}
