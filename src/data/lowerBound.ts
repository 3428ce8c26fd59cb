/** The first index from `low` on whose value satisfies what holds from somewhere on; `high` (their number) where none does. O(log n). */
export function lowerBound(values: ArrayLike<number>, holds: (value: number) => boolean, low = 0, high = values.length): number {
  while (low < high) {
    const mid = (low + high) >> 1;
    if (holds(values[mid])) high = mid;
    else low = mid + 1;
  }
  return low;
}
