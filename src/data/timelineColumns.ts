import { spanOf } from './spanOf.js';
import { COLUMN_FLAGS as F } from './types.js';
import type { TimelineColumns, TimelineDocument } from './types.js';
import type { TimeSpan } from '../time/index.js';

const DAY = 864e5;

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
  const n = events.length;
  const start = new Float64Array(n);
  const end = new Float64Array(n);
  const flags = new Uint16Array(n);
  let first = Infinity;
  let last = -Infinity;
  const know = (from: number, to: number) => {
    if (from > -Infinity && from < first) first = from;
    if (to < Infinity && to > last) last = to;
  };
  for (let i = 0; i < n; i++) {
    const span = spanOf(events[i].date);
    flags[i] = flagsOf(span) | (events[i].pinned ? F.pinned : 0);
    start[i] = span.unknownStart && span.to ? span.to.start : span.start;
    end[i] = span.unknownEnd && span.from ? span.from.end : span.end;
    know(start[i], end[i]);
    if (span.from) know(span.from.start, span.from.end);
    if (span.to) know(span.to.start, span.to.end);
  }
  const asOf = finite(document.asOf === undefined ? NaN : spanOf(document.asOf).end, last, first, 0);
  for (let i = 0; i < n; i++) {
    if (start[i] === -Infinity) start[i] = Math.min(first, asOf);
    if (end[i] === Infinity) end[i] = asOf > start[i] ? asOf : finite(spanOf(events[i].date).from?.end ?? NaN, start[i]);
    if (!(end[i] >= start[i])) end[i] = start[i];
  }
  return ordered(document, start, end, flags, asOf);
}

const finite = (...times: number[]): number => times.find(Number.isFinite) ?? 0;

/** Puts the rows in time order and gathers what else stands in them. */
function ordered(document: TimelineDocument, starts: Float64Array, ends: Float64Array, bits: Uint16Array, asOf: number): TimelineColumns {
  const { events } = document;
  const length = events.length;
  const order = new Uint32Array(length);
  let sorted = true;
  for (let i = 0; i < length; i++) {
    order[i] = i;
    if (i && starts[i] < starts[i - 1]) sorted = false;
  }
  if (!sorted) order.sort((a, b) => starts[a] - starts[b] || a - b);
  const categories = indexOf(document.categories);
  const lanes = indexOf(document.lanes);
  const columns: TimelineColumns = {
    length, order, asOf, start: new Float64Array(length), end: new Float64Array(length), importance: new Float64Array(length),
    flags: new Uint16Array(length), category: new Int16Array(length), lane: new Int16Array(length), extent: [0, 1],
  };
  let latest = -Infinity;
  for (let row = 0; row < length; row++) {
    const i = order[row];
    const { pinned, importance = 0.5, category, lane } = events[i];
    columns.start[row] = starts[i];
    columns.end[row] = ends[i];
    columns.flags[row] = bits[i];
    columns.importance[row] = pinned ? 2 : importance;
    columns.category[row] = categories.get(category!) ?? -1;
    columns.lane[row] = lanes.get(lane!) ?? -1;
    latest = Math.max(latest, ends[i]);
  }
  if (length) columns.extent = [columns.start[0], latest];
  return columns;
}

const indexOf = (entries: object = {}): Map<string, number> => new Map(Object.keys(entries).map((key, i) => [key, i]));

function flagsOf(span: TimeSpan): number {
  const interval = span.edtf.includes('/');
  const from = interval ? span.from : span;
  const to = interval ? span.to : span;
  return (
    (interval ? F.interval : span.end - span.start > DAY ? F.imprecise : 0) |
    (from?.approximate ? F.approximateStart : 0) |
    (to?.approximate ? F.approximateEnd : 0) |
    (from?.uncertain ? F.uncertainStart : 0) |
    (to?.uncertain ? F.uncertainEnd : 0) |
    (span.openStart ? F.openStart : 0) |
    (span.openEnd ? F.openEnd : 0) |
    (span.unknownStart ? F.unknownStart : 0) |
    (span.unknownEnd ? F.unknownEnd : 0)
  );
}
