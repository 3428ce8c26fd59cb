import { bare, blocksOf, pack, TALL, type FlagInput, type FlagLayout } from './flagLayout.js';
import { fitProportional } from './fitProportional.js';
import { leastGaps, sum } from './gapsInTime.js';
import { mostThatFit } from './mostThatFit.js';
import { narrowest } from './packFlags.js';
import { countPinned, elasticPlanner, rankRows, type ElasticPlanner, type PlannedStation } from './planStations.js';
import { widenElastic, type ElasticTry } from './widenElastic.js';

/**
 * Flags for dates whose positions may be stretched: as many labels as fit by importance, then the positions nearest to true
 * scale (largest λ) at which they fit, then the least height. A pure function of its input.
 *
 * Where all labels fit at true scale with `minGap` between dates, true scale it is.
 * Cost: about ten packings; a packing is O(labels × beam).
 */
export function fitElastic(input: FlagInput): FlagLayout {
  const { start } = input;
  const n = start.length;
  // Of many dates nearly all stand as near as they may: where one stands is how many there are before it.
  let dates = 0;
  const rank = rankRows(input, start.map((time, row) => (time === start[row - 1] ? dates : ++dates)));
  const plan = elasticPlanner({ start, rank });
  const proportional = fitProportional(input, plan);
  if (proportional) return proportional;
  const attempt = (labels: number, beam: number, within = input, absorbing?: boolean) => tryElastic(within, plan, labels, beam, absorbing);
  const pinned = countPinned(input.importance);
  const most = Math.min(n, input.mostLabels);
  // Before a label goes the air does: narrower gaps, and a longer search.
  const tight = { ...input, minGap: input.minGap * 0.8, rules: { ...input.rules, gapX: input.rules.gapX * 0.7, gapY: input.rules.gapY * 0.6 } };
  const broad = { ...input, label: (row: number) => ({ options: input.label(row).options.slice(0, BROAD) }) };
  // Begun near the least height there may be, the search is short.
  const extent = input.range[1] - input.range[0];
  const least = dates * input.minGap > extent ? Infinity : areaOf(broad, rank, most) / extent;
  let failed = SHORT * least;
  for (const slack of SLACKS) {
    const height = slack * least;
    // Nearly all there is is what is tried next.
    if (height > NEARLY * input.height) break;
    const low = attempt(most, 8, { ...broad, height });
    if (low) return widenElastic(broad, low, failed);
    failed = height;
  }
  for (const [within, beam] of [[broad, 8], [input, n <= 24 ? 20 : 10]] as const) {
    const airy = attempt(most, beam, within);
    if (airy) return widenElastic(within, airy, failed);
  }
  let found: ElasticTry | null = null;
  let next = pinned;
  const more = (labels: number, beam: number) => {
    const tried = attempt(labels, beam, tight);
    if (!tried) return tried;
    next = labels + 1;
    return (found = tried);
  };
  mostThatFit(pinned, most, (labels) => more(labels, 10), likely(tight, rank, most));
  // A wide search finds room for one or two more among few dates, and takes as long as all the narrow ones.
  while (n <= 60 && next <= most && more(next, n <= 24 ? 160 : 24));
  if (found) return widenElastic(tight, found, Infinity);
  // Pinned labels stand, even where the dates between them have to give, or the height.
  for (let labels = pinned; labels >= 0; labels--) {
    for (const within of [tight, { ...input, height: TALL }]) {
      const last = attempt(labels, 10, within, true);
      if (last) return widenElastic(within, last);
    }
  }
  return lump(input);
}

/** Dates there is room for side by side. */
const mostDates = ({ range, minGap }: FlagInput): number => Math.max(1, Math.floor((range[1] - range[0]) / minGap) - 2);

/** Times the least height there may be at which the search begins: most charts end between them. */
const SLACKS = [1.6, 2.1, 2.8];
/** Of the height there is, from which on all of it is tried at once. */
const NEARLY = 0.92;
/** Times that least, below which hardly any chart ends: not tried. */
const SHORT = 1.36;

/** Px² that a label's smallest box takes with the gaps beside it. */
const smallest = ({ label, rules: { pad, gapY } }: FlagInput, row: number): number => Math.min(...label(row).options.map(({ width, height }) => (width + pad) * (height + gapY)));

/** Px² of the boxes of the first `labels` rows by rank. */
function areaOf(input: FlagInput, rank: Uint32Array, labels: number): number {
  let area = 0;
  rank.forEach((place, row) => { if (place < labels) area += smallest(input, row); });
  return area;
}

/** What of the room there is labels take, mostly, where some have none. */
const FILL = 0.53;

/** How many labels fit, by what they take of the room alone. Sets one more in type than it says. */
function likely(input: FlagInput, rank: Uint32Array, most: number): number {
  const rows: number[] = [];
  rank.forEach((place, row) => (rows[place] = row));
  let labels = 0;
  for (let room = FILL * input.height * (input.range[1] - input.range[0]); labels < most && (room -= smallest(input, rows[labels])) > 0;) labels++;
  return labels;
}

/** Of a label's wrappings, those that read best. */
const BROAD = 3;

function tryElastic(input: FlagInput, plan: ElasticPlanner, labels: number, beam: number, absorbing?: boolean): ElasticTry | null {
  let most = mostDates(input);
  let planned: PlannedStation[];
  let gaps: number[];
  let excess: number;
  // Fewer dates, if the last labels need the room of some to end before the edge.
  for (let k = 0; ; k++) {
    planned = plan(labels, most, absorbing);
    gaps = leastGaps(input, planned);
    excess = excessOf(input, planned, gaps);
    if (k > 2 || excess <= 0 || most < 2) break;
    most = Math.max(1, Math.min(most, planned.length) - Math.ceil(excess / input.minGap));
  }
  if (excess > 0) return null;
  const blocks = planned.map((station) => blocksOf(input, station));
  const packing = pack(input, blocks, gaps, beam);
  return packing && { planned, blocks, packing };
}

/** Px by which stations at their least gaps, the labels of the last of them before the edge, are wider than there is room. */
function excessOf(input: FlagInput, planned: readonly PlannedStation[], gaps: readonly number[]): number {
  const extent = input.range[1] - input.range[0];
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
