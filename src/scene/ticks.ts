import { axisTicks, type Tick, type PositionScale } from '../scale/index.js';
import { formatTick } from '../words/index.js';
import type { Pen } from './pen.js';
import type { PictureInput } from './picture-types.js';
import type { Mark } from './types.js';

/** A tick with its words, if there is room for them. */
export interface PlacedTick {
  tick: Tick;
  text: string;
  width: number;
}

export interface TickSpacing {
  /** Between two labels, px. */
  gap: number;
  /** Least px between ticks that bear labels. */
  minRoom: number;
  /** Labels run along the axis, not across it. */
  along: boolean;
  /** Most px a label may be wide. */
  widest?: number;
}

/** A stretch of px that no text may enter. */
export type Blocked = readonly [from: number, to: number];

/**
 * Ticks of a scale and the words of those whose words find room: coarse ones first, none nearer than `gap` to another or into what is blocked.
 * `box` says which px a label takes along the axis. O(ticks × labels).
 */
export function placeTicks(
  input: PictureInput, scale: PositionScale, blocked: readonly Blocked[], box: (tick: Tick, width: number) => Blocked, limits: Blocked, { gap, minRoom, along, widest = Infinity }: TickSpacing,
): PlacedTick[] {
  const { measure, faces, lang, columns } = input;
  const ticks = roomyTicks(columns, scale, minRoom, along ? (tick) => measure(formatTick(tick, lang), faces.small) + gap : undefined);
  const taken: Blocked[] = [];
  const placed: PlacedTick[] = ticks.map((tick) => ({ tick, text: '', width: 0 }));
  for (const entry of [...placed].sort((a, b) => a.tick.level - b.tick.level || a.tick.time - b.tick.time)) {
    if (!entry.tick.room) continue;
    // What says the year, month or day it lies in has found no room: the first of its run that does says its date whole.
    const text = formatTick(isTold(placed, entry) ? entry.tick : { ...entry.tick, level: 0 }, lang);
    const width = measure(text, faces.small);
    const [from, to] = box(entry.tick, width);
    if (from < limits[0] || to > limits[1] || blocked.some((other) => from < other[1] && to > other[0])) continue;
    if (width > widest || taken.some((other) => from < other[1] + gap && to > other[0] - gap)) continue;
    taken.push([from, to]);
    entry.text = text;
    entry.width = width;
  }
  return placed;
}

/** Ticks as marks: the words of each, and the lines, one path for those with words and one for those without, since a path each would be a fifth of a chart's nodes. */
export function tickMarks(draw: Pen, placed: readonly PlacedTick[], line: (x: number, words: string) => (string | number)[], label: (x: number, words: string) => Mark): Mark[] {
  const lines: (string | number)[][] = [[], []];
  const labels: Mark[] = [];
  for (const { tick: { position }, text } of placed) {
    lines[text ? 1 : 0].push(...line(position, text));
    if (text) labels.push(label(position, text));
  }
  return [...lines.flatMap((all, worded) => (all.length ? draw.path(all, { role: worded ? 'tick' : 'tick-minor', part: 'tick' }) : [])), ...labels];
}

/** Whether a tick with words before it says what its own words leave out: one a level above, or the first of its run. */
function isTold(placed: readonly PlacedTick[], { tick: { level, time } }: PlacedTick): boolean {
  for (let k = placed.length - 1; level && k >= 0; k--) {
    const { tick, text } = placed[k];
    if (tick.time >= time || tick.level > level || !tick.room) continue;
    if (text) return true;
    if (tick.level < level) return false;
  }
  return !level;
}

/** An axis too short for two labels at their usual distance has a tick with words all the same. */
function roomyTicks(columns: PictureInput['columns'], scale: PositionScale, minRoom: number, labelWidth?: (tick: Tick) => number): Tick[] {
  const ticks = axisTicks(scale, { minRoom, labelWidth, finest: finestUnit(columns) });
  return minRoom < 16 || ticks.some(({ room }) => room) ? ticks : roomyTicks(columns, scale, minRoom / 2, labelWidth);
}

/** Px the words of each tick that may bear them take, in time order. */
export function tickWidths({ measure, faces, lang, columns }: PictureInput, scale: PositionScale, { minRoom }: TickSpacing): number[] {
  const ticks = roomyTicks(columns, scale, minRoom);
  return ticks.filter((tick) => tick.room).map((tick) => measure(formatTick(tick, lang), faces.small));
}

/** Px kept for ticks beside a column: what the years at both ends take, or a short month; wider words are left out. */
export function tickRoom({ columns, measure, faces, lang, width }: PictureInput): number {
  const tick = (time: number, unit: 'year' | 'month', level: number): Tick => ({ time, position: 0, unit, step: 1, level, room: 0 });
  const texts = [...columns.extent.map((time) => tick(time, 'year', 0)), tick(Date.UTC(2000, 8), 'month', 1)].map((each) => formatTick(each, lang));
  return Math.min(Math.max(...texts.map((text) => measure(text, faces.small))), 8 * faces.small.size, width * 0.3);
}

/** No hours between dates that are all known to the day at best. */
function finestUnit({ start, end }: PictureInput['columns']): 'second' | 'day' {
  const whole = (time: number) => time % 864e5 === 0;
  return start.every(whole) && end.every(whole) ? 'day' : 'second';
}
