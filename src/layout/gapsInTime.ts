import type { FlagInput } from './flagLayout.js';
import type { PlannedStation } from './planStations.js';

/** Their sum. */
export const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);

/** Time from each station, and each end in the tail, to the next. */
export function durationsOf(input: FlagInput, planned: readonly PlannedStation[]): number[] {
  const times = [...planned.map((station) => station.time), ...input.tail];
  return times.slice(1).map((time, k) => Math.max(0, time - times[k]));
}

/** Least px: between dates the whole floor; between the ends of extents in the tail a part of it. */
export function floorsOf(input: FlagInput, planned: readonly PlannedStation[]): number[] {
  return [...planned.slice(1).map(() => input.minGap), ...input.tail.map(() => input.minGap / 2)];
}

/** Least px between stations, the tail as one. */
export function leastGaps({ minGap, tail }: FlagInput, planned: readonly PlannedStation[]): number[] {
  return planned.map((_, k) => (k + 1 < planned.length ? minGap : (minGap / 2) * tail.length));
}

/** Gaps between stations at solved knots, the tail as one. */
export function stationGaps(planned: readonly PlannedStation[], positions: ArrayLike<number>, total: number): number[] {
  return planned.map((_, k) => (k + 1 < planned.length ? positions[k + 1] : total) - positions[k]);
}
