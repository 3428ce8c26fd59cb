import type { TimelineColumns } from './types.js';

type Column = Float64Array | Float32Array | Uint32Array | Uint16Array | Int16Array;

/** Some rows of columns, ascending, as columns of their own over the same extent: the axis stays what it was. O(rows). */
export function pickRows(columns: TimelineColumns, rows: ArrayLike<number>): TimelineColumns {
  const pick = <T extends Column>(list: T): T => {
    const picked = new (list.constructor as new (length: number) => T)(rows.length);
    for (let i = 0; i < rows.length; i++) picked[i] = list[rows[i]];
    return picked;
  };
  return {
    ...columns, length: rows.length,
    order: pick(columns.order), start: pick(columns.start), end: pick(columns.end), importance: pick(columns.importance),
    flags: pick(columns.flags), category: pick(columns.category), lane: pick(columns.lane),
  };
}
