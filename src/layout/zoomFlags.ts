import { hangFlags, heightsOf } from './hangFlags.js';
import { planFixedStations } from './planFixedStations.js';
import { rankRows } from './planStations.js';
import { blocksOf, type FlagInput, type FlagLayout } from './fitFlags.js';
import { DOWN, UP, type Flag, type Side } from './types.js';

/** Labels are added at zooms that are powers of this: between two of them nothing appears but what moves apart. */
const STEP = Math.SQRT2;
/** Labels tried at one step, the most important first; the rest wait for the next. Fewer of many, since each try lays all of them. */
const triedOf = (rows: number): number => Math.max(8, Math.min(200, Math.floor(20000 / rows)));

interface Hung {
  side: Side;
  option: number;
}

/** How rows are hung, and on which side of its pole a date's count was. */
interface Ways {
  hung: Map<number, Hung>;
  counts: ReadonlyMap<number, Side>;
}

/**
 * The flags of a layout at a zoom `k` ≥ 1: positions are k times the layout's, distances only grow, so what was shown is shown; labels that found no
 * room come in by importance where one finds it on the whole axis, at the least power of √2 that has room. So zooming in never drops a label, and
 * panning, which moves everything alike, changes none. Been, Daiches, Yap: Dynamic map labeling (2006).
 *
 * Positions are in px of the layout times k, from its own start. Cost: O(steps × labels tried × flags).
 */
export function zoomFlags(asked: FlagInput, layout: FlagLayout, k: number, position: (time: number) => number): FlagLayout {
  const input: FlagInput = { ...asked, rules: layout.rules, minGap: layout.minGap };
  const hung = new Map<number, Hung>();
  const counts = new Map<number, Side>();
  for (const flag of layout.flags) {
    const row = layout.stations[flag.station].labelled[flag.block];
    if (row !== undefined) hung.set(row, { side: flag.side, option: flag.option });
    else counts.set(layout.stations[flag.station].time, flag.side);
  }
  const rank = rankRows(input.importance);
  const hidden = Array.from(rank, (_, row) => row).filter((row) => !hung.has(row)).sort((a, b) => rank[a] - rank[b]);
  for (let zoom = STEP; zoom <= k * (1 + 1e-9) && hung.size < Math.min(input.start.length, input.mostLabels); zoom *= STEP) {
    for (const row of hidden.filter((candidate) => !hung.has(candidate)).slice(0, triedOf(rank.length))) addLabel(input, { hung, counts }, row, rank, zoom, position);
  }
  return layoutOf(input, { hung, counts }, rank, k, position);
}

/** Hangs one more label where it fits within the height, at its least; leaves it out where it does not. */
function addLabel(input: FlagInput, ways: Ways, row: number, rank: Uint32Array, zoom: number, position: (time: number) => number): void {
  const { hung } = ways;
  let best: Hung | undefined;
  let least = input.height;
  input.label(row).options.forEach((_, option) => {
    for (const side of [UP, DOWN] as const) {
      hung.set(row, { side, option });
      const [up, down] = heightsOf(layoutOf(input, ways, rank, zoom, position).flags);
      if (up + down >= least && !(up + down === least && !best)) continue;
      least = up + down;
      best = { side, option };
    }
  });
  if (best) hung.set(row, best);
  else hung.delete(row);
}

function layoutOf(input: FlagInput, { hung, counts }: Ways, rank: Uint32Array, k: number, position: (time: number) => number): FlagLayout {
  const shown = Uint32Array.from(rank, (place, row) => (hung.has(row) ? place : rank.length));
  const at = (time: number) => k * position(time);
  const stations = planFixedStations({ start: input.start, rank: shown, labels: rank.length }, at, input.minGap);
  const blocks = stations.map((station) => blocksOf(input, station));
  const ways = stations.map((station, s) => blocks[s].map((_, b): Hung => {
    const row = station.labelled[b];
    return row === undefined ? { side: counts.get(station.time) ?? hung.get(station.labelled[0])!.side, option: 0 } : hung.get(row)!;
  }));
  const x = stations.map((station) => station.position);
  const flags: Flag[] = hangFlags(blocks.map((list) => ({ blocks: list })), x, ways.map((list) => list.map(({ side }) => side)), ways.map((list) => list.map(({ option }) => option)), input.rules);
  return { stations, x, flags, blocks, knots: [], positions: [], rules: input.rules, minGap: input.minGap };
}
