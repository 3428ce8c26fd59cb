import { lowerBound } from '../data/lowerBound.js';
import type { PictureItem } from '../scene/picture-types.js';

/** Whether one of some rows, ascending, is among those a number stands for. `first`: its first. O(log n) where its rows lie together. */
export function holdsAny(rows: readonly number[], first: number, { has }: NonNullable<PictureItem['many']>): boolean {
  const low = lowerBound(rows, (row) => row >= first);
  // Between its first and its last only those few with a label are not in it.
  for (let i = low; i < rows.length && i < low + 64; i++) if (has(rows[i])) return true;
  return false;
}
