import { summarize, timelineFacts } from '../words/index.js';
import { assemblePicture, type Draw } from './assemblePicture.js';
import { withEras } from './eras.js';
import { drawHorizontalFixed, drawVerticalFixed } from './fixed.js';
import { drawHorizontal } from './horizontal.js';
import { drawMany } from './many.js';
import { MOST_PLACED } from './many-from.js';
import { drawOverview } from './overview.js';
import type { Picture, PictureInput } from './picture-types.js';
import { drawRows } from './rows.js';
import { drawVertical } from './vertical.js';
import { drawZoomed } from './zoomed.js';

/** What draws a chart. */
function drawFor({ viewport, orientation, lanes, scale, columns }: PictureInput): Draw {
  if (columns.length > MOST_PLACED) return drawMany;
  if (viewport) return drawZoomed;
  if (orientation === 'vertical') return scale === 'elastic' ? drawVertical : drawVerticalFixed;
  if (lanes !== 'none') return drawRows;
  return scale === 'elastic' ? drawHorizontal : drawHorizontalFixed;
}

/**
 * The picture of a timeline, whole: marks in px, what a reader can reach among them, and one sentence about it. The same input gives the
 * same picture.
 *
 * Cost: see fitElastic; marks are linear in what is shown.
 */
export function composePicture(input: PictureInput): Picture {
  return { ...assemblePicture(input, withEras(drawFor(input)), drawOverview), summary: summarize(timelineFacts(input.columns), input.lang) };
}
