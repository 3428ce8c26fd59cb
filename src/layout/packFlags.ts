import { NEAR, overhang, raise, topWithin, within, type Outline } from './outline.js';
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

/** A flag as hung, with all that later ones have to know of those hung before it. */
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

// Poles that the next flag may hang on, and the ways to hang it there. Columns, not objects: an object of fractions boxes each of them, and of hundreds of ways a step leaves a few.
// Kept between calls, which never overlap.
let poleCount = 0;
const poleFrom: State[] = [];
const poleY: number[] = [];
const polePush: number[] = [];
const poleNearer: number[] = [];
let wayCount = 0;
const wayPole: number[] = [];
const waySide: Side[] = [];
const wayOption: number[] = [];
const wayTop: number[] = [];
const wayNearer: number[] = [];
const wayRise: number[] = [];

function addPole(from: State, y: number, push: number, nearer: number): void {
  poleFrom[poleCount] = from;
  poleY[poleCount] = y;
  polePush[poleCount] = push;
  poleNearer[poleCount++] = nearer;
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
  /** Px from the pole that the wrappings of a flag take. */
  const roomsOf = ({ options }: Block): number[] => options.map(({ width }) => rules.pad + width);
  const unpushed = new Float64Array(stations.length + 1);
  for (let k = stations.length - 1; k >= 0; k--) unpushed[k] = unpushed[k + 1] + gaps[k];
  /** Px from the last station that has flags. */
  let gap = 0;
  // By index, here and below: a loop over entries makes an object for each until it has been compiled, which a first drawing does not live to see.
  for (let k = stations.length - 1; k >= 0; k--) {
    const { blocks } = stations[k];
    gap += gaps[k];
    // Where nothing hangs nothing is chosen.
    if (!blocks.length) continue;
    const rooms = blocks.flatMap(roomsOf);
    // Every flag of the station has to end before the edge, at its narrowest at least.
    const least = rules.pad + Math.max(...blocks.map(narrowest));
    const furthest = problem.extent - (unpushed[0] - unpushed[k]) + 1e-6;
    poleCount = 0;
    for (let i = 0; i < states.length; i++) {
      const state = states[i];
      const natural = state.y + gap;
      if (elastic) addPlaces(state, rooms, Math.max(natural, least), furthest, unpushed[k], rules.gapX);
      else if (natural <= furthest) addPole(state, natural, (natural - unpushed[k]) / NEAR, -Infinity);
    }
    for (let b = 0; b < blocks.length; b++) {
      const last = b + 1 === blocks.length;
      if (b) {
        poleCount = 0;
        for (let i = 0; i < states.length; i++) addPole(states[i], states[i].y, states[i].push, states[i].nearer);
      }
      wayCount = 0;
      for (let pole = 0; pole < poleCount; pole++) hang(problem, pole, blocks[b], last);
      states = keepBest(last ? beam : beam * 2, elastic, last);
    }
    if (!states.length) break;
    gap = 0;
  }
  // What was tried last is not held on to.
  poleFrom.length = 0;
  return states.length ? unwind(problem, best(states)) : null;
}

/** px of a text's narrowest wrapping: its last. */
export const narrowest = ({ options }: Block): number => options[options.length - 1].width;

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
  for (let r = 0; r < rooms.length; r++) {
    const room = rooms[r];
    put(room);
    for (let side = 0; side < 2; side++) {
      const outline = side ? state.down : state.up;
      for (let e = 0; e < outline.length; e += 2) put(outline[e] + room + gapX);
    }
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
  const { up, down, highUp, highDown, untidy: before } = poleFrom[pole];
  const y = poleY[pole];
  const nearer = poleNearer[pole];
  const room = y + 1e-6;
  /** What either side is in the way of already. */
  const idleUp = overhang(up, y, 0);
  const idleDown = overhang(down, y, 0);
  let lowestUp = Infinity;
  let lowestDown = Infinity;
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
      const clears = wide > nearer || below < topWithin(outline, nearer - wide - rules.gapX);
      if (last && !clears) continue;
      // More lines that end no lower are never better: higher and dearer.
      if (top >= (side ? lowestDown : lowestUp)) continue;
      if (side) lowestDown = top;
      else lowestUp = top;
      const k = wayCount++;
      wayPole[k] = pole;
      waySide[k] = side as Side;
      wayOption[k] = option;
      wayTop[k] = top;
      wayNearer[k] = clears ? -Infinity : nearer;
      wayRise[k] = (0.25 * both + 0.5 * (overhang(outline, y, top) + (side ? idleUp : idleDown)) + 0.1 * Math.abs(tallest - other)) / height + 0.02 * untidy;
    }
  }
}

