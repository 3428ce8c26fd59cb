import { drain } from './drain.js';
import { groupCountsInSteps, type GroupCounts } from './groupCounts.js';
import { firstStart } from './firstStart.js';
import { rangeBestInSteps, type RangeBest, type RowValues } from './rangeBest.js';
import { COLUMN_FLAGS as F, type TimelineColumns } from './types.js';

const DAY = 864e5;

/**
 * What a window of a long list is asked for, each answer in O(log n) and what it gives. Made once for columns; parts that nobody asks for are never
 * made. About 1.5 bytes a row, when all of it is.
 */
export interface EventIndex {
  readonly columns: TimelineColumns;
  /** The first row that starts at a time or later: how many start before it. The starts are their own prefix sums. */
  firstAt(time: number): number;
  /** The most important row of a range. */
  readonly important: RangeBest;
  /** The interval that lasts longest among those that begin in a range. */
  readonly lasting: RangeBest;
  readonly categories: GroupCounts;
  /** Rows that are never left out, ascending: the first few hundred. */
  readonly pinned: readonly number[];
  /** No date is finer than a day. */
  readonly wholeDays: boolean;
  /** Makes what a chart asks for before it does, in steps of a fraction of a millisecond. */
  prepare(): Generator<void, void>;
}

const MOST_PINNED = 200;
const known = /* @__PURE__ */ new WeakMap<TimelineColumns, LazyIndex>();

/** The index of columns, the same each time. */
export function eventIndex(columns: TimelineColumns): EventIndex {
  let index = known.get(columns);
  if (!index) known.set(columns, (index = new LazyIndex(columns)));
  return index;
}

/** The index of columns as they were, if there is one, made to that of columns that have new rows at `places`. O(n / 32 + new rows). `ends`: whether other rows end elsewhere now. */
export function growIndex(old: TimelineColumns, columns: TimelineColumns, places: Uint32Array, ends: boolean): void {
  const index = known.get(old);
  if (index) known.set(columns, index.grow(columns, places, ends));
}

/** Makes what of an index of columns waits until it is asked for, if there is one. */
export const settleIndex = (columns: TimelineColumns): void => known.get(columns)?.settle();

/** Rows between two rests. */
const STEP = 8192;

type Best = 'important' | 'lasting';
interface Parts { important: RangeBest; lasting: RangeBest; categories: GroupCounts; pinned: number[]; wholeDays: boolean }

class LazyIndex implements EventIndex {
  readonly #parts: Partial<Parts> = {};

  /** What makes a part that is not there yet: begun, by whoever asks first, and gone on with by all who ask. Of an index that grew they wait, a frame or more. */
  #making: Partial<Record<Best, Generator<void, RangeBest>>> = {};

  constructor(readonly columns: TimelineColumns) {}

  firstAt(time: number): number {
    return firstStart(this.columns.start, time);
  }

