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

/** A flag as hung, with all that later ones have to know of those hung before it; of a station without flags its place alone. */
interface State {
  /** Px of its pole from the end edge. */
  y: number;
  up: Outline;
  down: Outline;
  highUp: number;
  highDown: number;
  /** See Packing: each further line costs more than the one before. */
  untidy: number;
  /** Room taken from the others: pushes as parts of what flags still to come may reach. */
  push: number;
  before: State | null;
  side: Side;
  option: number;
  /** The place next nearer to the end; -Infinity once a flag stands lower here than it would there. */
  nearer: number;
}

const NEAR = 240;

/**
 * Poles that the next flag may hang on, and the ways to hang it there. Columns, not objects: an object of fractions boxes each of them, and of hundreds of ways a step leaves a few.
 * Kept between calls, which never overlap.
 */
const poles = { count: 0, from: [] as State[], y: [] as number[], push: [] as number[], nearer: [] as number[] };
const ways = { count: 0, pole: [] as number[], side: [] as Side[], option: [] as number[], top: [] as number[], nearer: [] as number[], rise: [] as number[] };

function addPole(from: State, y: number, push: number, nearer: number): void {
  const k = poles.count++;
  poles.from[k] = from;
  poles.y[k] = y;
  poles.push[k] = push;
  poles.nearer[k] = nearer;
}

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
  let states: State[] = [{ y: 0, up: [], down: [], highUp: 0, highDown: 0, untidy: 0, push: 0, before: null, side: UP, option: -1, nearer: 0 }];
  const unpushed = new Float64Array(stations.length + 1);
  for (let k = stations.length - 1; k >= 0; k--) unpushed[k] = unpushed[k + 1] + gaps[k];
  // By index, here and below: a loop over entries makes an object for each until it has been compiled, which a first drawing does not live to see.
  for (let k = stations.length - 1; k >= 0; k--) {
    const { blocks } = stations[k];
    /** Px from the pole that each wrapping of its flags takes. */
    const rooms: number[] = [];
    // Every flag of the station has to end before the edge, at its narrowest at least.
    let narrowest = -Infinity;
    for (let b = 0; b < blocks.length; b++) {
      const { options } = blocks[b];
      let least = Infinity;
      for (let o = 0; o < options.length; o++) {
        const room = rules.pad + options[o].width;
        rooms.push(room);
        if (room < least) least = room;
      }
      if (least > narrowest) narrowest = least;
    }
    const furthest = problem.extent - (unpushed[0] - unpushed[k]) + 1e-6;
    poles.count = 0;
    for (let i = 0; i < states.length; i++) {
      const state = states[i];
      const natural = state.y + gaps[k];
      if (elastic) addPlaces(state, rooms, Math.max(natural, narrowest), furthest, unpushed[k], rules.gapX);
      else if (natural <= furthest) addPole(state, natural, (natural - unpushed[k]) / NEAR, -Infinity);
    }
    for (let b = 0; b < blocks.length; b++) {
      const last = b + 1 === blocks.length;
      if (b) {
        poles.count = 0;
        for (let i = 0; i < states.length; i++) addPole(states[i], states[i].y, states[i].push, states[i].nearer);
      }
      ways.count = 0;
      for (let pole = 0; pole < poles.count; pole++) hang(problem, pole, blocks[b], last);
      states = keepBest(last ? beam : beam * 2, elastic, last);
    }
    if (!blocks.length) states = poles.from.slice(0, poles.count).map((before, i) => ({ ...before, y: poles.y[i], push: poles.push[i], nearer: poles.nearer[i], before }));
    if (!states.length) break;
  }
  // What was tried last is not held on to.
  poles.from.length = 0;
  return states.length ? unwind(problem, best(states)) : null;
}

const places: number[] = [];

/** Adds the poles where a station may stand: as near as time and the edge ask, or pushed just clear of a pole or of the end edge; ascending, none beyond `furthest`. */
function addPlaces(state: State, rooms: readonly number[], nearest: number, furthest: number, unpushed: number, gapX: number): void {
  let count = 0;
  const put = (y: number): void => {
    if (y <= nearest) return;
    let at = count++;
    for (; at && places[at - 1] > y; at--) places[at] = places[at - 1];
    places[at] = y;
  };
  const { up, down } = state;
  for (let r = 0; r < rooms.length; r++) {
    const room = rooms[r];
    put(room);
    for (let e = 0; e < up.length; e += 2) put(up[e] + room + gapX);
    for (let e = 0; e < down.length; e += 2) put(down[e] + room + gapX);
  }
  // Of those that differ by a hair the furthest clears what all clear.
  let nearer = -Infinity;
  let from = -Infinity;
  let y = nearest;
  for (let k = 0; k <= count; k++) {
    const next = k < count ? places[k] : Infinity;
    if (next > from + 2) {
      if (y <= furthest) addPole(state, y, (y - unpushed) / NEAR, nearer);
      nearer = y;
      from = next;
    }
    y = next;
  }
}