/** What a push is worth against height: the beam keeps the best at each price, since which room runs out first shows only at the end. */
const PRICES = [0.1, 0.5, 1.5, 6];

const costs: number[] = [];

/** Of the ways there are the cheapest at each price, leaving out any that another beats in every respect; `whole`: their last station has all its flags. */
function keepBest(most: number, elastic: boolean, whole: boolean): State[] {
  const kept: State[] = [];
  const prices = elastic ? PRICES : [0];
  for (let p = 0; p < prices.length; p++) {
    for (let k = 0; k < wayCount; k++) costs[k] = wayRise[k] + prices[p] * polePush[wayPole[k]];
    while (kept.length * prices.length < most * (p + 1)) {
      // Few are kept of many: looking for each is quicker than sorting all.
      let least = 0;
      let lowest = Infinity;
      for (let k = 0; k < wayCount; k++) {
        if (costs[k] >= lowest) continue;
        least = k;
        lowest = costs[k];
      }
      if (lowest === Infinity) break;
      costs[least] = wayRise[least] = Infinity;
      const pole = wayPole[least];
      const from = poleFrom[pole];
      const y = poleY[pole];
      const side = waySide[least];
      const top = wayTop[least];
      const up = side ? from.up : raise(from.up, y, top);
      const down = side ? raise(from.down, y, top) : from.down;
      const highUp = side ? from.highUp : Math.max(from.highUp, top);
      const highDown = side ? Math.max(from.highDown, top) : from.highDown;
      let beaten = false;
      for (let k = 0; k < kept.length && !beaten; k++) {
        const a = kept[k];
        // Whether whatever may follow may follow on that one, as it is or upside down, and is no higher there. Further flags of this station may be glad of its push; those of others push themselves.
        beaten = (whole ? a.y <= y : a.y === y) && (
          (a.highUp <= highUp && a.highDown <= highDown && within(a.up, up) && within(a.down, down))
          || (a.highUp <= highDown && a.highDown <= highUp && within(a.up, down) && within(a.down, up)));
      }
      if (beaten) continue;
      const option = wayOption[least];
      kept.push({
        y, up, down, highUp, highDown, untidy: from.untidy + (option * (option + 1)) / 2, push: polePush[pole], before: from, side, option, nearer: wayNearer[least],
      });
    }
  }
  return kept;
}

const best = (states: State[]): State => states.reduce((a, b) => (finalCost(b) < finalCost(a) ? b : a));
const finalCost = ({ highUp, highDown, untidy }: State): number => highUp + highDown + 0.15 * Math.abs(highUp - highDown) + 5 * untidy;

function unwind({ stations, gaps }: PackProblem, end: State): Packing {
  const sides: Side[][] = [];
  const options: number[][] = [];
  const fromEnd: number[] = [];
  let state: State = end;
  for (let k = 0; k < stations.length; k++) {
    const count = stations[k].blocks.length;
    sides.push(new Array<Side>(count));
    options.push(new Array<number>(count));
    fromEnd.push(count ? state.y : NaN);
    for (let b = count - 1; b >= 0; b--) {
      sides[k][b] = state.side;
      options[k][b] = state.option;
      state = state.before!;
    }
  }
  for (let k = stations.length - 1; k >= 0; k--) if (!stations[k].blocks.length) fromEnd[k] = (fromEnd[k + 1] || 0) + gaps[k];
  return { sides, options, fromEnd, heights: [end.highUp, end.highDown], untidy: end.untidy };
}
