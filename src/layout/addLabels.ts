import { addCounts, mayCount, type Held } from './addCounts.js';
import { blocksOf, type FlagInput, type FlagLayout } from './flagLayout.js';
import { hangFlags, heightsOf } from './hangFlags.js';
import { lowerBound } from '../data/lowerBound.js';
import { isLaters, planFixedStations } from './planFixedStations.js';
import { rankRows } from './planStations.js';
import { Poles, type Pole, type PoleFlag } from './Poles.js';
import { DOWN, UP, type Block, type Side } from './types.js';

/** Labels that are set in type at one step, the most important first; the rest wait for the next. */
const TRIES = 1500;
/** Of dates as near to each other as two labels at their nearest, how many are tried in vain at one step. */
const PATIENCE = 3;

/** How rows are hung: the step from which on they are (NEVER: not yet), side and option; on which side of its pole a date's count is; and what dates that had labels from the start count. */
export interface Ways {
  from: Uint8Array;
  side: Uint8Array;
  option: Uint8Array;
  counts: Map<number, Side>;
  held: Map<number, Held>;
  shown: number;
  /** The rows that are not shown, the most important first. */
  hidden: number[];
}
export const NEVER = 255;

/** A step of zooming in: its number, its zoom, and the most labels there are at it. */
export interface Step {
  step: number;
  zoom: number;
  most: number;
}

/** What stays the same at every step: ranks by importance, px of each row at zoom 1, and the most px of each side; `edge`: px that no text may pass. */
export interface Ground {
  rank: Uint32Array;
  px: Float64Array;
  caps: readonly [up: number, down: number];
  edge?: number;
}

/** The ground of a layout: height that is left over is shared between the sides, so that no side ever grows past its cap. */
export function groundOf(input: FlagInput, layout: FlagLayout, position: (time: number) => number, rank = rankRows(input)): Ground {
  const [up, down] = heightsOf(layout.flags);
  const spare = Math.max(0, input.height - up - down) / 2;
  return { rank, px: Float64Array.from(input.start, position), caps: [up + spare, down + spare] };
}

/** How the rows of a layout are hung. */
export function waysOf(layout: FlagLayout, rank: Uint32Array): Ways {
  const counts = new Map<number, Side>();
  const held = new Map<number, Held>();
  const ways: Ways = { from: new Uint8Array(rank.length).fill(NEVER), side: new Uint8Array(rank.length), option: new Uint8Array(rank.length), counts, held, shown: 0, hidden: [] };
  for (const flag of layout.flags) {
    const { labelled, rows, time } = layout.stations[flag.station];
    held.set(time, { first: rows[0], last: rows[rows.length - 1], step: NEVER, early: rows[0] });
    if (flag.block < labelled.length) hang(ways, labelled[flag.block], flag, 0);
    else counts.set(time, flag.side);
  }
  ways.hidden = Array.from(rank, (_, row) => row).filter((row) => ways.from[row] === NEVER).sort((a, b) => rank[a] - rank[b]);
  return ways;
}

/** Hangs, in order of importance, each label that finds room at a zoom on a date that stands clear of the others. */
export function addLabels(input: FlagInput, ways: Ways, ground: Ground, at: Step): void {
  const { rank, px, caps, edge = Infinity } = ground;
  const { step, zoom, most } = at;
  const layout = hungAt(input, ways, rank, px, { step, zoom });
  const room = roomFor(input, layout, caps);
  if (!room) return;
  const poles = new Poles(polesOf(layout), input.rules, room);
  addCounts(input, ways, poles, ground, at);
  const vain = new Map<number, number>();
  let tries = TRIES;
  ways.hidden = ways.hidden.filter((row) => {
    if (!tries || ways.shown >= most) return true;
    const x = px[row] * zoom;
    const k = poles.after(x);
    const [left, right] = [poles.list[k - 1]?.x ?? -Infinity, poles.list[k]?.x ?? Infinity];
    const same = right === x;
    const place = Math.floor(x / (2 * input.minGap));
    const failed = vain.get(place) ?? 0;
    if ((!same && Math.min(x - left, right - x) < input.minGap) || failed >= PATIENCE) return true;
    tries--;
    const rest = same ? 0 : standingFor(input.minGap, px, zoom, [left, x, right], (other) => mayCount(ways, step)(poles.list[k].time, other)) - 1;
    const wide = edge - x - input.rules.pad;
    const way = same ? addToPole(input, ways, poles, k, row, rank, wide) : addPole(input, poles, k, row, x, rest, wide);
    if (!way) {
      vain.set(place, failed + 1);
      return true;
    }
    hang(ways, row, way, step);
    return false;
  });
}

/** Px that new labels may take on either side. Where pinned labels alone are higher than they may be, none until they have come down. */
function roomFor({ height }: FlagInput, { flags }: FlagLayout, caps: readonly [number, number]): readonly [number, number] | undefined {
  if (caps[UP] + caps[DOWN] <= height + 1e-6) return caps;
  const [up, down] = heightsOf(flags);
  const spare = (height - up - down) / 2;
  return spare < 0 ? undefined : [up + spare, down + spare];
}

