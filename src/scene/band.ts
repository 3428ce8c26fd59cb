import { COLUMN_FLAGS as F, spanOf, type TimelineColumns } from '../data/index.js';
import { packLanes } from '../layout/packLanes.js';
import type { Break, PositionScale } from '../scale/index.js';
import { formatBreak } from '../words/index.js';
import { barMarks, restMarks, stripOf } from './bars.js';
import type { Extents } from './extents.js';
import type { Labels } from './labels.js';
import type { Pen } from './pen.js';
import type { PictureInput } from './picture-types.js';
import { clusterHeight, shortened } from './stations.js';
import { placeTicks, tickMarks, type Blocked } from './ticks.js';
import type { Mark } from './types.js';

const PITCH = 6;
const THICKNESS = 3.5;
const MOST_LANES = 7;
/** Half the px a zigzag takes of the axis. */
const ZIGZAG = 5.5;

/** The strips along a horizontal axis: extents, markers, ticks and break words, eras. */
export interface Band {
  height: number;
  /** From the band's top to the axis line. */
  axis: number;
  /** Lanes for extents. */
  lanes: number;
  erasLeft: number[];
  draw(draw: Pen, scale: PositionScale, frame: { top: number; lowerPoles: readonly number[]; signs?: readonly Blocked[]; extents?: Extents }): Mark[];
}

export function band(input: PictureInput, text: Labels, withBars = true): Band {
  const { columns, faces, width } = input;
  const rows = withBars ? Array.from({ length: columns.length }, (_, row) => row) : [];
  const depth = withBars ? extentDepth(columns) : 0;
  const strip = depth ? Math.min(depth + (depth > 1 ? 1 : 0), MOST_LANES) : 0;
  const stripHeight = strip ? strip * PITCH + 5 : 0;
  /** Half the height that markers and counts need. */
  const half = clusterHeight(input) / 2;
  const axis = stripHeight + half;
  const tickHeight = faces.small.lineHeight + 4;
  const eras = input.eras?.(input);
  const height = axis + half + tickHeight + (eras?.height ?? 0);
  const erasLeft: number[] = [];
  return {
    height, axis, lanes: strip, erasLeft,
    draw(draw, scale, { top, lowerPoles, signs = [], extents }) {
      const y = top + axis;
      const blocked = lowerPoles.map((x): Blocked => [x - 3, x + 3]);
      const edge = Math.min(width, scale.range()[1] + 9);
      const marks: Mark[] = [draw.rect(0, top, edge, height, { role: 'band', part: 'band axis' })];
      marks.push(...axisLine(draw, scale, y));
      const bars = stripOf(columns, extents?.rows ?? rows, scale, doubtOf(input, scale), strip, [0, edge], extents?.laneOf);
      const frame = { origin: top + stripHeight - PITCH - 1, pitch: -PITCH, thickness: THICKNESS, vertical: false };
      for (const bar of bars.bars) marks.push(...barMarks(draw, bar, columns, text.id(bar.row), frame));
      marks.push(...restMarks(draw, bars.rest, top + 1, false));
      const textY = y + half + 2 + faces.small.lineHeight - faces.small.size * 0.32;
      const breaks = breakMarks(input, draw, scale, blocked, signs, y, textY);
      marks.push(...breaks.marks);
      const ticks = placeTicks(input, scale, [...blocked, ...breaks.taken], (tick, wide) => [tick.position + 3, tick.position + 3 + wide], [0, edge], { gap: 10, minRoom: 36, along: true });
      marks.push(...tickMarks(draw, ticks, (x, words) => ['M', x, y + (words ? 3 : 4), 'L', x, y + (words ? half + 4 : 8)],
        (x, words) => draw.text(x + 3, textY, words, { role: 'tick-label', part: 'tick-label' })));
      if (eras) marks.push(...eras.lying(draw, scale, blocked, y + half + tickHeight, erasLeft));
      return marks;
    },
  };
}

/** Solid, but dashed where it is drawn short. */
function axisLine(draw: Pen, scale: PositionScale, y: number): Mark[] {
  const [from, to] = scale.domain().map((time) => scale(time));
  const marks: Mark[] = [];
  let at = from;
  const line = (a: number, b: number, dashed: boolean) => {
    if (b - a > 0.5) marks.push(draw.path(['M', a, y, 'L', b, y], { role: 'axis-line', ...(dashed && { dashed }) }));
  };
  const within = (x: number) => Math.min(Math.max(x, from), to);
  for (const { start, end } of shortened(scale)) {
    line(at, within(scale(start)), false);
    line(within(scale(start)), (at = within(scale(end))), true);
  }
  line(at, to, false);
  return marks;
}

