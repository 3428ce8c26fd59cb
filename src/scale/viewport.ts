import { invertOn } from './buildScale.js';
import { lineOf } from './lineOf.js';
import type { PositionScale } from './types.js';

/** The time on screen, `[from, before)`, in ms. */
export type Viewport = readonly [from: number, before: number];

/** px on screen = k × px of the scale + x, as d3.zoomTransform has it. */
export interface ViewTransform { k: number; x: number }

/**
 * How far in a reader gets: the greatest k (default 1e12), and never nearer than numbers can tell px apart (about a millisecond today, days
 * at the Big Bang); and the least ms on screen (default 1). Out it goes to the whole domain.
 */
export interface ZoomLimits { maxZoom?: number; least?: number }

/** Part of the range, 0 at the early end, 1 at the late one. */
type Window = [start: number, end: number];

/** Domain and range with the earlier time first. */
function sides(scale: PositionScale): { low: number; high: number; start: number; length: number } {
  const [low, high] = scale.domain();
  const [start, end] = scale.range();
  return low <= high ? { low, high, start, length: end - start } : { low: high, high: low, start: end, length: start - end };
}

/** k and x that make a viewport fill the scale's range; k = 1, x = 0 where it has no length. */
export function viewportTransform(scale: PositionScale, [from, before]: Viewport): ViewTransform {
  const { start, length } = sides(scale);
  const { at } = lineOf(scale);
  const k = length / (at(before) - at(from));
  return k && Number.isFinite(k) ? { k, x: start - k * at(from) } : { k: 1, x: 0 };
}

/** The viewport that a transform shows: the inverse of `viewportTransform`. Whole milliseconds wherever that moves nothing by half a px. */
export function viewportOf(scale: PositionScale, { k, x }: ViewTransform): [number, number] {
  const { at, invert } = lineOf(scale);
  const line = { at: (time: number): number => k * at(time) + x, invert: (px: number): number => invert((px - x) / k) };
  const { start, length } = sides(scale);
  return [invertOn(line, start), invertOn(line, start + length)];
}

function windowOf(scale: PositionScale, [from, before]: Viewport): Window {
  const { start, length } = sides(scale);
  const part = (time: number): number => (length ? (lineOf(scale).at(time) - start) / length : 0);
  return [part(from), part(before)];
}

/** The least size of a window around a place: a 2^-40th of the time there leaves some 4000 numbers to its px. */
function leastSize(scale: PositionScale, place: number, { maxZoom = 1e12, least = 1 }: ZoomLimits): number {
  const { start, length } = sides(scale);
  const time = lineOf(scale).invert(start + length * Math.min(Math.max(place, 0), 1));
  const half = Math.max(least, Math.abs(time) * 2 ** -40) / 2;
  const [from, to] = windowOf(scale, [time - half, time + half]);
  return Math.max(1 / maxZoom, to - from);
}

/** The viewport of a window moved inside the whole; the whole for one of no size. */
function settle(scale: PositionScale, from: number, size: number): [number, number] {
  const { low, high, start, length } = sides(scale);
  // Nearer and back again is the whole, whatever rounding left of it.
  if (!(size > 0 && size < 1 - 1e-9) || !length) return [low, high];
  const k = 1 / size;
  return viewportOf(scale, { k, x: start - k * (start + length * Math.min(Math.max(from, 0), 1 - size)) });
}

/**
 * `factor` times nearer (> 1) or farther (< 1), what stands at `at` (px on screen, in the scale's range; default its middle) staying there as far as the
 * domain's ends let it.
 */
export function zoomViewport(scale: PositionScale, viewport: Viewport, factor: number, at?: number, limits: ZoomLimits = {}): [number, number] {
  const { start, length } = sides(scale);
  const [from, to] = windowOf(scale, viewport);
  const anchor = at === undefined || !length ? 0.5 : (at - start) / length;
  const place = from + anchor * (to - from);
  const size = Math.max((to - from) / factor, leastSize(scale, place, limits));
  return settle(scale, place - anchor * size, size);
}

/** Moved by px on screen, > 0 toward the late end (in every direction of the range), as far as the domain goes. */
export function panViewport(scale: PositionScale, viewport: Viewport, px: number): [number, number] {
  const [from, to] = windowOf(scale, viewport);
  const { length } = sides(scale);
  return settle(scale, from + (length ? (px / Math.abs(length)) * (to - from) : 0), to - from);
}

/** The viewport that shows an extent (default: the whole domain) with `padding` px on screen on both sides of it, inside the domain. */
export function fitViewport(scale: PositionScale, extent?: Viewport, padding = 0, limits: ZoomLimits = {}): [number, number] {
  const { low, high, length } = sides(scale);
  const [from, to] = windowOf(scale, extent ?? [low, high]);
  const inner = 1 - (2 * padding) / Math.abs(length);
  const size = Math.max(inner > 0 ? (to - from) / inner : Infinity, leastSize(scale, (from + to) / 2, limits));
  return settle(scale, (from + to - size) / 2, size);
}

/**
 * The nearest viewport that lies in the domain and is no nearer than the limits allow; one that already does comes back as it is. A viewport the wrong
 * way round is turned, one that is no pair of finite numbers becomes the whole.
 */
export function clampViewport(scale: PositionScale, [from, before]: Viewport, limits: ZoomLimits = {}): [number, number] {
  const { low, high } = sides(scale);
  if (!Number.isFinite(from) || !Number.isFinite(before)) return [low, high];
  if (from > before) [from, before] = [before, from];
  const [start, end] = windowOf(scale, [from, before]);
  if (from >= low && before > from && before <= high && before - from >= (limits.least ?? 0) && (end - start) * (limits.maxZoom ?? 1e12) >= 0.999) return [from, before];
  const size = Math.max(end - start, leastSize(scale, (start + end) / 2, limits));
  return settle(scale, (start + end - size) / 2, size);
}
