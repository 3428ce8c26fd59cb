import { drain } from './drain.js';
import { lowerBound } from './lowerBound.js';
import { rangeBestInSteps, type RangeBest } from './rangeBest.js';
import { rowsByGroupInSteps, type RowsByGroup } from './rowsByGroup.js';
import { COLUMN_FLAGS as F, type TimelineColumns } from './types.js';

const DAY = 864e5;

/**
 * What a window of a long list is asked for, each answer in O(log n) and what it gives. Made once for columns; parts that nobody asks for are never
 * made. About 6 bytes a row, when all of it is.
 */
export interface EventIndex {
  readonly columns: TimelineColumns;
  /** The first row that starts at a time or later: how many start before it. The starts are their own prefix sums. */
  firstAt(time: number): number;
  /** The most important row of a range. */
  readonly important: RangeBest;
  /** The interval that lasts longest among those that begin in a range. */
  readonly lasting: RangeBest;
  readonly categories: RowsByGroup;
  readonly lanes: RowsByGroup;
  /** Rows that are never left out, ascending: the first few hundred. */
  readonly pinned: readonly number[];
  /** No date is finer than a day. */
  readonly wholeDays: boolean;
  /** Makes what a chart asks for before it does, in steps of a fraction of a millisecond. */
  prepare(): Generator<void, void>;
}

const MOST_PINNED = 200;
const known = /* @__PURE__ */ new WeakMap<TimelineColumns, EventIndex>();

/** The index of columns, the same each time. `groups`: how many categories and lanes the document has. */
export function eventIndex(columns: TimelineColumns): EventIndex {
  let index = known.get(columns);
  if (!index) known.set(columns, (index = new LazyIndex(columns)));
  return index;
}

/** Rows between two rests. */
const STEP = 8192;

interface Parts { important: RangeBest; lasting: RangeBest; categories: RowsByGroup; lanes: RowsByGroup; pinned: number[]; wholeDays: boolean }

class LazyIndex implements EventIndex {
  readonly #parts: Partial<Parts> = {};

  constructor(readonly columns: TimelineColumns) {}

  firstAt(time: number): number {
    return lowerBound(this.columns.start, (start) => start >= time);
  }

  get important(): RangeBest { return (this.#parts.important ??= drain(important(this.columns))); }
  get lasting(): RangeBest { return (this.#parts.lasting ??= drain(lasting(this.columns))); }
  get categories(): RowsByGroup { return (this.#parts.categories ??= drain(grouped(this.columns.category))); }
  get lanes(): RowsByGroup { return (this.#parts.lanes ??= drain(grouped(this.columns.lane))); }
  get pinned(): readonly number[] { return (this.#parts.pinned ??= drain(pinned(this.columns))); }
  get wholeDays(): boolean { return (this.#parts.wholeDays ??= drain(wholeDays(this.columns))); }

  *prepare(): Generator<void, void> {
    const { columns } = this;
    const parts = this.#parts;
    parts.important ??= yield* important(columns);
    parts.lasting ??= yield* lasting(columns);
    parts.categories ??= yield* grouped(columns.category);
    parts.pinned ??= yield* pinned(columns);
    parts.wholeDays ??= yield* wholeDays(columns);
  }
}

/** Nothing is of no importance at all: 0 is the least, but still there. */
const important = ({ length, importance }: TimelineColumns): Generator<void, RangeBest> => rangeBestInSteps(length, (row) => importance[row] + 1);

const lasting = ({ length, flags, start, end }: TimelineColumns): Generator<void, RangeBest> =>
  rangeBestInSteps(length, (row) => (flags[row] & F.interval ? end[row] - start[row] : 0));

function* pinned({ length, flags }: TimelineColumns): Generator<void, number[]> {
  const rows: number[] = [];
  for (let row = 0; row < length && rows.length < MOST_PINNED; row++) {
    if (row % STEP === STEP - 1) yield;
    if (flags[row] & F.pinned) rows.push(row);
  }
  return rows;
}

function* wholeDays({ length, start, end }: TimelineColumns): Generator<void, boolean> {
  for (let row = 0; row < length; row++) {
    if (row % STEP === STEP - 1) yield;
    if (start[row] % DAY || end[row] % DAY) return false;
  }
  return true;
}

function* grouped(group: Int16Array): Generator<void, RowsByGroup> {
  let most = -1;
  for (let row = 0; row < group.length; row++) if (group[row] > most) most = group[row];
  return yield* rowsByGroupInSteps(group, most + 1);
}
