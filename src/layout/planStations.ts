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
 * Stations for positions still to be solved: one a distinct start, but at most `most` of them; where there are more,
 * unlabelled neighbours merge, nearest in time first (to within a few tens of percent: months are equal) and evenly where equally near.
 * Labelled dates never merge, and what stands between two of them is no part of either: if that is too many, more than `most` come back;
 * `absorbing`: then what is left is counted at the labelled date before it, and more come back only if the labelled alone are more.
 *
 * O(n log n) where merging is needed, else O(n).
 */
export function planElasticStations(input: StationInput, most: number, absorbing = false): PlannedStation[] {
  const stations = distinctStarts(input);
  const excess = stations.length - most;
  if (excess <= 0) return stations;
  const joints: number[] = [];
  for (let k = 1; k < stations.length; k++) {
    if (!stations[k].labelled.length && !stations[k - 1].labelled.length) joints.push(k);
  }
  const gap = (k: number) => Math.round(2 * Math.log(stations[k].time - stations[k - 1].time));
  // Of about equal gaps the odd ones first, then every other one of the rest …: pairs before any four, spread over all of them.
  joints.sort((a, b) => gap(a) - gap(b) || (a & -a) - (b & -b) || golden(a) - golden(b));
  const joined = new Uint8Array(stations.length);
  for (const k of joints.slice(0, excess)) joined[k] = 1;
  const merged: PlannedStation[] = [];
  stations.forEach((station, k) => {
    if (joined[k]) merged[merged.length - 1].rows.push(...station.rows);
    else merged.push(station);
  });
  return absorbing && merged.length > most ? absorbed(merged, merged.length - most) : merged;
}

/** Leaves `excess` unlabelled stations to the labelled ones before them, the nearest in time first. */
function absorbed(stations: readonly PlannedStation[], excess: number): PlannedStation[] {
  const loose = stations.map((_, k) => k).filter((k) => k && !stations[k].labelled.length && stations[k - 1].labelled.length);
  loose.sort((a, b) => stations[a].time - stations[a - 1].time - (stations[b].time - stations[b - 1].time) || a - b);
  const given = new Set(loose.slice(0, excess));
  const kept: PlannedStation[] = [];
  stations.forEach((station, k) => {
    if (given.has(k)) kept[kept.length - 1].rows.push(...station.rows);
    else kept.push(station);
  });
  return kept;
}

/** Multiples of the golden ratio: any first of them are spread over all. */
const golden = (k: number): number => Math.imul(k, 0x9e3779b1) >>> 0;

/** One station a distinct start, in time order. O(n). */
export function distinctStarts({ start, rank, labels }: StationInput): PlannedStation[] {
  const stations: PlannedStation[] = [];
  let last: PlannedStation | undefined;
  for (let row = 0; row < start.length; row++) {
    if (!last || last.time !== start[row]) stations.push((last = { time: start[row], position: NaN, rows: [], labelled: [] }));
    last.rows.push(row);
    if (rank[row] < labels) last.labelled.push(row);
  }
  for (const station of stations) if (station.labelled.length > 1) station.labelled.sort((a, b) => rank[a] - rank[b]);
  return stations;
}

/**
 * Rank of each row: pinned first, then by importance. Of equal importance first what stands alone: by how often all of time is to be halved until a row is the first of its part, and of
 * one date each after all that are first at theirs, so that a crowd takes no labels from dates that have room. What is equal even then is spread over its rows, as multiples of the
 * golden ratio are, or labels would all be the earliest.
 */
export function rankRows({ importance, start }: { importance: ArrayLike<number>; start: ArrayLike<number> }): Uint32Array {
  const { length } = importance;
  const part = (row: number): number => ((start[row] - start[0]) / (start[length - 1] - start[0])) * 2 ** 30;
  let again = 0;
  const halvings = Array.from(importance, (_, row) => row && Math.clz32(part(row) ^ part(row - 1)) + (again = start[row] === start[row - 1] ? again + 1 : 0));
  const rows = Uint32Array.from(importance, (_, row) => row);
  rows.sort((a, b) => importance[b] - importance[a] || halvings[a] - halvings[b] || golden(a) - golden(b));
  const rank = new Uint32Array(length);
  rows.forEach((row, place) => (rank[row] = place));
  return rank;
}

/** Rows whose labels are on every rendering. */
export function countPinned(importance: ArrayLike<number>): number {
  let count = 0;
  for (let row = 0; row < importance.length; row++) if (importance[row] > 1) count++;
  return count;
}
