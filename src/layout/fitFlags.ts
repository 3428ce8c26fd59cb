import { solveElastic, type ElasticProblem, type LeastDistance } from '../scale/solveElastic.js';
import { hangFlags } from './hangFlags.js';
import { packFlags, type Packing } from './packFlags.js';
import { mostThatFit } from './mostThatFit.js';
import { countPinned, planElasticStations, rankRows, type PlannedStation } from './planStations.js';
import { DOWN, UP, type Block, type Flag, type FlagRules, type Station } from './types.js';

export interface FlagInput {
  /** Start of each row, ascending. */
  start: Float64Array;
  /** Of each row; pinned rows above 1. */
  importance: Float32Array | Float64Array;
  /** Ends of drawn extents later than the last start, ascending; the last is the domain's end. At least one. */
  tail: readonly number[];
  /** px of the first date, and of the edge no text may pass. */
  range: readonly [number, number];
  /** Most px of both sides' flags together. */
  height: number;
  rules: FlagRules;
  /** Least px between neighbouring dates, and most px that time alone may ask for. */
  minGap: number;
  maxGap: number;
  /** The label of a row, and the count of rows a pole could not carry. Asked for only where needed. */
  label(row: number): Block;
  count(rows: number): Block;
  /** Rows that may carry a label at all; the rest are counted. */
  mostLabels: number;
}

export interface FlagLayout {
  stations: PlannedStation[];
  /** px of each station. */
  x: number[];
  flags: Flag[];
  /** Blocks of each station, in the order of `Flag.block`: its labels, then, where rows are left over, their count. */
  blocks: Block[][];
  /** The scale: times and px that it is bent at, from the first date to the domain's end. */
  knots: number[];
  positions: number[];
  /** The distances it keeps: those asked for, or narrower ones where labels would have gone. */
  rules: FlagRules;
  minGap: number;
}

/**
 * Flags for dates whose positions may be stretched: as many labels as fit by importance, then the positions nearest to true
 * scale (largest λ) at which they fit, then the least height. A pure function of its input.
 *
 * Where all labels fit at true scale with `minGap` between dates, true scale it is.
 * Cost: about ten packings; a packing is O(labels × beam).
 */
export function fitElastic(input: FlagInput): FlagLayout {
  const rank = rankRows(input.importance);
  const n = input.start.length;
  const proportional = fitProportional(input, rank);
  if (proportional) return proportional;
  const attempt = (labels: number, beam: number, within = input) => tryElastic(within, rank, labels, beam);
  const pinned = countPinned(input.importance);
  const most = Math.min(n, input.mostLabels);
  // Before a label goes the air does: narrower gaps, and a longer search.
  const tight = { ...input, minGap: input.minGap * 0.8, rules: { ...input.rules, gapX: input.rules.gapX * 0.7, gapY: input.rules.gapY * 0.6 } };
  const broad = { ...input, label: (row: number) => ({ options: input.label(row).options.slice(0, BROAD) }) };
  // Begun near the least height there may be, the search is short.
  const least = leastHeight(broad, rank, most);
  let failed = SHORT * least;
  for (const slack of SLACKS) {
    const height = slack * least;
    if (!(height < input.height)) break;
    const low = attempt(most, 8, { ...broad, height });
    if (low) return widenElastic(broad, low, failed);
    failed = height;
  }
  for (const [within, beam] of [[broad, 8], [input, 10], [input, n <= 24 ? 40 : 0]] as const) {
    const airy = beam && attempt(most, beam, within);
    if (airy) return widenElastic(within, airy, failed);
  }
  const found = mostThatFit(pinned, most, (labels) => attempt(labels, 10, tight) ?? (n <= 60 ? attempt(labels, n <= 24 ? 160 : 24, tight) : null));
  if (found) return widenElastic(tight, found);
  // Pinned labels stand, even where the height has to give.
  const tall = { ...input, height: TALL };
  for (let labels = pinned; labels >= 0; labels--) {
    const last = attempt(labels, 10, tall);
    if (last) return widenElastic(tall, last);
  }
  return lump(input);
}

