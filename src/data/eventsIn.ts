import { lowerBound } from './lowerBound.js';
import type { TimelineColumns } from './types.js';

const BLOCK = 64;
const indexes = new WeakMap<TimelineColumns, Float64Array>();

/**
 * Rows whose extent shares time with the window [from, to), ascending; an extent of no length counts as its instant.
 * The first call for columns indexes them in O(n); a call then costs O(log n + n / 64 + 64 × rows found) at most.
 */
export function eventsIn(columns: TimelineColumns, from: number, to: number): number[] {
  const { start, end } = columns;
  const latest = index(columns);
  const stop = lowerBound(start, (time) => time >= to);
  const rows: number[] = [];
  for (let row = 0; row < stop; row++) {
    if (row % BLOCK === 0 && latest[row / BLOCK] < from) row += BLOCK - 1;
    else if (end[row] > from || start[row] >= from) rows.push(row);
  }
  return rows;
}

/** The latest end in each block of rows. */
function index(columns: TimelineColumns): Float64Array {
  let latest = indexes.get(columns);
  if (!latest) {
    latest = new Float64Array(Math.ceil(columns.length / BLOCK)).fill(-Infinity);
    for (let row = 0; row < columns.length; row++) {
      const block = (row / BLOCK) | 0;
      latest[block] = Math.max(latest[block], columns.end[row]);
    }
    indexes.set(columns, latest);
  }
  return latest;
}
