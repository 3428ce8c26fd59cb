import { drawHorizontal, drawVertical, type Draw } from '../scene/index.js';
import type { PictureInput } from '../scene/picture-types.js';

let rows: Draw | undefined;

/** What draws a chart; undefined where its chunk has not come yet: rows are a chunk of their own, most timelines have none. */
export const drawingOf = ({ orientation, lanes }: Pick<PictureInput, 'orientation' | 'lanes'>): Draw | undefined =>
  orientation === 'vertical' ? drawVertical : lanes === 'none' ? drawHorizontal : rows;

/** Fetches what `drawingOf` has not got. */
export const fetchDrawing = async (): Promise<void> => {
  rows = (await import('../scene/rows.js')).drawRows;
};
