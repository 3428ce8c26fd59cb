import { drain } from './drain.js';
import { lowerBound } from './lowerBound.js';

/** Rows of a leaf at first, scanned one by one; one that has grown to more than so many is split. */
const LEAF = 32;
const MOST = 64;

/** What rows are compared by. An engine calls the methods of a class faster than functions of an object. */
export interface RowValues {
  length: number;
  /** Of no row whose value is not above 0 is it said that it is the best. */
  value(row: number): number;
  /** A number that stays a row's own wherever it comes to stand: which of equal rows is best. */
  own(row: number): number;
}

/** The row of the greatest value in a range of rows; of equal values, one that chance would pick, the same each time. */
export interface RangeBest {
  /** From `from` up to, not including, `before`; -1 where there is none whose value is above 0. O(log n). */
  best(from: number, before: number): number;
  /** The same of rows with others among them: `places` says which are new, ascending; the others keep their order and their values. O(n / 32 + new rows), in steps of a fraction of a millisecond. */
  grow(rows: RowValues, places: ArrayLike<number>): Generator<void, RangeBest>;
}

/** Spreads equal rows over time instead of favouring the earliest. */
const dice = (own: number): number => Math.imul(own + 1, 0x9e3779b1) >>> 0;

/** Leaves between two rests. */
const STEP = 256;

/** Makes it in O(n), in half a byte a row, in steps of a fraction of a millisecond. What `rows` say stays as it is for as long as this is used. */
export function* rangeBestInSteps(rows: RowValues): Generator<void, RangeBest> {
  const leaves = Math.max(1, Math.ceil(rows.length / LEAF));
  const cuts = new Uint32Array(leaves + 1);
  const winners = new Int32Array(leaves);
  for (let leaf = 0; leaf < leaves; leaf++) {
    if (leaf % STEP === STEP - 1) yield;
    cuts[leaf + 1] = Math.min((leaf + 1) * LEAF, rows.length);
    winners[leaf] = scan(rows, cuts[leaf], cuts[leaf + 1]);
  }
  return yield* treeOver(rows, cuts, winners);
}

/** Leaf i is of the rows from `cuts[i]` up to the next cut, and `winners[i]` the best of them. */
function* treeOver(rows: RowValues, cuts: Uint32Array, winners: Int32Array): Generator<void, RangeBest> {
  const leaves = winners.length;
  const tree = new Int32Array(2 * leaves);
  tree.set(winners, leaves);
  for (let node = leaves - 1; node > 0; node--) {
    if (node % STEP === 0) yield;
    tree[node] = better(rows, tree[2 * node], tree[2 * node + 1]);
  }
  return new BestTree(rows, cuts, tree);
}

/** The same at once. */
export const rangeBest = (rows: RowValues): RangeBest => drain(rangeBestInSteps(rows));

function scan(rows: RowValues, from: number, before: number): number {
  let best = -1;
  let most = 0;
  let luck = 0;
  for (let row = from; row < before; row++) {
    const its = rows.value(row);
    if (its < most || its <= 0) continue;
    const own = dice(rows.own(row));
    if (its === most && best >= 0 && own < luck) continue;
    best = row;
    most = its;
    luck = own;
  }
  return best;
}

function better(rows: RowValues, a: number, b: number): number {
  if (a < 0 || b < 0) return Math.max(a, b);
  const by = rows.value(a) - rows.value(b) || dice(rows.own(a)) - dice(rows.own(b));
  return by >= 0 ? a : b;
}

class BestTree implements RangeBest {
  /** Of `tree`, node i stands over 2i and 2i + 1, and the leaves come last. */
  constructor(private readonly rows: RowValues, private readonly cuts: Uint32Array, private readonly tree: Int32Array) {}

  best(from: number, before: number): number {
    const { rows, cuts, tree } = this;
    const leaves = tree.length / 2;
    // The first leaf that begins in the range, and the one behind the last that ends in it.
    const first = lowerBound(cuts, (cut) => cut >= from, 0, leaves);
    const last = cuts[leaves] <= before ? leaves : lowerBound(cuts, (cut) => cut > before, 0, leaves) - 1;
    if (first >= last) return scan(rows, from, before);
    let best = better(rows, scan(rows, from, cuts[first]), scan(rows, cuts[last], before));
    for (let low = first + leaves, high = last + leaves; low < high; low >>= 1, high >>= 1) {
      if (low & 1) best = better(rows, best, tree[low++]);
      if (high & 1) best = better(rows, best, tree[--high]);
    }
    return best;
  }

  *grow(rows: RowValues, places: ArrayLike<number>): Generator<void, RangeBest> {
    const { tree } = this;
    const leaves = tree.length / 2;
    const cuts: number[] = [];
    const winners: number[] = [];
    for (let leaf = 0, added = 0; leaf < leaves; leaf++) {
      if (leaf % STEP === STEP - 1) yield;
      const from = this.cuts[leaf] + added;
      const first = added;
      let winner = tree[leaves + leaf];
      let moved = -1;
      // What comes before a row of this leaf; behind the last leaf, all that is left.
      while (added < places.length && (leaf === leaves - 1 || places[added] - added < this.cuts[leaf + 1])) {
        if (moved < 0 && winner >= 0 && places[added] - added > winner) moved = winner + added;
        added++;
      }
      if (winner >= 0) winner = moved < 0 ? winner + added : moved;
      const before = this.cuts[leaf + 1] + added;
      if (before - from <= MOST) {
        for (let k = first; k < added; k++) winner = better(rows, winner, scan(rows, places[k], places[k] + 1));
        cuts.push(from);
        winners.push(winner);
      } else {
        for (let row = from; row < before; row += LEAF) {
          cuts.push(row);
          winners.push(scan(rows, row, Math.min(row + LEAF, before)));
        }
      }
    }
    cuts.push(rows.length);
    return yield* treeOver(rows, Uint32Array.from(cuts), Int32Array.from(winners));
  }
}