  get important(): RangeBest { return this.#parts.important ?? drain(this.#best('important')); }
  get lasting(): RangeBest { return this.#parts.lasting ?? drain(this.#best('lasting')); }
  get categories(): GroupCounts { return (this.#parts.categories ??= drain(groupCountsInSteps(this.columns.category))); }
  get pinned(): readonly number[] { return (this.#parts.pinned ??= drain(pinned(this.columns))); }
  get wholeDays(): boolean { return (this.#parts.wholeDays ??= drain(wholeDays(this.columns))); }

  *prepare(): Generator<void, void> {
    const { columns } = this;
    const parts = this.#parts;
    yield* this.#best('important');
    yield* this.#best('lasting');
    parts.categories ??= yield* groupCountsInSteps(columns.category);
    parts.pinned ??= yield* pinned(columns);
    parts.wholeDays ??= yield* wholeDays(columns);
  }

  settle(): void { for (const part of ['important', 'lasting'] as const) if (this.#making[part]) drain(this.#best(part)); }

  *#best(part: Best): Generator<void, RangeBest> {
    const parts = this.#parts;
    if (parts[part]) return parts[part];
    const making = (this.#making[part] ??= rangeBestInSteps(new VALUES[part](this.columns)));
    // Another one who could not wait may have made it meanwhile.
    while (!parts[part]) {
      const { done, value } = making.next();
      if (!done) yield;
      else parts[part] = value;
    }
    // With it goes what it is made from.
    this.#making[part] = undefined;
    return parts[part];
  }

  grow(columns: TimelineColumns, places: Uint32Array, ends: boolean): LazyIndex {
    const grown = new LazyIndex(columns);
    const parts = this.#parts;
    const next = grown.#parts;
    // Nothing waits for one that waits itself: columns of long ago would be kept.
    this.settle();
    grown.#making = { important: parts.important?.grow(new Importances(columns), places), lasting: ends ? undefined : parts.lasting?.grow(new Durations(columns), places) };
    if (parts.pinned) next.pinned = pinnedAmong(parts.pinned, columns, places);
    if (parts.categories) next.categories = parts.categories.grow(columns.category, places);
    if (ends) return grown;
    if (parts.wholeDays !== undefined) next.wholeDays = parts.wholeDays && places.every((row) => isWhole(columns, row));
    return grown;
  }
}

/** Nothing is of no importance at all: 0 is the least, but still there. */
class Importances implements RowValues {
  readonly length: number;
  readonly #importance: Float32Array;
  readonly #order: Uint32Array;

  constructor({ length, importance, order }: TimelineColumns) {
    this.length = length;
    this.#importance = importance;
    this.#order = order;
  }

  value(row: number): number { return this.#importance[row] + 1; }
  own(row: number): number { return this.#order[row]; }
}

class Durations implements RowValues {
  readonly length: number;
  readonly #flags: Uint16Array;
  readonly #start: Float64Array;
  readonly #end: Float64Array;
  readonly #order: Uint32Array;

  constructor({ length, flags, start, end, order }: TimelineColumns) {
    this.length = length;
    this.#flags = flags;
    this.#start = start;
    this.#end = end;
    this.#order = order;
  }

  value(row: number): number { return this.#flags[row] & F.interval ? this.#end[row] - this.#start[row] : 0; }
  own(row: number): number { return this.#order[row]; }
}

const VALUES = { important: Importances, lasting: Durations };

function* pinned({ length, flags }: TimelineColumns): Generator<void, number[]> {
  const rows: number[] = [];
  for (let row = 0; row < length && rows.length < MOST_PINNED; row += STEP, yield) pinnedIn(flags, row, Math.min(row + STEP, length), rows);
  return rows.slice(0, MOST_PINNED);
}

function pinnedIn(flags: Uint16Array, from: number, before: number, rows: number[]): void {
  for (let row = from; row < before; row++) if (flags[row] & F.pinned) rows.push(row);
}

/** Those that were pinned, where they are now, and the new ones. */
function pinnedAmong(old: readonly number[], { flags }: TimelineColumns, places: Uint32Array): number[] {
  let added = 0;
  const moved = old.map((row) => {
    while (added < places.length && places[added] - added <= row) added++;
    return row + added;
  });
  return [...moved, ...places.filter((row) => flags[row] & F.pinned)].sort((a, b) => a - b).slice(0, MOST_PINNED);
}

/** Not by what is left over: that costs several times as much, and past 285 000 years a number does not hold it. */
const isWholeDay = (time: number): boolean => Math.floor(time / DAY) * DAY === time;
const isWhole = ({ start, end }: TimelineColumns, row: number): boolean => isWholeDay(start[row]) && isWholeDay(end[row]);

function* wholeDays(columns: TimelineColumns): Generator<void, boolean> {
  for (let row = 0; row < columns.length; row += STEP, yield) if (!areWhole(columns, row, Math.min(row + STEP, columns.length))) return false;
  return true;
}

function areWhole(columns: TimelineColumns, from: number, before: number): boolean {
  for (let row = from; row < before; row++) if (!isWhole(columns, row)) return false;
  return true;
}
