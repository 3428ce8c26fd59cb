import type { ReactiveElement } from 'lit';
import { drawHorizontal, drawVertical, type Draw } from '../scene/index.js';
import { MOST_PLACED } from '../scene/many-from.js';
import type * as Late from './drawings-late.js';

let late: typeof Late | undefined;

/** What draws a chart; undefined where its chunk has not come yet: most timelines are short and elastic, have no rows and no eras, and begin with no window. */
export function drawingOf(kind: Late.Kind, host: ReactiveElement): Draw | undefined {
  const standing = kind.orientation === 'vertical';
  if (kind.document.eras?.length || kind.columns.length > MOST_PLACED || kind.viewport || kind.scale !== 'elastic' || (kind.lanes !== 'none' && !standing)) return late?.lateDrawing(kind, host);
  return standing ? drawVertical : drawHorizontal;
}

/** Fetches what `drawingOf` has not got. */
export const fetchDrawing = async (kind: Late.Kind): Promise<void> => (late = await import('./drawings-late.js')).fetchLate(kind);
