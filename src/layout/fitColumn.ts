import { breaksOf } from '../scale/breaksOf.js';
import { solveElastic } from '../scale/solveElastic.js';
import { sum } from './gapsInTime.js';
import { mostThatFit } from './mostThatFit.js';
import { countPinned, elasticPlanner, rankRows, type PlannedStation } from './planStations.js';

export interface ColumnInput {
  /** Start of each row, ascending. */
  start: Float64Array;
  importance: Float32Array | Float64Array;
  /** See FlagInput. */
  tail: readonly number[];
  /** Most px of the whole column; Infinity: as high as its labels ask. */
  height: number;
  minGap: number;
  maxGap: number;
  /** Between two labels, px. */
  gapY: number;
  /** Room the words of a break need, px. */
  breakRoom: number;
  /** Px height of a row's label, and of a count. */
  label(row: number): number;
  count(rows: number): number;
  mostLabels: number;
  /** Newest first: labels hang below their dates, toward earlier ones. */
  reversed: boolean;
}

export interface ColumnLayout {
  stations: PlannedStation[];
  /** px of each station from the first date. */
  y: number[];
  /** Heights of each station's labels and, last, of its count. */
  blocks: number[][];
  knots: number[];
  positions: number[];
  /** px from the first date to the domain's end. */
  length: number;
}

/** What of a column a label needs beyond its labels' heights: nearly a third more, so that time still shows. */
export const AIR = 1.3;

/**
 * Dates down a column, labels beside them: as many as fit `height` by importance; neighbouring dates stand at least their labels' height
 * apart, else as time says. The length aimed at is 1.3 times the labels' heights. A pure function of its input; O(n log n).
 */
export function fitColumn(input: ColumnInput): ColumnLayout {
  const plan = elasticPlanner({ start: input.start, rank: rankRows(input) });
  const attempt = (labels: number): ColumnLayout | null => {
    const planned = plan(labels, Math.max(1, Math.floor(Math.min(input.height, 20000) / input.minGap)));
    const column = stackElastic(input, planned);
    return column.length <= input.height ? column : null;
  };
  const pinned = countPinned(input.importance);
  return mostThatFit(pinned, Math.min(input.start.length, input.mostLabels), attempt)
    ?? stackElastic(input, plan(pinned, pinned + 8, true));
}

function stackElastic(input: ColumnInput, stations: PlannedStation[]): ColumnLayout {
  const blocks = stations.map((station) => columnBlocks(input, station));
  const room = roomFor(input, blocks);
  const knots = [...stations.map((station) => station.time), ...input.tail];
  const durations = knots.slice(1).map((time, k) => time - knots[k]);
  const last = stations.length - 1;
  const floors = durations.map((_, k) => (k < last ? Math.max(input.minGap, room[input.reversed ? k + 1 : k]) : input.minGap / 2));
  // Where time goes on after the last date, so does the axis beside its labels; where it does not they hang beyond it, newest first those of the first date.
  const end = input.tail[input.tail.length - 1];
  const beside = input.reversed || end <= stations[last].time + 1 ? 0 : room[last];
  const labels = blocks.flat().reduce((a, b) => a + b, 0);
  const solve = () => {
    const least = Math.max(sum(floors), sum(floors.slice(0, last)) + beside);
    const extent = Math.max(Math.min(AIR * labels, input.height), least);
    return solveElastic({ durations, floors, ceiling: input.maxGap, pairs: [[last, durations.length, beside]], extent }).positions;
  };
  let positions = solve();
  // Making room for the words of one break can make another: twice settles it, or nearly.
  for (let pass = 0; pass < 2; pass++) {
    const short = new Set(breaksOf(knots, positions).map((stretch) => stretch.start));
    let grown = false;
    for (let k = 0; k + 1 < stations.length; k++) {
      const room = input.minGap / 2 + input.breakRoom + blocks[input.reversed ? k + 1 : k].reduce((total, height) => total + height + input.gapY, 0);
      if (!short.has(knots[k]) || floors[k] >= room) continue;
      floors[k] = room;
      grown = true;
    }
    if (!grown) break;
    positions = solve();
  }
  const all = Array.from(positions);
  return { stations, y: all.slice(0, stations.length), blocks, knots, positions: all, length: all[all.length - 1] };
}

/** Heights of a station's labels and, last, of its count. */
export function columnBlocks(input: ColumnInput, station: PlannedStation): number[] {
  const rest = station.rows.length - station.labelled.length;
  const heights = station.labelled.map((row) => input.label(row));
  if (rest && heights.length) heights.push(input.count(rest));
  return heights;
}

/** Px each station's labels take, the gap below each included. */
export const roomFor = (input: ColumnInput, blocks: number[][]): number[] => blocks.map((list) => list.reduce((total, height) => total + height + input.gapY, 0));
