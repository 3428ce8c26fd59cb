import { DOWN, UP, type FlagRules, type Side, type Station } from './types.js';

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
  /** States kept a step; more finds better packings and costs as much more. */
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
  /** Tops of the stack in the making on this station's pole. */
  stack: readonly [number, number];
  untidy: number;
  /** Room taken from the others: part of the pushes there is room for, and of the height. */
  push: number;
  rise: number;
  cost: number;
  before: State | null;
  side: Side;
  option: number;
}

const NEAR = 240;

/**
 * Chooses sides, wrappings and pushes for flags on poles so that no flag meets another or a pole, within `height`
 * and `extent`; null where none was found.
 *
 * From the last station to the first: a flag that reaches over a later pole of its side stands above that pole's top, so
 * all that matters of the later stations is the outline of their tops. A beam search over those outlines;
 * exact for small cases once the beam is wide enough. Cost: O(blocks × beam × options × pushes).
 */
export function packFlags(problem: PackProblem): Packing | null {
  const { stations, gaps } = problem;
  const none: Outline = [];
  let states: State[] = [{ y: 0, outlines: [none, none], heights: [0, 0], stack: [0, 0], untidy: 0, push: 0, rise: 0, cost: 0, before: null, side: UP, option: -1 }];
  const unpushed = new Float64Array(stations.length + 1);
  for (let k = stations.length - 1; k >= 0; k--) unpushed[k] = unpushed[k + 1] + gaps[k];
  const spare = Math.max(problem.extent - unpushed[0], 1);
  for (let k = stations.length - 1; k >= 0; k--) {
    const blocks = stations[k].blocks;
    const furthest = problem.extent - (unpushed[0] - unpushed[k]) + 1e-6;
    let fresh: State[] = [];
    for (const state of states) {
      const natural = state.y + gaps[k];
      for (const y of placesFor(problem, state, natural, k)) {
        if (y <= furthest) fresh.push({ ...state, y, stack: [0, 0], push: (y - unpushed[k]) / spare, before: state, option: -1 });
      }
    }
    for (let b = 0; b < blocks.length; b++) {
      const next: State[] = [];
      for (const state of fresh) hang(problem, state, k, b, next);
      fresh = keepBest(next, problem.beam * 2);
      if (!fresh.length) return null;
    }
    for (const state of fresh) {
      state.outlines = [raise(state.outlines[UP], state.y, state.stack[UP]), raise(state.outlines[DOWN], state.y, state.stack[DOWN])];
      state.rise = riseOf(problem, state);
    }
    states = keepBest(fresh, problem.beam);
    if (!states.length) return null;
  }
  return states.length ? unwind(problem, best(states)) : null;
}

/** Where a station may stand: as near as time asks, or pushed just clear of a pole or of the end edge. */
function placesFor({ stations, elastic, rules }: PackProblem, state: State, natural: number, k: number): number[] {
  if (!elastic) return [natural];
  // Every block of the station has to end before the edge, at its narrowest at least.
  let nearest = natural;
  for (const { options } of stations[k].blocks) nearest = Math.max(nearest, rules.pad + Math.min(...options.map(({ width }) => width)));
  const places = [nearest];
  for (const { options } of stations[k].blocks) {
    for (const { width } of options) {
      const room = rules.pad + width;
      if (room > nearest) places.push(room);
      for (const outline of state.outlines) {
        for (let e = 0; e < outline.length; e += 2) {
          const clear = outline[e] + room + rules.gapX;
          if (clear > nearest) places.push(clear);
        }
      }
    }
  }
  places.sort((a, b) => a - b);
  const distinct: number[] = [];
  for (const y of places) {
    const last = distinct.length - 1;
    // Of two that differ by a hair the further one clears what both clear.
    if (last > 0 && y <= distinct[last] + 2) distinct[last] = y;
    else distinct.push(y);
  }
  return distinct.length > 9 ? distinct.slice(0, 9) : distinct;
}