/** Notes that a row is hung from a step on. */
export function hang(ways: Ways, row: number, { side, option }: { side: Side; option: number }, step: number): void {
  ways.from[row] = step;
  ways.side[row] = side;
  ways.option[row] = option;
  ways.shown++;
}

/** Stations and flags of the rows hung up to a step, at its zoom. O(rows + flags × reach). */
export function hungAt(input: FlagInput, ways: Ways, rank: Uint32Array, px: Float64Array, { step, zoom }: { step: number; zoom: number }): FlagLayout {
  const shown = Uint32Array.from(rank, (place, row) => (ways.from[row] <= step ? place : rank.length));
  const at = (time: number) => zoom * px[lowerBound(input.start, (value) => value >= time)];
  const stations = planFixedStations({ start: input.start, rank: shown, labels: rank.length }, at, input.minGap, mayCount(ways, step));
  const blocks = stations.map((station) => blocksOf(input, station));
  const sides = stations.map(({ time, labelled }, k) => blocks[k].map((_, b) => (b < labelled.length ? ways.side[labelled[b]] : ways.counts.get(time) ?? ways.side[labelled[0]]) as Side));
  const options = stations.map(({ labelled }, k) => blocks[k].map((_, b) => (b < labelled.length ? ways.option[labelled[b]] : 0)));
  const x = stations.map((station) => station.position);
  // Only dates with flags stand in one another's way.
  const bearing = stations.map((_, k) => k).filter((k) => blocks[k].length);
  const pick = <T>(list: readonly T[]): T[] => bearing.map((k) => list[k]);
  const flags = hangFlags(pick(blocks).map((list) => ({ blocks: list })), pick(x), pick(sides), pick(options), input.rules).map((flag) => ({ ...flag, station: bearing[flag.station] }));
  return { stations, x, flags, blocks, knots: [], positions: [], rules: input.rules, minGap: input.minGap };
}

function polesOf({ stations, blocks, flags, x }: FlagLayout): Pole[] {
  const poles: Pole[] = [];
  let last = -1;
  // hangFlags gives a pole's flags the farthest first.
  for (const { station, block, side, option } of flags) {
    if (station !== last) poles.push({ time: stations[station].time, x: x[station], flags: [], tops: [0, 0] });
    last = station;
    poles[poles.length - 1].flags.unshift({ row: stations[station].labelled[block], block: blocks[station][block], side, option });
  }
  return poles;
}

/** A label on a pole of its own, as near to the axis as it gets; the `rest` that its date stands for is counted on the same side. */
function addPole(input: FlagInput, poles: Poles, k: number, row: number, x: number, rest: number, wide: number): PoleFlag | undefined {
  const preferred = poles.list[k - 1]?.flags[0].side === UP ? DOWN : UP;
  return lowest(input.label(row), row, preferred, (flag) => poles.topAt(x, k, flag), wide).find((flag) => {
    const flags = rest > 0 ? [flag, { row: undefined, block: input.count(rest), side: flag.side, option: 0 }] : [flag];
    return poles.put(k, { time: input.start[row], x, flags, tops: [0, 0] }, false);
  });
}

/** A label on a pole that stands already. Its count stays as wide as it was, which is as wide as it can become. */
function addToPole(input: FlagInput, ways: Ways, poles: Poles, k: number, row: number, rank: Uint32Array, wide: number): PoleFlag | undefined {
  const pole = poles.list[k];
  const labels = pole.flags.filter((flag) => flag.row !== undefined);
  const count = pole.flags.find((flag) => flag.row === undefined);
  return lowest(input.label(row), row, UP, (flag) => pole.tops[flag.side] + flag.block.options[flag.option].height, wide).find((flag) => {
    const flags = [...labels, flag].sort((a, b) => rank[a.row!] - rank[b.row!]);
    if (count) flags.push({ ...count, side: ways.counts.get(pole.time) ?? flags[0].side });
    return poles.put(k, { ...pole, flags }, true);
  });
}

/** The ways to hang a block that is at most so wide, the lowest first. */
function lowest(block: Block, row: number, preferred: Side, topOf: (flag: PoleFlag) => number, wide: number): PoleFlag[] {
  const sides = preferred === UP ? ([UP, DOWN] as const) : ([DOWN, UP] as const);
  const ways = block.options.flatMap(({ width }, option) => (width > wide ? [] : sides).map((side): PoleFlag => ({ row, block, side, option })));
  return ways.map((flag) => ({ flag, top: topOf(flag) })).sort((a, b) => a.top - b.top).map(({ flag }) => flag);
}

/**
 * How many rows a pole put in at `x` stands for, as `planFixedStations` has it: those nearer to it than the least gap, and than to the poles beside it, and what the next pole may not
 * count where nothing stands between.
 */
function standingFor(minGap: number, px: Float64Array, zoom: number, [left, x, right]: readonly [number, number, number], counted: (row: number) => boolean): number {
  const first = lowerBound(px, (at) => x - at * zoom < minGap && isLaters(at * zoom, left, x));
  const end = lowerBound(px, (at) => at * zoom - x >= minGap || isLaters(at * zoom, x, right));
  const next = lowerBound(px, (at) => at * zoom >= right);
  return (end < next && right - px[end] * zoom < minGap && !counted(end) ? next : end) - first;
}
