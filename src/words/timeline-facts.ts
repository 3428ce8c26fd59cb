import { COLUMN_FLAGS as F } from '../data/types.js';
import type { TimelineColumns } from '../data/types.js';
import { addSteps, floorTo } from '../time/index.js';
import type { DatePart } from './types.js';

/** A stretch [start, end) in ms. */
export interface Stretch { start: number; end: number }

/** What can be said of a whole timeline. Times in ms. */
export interface TimelineFacts {
  /** Events. */
  count: number;
  /** Where the first event begins. */
  first: { time: number; approximate: boolean };
  /** The last date known: the last end of an interval (`exclusive`), or the start of a later date. */
  last: { time: number; approximate: boolean; exclusive: boolean };
  /** The day, else the month, else the year in which more than half of the events begin. */
  densest?: Stretch & { count: number; unit: DatePart };
  /** The longest time without a new event, if it is a quarter of the whole or more. */
  gap?: Stretch;
  /** Where most intervals go on at once, if three or more do, and which: columns' rows. */
  overlap?: Stretch & { count: number; rows: number[] };
  /** Open ends: how many are still going. */
  going: number;
}

/** The finest calendar unit in one of which more than half of the rows begin, of rows known to lie in one. */
function densest({ length, start, end, flags }: TimelineColumns): TimelineFacts['densest'] {
  for (const [unit, days] of [['day', 1], ['month', 31], ['year', 366]] as const) {
    let best: TimelineFacts['densest'];
    let bin = { start: 0, end: -Infinity, count: 0, unit };
    for (let row = 0; row < length; row++) {
      if (!(flags[row] & F.interval) && end[row] - start[row] > days * 864e5) continue;
      if (start[row] >= bin.end) {
        const from = floorTo(unit, 1, start[row]);
        bin = { start: from, end: addSteps(unit, 1, from, 1), count: 0, unit };
      }
      if (++bin.count > length / 2) best = bin;
    }
    if (best) return best;
  }
  return undefined;
}

/** The intervals that have begun and not ended at a time. */
const rowsAt = ({ length, start, end, flags }: TimelineColumns, time: number): number[] =>
  Array.from({ length }, (_, row) => row).filter((row) => flags[row] & F.interval && start[row] <= time && end[row] > time);

/** One walk over the starts and the sorted ends of intervals. */
function overlap(columns: TimelineColumns): TimelineFacts['overlap'] {
  const { length, start, end, flags } = columns;
  const ends = end.filter((time, row) => flags[row] & F.interval && time > start[row]).sort();
  let best: Stretch & { count: number } | undefined;
  let begun = 0;
  let done = 0;
  for (let row = 0; row < length; row++) {
    if (!(flags[row] & F.interval && end[row] > start[row])) continue;
    begun++;
    while (ends[done] <= start[row]) done++;
    if (begun - done > (best?.count ?? 2)) best = { start: start[row], end: ends[done], count: begun - done };
  }
  return best && { ...best, rows: rowsAt(columns, best.start) };
}

/** What `summarize` says of a timeline. O(n), and O(k log k) in the intervals. */
export function timelineFacts(columns: TimelineColumns): TimelineFacts {
  const { length, start, end, flags, extent } = columns;
  let going = 0;
  let gap: Stretch | undefined;
  // Half of the whole counts as no gap where there are only two.
  let longest = length > 2 ? (extent[1] - extent[0]) / 4 : Infinity;
  let last = { time: -Infinity, approximate: false, exclusive: false };
  for (let row = 0; row < length; row++) {
    const bits = flags[row];
    if (bits & F.openEnd) going++;
    if (row && start[row] - start[row - 1] > longest) {
      gap = { start: start[row - 1], end: start[row] };
      longest = gap.end - gap.start;
    }
    const exclusive = !!(bits & F.interval) && !(bits & (F.openEnd | F.unknownEnd));
    const time = (exclusive ? end : start)[row];
    if (time >= last.time) last = { time, exclusive, approximate: !!(bits & (exclusive ? F.approximateEnd : F.approximateStart)) };
  }
  return {
    count: length, first: { time: start[0], approximate: !!(flags[0] & F.approximateStart) }, last, gap, going,
    densest: length > 3 ? densest(columns) : undefined, overlap: overlap(columns),
  };
}
