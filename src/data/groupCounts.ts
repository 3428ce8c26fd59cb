import { drain } from './drain.js';
import { lowerBound } from './lowerBound.js';
import { evenValue } from './room.js';

/** How many rows of each group come before a row. */
export interface GroupCounts {
  /** Groups; the last is of rows that belong to none. */
  groups: number;
  /** Per group, how many rows come before a row. O(groups + log n). */
  before(row: number): Uint32Array;
  /** The same of rows with others among them: `places` says which are new, ascending; the others keep their order and their groups. O(n / 64 + new rows); O(n) where there was one group and is no longer. */
  grow(group: ArrayLike<number>, places: ArrayLike<number>): GroupCounts;
}

/** Rows between two of those whose counts are kept, at first. */
const BLOCK = 64;
/** Rows between two rests. */
const STEP = 8192;

/** In O(n) and half a byte a row at most, in steps of a fraction of a millisecond. `group`: row → group, below 0 for none. */
export function* groupCountsInSteps(group: ArrayLike<number>): Generator<void, GroupCounts> {
  const { length } = group;
  const even = evenValue(group as { buffer?: ArrayBufferLike });
  if (even !== undefined) return new OneGroup(even);
  let most = -1;
  for (let row = 0; row < length; row += STEP, yield) most = mostIn(group, row, Math.min(row + STEP, length), most);
  const groups = most + 2;
  const blocks = new Blocks(group, groups);
  for (let rest = STEP; blocks.end < length;) {
    blocks.add(Math.min(blocks.end + blocks.size, length));
    if (blocks.end < rest) continue;
    rest = blocks.end + STEP;
    yield;
  }
  return blocks;
}

function mostIn(group: ArrayLike<number>, from: number, before: number, most: number): number {
  for (let row = from; row < before; row++) if (group[row] > most) most = group[row];
  return most;
}

/** The same at once. */
export const groupCounts = (group: ArrayLike<number>): GroupCounts => drain(groupCountsInSteps(group));

/** All rows are of one group: how many come before one is its number. */
class OneGroup implements GroupCounts {
  readonly groups: number;

  constructor(private readonly group: number) { this.groups = Math.max(group, -1) + 2; }

  before(row: number): Uint32Array {
    const counts = new Uint32Array(this.groups);
    counts[this.group < 0 ? this.groups - 1 : this.group] = row;
    return counts;
  }

  grow(group: ArrayLike<number>): GroupCounts { return groupCounts(group); }
}

class Blocks implements GroupCounts {
  /** The first row of each block, and per group how many come before it. */
  readonly #cuts = [0];
  readonly #kept: number[];
  /** The more groups the fewer blocks, so that all of it never takes more room than the rows do. */
  readonly size: number;
  /** The row behind the last block. */
  end = 0;

  constructor(private readonly group: ArrayLike<number>, readonly groups: number) {
    this.#kept = new Array<number>(groups).fill(0);
    this.size = BLOCK * Math.ceil(groups / 8);
  }

  /** One more block, up to a row. */
  add(before: number): void {
    const counts = this.before(this.end);
    this.#count(counts, this.end, before);
    this.#cut(before, counts);
  }

  #cut(before: number, counts: Uint32Array): void {
    this.#cuts.push((this.end = before));
    for (let group = 0; group < this.groups; group++) this.#kept.push(counts[group]);
  }

  #count(counts: Uint32Array, from: number, before: number): void {
    const { group, groups } = this;
    for (let row = from; row < before; row++) counts[group[row] < 0 ? groups - 1 : group[row]]++;
  }

  before(row: number): Uint32Array {
    const { groups } = this;
    const cuts = this.#cuts;
    const block = row >= this.end ? cuts.length - 1 : lowerBound(cuts, (cut) => cut > row) - 1;
    const counts = new Uint32Array(groups);
    for (let group = 0; group < groups; group++) counts[group] = this.#kept[block * groups + group];
    this.#count(counts, cuts[block], row);
    return counts;
  }

  grow(group: ArrayLike<number>, places: ArrayLike<number>): GroupCounts {
    const { groups, size } = this;
    for (let k = 0; k < places.length; k++) if (group[places[k]] > groups - 2) return groupCounts(group);
    const grown = new Blocks(group, groups);
    const cuts = this.#cuts;
    const last = cuts.length - 1;
    const more = new Uint32Array(groups);
    const counts = new Uint32Array(groups);
    for (let block = 1, added = 0; block <= last; block++) {
      for (; added < places.length && (block === last || places[added] - added < cuts[block]); added++) grown.#count(more, places[added], places[added] + 1);
      // One that has become long is counted anew.
      while (cuts[block] + added - grown.end > 2 * size) grown.add(grown.end + size);
      for (let g = 0; g < groups; g++) counts[g] = this.#kept[block * groups + g] + more[g];
      grown.#cut(cuts[block] + added, counts);
    }
    return last ? grown : groupCounts(group);
  }
}
