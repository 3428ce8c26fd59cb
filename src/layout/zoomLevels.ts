import { addLabels, groundOf, hungAt, NEVER, waysOf } from './addLabels.js';
import type { FlagInput, FlagLayout } from './flagLayout.js';
import type { PlannedStation } from './planStations.js';
import type { Block, Flag } from './types.js';
import { zoomStep } from './zoomStep.js';

/** Labels are added at zooms that are powers of this: between two of them nothing changes but what moves apart. */
const STEP = Math.SQRT2;
/** Levels kept, for whoever zooms to and fro. */
const KEPT = 6;
/** px between two dates from which on neither stands in the other's way, in least gaps. */
const FAR = 60;

/** The whole axis at one power of √2: what is on it and how, for all zooms up to the next power. Everything in the order of the stations. */
export interface ZoomLevel {
  stations: readonly PlannedStation[];
  /** px of each at zoom 1. */
  at: Float64Array;
  blocks: readonly Block[][];
  /** Their heights are the least at the power itself; they hold at any greater zoom, too. */
  flags: readonly Flag[][];
  /** Rows of the stations before each, and of all. */
  before: Uint32Array;
}

/** What is known of zooming into one layout. */
export interface ZoomLevels {
  /** Px that no side's flags ever pass. */
  caps: readonly [up: number, down: number];
  /** The level for a zoom `k`: that of the greatest power of √2 not above it; of 1 the layout itself. */
  at(k: number): ZoomLevel;
}

/**
 * Which labels a layout shows at which zoom: each row is given, once, the least power of √2 at which its label finds room on the whole axis, in order of
 * importance; it then keeps side and wrapping.
 *
 * Cost: a level that is new costs O(rows + labels tried × poles in reach), and so do those before it, once; one that is known is looked up.
 */
export function zoomLevels(asked: FlagInput, layout: FlagLayout, position: (time: number) => number): ZoomLevels {
  const input: FlagInput = { ...asked, rules: layout.rules, minGap: layout.minGap };
  const ground = groundOf(input, layout, position);
  const { rank, px, caps } = ground;
  const ways = waysOf(layout, rank);
  const enough = (FAR * input.minGap) / leastGap(px);
  const kept = new Map<number, ZoomLevel>([[0, levelOf(layout, (_, k) => layout.x[k])]]);
  let done = 0;
  return {
    caps,
    at(k) {
      const step = Math.min(NEVER - 1, zoomStep(k));
      while (done < step) {
        const zoom = STEP ** ++done;
        const most = Math.min(rank.length, input.mostLabels * zoom);
        if (ways.shown < most && zoom < enough * STEP) addLabels(input, ways, ground, { step: done, zoom, most });
      }
      const level = kept.get(step) ?? levelOf(hungAt(input, ways, rank, px, { step, zoom: STEP ** step }), ({ time }) => position(time));
      // The layout itself is never given up; of the others the one that was asked for longest ago.
      if (step) kept.delete(step);
      kept.set(step, level);
      if (kept.size > KEPT) kept.delete([...kept.keys()].find((other) => other)!);
      return level;
    },
  };
}

function levelOf({ stations, blocks, flags }: FlagLayout, at: (station: PlannedStation, k: number) => number): ZoomLevel {
  const lists: Flag[][] = stations.map(() => []);
  for (const flag of flags) lists[flag.station].push(flag);
  const before = new Uint32Array(stations.length + 1);
  stations.forEach((station, k) => (before[k + 1] = before[k] + station.rows.length));
  return { stations, at: Float64Array.from(stations, at), blocks, flags: lists, before };
}

/** The least px between two dates. */
function leastGap(px: Float64Array): number {
  let least = Infinity;
  for (let row = 1; row < px.length; row++) if (px[row] > px[row - 1]) least = Math.min(least, px[row] - px[row - 1]);
  return least;
}
