import { drain } from './drain.js';
import { lowerBound } from './lowerBound.js';

/** The rows of each group in time order, and how many of them lie in a range of rows. */
export interface RowsByGroup {
  /** Groups; the last is of rows that belong to none. */
  groups: number;
  rows(group: number): Uint32Array;
  /** How many rows of a group come before a row. O(log n). */
  before(group: number, row: number): number;
}

/** Rows between two rests. */
const STEP = 8192;

/** By a counting sort: O(n), 4 bytes a row, in steps of a fraction of a millisecond. `group`: row → group, below 0 for none. */
export function* rowsByGroupInSteps(group: ArrayLike<number>, groups: number): Generator<void, RowsByGroup> {
  const { length } = group;
  const of = (row: number): number => (group[row] < 0 ? groups : group[row]);
  const offsets = new Uint32Array(groups + 2);
  for (let row = 0; row < length; row++) {
    if (row % STEP === STEP - 1) yield;
    offsets[of(row) + 1]++;
  }
  for (let g = 0; g <= groups; g++) offsets[g + 1] += offsets[g];
  const next = offsets.slice();
  const list = new Uint32Array(length);
  for (let row = 0; row < length; row++) {
    if (row % STEP === STEP - 1) yield;
    list[next[of(row)]++] = row;
  }
  return {
    groups: groups + 1,
    rows: (g) => list.subarray(offsets[g], offsets[g + 1]),
    before: (g, row) => lowerBound(list, (at) => at >= row, offsets[g], offsets[g + 1]) - offsets[g],
  };
}

/** The same at once. */
export const rowsByGroup = (group: ArrayLike<number>, groups: number): RowsByGroup => drain(rowsByGroupInSteps(group, groups));
