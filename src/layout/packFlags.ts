import { DOWN, UP, type Block, type FlagRules, type Side, type Station } from './types.js';

export interface PackProblem {
  stations: readonly Station[];
  /** px between neighbouring stations before any push; the last entry is from the last station to the end edge. */
  gaps: ArrayLike<number>;
  /** Whether a station may be pushed further from the next one to make room. */
  elastic: boolean;
  /** px from the first station to the end edge. */
  extent: number;
  /** Most px that the highest flags of both sides may add up to. */
  height: number;
  rules: FlagRules;
  /** Most that wrappings may stray from the widest, see Packing; no bound if absent. */
  untidy?: number;
  /** States kept a step, twice as many of more than 24 dates; more finds better packings and costs as much more. */
  beam: number;
}

/** Side and wrapping of every flag, by station and block, and each station's px from the end edge. */
export interface Packing {
  sides: Side[][];
  options: number[][];
  fromEnd: number[];
  heights: [number, number];
  /** How far its wrappings stray from the widest: 1 for a second line, 3 for a third, 6, … */
  untidy: number;
}

/** Outline of the poles behind, on one side: [px from end, top, …], nearest first; only those higher than all nearer ones. */
type Outline = readonly number[];

interface State {
  y: number;
  outlines: readonly [Outline, Outline];
  heights: readonly [number, number];
  /** See Packing: each further line costs more than the one before. */
  untidy: number;
  /** Room taken from the others: pushes as parts of what flags still to come may reach, and part of the height. */
  push: number;
  rise: number;
  before: State | null;
  side: Side;
  option: number;
  /** The place next nearer to the end; -Infinity once a flag stands lower here than it would there. */
  nearer: number;
}

const NEAR = 240;

/**
 * Chooses sides, wrappings and pushes for flags on poles so that no flag meets another or a pole, within `height`
 * and `extent`; null where none was found.
 *
 * From the last station to the first: a flag that reaches over a later pole of its side stands above that pole's top, so
 * all that matters of the later stations is the outline of their tops. A beam search over those outlines;
 * exact for small cases once the beam is wide enough, but for pushes that differ by 2 px at most. Cost: O(blocks × beam × options × pushes).
 */
export function packFlags(problem: PackProblem): Packing | null {
  const { stations, gaps, elastic, rules } = problem;
  // Among many dates a narrow beam loses more: a tenth of the height at fifty.
  const beam = problem.beam * (stations.length > 24 ? 2 : 1);
  let states: State[] = [{ y: 0, outlines: [[], []], heights: [0, 0], untidy: 0, push: 0, rise: 0, before: null, side: UP, option: -1, nearer: 0 }];
  /** Px from the pole that the wrappings of a flag take. */
  const roomsOf = ({ options }: Block): number[] => options.map(({ width }) => rules.pad + width);
  const unpushed = new Float64Array(stations.length + 1);
  for (let k = stations.length - 1; k >= 0; k--) unpushed[k] = unpushed[k + 1] + gaps[k];
  for (let k = stations.length - 1; k >= 0; k--) {
    const { blocks } = stations[k];
    const rooms = blocks.flatMap(roomsOf);
    // Every flag of the station has to end before the edge, at its narrowest at least.
    const narrowest = Math.max(...blocks.map((block) => Math.min(...roomsOf(block))));
    const furthest = problem.extent - (unpushed[0] - unpushed[k]) + 1e-6;
    let fresh: State[] = [];
    for (const state of states) {
      const natural = state.y + gaps[k];
      let nearer = -Infinity;
      for (const y of elastic ? placesFor(rooms, state, Math.max(natural, narrowest), rules.gapX) : [natural]) {
        // Written out: a spread costs several times as much, here and below.
        if (y <= furthest) {
          fresh.push({
            y, outlines: state.outlines, heights: state.heights, untidy: state.untidy, push: (y - unpushed[k]) / NEAR, rise: 0, before: state, side: UP, option: -1, nearer,
          });
        }
        nearer = y;
      }
    }
    blocks.forEach((block, b) => {
      const ways: Way[] = [];
      const last = b + 1 === blocks.length;
      for (const state of fresh) hang(problem, state, block, last, ways);
      fresh = keepBest(ways, last ? beam : beam * 2, elastic, last);
    });
    states = fresh;
  }
  return states.length ? unwind(problem, best(states)) : null;
}

