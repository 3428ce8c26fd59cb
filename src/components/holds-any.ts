import type { PictureItem } from '../scene/picture-types.js';

/** Whether one of some rows, ascending, is among those a number stands for. `first`: its first. O(log n) where its rows lie together. */
export function holdsAny(rows: readonly number[], first: number, { has }: NonNullable<PictureItem['many']>): boolean {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle] < first) low = middle + 1;
    else high = middle;
  }
  // Between its first and its last only those few with a label are not in it.
  for (let i = low; i < rows.length && i < low + 64; i++) if (has(rows[i])) return true;
  return false;
}
