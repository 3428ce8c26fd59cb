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
  hung: ReadonlyMap<number, Hung>;
  counts: ReadonlyMap<number, Side>;
}

/** What zooming into one layout has come to: its rows in order of importance, and the labels hung at each step that was reached. */
interface Zooming {
  input: FlagInput;
  rank: Uint32Array;
  counts: ReadonlyMap<number, Side>;
  steps: { zoom: number; hung: ReadonlyMap<number, Hung> }[];
}

/** By layout: labels are given once, so that a window costs only the hanging of what is shown. */
const known = /* @__PURE__ */ new WeakMap<FlagLayout, Zooming>();

/**
 * The flags of a layout at a zoom `k` ≥ 1: positions are k times the layout's, distances only grow, so what was shown is shown; labels that found no
 * room come in by importance where one finds it on the whole axis, at the least power of √2 that has room. So zooming in never drops a label, and
 * panning, which moves everything alike, changes none. Been, Daiches, Yap: Dynamic map labeling (2006).
 *
 * Positions are in px of the layout times k, from its own start. Cost: O(labels tried × flags) for each step that is reached for the first time, then
 * O(rows). `asked` and `position` belong to the layout: another input needs another layout.
 */
export function zoomFlags(asked: FlagInput, layout: FlagLayout, k: number, position: (time: number) => number): FlagLayout {
  let zooming = known.get(layout);
  if (!zooming) known.set(layout, (zooming = begin(asked, layout)));
  const { input, rank, counts, steps } = zooming;
  for (let last = steps[steps.length - 1]; last.zoom * STEP <= k * (1 + 1e-9) && last.hung.size < Math.min(input.start.length, input.mostLabels); last = steps[steps.length - 1]) {
    const zoom = last.zoom * STEP;
    const hung = new Map(last.hung);
    const hidden = Array.from(rank, (_, row) => row).filter((row) => !hung.has(row)).sort((a, b) => rank[a] - rank[b]);
    for (const row of hidden.slice(0, triedOf(rank.length))) addLabel(input, { hung, counts }, row, rank, zoom, position);
    steps.push({ zoom, hung });
  }
  const reached = steps.findLast(({ zoom }) => zoom <= k * (1 + 1e-9)) ?? steps[0];
  return layoutOf(input, { hung: reached.hung, counts }, rank, k, position);
}

function begin(asked: FlagInput, layout: FlagLayout): Zooming {
  const hung = new Map<number, Hung>();
  const counts = new Map<number, Side>();
  for (const flag of layout.flags) {
    const row = layout.stations[flag.station].labelled[flag.block];
    if (row !== undefined) hung.set(row, { side: flag.side, option: flag.option });
    else counts.set(layout.stations[flag.station].time, flag.side);
  }
  return { input: { ...asked, rules: layout.rules, minGap: layout.minGap }, rank: rankRows(asked.importance), counts, steps: [{ zoom: 1, hung }] };
}

/** Hangs one more label where it fits within the height, at its least; leaves it out where it does not. */
function addLabel(input: FlagInput, ways: Ways & { hung: Map<number, Hung> }, row: number, rank: Uint32Array, zoom: number, position: (time: number) => number): void {
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
