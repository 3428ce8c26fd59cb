/**
 * Puts intervals into as few lanes as their deepest pile, each lane without overlap.
 *
 * `left` ascends; all in px. Returns a lane a box, 0 the first free one; -1 where none of `most` lanes was free: those are for the
 * caller to count, none is moved. O(n × lanes). Source: interval partitioning; Kleinberg and Tardos, Algorithm Design (2005), 4.1.
 */
export function packLanes(left: ArrayLike<number>, right: ArrayLike<number>, most: number, gap = 0): Int16Array {
  const lanes = new Int16Array(left.length).fill(-1);
  const ends: number[] = [];
  for (let i = 0; i < left.length; i++) {
    let lane = ends.findIndex((end) => end + gap <= left[i]);
    if (lane < 0 && ends.length < most) lane = ends.push(-Infinity) - 1;
    if (lane < 0) continue;
    lanes[i] = lane;
    ends[lane] = Math.max(ends[lane], right[i]);
  }
  return lanes;
}
