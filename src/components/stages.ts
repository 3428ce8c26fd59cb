import { timelineColumns } from '../data/index.js';
import type { TimelineColumns, TimelineDocument } from '../data/types.js';
import type { MeasureText } from '../measure/types.js';
import { composePicture } from '../scene/index.js';
import type { Picture, PictureItem, TypeFaces } from '../scene/picture-types.js';
import type { Messages } from '../words/index.js';
import type { Choices } from './choices.js';
import { contextOf, type Context } from './context.js';
import { keep } from './keep.js';

/** The way from a document to a picture; each stage is run again only where an input of it is another one. */
export interface Stages {
  columns(document: TimelineDocument): TimelineColumns;
  context(document: TimelineDocument, asOf: number, lang: string, words: Messages): Context;
  /** Every input stands by itself, so that identity tells whether it changed. */
  picture(
    document: TimelineDocument, columns: TimelineColumns, lang: string, words: Messages, direction: 'ltr' | 'rtl', width: number,
    maxHeight: number | undefined, faces: TypeFaces, measure: MeasureText, orientation: 'horizontal' | 'vertical',
    scale: Choices['scale'], lanes: Choices['lanes'], order: Choices['order'], overview: boolean, viewport: readonly [number, number] | undefined,
  ): Picture;
  /** The items in the order they are read. */
  items(picture: Picture, reversed: boolean): readonly PictureItem[];
}

/** Stages for one element. */
export const stages = (): Stages => ({
  columns: keep(timelineColumns),
  context: keep(contextOf),
  // The words are no part of the input, but a picture made before they were loaded is in another language.
  picture: keep((document, columns, lang, _words, direction, width, maxHeight, faces, measure, orientation, scale, lanes, order, overview, viewport) =>
    composePicture({ document, columns, lang, direction, width, maxHeight, faces, measure, orientation, scale, lanes, order, overview, viewport })),
  items: keep((picture, reversed) => (reversed ? [...picture.items].reverse() : picture.items)),
});
