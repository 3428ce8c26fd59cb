import { drain } from './drain.js';

/** Rows of a leaf: scanned one by one. */
const LEAF = 32;

/** The row of the greatest value in a range of rows; of equal values, one that chance would pick, the same each time. */
export interface RangeBest {
  /** From `from` up to, not including, `before`; -1 where there is none whose value is above 0. O(log n). */
  best(from: number, before: number): number;
}

/** Spreads equal rows over time instead of favouring the earliest. */
const dice = (row: number): number => Math.imul(row + 1, 0x9e3779b1) >>> 0;

/** Leaves between two rests. */
const STEP = 256;

/** Makes it in O(n), in a quarter of a byte a row, in steps of a fraction of a millisecond. `value` stays as it is for as long as this is used. */
export function* rangeBestInSteps(length: number, value: (row: number) => number): Generator<void, RangeBest> {
  const better = (a: number, b: number): number => {
    if (a < 0 || b < 0) return Math.max(a, b);
    const by = value(a) - value(b) || dice(a) - dice(b);
    return by >= 0 ? a : b;
  };
  const scan = (from: number, before: number): number => {
    let best = -1;
    let most = 0;
    for (let row = from; row < before; row++) {
      const own = value(row);
      if (own < most || own <= 0 || (own === most && best >= 0 && dice(row) < dice(best))) continue;
      best = row;
      most = own;
    }
    return best;
  };
  const leaves = Math.max(1, Math.ceil(length / LEAF));
  // A tree in an array: node i stands over 2i and 2i + 1, the leaves come last.
  const tree = new Int32Array(2 * leaves);
  for (let leaf = 0; leaf < leaves; leaf++) {
    if (leaf % STEP === STEP - 1) yield;
    tree[leaves + leaf] = scan(leaf * LEAF, Math.min((leaf + 1) * LEAF, length));
  }
  for (let node = leaves - 1; node > 0; node--) tree[node] = better(tree[2 * node], tree[2 * node + 1]);
  return {
    best(from, before) {
      const first = Math.ceil(from / LEAF);
      const last = Math.floor(before / LEAF);
      if (first >= last) return scan(from, before);
      let best = better(scan(from, first * LEAF), scan(last * LEAF, before));
      for (let low = first + leaves, high = last + leaves; low < high; low >>= 1, high >>= 1) {
        if (low & 1) best = better(best, tree[low++]);
        if (high & 1) best = better(best, tree[--high]);
      }
      return best;
    },
  };
}

/** The same at once. */
export const rangeBest = (length: number, value: (row: number) => number): RangeBest => drain(rangeBestInSteps(length, value));