/** Every way to hang one more flag on a station's pole; the last one only where the place has served one of them. */
function hang({ rules, height, untidy: most = Infinity }: PackProblem, pole: number, { options }: Block, last: boolean): void {
  const { up, down, highUp, highDown, untidy: before } = poles.from[pole];
  const y = poles.y[pole];
  const nearer = poles.nearer[pole];
  const room = y + 1e-6;
  // What either side is in the way of already, found when it is first of interest.
  let idleUp = -1;
  let idleDown = -1;
  for (let option = 0; option < options.length; option++) {
    const wide = rules.pad + options[option].width;
    const untidy = before + (option * (option + 1)) / 2;
    if (wide > room || untidy > most) continue;
    const end = y - wide - rules.gapX;
    for (let side: Side = UP; side <= DOWN; side++) {
      const outline = side ? down : up;
      const below = topWithin(outline, end);
      const top = (below ? below + rules.gapY : rules.base) + options[option].height;
      const other = side ? highUp : highDown;
      const tallest = Math.max(side ? highDown : highUp, top);
      const both = tallest + other;
      if (both > height) continue;
      const served = wide > nearer || below < topWithin(outline, nearer - wide - rules.gapX);
      if (last && !served) continue;
      if (side) {
        if (idleUp < 0) idleUp = overhang(up, y, 0);
      } else if (idleDown < 0) idleDown = overhang(down, y, 0);
      const k = ways.count++;
      ways.pole[k] = pole;
      ways.side[k] = side as Side;
      ways.option[k] = option;
      ways.top[k] = top;
      ways.nearer[k] = served ? -Infinity : nearer;
      ways.rise[k] = (0.25 * both + 0.5 * (overhang(outline, y, top) + (side ? idleUp : idleDown)) + 0.1 * Math.abs(tallest - other)) / height + 0.02 * untidy;
    }
  }
}

/** The state that a way leads to. */
function hung(way: number): State {
  const pole = ways.pole[way];
  const from = poles.from[pole];
  const y = poles.y[pole];
  const side = ways.side[way];
  const option = ways.option[way];
  const top = ways.top[way];
  return {
    y, up: side ? from.up : raise(from.up, y, top), down: side ? raise(from.down, y, top) : from.down,
    highUp: side ? from.highUp : Math.max(from.highUp, top), highDown: side ? Math.max(from.highDown, top) : from.highDown,
    untidy: from.untidy + (option * (option + 1)) / 2, push: poles.push[pole], before: from, side, option, nearer: ways.nearer[way],
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

const costs: number[] = [];

/** Of the ways there are the cheapest at each price, leaving out any that another beats in every respect; `whole`: their last station has all its flags. */
function keepBest(most: number, elastic: boolean, whole: boolean): State[] {
  const kept: State[] = [];
  const prices = elastic ? PRICES : [0];
  const { count, rise, pole } = ways;
  for (let p = 0; p < prices.length; p++) {
    for (let k = 0; k < count; k++) costs[k] = rise[k] + prices[p] * poles.push[pole[k]];
    while (kept.length * prices.length < most * (p + 1)) {
      // Few are kept of many: looking for each is quicker than sorting all.
      let least = 0;
      let lowest = Infinity;
      for (let k = 0; k < count; k++) {
        if (costs[k] >= lowest) continue;
        least = k;
        lowest = costs[k];
      }
      if (lowest === Infinity) break;
      const state = hung(least);
      costs[least] = rise[least] = Infinity;
      // Further flags of this station may be glad of its push; those of others push themselves.
      let beaten = false;
      for (let k = 0; k < kept.length && !beaten; k++) beaten = (whole || kept[k].y === state.y) && beats(kept[k], state);
      if (!beaten) kept.push(state);
    }
  }
  return kept;
}

/** Whether whatever may follow on b may follow on a, as it is or upside down, and is no higher there. */
const beats = (a: State, b: State): boolean => a.y <= b.y && (
  (a.highUp <= b.highUp && a.highDown <= b.highDown && within(a.up, b.up) && within(a.down, b.down))
  || (a.highUp <= b.highDown && a.highDown <= b.highUp && within(a.up, b.down) && within(a.down, b.up)));

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
const finalCost = ({ highUp, highDown, untidy }: State): number => highUp + highDown + 0.15 * Math.abs(highUp - highDown) + 5 * untidy;

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
    if (!count) state = state.before!;
  }
  return { sides, options, fromEnd, heights: [end.highUp, end.highDown], untidy: end.untidy };
}
