import { drain } from '../data/drain.js';
import { findRows } from '../data/index.js';
import { lowerBound } from '../data/lowerBound.js';
import type { TimelineColumns, TimelineDocument } from '../data/types.js';
import { inSlices } from './slices.js';

/** Up to so many rows are looked through at once. */
const AT_ONCE = 5000;
/** ms between two looks at what has been found so far. */
const TELL = 100;

/** What a search finds: rows of the columns in order of time, so far, and whether that is all. A long list is looked through between other things. */
export class RowSearch {
  rows: readonly number[] = [];
  done = false;
  readonly #abort = new AbortController();

  /** `told` is called when there is more to show, and when all has been found. */
  constructor(columns: TimelineColumns, document: TimelineDocument, query: string, told: () => void) {
    const found: number[] = [];
    const steps = findRows(columns, document, query, found);
    if (columns.length <= AT_ONCE) {
      drain(steps);
      this.rows = found;
      this.done = true;
      return;
    }
    let shown = performance.now() - TELL;
    void inSlices(steps, this.#abort.signal, () => {
      if (found.length === this.rows.length || performance.now() - shown < TELL) return;
      shown = performance.now();
      this.rows = found.slice();
      told();
    }).then(() => {
      this.rows = found;
      this.done = true;
      told();
    }, () => undefined);
  }

  stop(): void { this.#abort.abort(); }

  /** Which of what has been found a row is; -1 for none. */
  placeOf(row: number | undefined): number {
    if (row === undefined) return -1;
    const place = lowerBound(this.rows, (found) => found >= row);
    return this.rows[place] === row ? place : -1;
  }
}
