import type { TimelineColumns } from './types.js';

type Column = Float64Array | Float32Array | Uint32Array | Uint16Array | Int16Array;

/** Some rows of columns, ascending, as columns of their own: their axis begins with the first of them and ends with the last to end; of no rows the extent stays. O(rows). */
export function pickRows(columns: TimelineColumns, rows: ArrayLike<number>): TimelineColumns {
  const pick = <T extends Column>(list: T): T => {
    const picked = new (list.constructor as new (length: number) => T)(rows.length);
    for (let i = 0; i < rows.length; i++) picked[i] = list[rows[i]];
    return picked;
  };
  const [start, end] = [pick(columns.start), pick(columns.end)];
  return {
    ...columns, length: rows.length, start, end, extent: rows.length ? [start[0], end.reduce((a, b) => Math.max(a, b))] : columns.extent,
    order: pick(columns.order), importance: pick(columns.importance),
    flags: pick(columns.flags), category: pick(columns.category), lane: pick(columns.lane),
  };
}
