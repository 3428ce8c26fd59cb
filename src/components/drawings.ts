import { drawHorizontal, drawVertical, type Draw } from '../scene/index.js';
import { MOST_PLACED } from '../scene/many-from.js';
import type { PictureInput } from '../scene/picture-types.js';
import type * as Late from './drawings-late.js';
import type * as Many from './many-drawing.js';
import type { ReactiveElement } from 'lit';

type Kind = Pick<PictureInput, 'orientation' | 'lanes' | 'scale' | 'viewport' | 'columns'>;

let late: typeof Late | undefined;
let many: typeof Many | undefined;

/** What draws a chart; undefined where its chunk has not come yet: most timelines are short and elastic, have no rows, and begin with no window. */
export function drawingOf(kind: Kind, host: ReactiveElement): Draw | undefined {
  const { orientation, lanes, scale, viewport, columns } = kind;
  const standing = orientation === 'vertical';
  if (columns.length > MOST_PLACED) return many?.manyDrawing(host);
  if (viewport || scale !== 'elastic' || (lanes !== 'none' && !standing)) return late?.lateDrawing(kind);
  return standing ? drawVertical : drawHorizontal;
}

/** Fetches what `drawingOf` has not got. */
export async function fetchDrawing(kind: Kind): Promise<void> {
  if (kind.columns.length > MOST_PLACED) many = await import('./many-drawing.js');
  else await (late ??= await import('./drawings-late.js')).fetchLate(kind);
}
