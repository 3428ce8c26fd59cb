/** The first index whose value satisfies what holds from somewhere on; their number where none does. O(log n). */
export function lowerBound(values: ArrayLike<number>, holds: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (holds(values[mid])) high = mid;
    else low = mid + 1;
  }
  return low;
}
