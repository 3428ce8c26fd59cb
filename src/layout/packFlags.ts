import { highest, NEAR, overhang, raise, topWithin, within, type Outline } from './outline.js';
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

// Flags as hung, with all that later ones have to know of those hung before them. Columns, as all that a search makes thousands of here, not objects: an object of fractions boxes each of them.
// Kept between calls, which never overlap.
let stateCount = 0;
/** Px of its pole from the end edge. */
const stateY: number[] = [];
const stateUp: Outline[] = [];
const stateDown: Outline[] = [];
/** See Packing: each further line costs more than the one before. */
const stateUntidy: number[] = [];
/** Room taken from the others: pushes as parts of what flags still to come may reach. */
const statePush: number[] = [];
const stateBefore: number[] = [];
/** Which wrapping, and on which side: twice the first and the second. */
const stateChoice: number[] = [];
/** The place next nearer to the end; -Infinity once a flag stands lower here than it would there. */
const stateNearer: number[] = [];

// Poles that the next flag may hang on, and the ways to hang it there: of hundreds a step leaves a few.
let poleCount = 0;
const poleFrom: number[] = [];
const poleY: number[] = [];
const polePush: number[] = [];
const poleNearer: number[] = [];
let wayCount = 0;
const wayPole: number[] = [];
const wayChoice: number[] = [];
const wayTop: number[] = [];
const wayNearer: number[] = [];
const wayRise: number[] = [];

function addPole(from: number, y: number, push: number, nearer: number): void {
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
  stateCount = 1;
  stateUp[0] = stateDown[0] = [];
  stateY[0] = stateUntidy[0] = statePush[0] = stateNearer[0] = 0;
  /** The first of those to go on from. */
  let first = 0;
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
    /** Px from the pole that the wrappings of its flags take. */
    const rooms = blocks.flatMap(({ options }) => options.map(({ width }) => rules.pad + width));
    // Every flag of the station has to end before the edge, at its narrowest at least.
    const least = rules.pad + Math.max(...blocks.map(narrowest));
    const furthest = problem.extent - (unpushed[0] - unpushed[k]) + 1e-6;
    poleCount = 0;
    for (let state = first; state < stateCount; state++) {
      const natural = stateY[state] + gap;
      if (elastic) addPlaces(state, rooms, Math.max(natural, least), furthest, unpushed[k], rules.gapX);
      else if (natural <= furthest) addPole(state, natural, (natural - unpushed[k]) / NEAR, -Infinity);
    }
    for (let b = 0; b < blocks.length; b++) {
      const last = b + 1 === blocks.length;
      if (b) {
        poleCount = 0;
        for (let state = first; state < stateCount; state++) addPole(state, stateY[state], statePush[state], stateNearer[state]);
      }
      wayCount = 0;
      for (let pole = 0; pole < poleCount; pole++) hang(problem, pole, blocks[b], last);
      first = stateCount;
      keepBest(last ? beam : beam * 2, elastic, last);
    }
    if (first === stateCount) break;
    gap = 0;
  }
  const cost = (state: number): number => {
    const up = highest(stateUp[state]);
    const down = highest(stateDown[state]);
    return up + down + 0.15 * Math.abs(up - down) + 5 * stateUntidy[state];
  };
  let best = first;
  for (let state = first; state < stateCount; state++) if (cost(state) < cost(best)) best = state;
  const packing = first < stateCount ? unwind(problem, best) : null;
  // What was tried is not held on to.
  stateUp.length = stateDown.length = 0;
  return packing;
}

/** px of a text's narrowest wrapping: its last. */
export const narrowest = ({ options }: Block): number => options[options.length - 1].width;

const places: number[] = [];

