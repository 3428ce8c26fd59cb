import { rangeBest, type RangeBest } from './rangeBest.js';
import { rowsByGroup, type RowsByGroup } from './rowsByGroup.js';
import { rowsOver } from './rowsOver.js';
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
  /** Rows that begin before row `before` and go on past a time. */
  over(time: number, before: number, most?: number): number[];
  readonly categories: RowsByGroup;
  readonly lanes: RowsByGroup;
  /** Rows that are never left out, ascending: the first few hundred. */
  readonly pinned: readonly number[];
  /** No date is finer than a day. */
  readonly wholeDays: boolean;
}

const MOST_PINNED = 200;
const known = /* @__PURE__ */ new WeakMap<TimelineColumns, EventIndex>();

/** The index of columns, the same each time. `groups`: how many categories and lanes the document has. */
export function eventIndex(columns: TimelineColumns): EventIndex {
  let index = known.get(columns);
  if (!index) known.set(columns, (index = new LazyIndex(columns)));
  return index;
}

class LazyIndex implements EventIndex {
  #parts: { important?: RangeBest; lasting?: RangeBest; over?: ReturnType<typeof rowsOver>; categories?: RowsByGroup; lanes?: RowsByGroup; pinned?: number[]; wholeDays?: boolean } = {};

  constructor(readonly columns: TimelineColumns) {}

  firstAt(time: number): number {
    const { start, length } = this.columns;
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (start[middle] < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  get important(): RangeBest {
    const { length, importance } = this.columns;
    // Nothing is of no importance at all: 0 is the least, but still there.
    return (this.#parts.important ??= rangeBest(length, (row) => importance[row] + 1));
  }

  get lasting(): RangeBest {
    const { length, flags, start, end } = this.columns;
    return (this.#parts.lasting ??= rangeBest(length, (row) => (flags[row] & F.interval ? end[row] - start[row] : 0)));
  }

  over(time: number, before: number, most?: number): number[] {
    return (this.#parts.over ??= rowsOver(this.columns))(time, before, most);
  }

  get categories(): RowsByGroup { return (this.#parts.categories ??= grouped(this.columns.category)); }
  get lanes(): RowsByGroup { return (this.#parts.lanes ??= grouped(this.columns.lane)); }

  get pinned(): readonly number[] {
    if (!this.#parts.pinned) {
      const { length, flags } = this.columns;
      this.#parts.pinned = [];
      for (let row = 0; row < length && this.#parts.pinned.length < MOST_PINNED; row++) if (flags[row] & F.pinned) this.#parts.pinned.push(row);
    }
    return this.#parts.pinned;
  }

  get wholeDays(): boolean {
    if (this.#parts.wholeDays === undefined) {
      const { length, start, end } = this.columns;
      let row = 0;
      while (row < length && start[row] % DAY === 0 && end[row] % DAY === 0) row++;
      this.#parts.wholeDays = row === length;
    }
    return this.#parts.wholeDays;
  }
}

function grouped(group: Int16Array): RowsByGroup {
  let most = -1;
  for (let row = 0; row < group.length; row++) if (group[row] > most) most = group[row];
  return rowsByGroup(group, most + 1);
}
