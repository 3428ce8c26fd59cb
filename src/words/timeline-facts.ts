import { COLUMN_FLAGS as F } from '../data/types.js';
import type { TimelineColumns } from '../data/types.js';
import { floorTo, addSteps } from '../time/index.js';
import type { DatePart } from './types.js';

/** A stretch [start, end) in ms. */
export interface Stretch { start: number; end: number }

/** What can be said of a whole timeline. Times in ms. */
export interface TimelineFacts {
  /** Events. */
  count: number;
  /** Where the first event begins. */
  first: { time: number; approximate: boolean };
  /** The last date known: the last end of an interval, or the start of a later single date. `unit`: what is known of it. */
  last: { time: number; unit: DatePart | 'instant'; approximate: boolean };
  /** The day, else the month, else the year in which more than half of the events begin. */
  densest?: Stretch & { count: number; unit: DatePart };
  /** The longest time without a new event, if it is a quarter of the whole or more. */
  gap?: Stretch;
  /** Where most intervals go on at once, if three or more do. */
  overlap?: Stretch & { count: number };
  /** Open ends: how many are still going. */
  going: number;
}

const BINS: [DatePart, number, number][] = [['day', 1, 864e5], ['month', 1, 31 * 864e5], ['year', 1, 366 * 864e5]];

/** The finest calendar bin in which more than half of the rows begin, of rows known to lie in one. */
function densest({ length, start, end, flags }: TimelineColumns): TimelineFacts['densest'] {
  for (const [unit, step, most] of BINS) {
    let best: TimelineFacts['densest'];
    let bin = { start: NaN, end: NaN, count: 0, unit };
    for (let row = 0; row < length; row++) {
      if (!(flags[row] & F.interval) && end[row] - start[row] > most) continue;
      if (!(start[row] < bin.end)) {
        const from = floorTo(unit, step, start[row]);
        bin = { start: from, end: addSteps(unit, step, from, 1), count: 0, unit };
      }
      if (++bin.count > (best?.count ?? length / 2)) best = { ...bin };
    }
    if (best) return best;
  }
  return undefined;
}

function longestGap({ length, start, extent }: TimelineColumns): Stretch | undefined {
  let gap: Stretch = { start: 0, end: 0 };
  for (let row = 1; row < length; row++) {
    if (start[row] - start[row - 1] > gap.end - gap.start) gap = { start: start[row - 1], end: start[row] };
  }
  return length > 2 && gap.end - gap.start >= (extent[1] - extent[0]) / 4 ? gap : undefined;
}

/** One walk over starts and sorted ends. */
function overlap({ length, start, end, flags }: TimelineColumns): TimelineFacts['overlap'] {
  const rows = Array.from({ length }, (_, row) => row).filter((row) => flags[row] & F.interval && end[row] > start[row]);
  const ends = Float64Array.from(rows, (row) => end[row]).sort();
  let done = 0;
  let best: TimelineFacts['overlap'];
  rows.forEach((row, begun) => {
    while (ends[done] <= start[row]) done++;
    const count = begun + 1 - done;
    if (count > (best?.count ?? 2)) best = { start: start[row], end: ends[done], count };
  });
  return best;
}

function lastKnown({ length, start, end, flags }: TimelineColumns): TimelineFacts['last'] {
  let last: TimelineFacts['last'] = { time: -Infinity, unit: 'instant', approximate: false };
  for (let row = 0; row < length; row++) {
    const bits = flags[row];
    const bar = bits & F.interval && !(bits & (F.openEnd | F.unknownEnd));
    const time = bar ? end[row] : start[row];
    if (time < last.time) continue;
    last = { time, unit: bar ? 'day' : 'instant', approximate: !!(bits & (bar ? F.approximateEnd : F.approximateStart)) };
  }
  if (last.unit === 'instant' || last.time % 864e5) return { ...last, unit: 'instant' };
  // An exclusive end: the day, month or year before it.
  const unit = (['year', 'month'] as const).find((step) => floorTo(step, 1, last.time) === last.time) ?? 'day';
  return { ...last, unit, time: addSteps(unit, 1, last.time, -1) };
}

/** What `summarize` says of a timeline. O(n), and O(k log k) in the intervals. */
export function timelineFacts(columns: TimelineColumns): TimelineFacts {
  const { length, start, flags } = columns;
  let going = 0;
  for (let row = 0; row < length; row++) if (flags[row] & F.openEnd) going++;
  return {
    count: length,
    first: { time: length ? start[0] : 0, approximate: !!(flags[0] & F.approximateStart) },
    last: length ? lastKnown(columns) : { time: 0, unit: 'instant', approximate: false },
    densest: length > 3 ? densest(columns) : undefined,
    gap: longestGap(columns),
    overlap: overlap(columns),
    going,
  };
}