/** A zigzag across the axis in every stretch drawn short, clear of the markers and counts on it, and its words where they find room, the shortest drawn first. */
function breakMarks(input: PictureInput, draw: Pen, scale: PositionScale, blocked: readonly Blocked[], signs: readonly Blocked[], y: number, textY: number): { marks: Mark[]; taken: Blocked[] } {
  const marks: Mark[] = [];
  const taken: Blocked[] = [];
  for (const stretch of shortened(scale).sort((a, b) => a.ratio - b.ratio)) {
    const [low, high] = scale.range();
    const [from, to] = [Math.max(scale(stretch.start), low), Math.min(scale(stretch.end), high)];
    if (to - from < 22) continue;
    const middle = (from + to) / 2;
    const across = shift([middle - ZIGZAG, middle + ZIGZAG], signs, [from, to]);
    if (across) marks.push(...breakGlyph(draw, (across[0] + across[1]) / 2, y, 7));
    const words = breakWords(input, stretch, to - from - 8);
    if (!words) continue;
    const box: Blocked = [middle - words.width / 2, middle + words.width / 2];
    const free = shift(box, [...blocked, ...taken], [from + 3, to - 3]);
    if (!free) continue;
    taken.push([free[0] - 6, free[1] + 6]);
    marks.push(draw.text((free[0] + free[1]) / 2, textY, words.text, { role: 'break-label', part: 'break', anchor: 'middle' }));
  }
  return { marks, taken };
}

/** The words of a break in the longest form that fits `room` px; null where none does. */
export function breakWords({ faces, measure, lang }: PictureInput, { start, end }: Break, room: number): { text: string; width: number } | null {
  for (const style of ['long', 'short'] as const) {
    const text = formatBreak({ start, end }, lang, style);
    const width = measure(text, { ...faces.small, italic: true });
    if (width <= room) return { text, width };
  }
  return null;
}

/** The box where it is, or moved as little as needed to be free within limits. */
export function shift(box: Blocked, blocked: readonly Blocked[], limits: Blocked): Blocked | null {
  const width = box[1] - box[0];
  const starts = [box[0], limits[0], limits[1] - width, ...blocked.flatMap(([a, b]) => [a - width - 2, b + 2])];
  const free = starts.filter((at) => at >= limits[0] - 0.5 && at + width <= limits[1] + 0.5 && !blocked.some(([a, b]) => at < b + 1 && at + width > a - 1));
  if (!free.length) return null;
  const at = free.reduce((a, b) => (Math.abs(b - box[0]) < Math.abs(a - box[0]) ? b : a));
  return [at, at + width];
}

export function breakGlyph(draw: Pen, x: number, y: number, half: number, vertical = false): Mark[] {
  const zigzag = (offset: number): (string | number)[] => {
    const points: (string | number)[] = ['M'];
    for (let k = 0; k <= 4; k++) {
      const along = -half + (k * half) / 2;
      const across = offset + (k % 2 ? 2.5 : -2.5);
      if (k) points.push('L');
      points.push(...(vertical ? [x + along, y + across] : [x + across, y + along]));
    }
    return points;
  };
  const gap = vertical ? draw.rect(x - half, y - 2.5, half * 2, 5, { role: 'break-gap' }) : draw.rect(x - 2.5, y - half, 5, half * 2, { role: 'break-gap' });
  return [gap, draw.path([...zigzag(-3), ...zigzag(3)], { role: 'break', part: 'break' })];
}

/** Px over which each side of a row is in doubt: the extent of that side as far as it is known. */
export const doubtOf = ({ document, columns }: PictureInput, scale: (time: number) => number) => (row: number): [number, number] => {
  const span = spanOf(document.events[columns.order[row]].date);
  const px = (side: { start: number; end: number } | undefined) => (side && Number.isFinite(side.end - side.start) ? Math.abs(scale(side.end) - scale(side.start)) : 0);
  return columns.flags[row] & F.interval ? [px(span.from), px(span.to)] : [px(span) / 2, px(span) / 2];
};

/** Most extents at any one time, in time alone. */
export function extentDepth(columns: TimelineColumns): number {
  const left: number[] = [];
  const right: number[] = [];
  for (let row = 0; row < columns.length && left.length < 5000; row++) {
    if (!(columns.flags[row] & (F.interval | F.imprecise))) continue;
    left.push(columns.start[row]);
    right.push(columns.end[row]);
  }
  return packLanes(left, right, MOST_LANES).reduce((depth, lane) => Math.max(depth, lane + 1), 0);
}
