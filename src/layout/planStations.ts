/** A date on the axis as planned: which rows stand there, and which of them are labelled. */
export interface PlannedStation {
  time: number;
  /** px, where positions are given (not for elastic plans). */
  position: number;
  /** All rows it stands for, in time order. */
  rows: number[];
  /** Those with a label, most important first. */
  labelled: number[];
}

export interface StationInput {
  /** Start of each row, ascending. */
  start: ArrayLike<number>;
  /** Rank of each row by importance: 0 is the most important. Rows of rank below `labels` are labelled. */
  rank: ArrayLike<number>;
  labels: number;
}

/**
 * Plans stations for positions still to be solved, for any number of labels: one a distinct start, but at most `most` of them; where there are more,
 * unlabelled neighbours merge, nearest in time first (to within a few tens of percent: months are equal) and evenly where equally near.
 * Labelled dates never merge, and what stands between two of them is no part of either: if that is too many, more than `most` come back;
 * `absorbing`: then what is left is counted at the labelled date before it, nearest in time first, and more come back only if the labelled alone are more.
 *
 * O(n) a plan; the first one that merges O(n log n).
 */
export function elasticPlanner({ start, rank }: Omit<StationInput, 'labels'>): ElasticPlanner {
  /** The first row of each distinct start, the start of each row, and the rows by rank. */
  const firsts: number[] = [];
  const dates: number[] = [];
  const ranked: number[] = [];
  // By length: an iterator makes an object a row.
  const rows = Array.from({ length: start.length }, (_, row) => {
    if (start[row] !== start[row - 1]) firsts.push(row);
    dates.push(firsts.length - 1);
    ranked[rank[row]] = row;
    return row;
  });
  const { length } = firsts;
  const gap = (k: number) => start[firsts[k]] - start[firsts[k] - 1];
  /** All but the first, in the order in which they join those before them. */
  let joints: number[];
  return (labels, most, absorbing) => {
    const labelled = new Array<number[] | undefined>(length);
    for (const row of ranked.slice(0, labels)) (labelled[dates[row]] ??= []).push(row);
    let excess = length - most;
    const joined = new Uint8Array(length);
    /** Joins dates that have no label to those before them, if these have one or, `apart`, none. */
    const join = (order: readonly number[], apart: boolean) => {
      for (let i = 0; excess > 0 && i < order.length; i++) {
        const k = order[i];
        if (labelled[k] || !labelled[k - 1] !== apart) continue;
        joined[k] = 1;
        excess--;
      }
    };
    if (excess > 0) {
      if (!joints) {
        const width = Float64Array.from(firsts, (_, k) => Math.round(2 * Math.log(gap(k))));
        // Of about equal gaps the odd ones first, then every other one of the rest …: pairs before any four, spread over all of them.
        joints = firsts.map((_, k) => k).slice(1).sort((a, b) => width[a] - width[b] || (a & -a) - (b & -b) || golden(a) - golden(b));
      }
      join(joints, true);
      if (absorbing) join([...joints].sort((a, b) => gap(a) - gap(b) || a - b), false);
    }
    const stations: PlannedStation[] = [];
    for (let k = 0, next: number; k < length; k = next) {
      for (next = k + 1; joined[next];) next++;
      stations.push({ time: start[firsts[k]], position: NaN, rows: rows.slice(firsts[k], firsts[next]), labelled: labelled[k] ?? [] });
    }
    return stations;
  };
}

/** Stations of the `labels` most important rows' dates and of the others, see `elasticPlanner`. */
export type ElasticPlanner = (labels: number, most: number, absorbing?: boolean) => PlannedStation[];

/** Multiples of the golden ratio: any first of them are spread over all. */
const golden = (k: number): number => Math.imul(k, 0x9e3779b1) >>> 0;

/**
 * Rank of each row: pinned first, then by importance. Of equal importance first what stands alone: by how often all of time is to be halved until a row is the first of its part; of one date each
 * after all that are first at theirs. `px`: where each stands on an axis that is not as time is, which is halved, too, once more than time: so a crowd takes no labels from dates that have room, and
 * one that is given half of the axis has its share of them. What is equal even then is spread over its rows, as multiples of the golden ratio are, or labels would all be the earliest.
 */
export function rankRows({ importance, start }: { importance: ArrayLike<number> & Iterable<number>; start: ArrayLike<number> }, px = start): Uint32Array {
  const { length } = importance;
  const halvings = (at: ArrayLike<number>, row: number): number => {
    const part = (row: number): number => ((at[row] - at[0]) / (at[length - 1] - at[0])) * 2 ** 30;
    return Math.clz32(part(row) ^ part(row - 1));
  };
  let again = 0;
  const places = [...importance].map((_, row) => {
    const inTime = halvings(start, row);
    return row && Math.min(inTime, halvings(px, row) + 1) + inTime / 99 + (again = start[row] === start[row - 1] ? again + 1 : 0);
  });
  const rows = Uint32Array.from({ length }, (_, row) => row);
  rows.sort((a, b) => importance[b] - importance[a] || places[a] - places[b] || golden(a) - golden(b));
  const rank = new Uint32Array(length);
  rows.forEach((row, k) => (rank[row] = k));
  return rank;
}

/** Rows whose labels are on every rendering. */
export function countPinned(importance: ArrayLike<number>): number {
  let count = 0;
  for (let row = 0; row < importance.length; row++) if (importance[row] > 1) count++;
  return count;
}
