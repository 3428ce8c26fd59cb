import { COLUMN_FLAGS as F } from '../data/types.js';
import type { TimelineColumns } from '../data/types.js';
import { addSteps, startOf } from '../time/index.js';
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

/** Rows between two rests of `factsInSteps`. */
const STEP = 4096;

/** The finest calendar unit in one of which more than half of the rows begin, of rows known to lie in one: that in which the middle one begins, or none. */
function* densest({ length, start, end, flags }: TimelineColumns): Generator<void, TimelineFacts['densest']> {
  for (const [unit, days] of [['day', 1], ['month', 31], ['year', 366]] as const) {
    const from = startOf(unit, start[length >> 1]);
    const before = addSteps(unit, 1, from, 1);
    let count = 0;
    for (let row = 0; row < length; row++) {
      if (row % STEP === STEP - 1) yield;
      if (start[row] >= from && start[row] < before && (flags[row] & F.interval || end[row] - start[row] <= days * 864e5)) count++;
    }
    if (count > length / 2) return { start: from, end: before, count, unit };
  }
  return undefined;
}

/** Times of which the least is at hand: a binary heap. */
class Least {
  #times: number[] = [];

  get size(): number { return this.#times.length; }
  get first(): number { return this.#times[0]; }

  add(time: number): void {
    const times = this.#times;
    let at = times.push(time) - 1;
    for (let above = (at - 1) >> 1; at && times[above] > time; at = above, above = (at - 1) >> 1) times[at] = times[above];
    times[at] = time;
  }

  drop(): void {
    const times = this.#times;
    const last = times.pop()!;
    const { length } = times;
    if (!length) return;
    let at = 0;
    for (let below = 1; below < length; at = below, below = 2 * at + 1) {
      if (below + 1 < length && times[below + 1] < times[below]) below++;
      if (times[below] >= last) break;
      times[at] = times[below];
    }
    times[at] = last;
  }
}

/** One walk over the starts, with the ends of what goes on. */
function* overlap({ length, start, end, flags }: TimelineColumns): Generator<void, TimelineFacts['overlap']> {
  const lasts = (row: number): boolean => !!(flags[row] & F.interval) && end[row] > start[row];
  const going = new Least();
  let best: Stretch & { count: number } | undefined;
  for (let row = 0; row < length; row++) {
    if (row % STEP === STEP - 1) yield;
    if (!lasts(row)) continue;
    while (going.size && going.first <= start[row]) going.drop();
    going.add(end[row]);
    if (going.size > (best?.count ?? 2)) best = { start: start[row], end: going.first, count: going.size };
  }
  if (!best) return undefined;
  const rows: number[] = [];
  for (let row = 0; row < length && start[row] <= best.start; row++) {
    if (row % STEP === STEP - 1) yield;
    if (flags[row] & F.interval && end[row] > best.start) rows.push(row);
  }
  return { ...best, rows };
}

/** What `summarize` says of a timeline, in steps of well under a millisecond: of a long list between other things. O(n log of what goes on at once). */
export function* factsInSteps(columns: TimelineColumns): Generator<void, TimelineFacts> {
  const { length, start, end, flags, extent } = columns;
  let going = 0;
  let gap: Stretch | undefined;
  // Half of the whole counts as no gap where there are only two.
  let longest = length > 2 ? (extent[1] - extent[0]) / 4 : Infinity;
  let last = { time: -Infinity, approximate: false, exclusive: false };
  for (let row = 0; row < length; row++) {
    if (row % STEP === STEP - 1) yield;
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
    densest: length > 3 ? yield* densest(columns) : undefined, overlap: yield* overlap(columns),
  };
}

/** What `summarize` says of a timeline, at once. */
export function timelineFacts(columns: TimelineColumns): TimelineFacts {
  const steps = factsInSteps(columns);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
