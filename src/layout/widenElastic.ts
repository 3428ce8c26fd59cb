import { elasticLength, solveElastic, type ElasticProblem, type LeastDistance } from '../scale/solveElastic.js';
import { pack, type FlagInput, type FlagLayout } from './flagLayout.js';
import { durationsOf, floorsOf, leastGaps, stationGaps, sum } from './gapsInTime.js';
import { hangFlags } from './hangFlags.js';
import type { Packing } from './packFlags.js';
import type { PlannedStation } from './planStations.js';
import { DOWN, UP, type Block, type Station } from './types.js';

/** Stations and their labels as packed where time asks for nothing. */
export interface ElasticTry {
  planned: PlannedStation[];
  blocks: Block[][];
  packing: Packing;
}

/**
 * From a packing at λ = 0 to the one with the largest λ that costs little height; `failed`: a height that was too little; Infinity where there was no room for one more label,
 * and so hardly any for width.
 */
export function widenElastic(input: FlagInput, start: ElasticTry, failed = 0): FlagLayout {
  const { planned, blocks } = start;
  const knots: Knots = { durations: durationsOf(input, planned), floors: floorsOf(input, planned), maxGap: input.maxGap };
  const extent = input.range[1] - input.range[0];
  let { packing } = start;
  // The largest λ there is, where it costs little to find.
  const few = planned.length <= 8;
  const most = packing.untidy + 2;
  // Of few dates everything is tried.
  if (few && failed === Infinity) failed = 0;
  const full = failed === Infinity;
  const heightOf = () => packing.heights[UP] + packing.heights[DOWN];
  const seek = (height: number, gaps: number[]) => pack({ ...input, height }, blocks, gaps, few ? 40 : 8, true, most);
  // Where there is height the search gives it for width: asked for ever less of it, it finds how little would do.
  for (let lower: Packing | null; heightOf() * 0.85 > failed && (lower = seek(heightOf() * 0.85, leastGaps(input, planned))); ) packing = lower;
  // Some more than the least buys most of the truth there is to buy; more of it only makes stairs.
  const height = Math.min(input.height, heightOf() * 1.28);
  let low = sum(knots.floors);
  let high = extent;
  for (let step = 0; step < (few ? 12 : 3); step++) {
    const total = low + (high - low) * (full ? 0.2 : 0.6);
    const { positions } = solveElastic(stretch(knots, [], total));
    const found = seek(height, stationGaps(planned, positions, total));
    if (found) {
      packing = found;
      low = total;
    } else if (full) break;
    else high = total;
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
  const problem = (air: number, ceiling: number): ElasticProblem => ({ durations, floors: air === 1 ? floors : floors.map((floor) => floor * air), ceiling, pairs, extent });
  /** Whether the longest ordinary stretch takes more than its part: what is laid with that part leaves room. */
  const flat = (candidate: ElasticProblem) => elasticLength(candidate, (candidate.ceiling * ORDINARY) / ordinary) < extent;
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
    return elasticLength(aired, 0) <= extent ? aired : problem(1, maxGap);
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
