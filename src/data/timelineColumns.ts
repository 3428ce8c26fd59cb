import { DateColumns } from './DateColumns.js';
import { COLUMN_FLAGS as F } from './types.js';
import type { TimelineColumns, TimelineDocument } from './types.js';

/**
 * The dates of a document (as `parseTimeline` gives it) as columns in time order. Open and unknown sides become finite:
 * - open start (`../1994`): the earliest date known in the document;
 * - unknown start (`/1994`): the start of the side that is known;
 * - open end (`1994/..`): `asOf`, or the end of its first side where that is not past its start yet;
 * - unknown end (`1994/`): the end of the side that is known.
 * `asOf` is the end of the document's `asOf`, else the latest end known in its events. O(n log n); O(n) where the
 * events are in order already. Times in milliseconds, see TimeSpan.
 * @throws DateSyntaxError for an event or `asOf` whose date was never checked
 */
export function timelineColumns(document: TimelineDocument): TimelineColumns {
  const { events } = document;
  const length = events.length;
  const dates = new DateColumns(length);
  for (let i = 0; i < length; i++) dates.put(i, events[i].date, events[i].pinned ? F.pinned : 0);
  const asOf = dates.settle(document.asOf, (i) => events[i].date);
  const order = new Uint32Array(length);
  let sorted = true;
  for (let i = 0; i < length; i++) {
    order[i] = i;
    if (i && dates.start[i] < dates.start[i - 1]) sorted = false;
  }
  if (!sorted) order.sort((a, b) => dates.start[a] - dates.start[b] || a - b);
  return ordered(document, dates, order, asOf);
}

/** Puts the rows in time order and gathers what else stands in them. */
function ordered(document: TimelineDocument, dates: DateColumns, order: Uint32Array, asOf: number): TimelineColumns {
  const { length } = order;
  const categories = placesOf(document.categories);
  const lanes = placesOf(document.lanes);
  const columns: TimelineColumns = {
    length, order, asOf, start: new Float64Array(length), end: new Float64Array(length), importance: new Float32Array(length),
    flags: new Uint16Array(length), category: new Int16Array(length), lane: new Int16Array(length), extent: [0, 1],
  };
  let latest = -Infinity;
  for (let row = 0; row < length; row++) {
    const i = order[row];
    const { pinned, importance = 0.5, category, lane } = document.events[i];
    columns.start[row] = dates.start[i];
    columns.end[row] = dates.end[i];
    columns.flags[row] = dates.flags[i];
    columns.importance[row] = pinned ? 2 : importance;
    columns.category[row] = categories.get(category!) ?? -1;
    columns.lane[row] = lanes.get(lane!) ?? -1;
    latest = Math.max(latest, dates.end[i]);
  }
  if (length) columns.extent = [columns.start[0], latest];
  return columns;
}

/** Key → place among the entries. */
export const placesOf = (entries: object = {}): Map<string, number> => new Map(Object.keys(entries).map((key, i) => [key, i]));
