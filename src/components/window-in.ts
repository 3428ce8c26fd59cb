import type { Viewport } from '../scale/index.js';

/** What of a window lies in the extent; undefined where that is nothing or the whole extent. */
export function windowIn([first, last]: Viewport, [from, before]: Viewport): Viewport | undefined {
  const start = Math.max(from, first);
  const end = Math.min(before, last);
  return start < end && (start > first || end < last) ? [start, end] : undefined;
}
