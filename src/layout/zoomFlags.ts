import type { FlagInput, FlagLayout } from './flagLayout.js';
import { zoomLevels, type ZoomLevel, type ZoomLevels } from './zoomLevels.js';

/** By layout: its labels are given their zooms once. */
const known = /* @__PURE__ */ new WeakMap<FlagLayout, ZoomLevels>();

/** What is known of zooming into a layout; `asked` and `position` belong to it, so another input needs another layout. */
export function levelsOf(asked: FlagInput, layout: FlagLayout, position: (time: number) => number): ZoomLevels {
  let levels = known.get(layout);
  if (!levels) known.set(layout, (levels = zoomLevels(asked, layout, position)));
  return levels;
}

/**
 * The flags of a layout at a zoom `k` ≥ 1, the whole axis: positions are k times the layout's, distances only grow, so what was shown is shown; labels that
 * found no room come in by importance where one finds it, at the least power of √2 that has room. So zooming in never drops a label, and panning, which
 * moves everything alike, changes none. Been, Daiches, Yap: Dynamic map labeling (2006).
 *
 * Positions are in px of the layout times k, from its own start. Cost: see zoomLevels, then O(stations); a window of it is `zoomWindow`.
 */
export function zoomFlags(asked: FlagInput, layout: FlagLayout, k: number, position: (time: number) => number): FlagLayout {
  const level = levelsOf(asked, layout, position).at(k);
  return slice(level, layout, 0, level.stations.length, (px) => k * px);
}

/** Stations `first` to before `last` of a level as a layout of their own. */
export function slice({ stations, at, blocks, flags }: ZoomLevel, { rules, minGap }: FlagLayout, first: number, last: number, place: (px: number) => number): FlagLayout {
  return {
    stations: stations.slice(first, last), x: Array.from(at.subarray(first, last), place), blocks: blocks.slice(first, last),
    flags: flags.slice(first, last).flatMap((list, k) => list.map((flag) => ({ ...flag, station: k }))),
    knots: [], positions: [], rules, minGap,
  };
}
