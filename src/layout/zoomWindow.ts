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
 * they are at; a date whose flag the edge cuts keeps its marker and is counted, or is only counted where a count would lie on the marker of a date whose
 * flags are whole. Nothing is hung anew, so panning changes nothing. O(visible + log n).
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
  return { before: before[first], after, layout: without(seen, cut) };
}

/** A layout in which the flags of some stations are left out, and of those the ones that would lie on a marker beside them. */
function without(seen: FlagLayout, cut: ReadonlySet<number>): FlagLayout {
  if (!cut.size) return seen;
  const whole = seen.x.filter((_, s) => seen.blocks[s].length && !cut.has(s));
  const clear = (px: number): boolean => whole.every((other) => Math.abs(other - px) >= seen.minGap);
  const kept = seen.stations.map((_, s) => s).filter((s) => !cut.has(s) || clear(seen.x[s]));
  const order = new Map(kept.map((s, k) => [s, k]));
  return {
    ...seen, x: kept.map((s) => seen.x[s]), blocks: kept.map((s) => seen.blocks[s]),
    stations: kept.map((s) => (cut.has(s) ? { ...seen.stations[s], labelled: [] } : seen.stations[s])),
    flags: seen.flags.flatMap((flag) => (cut.has(flag.station) ? [] : [{ ...flag, station: order.get(flag.station)! }])),
  };
}