/** Where a station may stand: as near as time and the edge ask, or pushed just clear of a pole or of the end edge; ascending. */
function placesFor(rooms: readonly number[], { outlines }: State, nearest: number, gapX: number): number[] {
  const places: number[] = [];
  // By index, here and below: a loop over the entries makes an object for each until it has been compiled, which a first drawing does not live to see.
  for (let r = 0; r < rooms.length; r++) {
    const room = rooms[r];
    if (room > nearest) places.push(room);
    for (let side = 0; side < 2; side++) {
      const outline = outlines[side];
      for (let e = 0; e < outline.length; e += 2) {
        const clear = outline[e] + room + gapX;
        if (clear > nearest) places.push(clear);
      }
    }
  }
  if (places.length > 1) places.sort((a, b) => a - b);
  // Of those that differ by a hair the furthest clears what all clear.
  let from = -Infinity;
  const distinct = [nearest];
  for (let k = 0; k < places.length; k++) {
    const y = places[k];
    if (y > from + 2) distinct.push((from = y));
    else distinct[distinct.length - 1] = y;
  }
  return distinct;
}

/** A way to hang a flag on a state: most are never more than that. */
interface Way {
  from: State;
  side: Side;
  option: number;
  top: number;
  nearer: number;
  rise: number;
}

/** Every way to hang one more flag on a station's pole; the last one only where the place has served one of them. */
function hang({ rules, height, untidy: most = Infinity }: PackProblem, state: State, { options }: Block, last: boolean, ways: Way[]): void {
  const { y, nearer, outlines, heights } = state;
  const room = y + 1e-6;
  // What either side is in the way of already, found when it is first of interest.
  const idle = [-1, -1];
  for (let option = 0; option < options.length; option++) {
    const wide = rules.pad + options[option].width;
    const untidy = state.untidy + (option * (option + 1)) / 2;
    if (wide > room || untidy > most) continue;
    const end = y - wide - rules.gapX;
    for (let side: Side = UP; side <= DOWN; side++) {
      const outline = outlines[side];
      const below = topWithin(outline, end);
      const top = (below ? below + rules.gapY : rules.base) + options[option].height;
      const tallest = Math.max(heights[side], top);
      const both = tallest + heights[1 - side];
      if (both > height) continue;
      const served = wide > nearer || below < topWithin(outline, nearer - wide - rules.gapX);
      if (last && !served) continue;
      if (idle[1 - side] < 0) idle[1 - side] = overhang(outlines[1 - side], y, 0);
      ways.push({
        from: state, side: side as Side, option, top, nearer: served ? -Infinity : nearer,
        rise: (0.25 * both + 0.5 * (overhang(outline, y, top) + idle[1 - side]) + 0.1 * Math.abs(tallest - heights[1 - side])) / height + 0.02 * untidy,
      });
    }
  }
}

/** The state that a way leads to. */
function hung({ from, side, option, top, nearer, rise }: Way): State {
  const raised = raise(from.outlines[side], from.y, top);
  const tallest = Math.max(from.heights[side], top);
  return {
    y: from.y, outlines: side ? [from.outlines[0], raised] : [raised, from.outlines[1]], heights: side ? [from.heights[0], tallest] : [tallest, from.heights[1]],
    untidy: from.untidy + (option * (option + 1)) / 2, push: from.push, rise, before: from, side, option, nearer,
  };
}

/** The highest top among poles nearer the reader's start than `y`: those a flag ending there reaches over. */
function topWithin(outline: Outline, y: number): number {
  const from = y + 1e-6;
  let top = 0;
  for (let e = 0; e < outline.length && outline[e] > from; e += 2) top = outline[e + 1];
  return top;
}

