import type { TimelineColumns, TimelineDocument } from './types.js';

/** Where the row of an id is found; undefined where no event has it. */
export interface RowsById { get(id: string): number | undefined }

const lookups = new WeakMap<TimelineColumns, RowsById>();
const many = new WeakMap<TimelineDocument, { find(id: string): number }>();

/** Of a document whose ids are in an index already, no other one is made. */
export function rememberIds(document: TimelineDocument, ids: { find(id: string): number }): void {
  many.set(document, ids);
}

/** Event id → row of the columns made from the document. Built in O(n) at the first call, remembered after it; of a long list in 4 bytes an event. */
export function rowsById(columns: TimelineColumns, document: TimelineDocument): RowsById {
  let rows = lookups.get(columns);
  if (!rows) {
    const ids = many.get(document);
    rows = ids ? byPlace(columns, ids) : new Map(Array.from(columns.order, (place, row) => [document.events[place].id, row]));
    lookups.set(columns, rows);
  }
  return rows;
}

function byPlace({ length, order }: TimelineColumns, ids: { find(id: string): number }): RowsById {
  let most = 0;
  let same = true;
  for (let row = 0; row < length; row++) {
    if (order[row] > most) most = order[row];
    same &&= order[row] === row;
  }
  // Row + 1; 0 for what the columns leave out.
  const rows = same ? undefined : new Uint32Array(most + 1);
  if (rows) for (let row = 0; row < length; row++) rows[order[row]] = row + 1;
  return {
    get(id) {
      const place = ids.find(id);
      const row = rows ? (rows[place] ?? 0) - 1 : place < length ? place : -1;
      return row < 0 ? undefined : row;
    },
  };
}
