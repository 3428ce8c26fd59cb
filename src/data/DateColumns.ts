import type { TimeSpan } from '../time/index.js';
import { spanOf } from './spanOf.js';
import { COLUMN_FLAGS as F } from './types.js';

const DAY = 864e5;

/** Dates as columns in the order of a document, and what of time they name. `settle` makes open and unknown sides finite once all are known. */
export class DateColumns {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly flags: Uint16Array;
  /** Earliest and latest time that a date names. */
  first = Infinity;
  last = -Infinity;
  /** Whether a row begins where the document does: no date of its own says when. */
  bottomless = false;
  /** Rows that are not finite yet. */
  readonly open: number[] = [];

  constructor(length: number) {
    this.start = new Float64Array(length);
    this.end = new Float64Array(length);
    this.flags = new Uint16Array(length);
  }

  know(from: number, to: number): void {
    if (from > -Infinity && from < this.first) this.first = from;
    if (to < Infinity && to > this.last) this.last = to;
  }

  /** @throws DateSyntaxError */
  put(i: number, date: string, more = 0): void {
    const span = spanOf(date);
    const { from, to } = span;
    const start = span.unknownStart && to ? to.start : span.start;
    const end = span.unknownEnd && from ? from.end : span.end;
    this.know(start, end);
    if (from) this.know(from.start, from.end);
    if (to) this.know(to.start, to.end);
    if (!(end >= start && end - start < Infinity)) this.open.push(i);
    this.start[i] = start;
    this.end[i] = end;
    this.flags[i] = flagsOf(span) | more;
  }

  /** Where what is still going stands, with all rows finite from here on. */
  settle(asOf: string | undefined, dateAt: (row: number) => string): number {
    const { start, end, first, last } = this;
    const now = finite(asOf === undefined ? NaN : spanOf(asOf).end, last, first, 0);
    for (const i of this.open) {
      if (start[i] === -Infinity) {
        start[i] = Math.min(first, now);
        this.bottomless = true;
      }
      if (end[i] === Infinity) end[i] = now > start[i] ? now : endOf(dateAt(i), start[i]);
      if (!(end[i] >= start[i])) end[i] = start[i];
    }
    return now;
  }
}

/** Where an open end stands that begins after what is going on now: the end of its first side. */
export const endOf = (date: string, start: number): number => finite(spanOf(date).from?.end ?? NaN, start);

const finite = (...times: number[]): number => times.find(Number.isFinite) ?? 0;

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
