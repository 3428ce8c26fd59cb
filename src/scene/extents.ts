import { COLUMN_FLAGS as F, type TimelineColumns } from '../data/index.js';
import { packLanes } from '../layout/packLanes.js';
import { zoomStep } from '../layout/zoomStep.js';
import type { PositionScale } from '../scale/index.js';

/** The extents to be drawn in a window, and the lane of each row. */
export interface Extents {
  rows: readonly number[];
  laneOf(row: number): number;
}

/**
 * Extents of a whole axis for any window of it. Lanes are given over the whole axis at powers of √2, so that panning moves no bar to another lane, and zooming
 * does at these powers alone. `most`: lanes there are; as in `stripOf`, -1 where none is free. A window costs O(extents), compared only; a new power packs them.
 */
export function extentsOf({ flags, start, end, length }: TimelineColumns, scale: PositionScale, most: number): (k: number, low: number, high: number) => Extents {
  const rows = Array.from({ length }, (_, row) => row).filter((row) => flags[row] & (F.interval | F.imprecise));
  const left = rows.map((row) => scale(start[row]));
  const right = rows.map((row) => scale(end[row]));
  const lanes = new Map<number, ReadonlyMap<number, number>>();
  return (k, low, high) => {
    const step = zoomStep(k);
    let known = lanes.get(step);
    if (!known) {
      const zoom = 2 ** (step / 2);
      const packed = packLanes(left.map((px) => px * zoom), right.map((px, i) => Math.max(px * zoom, left[i] * zoom + 3)), most, 4);
      lanes.set(step, (known = new Map(rows.map((row, i) => [row, packed[i]]))));
    }
    return { rows: rows.filter((row) => start[row] < high && end[row] > low), laneOf: (row) => known.get(row)! };
  };
}