/** Times the least height there may be at which the search begins: most charts end between them. */
const SLACKS = [1.6, 2.1, 2.8];
/** Times that least, below which hardly any chart ends: not tried. */
const SHORT = 1.36;
/** Px of height that the labels' smallest boxes would take were they laid without a gap; Infinity where their dates alone are too many. */
function leastHeight(input: FlagInput, rank: Uint32Array, labels: number): number {
  const { rules: { pad, gapY }, range } = input;
  if (planElasticStations({ start: input.start, rank, labels }, Infinity).length * input.minGap > range[1] - range[0]) return Infinity;
  let area = 0;
  rank.forEach((place, row) => {
    if (place < labels) area += Math.min(...input.label(row).options.map(({ width, height }) => (width + pad) * (height + gapY)));
  });
  return area / (range[1] - range[0]);
}

/** Of a label's wrappings, those that read best. */
const BROAD = 3;
/** Px of height for pinned labels that fit no other way. */
export const TALL = 1e5;

interface ElasticTry {
  planned: PlannedStation[];
  blocks: Block[][];
  packing: Packing;
}

function tryElastic(input: FlagInput, rank: Uint32Array, labels: number, beam: number): ElasticTry | null {
  const extent = input.range[1] - input.range[0];
  let most = Math.max(1, Math.floor(extent / input.minGap) - 2);
  let planned = planElasticStations({ start: input.start, rank, labels }, most);
  let excess = excessOf(input, planned, extent);
  // Fewer dates, if the last labels need the room of some to end before the edge.
  for (let k = 0; k < 3 && excess > 0 && most > 1; k++) {
    most = Math.max(1, Math.min(most, planned.length) - Math.ceil(excess / input.minGap));
    planned = planElasticStations({ start: input.start, rank, labels }, most);
    excess = excessOf(input, planned, extent);
  }
  if (excess > 0) return null;
  const blocks = planned.map((station) => blocksOf(input, station));
  const gaps = naturalGaps(input, planned, 0);
  const packing = pack(input, blocks, gaps, beam);
  return packing && { planned, blocks, packing };
}

/** Px by which stations at their floors, the labels of the last of them before the edge, are wider than `extent`. */
function excessOf(input: FlagInput, planned: readonly PlannedStation[], extent: number): number {
  const gaps = naturalGaps(input, planned, 0);
  const floors = sum(gaps) - extent;
  // Their labels need not be set in type to know.
  if (floors > 0) return floors;
  let fromEnd = 0;
  let push = 0;
  for (let k = planned.length - 1; k >= 0; k--) {
    fromEnd += gaps[k];
    for (const row of planned[k].labelled) push = Math.max(push, input.rules.pad + narrowest(input.label(row)) - fromEnd);
  }
  return fromEnd + push - extent;
}

/** No room for two dates side by side: all of them are one cluster at the first. */
function lump(input: FlagInput): FlagLayout {
  const rows = Array.from(input.start, (_, row) => row);
  const knots = [input.start[0], input.tail[input.tail.length - 1]];
  return bare(input, [{ time: knots[0], position: input.range[0], rows, labelled: [] }], [input.range[0]], knots, [...input.range]);
}

/** From a packing at λ = 0 to the one with the largest λ that costs little height; `failed`: a height that was too little. */
function widenElastic(input: FlagInput, start: ElasticTry, failed = 0): FlagLayout {
  const { planned, blocks } = start;
  const knots: Knots = { durations: durationsOf(input, planned), floors: floorsOf(input, planned), maxGap: input.maxGap };
  const extent = input.range[1] - input.range[0];
  let { packing } = start;
  // The largest λ there is, where it costs little to find.
  const few = planned.length <= 10;
  const most = packing.untidy + 2;
  const heightOf = () => packing.heights[UP] + packing.heights[DOWN];
  const seek = (height: number, gaps: number[]) => pack({ ...input, height }, blocks, gaps, few ? 40 : 8, true, most);
  // Where there is height the search gives it for width: asked for ever less of it, it finds how little would do.
  for (let lower: Packing | null; heightOf() * 0.85 > failed && (lower = seek(heightOf() * 0.85, naturalGaps(input, planned, 0))); ) packing = lower;
  // Some more than the least buys most of the truth there is to buy; more of it only makes stairs.
  const height = Math.min(input.height, heightOf() * 1.28);
  let low = sum(knots.floors);
  let high = extent;
  for (let step = 0; step < (few ? 12 : 3); step++) {
    const total = low + (high - low) * 0.6;
    const { positions } = solveElastic(stretch(knots, [], total));
    const found = seek(height, stationGaps(planned, positions, total));
    if (found) {
      packing = found;
      low = total;
    } else high = total;
  }
  return settle(input, planned, blocks, packing, knots);
}

