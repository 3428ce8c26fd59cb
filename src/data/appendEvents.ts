import type { Log } from './check.js';
import { endOf } from './DateColumns.js';
import { drain } from './drain.js';
import { growIndex, settleIndex } from './eventIndex.js';
import { growColumns, growthOf } from './growColumns.js';
import { knownList, remember, type KnownList } from './manyOf.js';
import { parseTimeline } from './parseTimeline.js';
import { columnsOf, readMany, type ManyTimeline } from './readMany.js';
import { rememberIds } from './rowsById.js';
import { COLUMN_FLAGS as F } from './types.js';
import type { Problem, TimelineColumns, TimelineDocument } from './types.js';

/** Up to so many events all are read anew: it takes less than a frame. */
const SHORT = 5000;

interface Timeline { document: TimelineDocument; problems: readonly Problem[]; columns?: TimelineColumns }

/**
 * A timeline with more events behind those it has, as if all had been given at once: the same rows and order; an id that was made before stays, whoever comes with it later. The document and the columns are new ones, the old stay. A problem
 * of a new event names its place in the whole list. Of a long list only the new events are read: O(new), and one pass over what is later than the first of them. `given`: the columns before are given
 * away, nobody may look at them again; it takes a sixth.
 * @throws TimelineDataError where `events` is no list
 */
export function appendEvents(timeline: Timeline, events: readonly unknown[], given = false): Timeline {
  const { document, problems, columns } = timeline;
  const list = columns && knownList(document);
  const grown = list && appendMany(timeline as ManyTimeline, list, events, given);
  if (grown) return { ...grown, problems: [...problems, ...grown.problems] };
  const whole = { ...document, events: [...document.events, ...events] };
  const read = whole.events.length > SHORT ? drain(readMany(whole)) : parseTimeline(whole);
  return { ...read, problems: [...problems, ...read.problems] };
}

/** Undefined where dates there are mean something else now: what begins with the document, where that begins earlier. */
function appendMany({ document, columns }: ManyTimeline, list: KnownList, events: readonly unknown[], given: boolean): ManyTimeline | undefined {
  const { many } = list;
  const log: Log = { problems: [], severity: 'warning' };
  const before = many.length;
  // The end of a list may have been appended to by someone else: then this is another list.
  if (before !== columns.length) return undefined;
  drain(many.append(events, log, (i) => `events[${list.given + i}]`));
  const { dates } = many;
  const [first, last] = [Math.min(list.first, dates.first), Math.max(list.last, dates.last)];
  dates.know(list.first, list.last);
  const added = many.length - before;
  const more = drain(columnsOf(many, added, document.asOf, { done: 0, total: 0 }));
  const bottomless = list.bottomless || dates.bottomless;
  many.forget();
  const next: TimelineDocument = { ...document, events: many.list };
  rememberIds(next, many.ids);
  remember(next, { many, first, last, bottomless, given: list.given + events.length });
  if (list.bottomless && first < list.first) return { ...drain(readMany({ ...next })), problems: log.problems };
  // What of the index still waits for the rows before is made of them while they stand.
  if (given) settleIndex(columns);
  const grown = growColumns(columns, more, given);
  const ends = more.asOf !== columns.asOf && moveOpenEnds(grown, next);
  growIndex(columns, grown, growthOf(grown)!.places, ends);
  return { document: next, problems: log.problems, columns: grown };
}

/** What is still going goes on to where that stands now; whether anything is. */
function moveOpenEnds(columns: TimelineColumns, { events }: TimelineDocument): boolean {
  const { flags, start, asOf, order } = columns;
  let end: Float64Array | undefined;
  let latest = -Infinity;
  for (let row = 0; row < columns.length; row++) {
    if (flags[row] & F.openEnd) {
      end ??= columns.end.slice();
      end[row] = asOf > start[row] ? asOf : Math.max(start[row], endOf(events[order[row]].date, start[row]));
    }
    latest = Math.max(latest, (end ?? columns.end)[row]);
  }
  if (!end) return false;
  columns.end = end;
  columns.extent = [columns.extent[0], latest];
  return true;
}