/** Adds the poles where a station may stand: as near as time and the edge ask, or pushed just clear of a pole or of the end edge; ascending, none beyond `furthest`. */
function addPlaces(state: number, rooms: readonly number[], nearest: number, furthest: number, unpushed: number, gapX: number): void {
  const up = stateUp[state];
  const down = stateDown[state];
  let count = 0;
  for (let r = 0; r < rooms.length; r++) {
    for (let e = -2; e < up.length + down.length; e += 2) {
      const y = rooms[r] + (e < 0 ? 0 : gapX + (e < up.length ? up[e] : down[e - up.length]));
      if (y <= nearest) continue;
      let at = count++;
      for (; at && places[at - 1] > y; at--) places[at] = places[at - 1];
      places[at] = y;
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
  const from = poleFrom[pole];
  const up = stateUp[from];
  const down = stateDown[from];
  const highUp = highest(up);
  const highDown = highest(down);
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
    const untidy = stateUntidy[from] + (option * (option + 1)) / 2;
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
      wayChoice[k] = option * 2 + side;
      wayTop[k] = top;
      wayNearer[k] = clears ? -Infinity : nearer;
      wayRise[k] = (0.25 * both + 0.5 * (overhang(outline, y, top) + (side ? idleUp : idleDown)) + 0.1 * Math.abs(tallest - other)) / height + 0.02 * untidy;
    }
  }
}

/** What a push is worth against height: the beam keeps the best at each price, since which room runs out first shows only at the end. */
const PRICES = [0.1, 0.5, 1.5, 6];

const costs: number[] = [];

/** Adds, of the ways there are, the cheapest at each price as states, leaving out any that another beats in every respect; `whole`: their last station has all its flags. */
function keepBest(most: number, elastic: boolean, whole: boolean): void {
  const first = stateCount;
  const prices = elastic ? PRICES : [0];
  for (let p = 0; p < prices.length; p++) {
    for (let k = 0; k < wayCount; k++) costs[k] = wayRise[k] + prices[p] * polePush[wayPole[k]];
    while ((stateCount - first) * prices.length < most * (p + 1)) {
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
      const choice = wayChoice[least];
      const side = choice & 1;
      const top = wayTop[least];
      const up = side ? stateUp[from] : raise(stateUp[from], y, top);
      const down = side ? raise(stateDown[from], y, top) : stateDown[from];
      let beaten = false;
      for (let a = first; a < stateCount && !beaten; a++) {
        // Whether whatever may follow may follow on that one, as it is or upside down, and is no higher there. Further flags of this station may be glad of its push; those of others push themselves.
        beaten = (whole ? stateY[a] <= y : stateY[a] === y)
          && ((within(stateUp[a], up) && within(stateDown[a], down)) || (within(stateUp[a], down) && within(stateDown[a], up)));
      }
      if (beaten) continue;
      const option = choice >> 1;
      stateY[stateCount] = y;
      stateUp[stateCount] = up;
      stateDown[stateCount] = down;
      stateUntidy[stateCount] = stateUntidy[from] + (option * (option + 1)) / 2;
      statePush[stateCount] = polePush[pole];
      stateBefore[stateCount] = from;
      stateChoice[stateCount] = choice;
      stateNearer[stateCount++] = wayNearer[least];
    }
  }
}

function unwind({ stations, gaps }: PackProblem, end: number): Packing {
  const sides: Side[][] = [];
  const options: number[][] = [];
  const fromEnd: number[] = [];
  let state = end;
  for (let k = 0; k < stations.length; k++) {
    const count = stations[k].blocks.length;
    sides.push(new Array<Side>(count));
    options.push(new Array<number>(count));
    fromEnd.push(count ? stateY[state] : NaN);
    for (let b = count - 1; b >= 0; b--) {
      sides[k][b] = (stateChoice[state] & 1) as Side;
      options[k][b] = stateChoice[state] >> 1;
      state = stateBefore[state];
    }
  }
  for (let k = stations.length - 1; k >= 0; k--) if (!stations[k].blocks.length) fromEnd[k] = (fromEnd[k + 1] || 0) + gaps[k];
  return { sides, options, fromEnd, heights: [highest(stateUp[end]), highest(stateDown[end])], untidy: stateUntidy[end] };
}
