/**
 * The first row from `low` on that starts at a time or later, or, with `beyond`, later; their number where none does. `lowerBound` for who asks a thousand times of a million: without a function to be called
 * it takes less than half. O(log n).
 */
export function firstStart(start: ArrayLike<number>, time: number, beyond = false, low = 0): number {
  let high = start.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (start[mid] > time || (!beyond && start[mid] === time)) high = mid;
    else low = mid + 1;
  }
  return low;
}
