import { summarize, timelineFacts } from '../words/index.js';
import { assemblePicture } from './assemblePicture.js';
import { drawHorizontal } from './horizontal.js';
import type { Picture, PictureInput } from './picture-types.js';
import { drawRows } from './rows.js';
import { drawVertical } from './vertical.js';
import { drawZoomed } from './zoomed.js';

/**
 * The picture of a timeline, whole: marks in px, what a reader can reach among them, and one sentence about it. The same input gives the
 * same picture.
 *
 * Cost: see fitElastic; marks are linear in what is shown.
 */
export function composePicture(input: PictureInput): Picture {
  const draw = input.viewport ? drawZoomed : input.orientation === 'vertical' ? drawVertical : input.lanes === 'none' ? drawHorizontal : drawRows;
  return { ...assemblePicture(input, draw), summary: summarize(timelineFacts(input.columns), input.lang) };
}
