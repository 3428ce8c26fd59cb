import type { TimelineColumns, TimelineDocument } from './types.js';

const lookups = new WeakMap<TimelineColumns, Map<string, number>>();

/** Event id → row of the columns made from the document. Built in O(n) at the first call, remembered after it. */
export function rowsById(columns: TimelineColumns, document: TimelineDocument): ReadonlyMap<string, number> {
  let rows = lookups.get(columns);
  if (!rows) {
    rows = new Map();
    for (let row = 0; row < columns.length; row++) rows.set(document.events[columns.order[row]].id, row);
    lookups.set(columns, rows);
  }
  return rows;
}
