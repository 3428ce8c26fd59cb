import { drawHorizontal, drawVertical, type Draw } from '../scene/index.js';
import type { PictureInput } from '../scene/picture-types.js';

type Kind = Pick<PictureInput, 'orientation' | 'lanes' | 'scale' | 'viewport'>;

let zoomed: Draw | undefined;
let rows: Draw | undefined;
let fixed: { lying: Draw; standing: Draw } | undefined;

/** What draws a chart; undefined where its chunk has not come yet: most timelines are elastic, have no rows, and begin with no window. */
export function drawingOf({ orientation, lanes, scale, viewport }: Kind): Draw | undefined {
  const standing = orientation === 'vertical';
  if (viewport) return zoomed;
  if (lanes !== 'none' && !standing) return rows;
  if (scale === 'elastic') return standing ? drawVertical : drawHorizontal;
  return standing ? fixed?.standing : fixed?.lying;
}

/** Fetches what `drawingOf` has not got. */
export async function fetchDrawing({ orientation, lanes, viewport }: Kind): Promise<void> {
  if (viewport) zoomed = (await import('../scene/zoomed.js')).drawZoomed;
  else if (lanes !== 'none' && orientation !== 'vertical') rows = (await import('../scene/rows.js')).drawRows;
  else {
    const { drawHorizontalFixed, drawVerticalFixed } = await import('../scene/fixed.js');
    fixed = { lying: drawHorizontalFixed, standing: drawVerticalFixed };
  }
}
