import type { FlagLayout } from './flagLayout.js';
import { lowerBound } from '../data/lowerBound.js';
import { slice } from './zoomFlags.js';
import type { ZoomLevel } from './zoomLevels.js';

/** Px that rounding may take a date past an end of the axis. */
const SLACK = 0.01;

/** A window of an axis: px on screen are k × px of the layout + x; dates are seen from `from` to `to`, and no text passes `edge`. */
export interface WindowPlace {
  k: number;
  x: number;
  from: number;
  to: number;
  edge: number;
}

/**
 * What of a level is in a window: its dates, and of their flags those that are whole. `before` and `after` are the rows that are not wholly in it, by the edge
 * they are at; a date whose flag the edge cuts keeps its marker and is counted. Nothing is hung anew, so panning changes nothing. O(visible + log n).
 */
export function zoomWindow(level: ZoomLevel, layout: FlagLayout, { k, x, from, to, edge }: WindowPlace): { layout: FlagLayout; before: number; after: number } {
  const place = (px: number): number => k * px + x;
  const first = lowerBound(level.at, (px) => place(px) >= from - SLACK);
  const last = lowerBound(level.at, (px) => place(px) > to + SLACK);
  const seen = slice(level, layout, first, Math.max(first, last), place);
  const cut = new Set<number>();
  for (const { station, block, option } of seen.flags) {
    if (seen.x[station] + layout.rules.pad + seen.blocks[station][block].options[option].width > edge + SLACK) cut.add(station);
  }
  const { before } = level;
  let after = before[before.length - 1] - before[Math.max(first, last)];
  for (const station of cut) after += seen.stations[station].rows.length;
  const stations = seen.stations.map((station, s) => (cut.has(s) ? { ...station, labelled: [] } : station));
  return { before: before[first], after, layout: { ...seen, stations, flags: seen.flags.filter((flag) => !cut.has(flag.station)) } };
}
