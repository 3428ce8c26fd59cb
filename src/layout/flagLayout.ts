import { hangFlags } from './hangFlags.js';
import { packFlags, type Packing } from './packFlags.js';
import type { PlannedStation } from './planStations.js';
import type { Block, Flag, FlagRules } from './types.js';

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

/** Px of height for pinned labels that fit no other way. */
export const TALL = 1e5;

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

/** Packs the flags of stations into what an input has of width and height. */
export function pack(input: FlagInput, blocks: Block[][], gaps: ArrayLike<number>, beam: number, elastic = true, untidy?: number): Packing | null {
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