/** Every way to hang one more flag on a station's pole. */
function hang(problem: PackProblem, state: State, k: number, b: number, into: State[]): void {
  const { rules, stations, height, untidy: most = Infinity } = problem;
  const { options } = stations[k].blocks[b];
  const first = !state.heights[UP] && !state.heights[DOWN];
  for (let o = 0; o < options.length; o++) {
    const room = rules.pad + options[o].width;
    if (room > state.y + 1e-6 || state.untidy + untidy(o) > most) continue;
    for (let s = 0; s < (first ? 1 : 2); s++) {
      const reached = topWithin(state.outlines[s], state.y - room - rules.gapX);
      const below = Math.max(reached, state.stack[s]);
      const top = (below ? below + rules.gapY : rules.base) + options[o].height;
      const other = state.heights[1 - s];
      const tallest = Math.max(state.heights[s], top);
      if (tallest + other > height) continue;
      const heights: [number, number] = s === UP ? [tallest, other] : [other, tallest];
      const stack: [number, number] = s === UP ? [top, state.stack[1]] : [state.stack[0], top];
      const next: State = { y: state.y, outlines: state.outlines, heights, stack, untidy: state.untidy + untidy(o), push: state.push, rise: 0, cost: 0, before: state, side: s as Side, option: o };
      next.rise = riseOf(problem, next);
      into.push(next);
    }
  }
}

/** How far a wrapping is from the shape a label should have: each further line costs more than the one before. */
const untidy = (o: number): number => (o * (o + 1)) / 2;

/** The highest top among poles nearer the reader's start than `y`: those a flag ending there reaches over. */
function topWithin(outline: Outline, y: number): number {
  let top = 0;
  for (let e = 0; e < outline.length && outline[e] > y + 1e-6; e += 2) top = outline[e + 1];
  return top;
}

function raise(outline: Outline, y: number, top: number): Outline {
  if (!top) return outline;
  let hidden = 0;
  while (hidden < outline.length && outline[hidden + 1] <= top) hidden += 2;
  return [y, top, ...outline.slice(hidden)];
}

/** How much of the height a state has used, and how much it is in the way of what comes next. */
function riseOf({ height }: PackProblem, state: State): number {
  const [up, down] = state.heights;
  return (0.5 * (up + down) + 0.6 * (overhang(state, UP) + overhang(state, DOWN)) + 0.08 * Math.abs(up - down)) / height + 0.01 * state.untidy;
}

/** Mean top over the stretch that flags still to come may reach. */
function overhang({ outlines, stack, y }: State, side: Side): number {
  let sum = 0;
  let from = y;
  let top = stack[side];
  const outline = outlines[side];
  for (let e = 0; e <= outline.length && y - from < NEAR; e += 2) {
    const to = e < outline.length ? Math.max(outline[e], y - NEAR) : y - NEAR;
    sum += (from - to) * top;
    from = to;
    if (e < outline.length) top = Math.max(top, outline[e + 1]);
  }
  return sum / NEAR;
}

/** What a push is worth against height: the beam keeps the best at each price, since which room runs out first shows only at the end. */
const PRICES = [0.25, 0.7, 1.8];

/** The cheapest at each price, leaving out any that another beats in every respect. */
function keepBest(states: State[], most: number): State[] {
  if (states.length <= 1) return states;
  const kept: State[] = [];
  PRICES.forEach((price, p) => {
    for (const state of states) state.cost = state.rise + price * state.push;
    states.sort((a, b) => a.cost - b.cost);
    const upTo = Math.ceil((most * (p + 1)) / PRICES.length);
    for (let k = 0; k < states.length && kept.length < upTo; k++) {
      const state = states[k];
      if (!kept.some((other) => beats(other, state))) kept.push(state);
    }
  });
  return kept;
}

function beats(a: State, b: State): boolean {
  return a.y <= b.y + 0.5 && a.heights[0] <= b.heights[0] && a.heights[1] <= b.heights[1]
    && a.stack[0] <= b.stack[0] && a.stack[1] <= b.stack[1]
    && within(a.outlines[0], a.y, b.outlines[0], b.y) && within(a.outlines[1], a.y, b.outlines[1], b.y);
}

/** Whether outline a, seen from its own station, is nowhere above b. */
function within(a: Outline, ay: number, b: Outline, by: number): boolean {
  let top = 0;
  let e = 0;
  for (let i = 0; i < a.length; i += 2) {
    const away = ay - a[i];
    while (e < b.length && by - b[e] <= away + 0.5) {
      top = b[e + 1];
      e += 2;
    }
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
