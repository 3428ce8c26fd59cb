import { axisTicks, type Tick, type PositionScale } from '../scale/index.js';
import { formatTick } from '../words/index.js';
import type { PictureInput } from './picture-types.js';

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
}

/** A stretch of px that no text may enter. */
export type Blocked = readonly [from: number, to: number];

/**
 * Ticks of a scale and the words of those whose words find room: coarse ones first, none nearer than `gap` to another or into what is blocked.
 * `box` says which px a label takes along the axis. O(ticks × labels).
 */
export function placeTicks(
  input: PictureInput, scale: PositionScale, blocked: readonly Blocked[], box: (tick: Tick, width: number) => Blocked, limits: Blocked, { gap, minRoom, along }: TickSpacing,
): PlacedTick[] {
  const { measure, faces, lang, columns } = input;
  const ticks = axisTicks(scale, {
    minRoom, finest: finestUnit(columns),
    ...(along && { labelWidth: (tick: Tick) => measure(formatTick(tick, lang), faces.small) + gap }),
  });
  const taken: Blocked[] = [...blocked];
  const placed: PlacedTick[] = ticks.map((tick) => ({ tick, text: '', width: 0 }));
  for (const entry of [...placed].sort((a, b) => a.tick.level - b.tick.level || a.tick.time - b.tick.time)) {
    if (!entry.tick.room) continue;
    const text = formatTick(entry.tick, lang);
    const width = measure(text, faces.small);
    const [from, to] = box(entry.tick, width);
    if (from < limits[0] || to > limits[1] || taken.some((other) => from < other[1] + gap && to > other[0] - gap)) continue;
    taken.push([from, to]);
    entry.text = text;
    entry.width = width;
  }
  return placed;
}

/** Px that the widest words of ticks are likely to take: those of the years at both ends. */
export function tickRoom({ columns, measure, faces, lang }: PictureInput): number {
  const year = (time: number): Tick => ({ time, position: 0, unit: 'year', step: 1, level: 0, room: 0 });
  const widths = columns.extent.map((time) => measure(formatTick(year(time), lang), faces.small));
  return Math.min(Math.max(...widths, 3 * faces.small.size), 8 * faces.small.size);
}

/** No hours between dates that are all known to the day at best. */
function finestUnit({ start, end }: PictureInput['columns']): 'second' | 'day' {
  const whole = (time: number) => time % 864e5 === 0;
  return start.every(whole) && end.every(whole) ? 'day' : 'second';
}
