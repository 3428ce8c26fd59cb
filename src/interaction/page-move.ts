/**
 * The index a page key leads to: the first thing of the next part (a year, an era), or of this part, or of the one before where it is the first
 * already. `partOf` tells the part of an index; things of one part stand together. At the ends the first and the last thing.
 */
export function pageMove(count: number, current: number, forward: boolean, partOf: (index: number) => unknown): number {
  if (!count) return -1;
  const firstOf = (index: number): number => {
    let first = index;
    while (first > 0 && Object.is(partOf(first - 1), partOf(index))) first--;
    return first;
  };
  const at = Math.min(Math.max(current, 0), count - 1);
  if (!forward) return firstOf(at) < at ? firstOf(at) : firstOf(Math.max(at - 1, 0));
  let next = at;
  while (next < count && Object.is(partOf(next), partOf(at))) next++;
  return Math.min(next, count - 1);
}
