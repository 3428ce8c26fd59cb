import { allRows } from './allRows.js';
import type { Log } from './check.js';
import { ManyEvents, type Progress } from './ManyEvents.js';
import { headOf, openTimeline, wholeOf, type Head } from './parseTimeline.js';
import { rememberIds } from './rowsById.js';
import { remember } from './manyOf.js';
import { timeOrder } from './timeOrder.js';
import { TimelineDataError } from './TimelineDataError.js';
import type { Problem, TimelineColumns, TimelineDocument } from './types.js';

/** Entries between two rests. */
const SLICE = 65_536;

type Column = Float64Array | Float32Array | Uint16Array | Int16Array;

/** A long list, read: what `parseTimeline` and `timelineColumns` give. */
export interface ManyTimeline { document: TimelineDocument; problems: Problem[]; columns: TimelineColumns }

/**
 * `parseTimeline` and `timelineColumns` in one go for a long list: the same document, problems and columns, a few times as fast, in 30 bytes an
 * event and 8 for its id. It rests every few hundred events and says how many it has read, so a page can let others work, or break
 * off; run to its end at once it is the fastest. Events without an id are the caller's own objects until they are asked for (`lazyList`).
 * 0.4 µs an event.
 * @throws TimelineDataError where the input is no timeline at all
 */
export function* readMany(input: unknown): Generator<Progress, ManyTimeline> {
  const log: Log = { problems: [], severity: 'warning' };
  try {
    const given = openTimeline(input);
    const top = headOf(given, '', log) as Head & { events: unknown[] };
    const many = new ManyEvents(top, top.events);
    yield* many.read(log);
    const progress = { done: top.events.length, total: top.events.length };
    const columns = yield* columnsOf(many, many.length, top.asOf, progress);
    const { first, last, bottomless } = many.dates;
    many.forget();
    const document = wholeOf(given, top, () => many.list, (id) => many.ids.find(id) >= 0, log);
    rememberIds(document, many.ids);
    remember(document, { many, first, last, bottomless, given: top.events.length });
    return { document, problems: log.problems, columns };
  } catch (error) {
    if (error instanceof TimelineDataError) throw error;
    throw new TimelineDataError('The timeline cannot be read.', { cause: error });
  }
}

/** The columns of the last `length` events in time order; `order` counts from the first of them. */
export function* columnsOf(many: ManyEvents, length: number, given: string | undefined, progress: Progress): Generator<Progress, TimelineColumns> {
  const { dates } = many;
  const asOf = dates.settle(given, (place) => many.at(many.length - length + place).date);
  const cut = <T extends Column>(list: T): T => (length === list.length ? list : (list.slice(0, length) as T));
  const start = cut(dates.start);
  const sorting = timeOrder(start);
  let step = sorting.next();
  for (; !step.done; step = sorting.next()) yield progress;
  const sorted = step.value;
  const inOrder = function* <T extends Column>(list: T): Generator<Progress, T> {
    if (!sorted || isEven(list)) return cut(list);
    const rows = new (list.constructor as new (length: number) => T)(length);
    for (let row = 0; row < length; row += SLICE, yield progress) pick(list, sorted.order, rows, row, Math.min(length, row + SLICE));
    return rows;
  };
  const columns: TimelineColumns = {
    length, asOf, order: sorted?.order ?? allRows(length), start: sorted?.times ?? start, end: yield* inOrder(dates.end), importance: yield* inOrder(many.importance),
    flags: yield* inOrder(dates.flags), category: yield* inOrder(many.category), lane: yield* inOrder(many.lane), extent: [0, 1],
  };
  let latest = -Infinity;
  for (let row = 0; row < length; row++) if (columns.end[row] > latest) latest = columns.end[row];
  if (length) columns.extent = [columns.start[0], latest];
  return columns;
}

/** Whether all values are the same, which no order changes. */
const isEven = (list: Column): boolean => {
  for (let k = 1; k < list.length; k++) if (list[k] !== list[0]) return false;
  return true;
};

function pick(list: Column, order: Uint32Array, rows: Column, from: number, before: number): void {
  for (let row = from; row < before; row++) rows[row] = list[order[row]];
}
