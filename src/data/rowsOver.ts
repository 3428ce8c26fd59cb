import type { TimelineColumns } from './types.js';

const LEAF = 32;

/**
 * What goes on over a time: an implicit interval tree over the starts, which are in order already, with the latest end under each node. Made in O(n),
 * half a byte a row; asked in O(log n + rows given).
 */
export function rowsOver({ length, end }: Pick<TimelineColumns, 'length' | 'end'>): (time: number, before: number, most?: number) => number[] {
  const leaves = Math.max(1, Math.ceil(length / LEAF));
  const latest = new Float64Array(2 * leaves).fill(-Infinity);
  for (let row = 0; row < length; row++) {
    const leaf = leaves + Math.floor(row / LEAF);
    if (end[row] > latest[leaf]) latest[leaf] = end[row];
  }
  for (let node = leaves - 1; node > 0; node--) latest[node] = Math.max(latest[2 * node], latest[2 * node + 1]);
  /** Rows before `before` whose end is past `time`, at most `most` (default: all); ascending. */
  return (time, before, most = Infinity) => {
    const found: number[] = [];
    const lastLeaf = Math.floor((before - 1) / LEAF);
    /** Leaves `from` to `to` by halves; nothing ends late enough in most of them. */
    const visit = (from: number, to: number): void => {
      if (found.length >= most || from > lastLeaf || from >= to || over(from, to) <= time) return;
      if (to - from > 1) {
        const middle = (from + to) >> 1;
        visit(from, middle);
        visit(middle, to);
        return;
      }
      for (let row = from * LEAF; row < Math.min((from + 1) * LEAF, before) && found.length < most; row++) if (end[row] > time) found.push(row);
    };
    const over = (from: number, to: number): number => {
      let most = -Infinity;
      for (let low = from + leaves, high = to + leaves; low < high; low >>= 1, high >>= 1) {
        if (low & 1) most = Math.max(most, latest[low++]);
        if (high & 1) most = Math.max(most, latest[--high]);
      }
      return most;
    };
    if (before > 0) visit(0, leaves);
    return found;
  };
}