interface Knots {
  durations: number[];
  floors: number[];
  maxGap: number;
}

/** What the longest ordinary stretch may take of the ceiling: below it long and very long look different. */
const ORDINARY = 0.4;
/** How far floors may grow where there is room: crowded dates get air before empty years get length. */
const MOST_AIR = 2.2;

/**
 * The elastic problem for an extent. All but the longest tenth of the stretches (at least one) take at most ORDINARY of the
 * ceiling, or three years and twenty-three could both end at it; room that this leaves goes to the floors, then to the ceiling.
 */
function stretch({ durations, floors, maxGap }: Knots, pairs: readonly LeastDistance[], extent: number): ElasticProblem {
  const sorted = [...durations].sort((a, b) => b - a);
  const ordinary = sorted[Math.max(1, Math.floor(sorted.length / 10))] ?? 0;
  const problem = (air: number, ceiling: number): ElasticProblem => ({ durations, floor: air === 1 ? floors : floors.map((floor) => floor * air), ceiling, pairs, extent });
  const flat = (candidate: ElasticProblem) => {
    const { lambda, shrink } = solveElastic(candidate);
    return shrink === 1 && lambda * ordinary > candidate.ceiling * ORDINARY;
  };
  const least = (low: number, high: number, make: (value: number) => ElasticProblem): ElasticProblem => {
    for (let k = 0; k < 7; k++) {
      const mid = (low + high) / 2;
      if (flat(make(mid))) low = mid;
      else high = mid;
    }
    return make(high);
  };
  if (!flat(problem(1, maxGap))) return problem(1, maxGap);
  if (!flat(problem(MOST_AIR, maxGap))) {
    const aired = least(1, MOST_AIR, (air) => problem(air, maxGap));
    return solveElastic(aired).shrink === 1 ? aired : problem(1, maxGap);
  }
  return least(maxGap, Math.max(extent, maxGap), (ceiling) => problem(MOST_AIR, ceiling));
}

/** Solves the positions for a chosen pattern and hangs the flags at them. */
function settle(input: FlagInput, planned: PlannedStation[], blocks: Block[][], packing: Packing, knots: Knots): FlagLayout {
  const pairs = patternPairs(input, blocks, packing, knots.durations.length + 1);
  // One more knot stands for the edge: texts keep clear of it, time does not reach it.
  const withEdge = { durations: [...knots.durations, 0], floors: [...knots.floors, 0], maxGap: knots.maxGap };
  const { positions } = solveElastic(stretch(withEdge, pairs, input.range[1] - input.range[0]));
  const all = Array.from(positions, (x) => x + input.range[0]);
  const x = all.slice(0, planned.length);
  const stations = blocks.map((list): Station => ({ blocks: list }));
  return {
    stations: planned, x, blocks,
    flags: hangFlags(stations, x, packing.sides, packing.options, input.rules),
    knots: [...planned.map((station) => station.time), ...input.tail],
    positions: all.slice(0, -1), rules: input.rules, minGap: input.minGap,
  };
}

/** The least distances that keep the pattern of a packing: each flag stays clear of the first pole it was clear of. */
function patternPairs(input: FlagInput, blocks: Block[][], packing: Packing, edge: number): LeastDistance[] {
  const { pad, gapX } = input.rules;
  const pairs: LeastDistance[] = [];
  const poles = packing.sides.map((sides) => [sides.includes(0), sides.includes(1)]);
  blocks.forEach((list, k) => list.forEach((block, b) => {
    const room = pad + block.options[packing.options[k][b]].width;
    pairs.push([k, edge, room]);
    for (let j = k + 1; j < blocks.length; j++) {
      if (poles[j][packing.sides[k][b]] && packing.fromEnd[k] - packing.fromEnd[j] >= room + gapX - 1e-6) {
        pairs.push([k, j, room + gapX]);
        break;
      }
    }
  }));
  return pairs;
}

