import { drawHorizontal, drawVertical, type Draw } from '../scene/index.js';
import type { PictureInput } from '../scene/picture-types.js';

let rows: Draw | undefined;
let zoomed: Draw | undefined;

type Kind = Pick<PictureInput, 'orientation' | 'lanes' | 'viewport'>;

/** What draws a chart; undefined where its chunk has not come yet: rows and windows are chunks of their own, the first draw mostly has none. */
export const drawingOf = ({ orientation, lanes, viewport }: Kind): Draw | undefined =>
  viewport ? zoomed : orientation === 'vertical' ? drawVertical : lanes === 'none' ? drawHorizontal : rows;

/** Fetches what `drawingOf` has not got. */
export const fetchDrawing = async ({ viewport }: Kind): Promise<void> => {
  if (viewport) zoomed = (await import('../scene/zoomed.js')).drawZoomed;
  else rows = (await import('../scene/rows.js')).drawRows;
};
