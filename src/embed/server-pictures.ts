import type { TimelineColumns, TimelineDocument } from '../data/types.js';
import { composePicture } from '../scene/index.js';
import type { Picture, PictureInput } from '../scene/picture-types.js';
import type { ServerType } from './server-font.js';

/** Width, in em of the element, from which a timeline lies down: as in the element. */
export const HORIZONTAL_FROM = 40;

export interface PictureOptions {
  lang: string;
  direction: 'ltr' | 'rtl';
  orientation: 'auto' | 'horizontal' | 'vertical';
  scale: 'elastic' | 'time' | 'even';
  lanes: 'none' | 'category' | 'lane';
  order: 'oldest' | 'newest';
  /** Whether the overview is drawn where the axis lies; default: yes. */
  overview?: boolean;
  maxHeight?: number;
}

export interface ServerPicture { input: PictureInput; picture: Picture }

/** The picture of a document at a width in px, in the type a server knows: what an element of that width draws. */
export function serverPicture(document: TimelineDocument, columns: TimelineColumns, width: number, type: ServerType, options: PictureOptions): ServerPicture {
  const { lang, direction, orientation, scale, lanes, order, overview = true, maxHeight } = options;
  const lying = orientation === 'horizontal' || (orientation === 'auto' && width >= HORIZONTAL_FROM * type.size);
  const input: PictureInput = {
    document, columns, lang, direction, width, maxHeight: lying ? maxHeight : undefined, faces: type.faces, measure: type.measure, orientation: lying ? 'horizontal' : 'vertical', scale, lanes, order,
    overview: overview && lying && columns.start[0] < columns.start[columns.length - 1],
  };
  return { input, picture: composePicture(input) };
}