function raise(outline: Outline, y: number, top: number): Outline {
  let hidden = 0;
  while (outline[hidden + 1] <= top) hidden += 2;
  const raised = [y, top];
  for (; hidden < outline.length; hidden++) raised.push(outline[hidden]);
  return raised;
}

/**
 * Mean top over the stretch that flags still to come may reach, with a pole of `top` at `y`: how much a state is in the way of what comes next.
 * Its weight beside the height used was found by search over random cases.
 */
function overhang(outline: Outline, y: number, top: number): number {
  let sum = 0;
  let from = y;
  let e = 0;
  while (outline[e + 1] <= top) e += 2;
  for (; e <= outline.length && y - from < NEAR; e += 2) {
    const to = Math.max(outline[e] ?? 0, y - NEAR);
    sum += (from - to) * top;
    from = to;
    top = outline[e + 1];
  }
  return sum / NEAR;
}

/** What a push is worth against height: the beam keeps the best at each price, since which room runs out first shows only at the end. */
const PRICES = [0.1, 0.5, 1.5, 6];

/** The cheapest at each price, leaving out any that another beats in every respect; `whole`: their last station has all its flags. */
function keepBest(ways: Way[], most: number, elastic: boolean, whole: boolean): State[] {
  const kept: State[] = [];
  const prices = elastic ? PRICES : [0];
  const costs: number[] = [];
  for (let p = 0; p < prices.length; p++) {
    for (let k = 0; k < ways.length; k++) costs[k] = ways[k].rise + prices[p] * ways[k].from.push;
    while (kept.length * prices.length < most * (p + 1)) {
      // Few are kept of many: looking for each is quicker than sorting all.
      let least = 0;
      let lowest = Infinity;
      for (let k = 0; k < costs.length; k++) {
        const cost = costs[k];
        if (cost >= lowest) continue;
        least = k;
        lowest = cost;
      }
      if (lowest === Infinity) break;
      const state = hung(ways[least]);
      costs[least] = ways[least].rise = Infinity;
      // Further flags of this station may be glad of its push; those of others push themselves.
      if (!kept.some((other) => (whole || other.y === state.y) && beats(other, state))) kept.push(state);
    }
  }
  return kept;
}

/** Whether whatever may follow on b may follow on a, as it is or upside down, and is no higher there. */
const beats = (a: State, b: State): boolean => a.y <= b.y && (under(a, b, 0, 1) || under(a, b, 1, 0));

const under = ({ heights, outlines }: State, b: State, up: Side, down: Side): boolean =>
  heights[0] <= b.heights[up] && heights[1] <= b.heights[down] && within(outlines[0], b.outlines[up]) && within(outlines[1], b.outlines[down]);

/** Whether outline a is nowhere above b: each of its poles has one of b behind it that is as high. */
function within(a: Outline, b: Outline): boolean {
  let top = 0;
  let e = 0;
  for (let i = 0; i < a.length; i += 2) {
    for (; b[e] >= a[i]; e += 2) top = b[e + 1];
    if (a[i + 1] > top) return false;
  }
  return true;
}

const best = (states: State[]): State => states.reduce((a, b) => (finalCost(b) < finalCost(a) ? b : a));
const finalCost = ({ heights: [up, down], untidy }: State): number => up + down + 0.15 * Math.abs(up - down) + 5 * untidy;

function unwind({ stations }: PackProblem, end: State): Packing {
  const sides: Side[][] = [];
  const options: number[][] = [];
  const fromEnd: number[] = [];
  let state: State = end;
  for (let k = 0; k < stations.length; k++) {
    const count = stations[k].blocks.length;
    sides.push(new Array<Side>(count));
    options.push(new Array<number>(count));
    fromEnd.push(state.y);
    for (let b = count - 1; b >= 0; b--) {
      sides[k][b] = state.side;
      options[k][b] = state.option;
      state = state.before!;
    }
    state = state.before!;
  }
  return { sides, options, fromEnd, heights: [end.heights[0], end.heights[1]], untidy: end.untidy };
}
