import type { GroupCounts } from '../data/index.js';

/** How many events begin in each run of a calendar, by group. */
export interface Counts {
  /** Where runs begin, ms, and where the last one ends. */
  edges: readonly number[];
  /** The row that each edge comes before: how many events begin before it. */
  rows: readonly number[];
  /** Per group, events a run. */
  groups: readonly (readonly number[])[];
  /** Of any run. */
  most: number;
}

/** Counts exactly, by the rows at the edges alone: O(runs × (groups + log n)). `groups`: absent: all in one. */
export function countsOf(edges: readonly number[], firstAt: (time: number) => number, groups?: GroupCounts): Counts {
  const rows = edges.map(firstAt);
  let most = 0;
  for (let i = 1; i < rows.length; i++) most = Math.max(most, rows[i] - rows[i - 1]);
  const before = groups ? rows.map((row) => groups.before(row)) : rows.map((row) => [row]);
  return { edges, rows, most, groups: Array.from({ length: groups?.groups ?? 1 }, (_, group) => before.slice(1).map((counts, i) => counts[group] - before[i][group])) };
}
