import { COLUMN_FLAGS as F, type TimelineColumns } from '../data/index.js';
import { packLanes } from '../layout/packLanes.js';
import type { Pen } from './pen.js';
import type { Mark, MarkRole } from './types.js';

/** An extent to be drawn: of a span event as a bar, of an imprecise date as a thinner one. */
export interface Bar {
  row: number;
  lane: number;
  /** px along time, as far as the picture shows it. */
  from: number;
  to: number;
  /** px of its ends, in the picture or not: what is in doubt is measured from there. */
  ends: readonly [number, number];
  /** px over which each end is in doubt. */
  fadeStart: number;
  fadeEnd: number;
}

export interface Strip {
  bars: Bar[];
  /** Lanes used, and the extents no lane was free for. */
  depth: number;
  rest: Bar[];
}

/** Which of time's two axes a strip runs along. */
export interface StripFrame {
  /** Where lane 0 starts, and the px from lane to lane (its sign is the way lanes grow). */
  origin: number;
  pitch: number;
  thickness: number;
  vertical: boolean;
}

/**
 * Extents of rows in lanes; `doubt` gives the px extents of the two doubts of a row, `window` what of the axis is in the picture: extents are cut
 * off there, and those outside take no lane. `laneOf`: the lanes, where they are known. O(rows × depth).
 */
export function stripOf(columns: TimelineColumns, rows: readonly number[], at: (time: number) => number, doubt: (row: number) => [number, number], most: number,
  window: readonly [number, number] = [-Infinity, Infinity], laneOf?: (row: number) => number,
): Strip {
  const bars = rows
    .filter((row) => columns.flags[row] & (F.interval | F.imprecise))
    .map((row): Bar => {
      const a = at(columns.start[row]);
      const b = at(columns.end[row]);
      const first = Math.min(a, b);
      const ends = [first, Math.max(a, b, first + 3)] as const;
      const [start, end] = doubt(row);
      const flags = columns.flags[row];
      const most = (ends[1] - first) * (flags & F.interval ? 0.4 : 0.5);
      const fade = (on: number, px: number) => (on ? Math.min(Math.max(px, 8), most) : 0);
      return {
        row, lane: -1, from: Math.max(first, window[0]), to: Math.min(ends[1], window[1]), ends,
        fadeStart: fade(flags & F.approximateStart, start), fadeEnd: fade(flags & F.approximateEnd, end),
      };
    })
    // Of a vague date that takes less of the axis than that its marker says all.
    .filter(({ from, to, ends: [a, b], row }) => to > from && (b - a > 3.01 || columns.flags[row] & F.interval))
    .sort((a, b) => a.from - b.from || a.row - b.row);
  const lanes = laneOf ? bars.map(({ row }) => laneOf(row)) : packLanes(bars.map((bar) => bar.from), bars.map((bar) => bar.to), most, 4);
  bars.forEach((bar, i) => (bar.lane = lanes[i]));
  return { bars: bars.filter((bar) => bar.lane >= 0), rest: bars.filter((bar) => bar.lane < 0), depth: bars.reduce((depth, { lane }) => Math.max(depth, lane + 1), 0) };
}

/** px along time. */
type Stretch = readonly [from: number, to: number];

/** A box along time as the pen takes it: x, y, width, height. */
const boxOf = ([from, to]: Stretch, across: number, thickness: number, vertical: boolean): [number, number, number, number] =>
  (vertical ? [across, from, thickness, to - from] : [from, across, to - from, thickness]);

/** Boxes of one thickness as one path. */
const boxesPath = (pen: Pen, stretches: readonly Stretch[], across: number, thickness: number, vertical: boolean, style: Parameters<Pen['path']>[1]): Mark =>
  pen.path(stretches.flatMap((stretch) => {
    const [x, y, width, height] = boxOf(stretch, across, thickness, vertical);
    return ['M', x, y, 'L', x + width, y, 'L', x + width, y + height, 'L', x, y + height, 'Z'];
  }), style);

/** Extents that found no lane, over one another: the more of them at once, the darker. A path a pile's layer. O(extents × layers). */
export function restMarks(pen: Pen, rest: readonly Bar[], across: number, vertical: boolean): Mark[] {
  const layers: Bar[][] = [];
  const lanes = packLanes(rest.map((bar) => bar.from), rest.map((bar) => bar.to), Infinity);
  rest.forEach((bar, i) => { (layers[lanes[i]] ??= []).push(bar); });
  return layers.map((bars) => boxesPath(pen, bars.map(({ from, to }) => [from, to]), across, 3, vertical, { role: 'span-soft', opacity: 0.33 }));
}

/** Steps a fading end is drawn in: no gradient needs an id, and any renderer can do it. */
const STEPS = 5;

/**
 * Marks of one bar: solid where the source is sure, fading over its doubt, running off with an arrow where it is open; outlined
 * instead of filled where it is uncertain.
 */
export function barMarks(pen: Pen, bar: Bar, columns: TimelineColumns, id: string, frame: StripFrame, reversed = false): Mark[] {
  const flags = columns.flags[bar.row];
  const soft = !(flags & F.interval);
  const thickness = soft ? frame.thickness * 0.6 : frame.thickness;
  const across = frame.origin + bar.lane * frame.pitch + (frame.thickness - thickness) / 2;
  const role: MarkRole = flags & (F.uncertainStart | F.uncertainEnd) ? 'span-uncertain' : soft ? 'span-soft' : 'span';
  const style = { role, part: 'span', id, category: columns.category[bar.row] };
  const [fadeA, fadeB] = reversed ? [bar.fadeEnd, bar.fadeStart] : [bar.fadeStart, bar.fadeEnd];
  const openA = flags & (reversed ? F.openEnd : F.openStart);
  const openB = flags & (reversed ? F.openStart : F.openEnd);
  const arrow = thickness * 1.6;
  const [first, last] = bar.ends;
  const from = Math.max(bar.from, first + fadeA) + (openA ? arrow : 0);
  const to = Math.min(bar.to, last - fadeB) - (openB ? arrow : 0);
  const marks: Mark[] = to > from ? [pen.rect(...boxOf([from, to], across, thickness, frame.vertical), { ...style, radius: fadeA || fadeB || openA || openB ? undefined : thickness / 2 })] : [];
  for (let k = 0; fadeA + fadeB && k < STEPS; k++) {
    // Both ends at once: a step a node would be most of a chart's nodes.
    const list = [[first + (fadeA * k) / STEPS, first + (fadeA * (k + 1)) / STEPS], [last - (fadeB * (k + 1)) / STEPS, last - (fadeB * k) / STEPS]]
      .map(([start, end]): Stretch => [Math.max(start, bar.from), Math.min(end, bar.to)])
      .filter(([start, end]) => end > start);
    if (list.length) marks.push(boxesPath(pen, list, across, thickness, frame.vertical, { ...style, opacity: Math.round(20 + (80 * (k + 0.6)) / (STEPS + 0.6)) / 100 }));
  }
  const middle = across + thickness / 2;
  const head = (tip: number, base: number): Mark => {
    const corner = (along: number, off: number) => (frame.vertical ? [middle + off, along] : [along, middle + off]);
    return pen.path(['M', ...corner(tip, 0), 'L', ...corner(base, -thickness), 'L', ...corner(base, thickness), 'Z'], { ...style, role: 'arrow' });
  };
  if (openA) marks.push(head(bar.from, from));
  if (openB) marks.push(head(bar.to, to));
  return marks;
}
