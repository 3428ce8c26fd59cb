import type { Placed, Tile } from './ZoomTiles.js';

/** The extent of an event, in a lane that it keeps at every zoom from the one it came in at. */
export interface ManyBar extends Placed {
  kind: 'bar';
  row: number;
  lane: number;
}

/** px between two bars of a lane. */
const GAP = 4;

/** Gives lanes to extents that find one free in a tile beside those that have one, in the order given. `at` and `long` in px at zoom 1. O(extents × bars). */
export function placeBars(tile: Tile, before: readonly ManyBar[], extents: readonly { row: number; at: number; long: number }[], lanes: number): ManyBar[] {
  const { zoom, low, high } = tile;
  const placed = [...before];
  const taken = new Set(before.map(({ row }) => row));
  for (const { row, at, long } of extents) {
    if (taken.has(row) || at * zoom < low || (at + long) * zoom > high) continue;
    const free = Array.from({ length: lanes }, (_, lane) => lane).find((lane) =>
      placed.every((bar) => bar.lane !== lane || (bar.at + bar.long) * zoom + GAP <= at * zoom || (at + long) * zoom + GAP <= bar.at * zoom));
    if (free === undefined) continue;
    taken.add(row);
    placed.push({ kind: 'bar', row, at, long, less: 0, more: 0, lane: free });
  }
  return placed.slice(before.length);
}