/** True scale, if every label fits there. */
function fitProportional(input: FlagInput, rank: Uint32Array): FlagLayout | null {
  const labels = input.start.length;
  if (labels > input.mostLabels || labels > 200) return null;
  const planned = planElasticStations({ start: input.start, rank, labels }, Infinity);
  const first = input.start[0];
  const last = input.tail[input.tail.length - 1];
  const [from, to] = input.range;
  if (!(last > first)) return null;
  const tooNear = (width: number) => planned.some(({ time }, k) => k && ((time - planned[k - 1].time) * width) / (last - first) < input.minGap);
  // Before labels are set in type: most timelines end here.
  if (tooNear(to - from)) return null;
  // The range ends early enough for the last flags at their narrowest.
  let width = to - from;
  for (const station of planned) {
    const need = Math.max(...station.labelled.map((row) => input.rules.pad + comfortable(input.label(row))));
    const share = (station.time - first) / (last - first);
    if (share > 0) width = Math.min(width, (to - from - need) / share);
    else if (need > to - from) return null;
  }
  const x = planned.map((station) => from + (width * (station.time - first)) / (last - first));
  if (tooNear(width)) return null;
  return packAt(input, planned, x, 24, [first, last], [from, from + width]);
}

/** Flags of stations at settled positions; null where they do not fit. */
export function packAt(input: FlagInput, planned: PlannedStation[], x: number[], beam: number, knots: number[], positions: number[]): FlagLayout | null {
  const blocks = planned.map((station) => blocksOf(input, station));
  const gaps = x.map((at, k) => (k + 1 < x.length ? x[k + 1] : input.range[1]) - at);
  const packing = pack(input, blocks, gaps, beam, false);
  if (!packing) return null;
  const flags = hangFlags(blocks.map((list) => ({ blocks: list })), x, packing.sides, packing.options, input.rules);
  return { stations: planned, x, blocks, flags, knots, positions, rules: input.rules, minGap: input.minGap };
}

/** No flags at all. */
export function bare({ rules, minGap }: FlagInput, planned: PlannedStation[], x: number[], knots: number[], positions: number[]): FlagLayout {
  return { stations: planned, x, blocks: planned.map(() => []), flags: [], knots, positions, rules, minGap };
}

function pack(input: FlagInput, blocks: Block[][], gaps: ArrayLike<number>, beam: number, elastic = true, untidy?: number): Packing | null {
  return packFlags({
    stations: blocks.map((list) => ({ blocks: list })), gaps, elastic, beam, untidy,
    extent: input.range[1] - input.range[0], height: input.height, rules: input.rules,
  });
}

/** The labels of a station nearest the axis first, and the count of the rest. */
export function blocksOf(input: FlagInput, station: PlannedStation): Block[] {
  const blocks = station.labelled.map((row) => input.label(row));
  const rest = station.rows.length - station.labelled.length;
  if (rest && blocks.length) blocks.push(input.count(rest));
  return blocks;
}

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);
/** A label's second wrapping: what the end of the axis leaves for it. */
const comfortable = ({ options }: Block): number => options[Math.min(1, options.length - 1)].width;
const narrowest = (block: Block): number => Math.min(...block.options.map((option) => option.width));

function durationsOf(input: FlagInput, planned: readonly PlannedStation[]): number[] {
  const times = [...planned.map((station) => station.time), ...input.tail];
  return times.slice(1).map((time, k) => Math.max(0, time - times[k]));
}

/** Between dates the whole floor; between the ends of extents in the tail a part of it. */
function floorsOf(input: FlagInput, planned: readonly PlannedStation[]): number[] {
  return [...planned.slice(1).map(() => input.minGap), ...input.tail.map(() => input.minGap / 2)];
}

function naturalGaps(input: FlagInput, planned: readonly PlannedStation[], lambda: number): number[] {
  const floors = floorsOf(input, planned);
  const gaps = durationsOf(input, planned).map((duration, k) => Math.max(floors[k], Math.min(input.maxGap, lambda * duration)));
  const tail = gaps.splice(planned.length - 1);
  return [...gaps, sum(tail)];
}

/** Gaps between stations at solved knots, the tail as one. */
function stationGaps(planned: readonly PlannedStation[], positions: ArrayLike<number>, total: number): number[] {
  return planned.map((_, k) => (k + 1 < planned.length ? positions[k + 1] : total) - positions[k]);
}

