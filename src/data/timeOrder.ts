import { columnWithRoom } from './room.js';

/** Rows between two rests. */
const PART = 32_768;
/** So few are put in order one by one. */
const FEW = 32;

/** Times, and the places they have in the list. */
export interface TimedPlaces { times: Float64Array; order: Uint32Array }
/** The same; without an order, as they stand. */
interface Given { times: Float64Array; order?: Uint32Array }

/**
 * Times in ascending order with their places, equal ones as they stand; `undefined` where they are in order already. The given ones are used up.
 * A bucket sort by value, a bucket that is crowded spread once more by its own least and greatest: 0.05 s a million, each level takes 4 to 18
 * bits off what is between times. Rests after every few thousand, so that a caller can let others work.
 */
export function* timeOrder(times: Float64Array): Generator<void, TimedPlaces | undefined> {
  const n = times.length;
  let from = 0;
  for (; from < n && ascends(times, from, Math.min(n, from + PART + 1)); from += PART) yield;
  if (from >= n) return undefined;
  const sorted = { times: columnWithRoom(Float64Array, n), order: columnWithRoom(Uint32Array, n) };
  yield* spread({ times }, sorted, 0, n);
  return sorted;
}

function ascends(times: Float64Array, from: number, before: number): boolean {
  for (let k = from + 1; k < before; k++) if (times[k - 1] > times[k]) return false;
  return true;
}

/** Puts a stretch of rows in order into the same stretch of others. */
function* spread(given: Given, to: TimedPlaces, from: number, before: number): Generator<void, void> {
  const [low, high] = limits(given.times, from, before);
  const buckets = 2 ** Math.min(18, Math.max(4, Math.ceil(Math.log2(before - from)) - 2));
  const scale = (buckets - 1) / (high - low);
  // Where all are one, or nearer or farther than a number can tell: as they stand, and the few that may be so one by one.
  if (!(scale > 0 && scale < Infinity)) {
    copy(given, to, from, before);
    return insert(to, from, before);
  }
  const ends = new Uint32Array(buckets + 1);
  for (let k = from; k < before; k += PART, yield) count(given, ends, k, Math.min(before, k + PART), low, scale);
  ends[0] = from;
  for (let bucket = 1; bucket <= buckets; bucket++) ends[bucket] += ends[bucket - 1];
  for (let k = from; k < before; k += PART, yield) scatter(given, to, ends, k, Math.min(before, k + PART), low, scale);
  for (let bucket = 0, k = from; bucket < buckets; bucket++) {
    const end = ends[bucket];
    if (end - k <= FEW) insert(to, k, end);
    else if (!ascends(to.times, k, end)) {
      copy(to, given, k, end);
      yield* spread(given, to, k, end);
    }
    k = end;
    if (bucket % 4096 === 4095) yield;
  }
}

/** The least and the greatest. */
function limits(times: Float64Array, from: number, before: number): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let k = from; k < before; k++) {
    const time = times[k];
    if (time < low) low = time;
    if (time > high) high = time;
  }
  return [low, high];
}

/** How many fall into each bucket, counted at the one behind it. */
function count({ times }: Given, ends: Uint32Array, from: number, before: number, low: number, scale: number): void {
  for (let k = from; k < before; k++) ends[((times[k] - low) * scale >>> 0) + 1]++;
}

/** Each behind what its bucket has; what was the beginning of a bucket is its end then. */
function scatter({ times, order }: Given, to: TimedPlaces, ends: Uint32Array, from: number, before: number, low: number, scale: number): void {
  for (let k = from; k < before; k++) {
    const at = ends[(times[k] - low) * scale >>> 0]++;
    to.times[at] = times[k];
    to.order[at] = order ? order[k] : k;
  }
}

function copy({ times, order }: Given, to: Given, from: number, before: number): void {
  const places = (to.order ??= new Uint32Array(to.times.length));
  for (let k = from; k < before; k++) {
    to.times[k] = times[k];
    places[k] = order ? order[k] : k;
  }
}

function insert({ times, order }: TimedPlaces, from: number, before: number): void {
  for (let k = from + 1; k < before; k++) {
    const time = times[k];
    const place = order[k];
    let at = k;
    for (; at > from && times[at - 1] > time; at--) {
      times[at] = times[at - 1];
      order[at] = order[at - 1];
    }
    times[at] = time;
    order[at] = place;
  }
}
