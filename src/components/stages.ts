import { newestFirst, timelineColumns } from '../data/index.js';
import type { TimelineColumns, TimelineDocument } from '../data/types.js';
import { assemblePicture, type Draw } from '../scene/assemblePicture.js';
import { overviewFrame } from '../scene/overview-frame.js';
import type { Picture, PictureInput, PictureItem } from '../scene/picture-types.js';
import type { Messages } from '../words/index.js';
import { contextOf, type Context } from './context.js';
import { keep } from './keep.js';

/** The words are no part of a picture's input, but one made before they were loaded is in another language. */
export type StageInput = PictureInput & { words: Messages };

/** The way from a document to a picture; each stage is run again only where an input of it is another one. */
export interface Stages {
  columns(document: TimelineDocument): TimelineColumns;
  context(document: TimelineDocument, asOf: number, lang: string, words: Messages): Context;
  picture(input: StageInput, draw: Draw): Picture;
  /** The items in the order they are read. */
  items(picture: Picture, columns: TimelineColumns, reversed: boolean): readonly PictureItem[];
}

/** Stages for one element. */
export function stages(): Stages {
  let last: StageInput | undefined;
  let picture: Picture;
  return {
    columns: keep(timelineColumns),
    context: keep(contextOf),
    picture(input, draw) {
      const keys = Object.keys(input) as (keyof StageInput)[];
      if (!last || picture.unfinished || keys.some((key) => input[key] !== last![key])) picture = assemblePicture(input, draw, overviewFrame);
      last = input;
      return picture;
    },
    items: keep((drawn, { start }, reversed) => (reversed ? newestFirst(drawn.items, (item) => start[item.rows[0]]) : drawn.items)),
  };
}
