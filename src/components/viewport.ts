import type { TimelineScale } from '../scale/types.js';

/** A stretch of time on screen, `[from, before)`, in ms. */
export type Viewport = readonly [number, number];

/** A window moved and shrunk until it lies inside the extent; undefined where it is the whole extent or shares nothing with it. */
export function clampViewport([from, before]: Viewport, [first, last]: Viewport): Viewport | undefined {
  const length = Math.min(before - from, last - first);
  if (!(length > 0) || !(before > first && from < last)) return undefined;
  const start = Math.min(Math.max(from, first), last - length);
  return start <= first && start + length >= last ? undefined : [start, start + length];
}

/** The window after zooming by a factor (2: half as much time in px terms) around a time, which stays where it is on screen. */
export function zoomViewport(scale: TimelineScale, [from, before]: Viewport, factor: number, at?: number): Viewport {
  const [a, b] = [scale(from), scale(before)];
  const fixed = at === undefined ? (a + b) / 2 : scale(at);
  return [scale.invert(fixed - (fixed - a) / factor), scale.invert(fixed + (b - fixed) / factor)];
}

/** The window after moving by px on screen toward later times (negative: earlier). */
export function panViewport(scale: TimelineScale, [from, before]: Viewport, px: number, extent: Viewport): Viewport {
  const [r0, r1] = scale.range();
  const [a, b] = [scale(from), scale(before)];
  const [first, last] = [scale(extent[0]), scale(extent[1])];
  const sign = Math.sign(b - a) || 1;
  const low = (first - a) * sign;
  const high = (last - b) * sign;
  const step = Math.min(Math.max((px * Math.abs(b - a)) / (Math.abs(r1 - r0) || 1), low), high) * sign;
  return [scale.invert(a + step), scale.invert(b + step)];
}
