import { composePicture, pictureToSVG } from '../scene/index.js';
import type { Picture, PictureInput } from '../scene/picture-types.js';
import { completeOverview } from './complete-overview.js';
import { pageColours } from './page-colours.js';

export interface ExportOptions {
  /** px; the width on the page if absent. */
  width?: number;
  /** The page's own if absent. */
  theme?: 'light' | 'dark';
}

/** The picture of an element as SVG text that stands alone; laid out anew where another width is asked for. */
export function exportSVG(root: ShadowRoot, input: PictureInput, drawn: Picture | undefined, title: string, options: ExportOptions | null, lies: (width: number) => boolean): string {
  const width = options?.width && options.width > 0 ? options.width : input.width;
  const { document, lang, direction, faces } = input;
  const picture = drawn && width === input.width ? drawn : composePicture({ ...input, width, orientation: lies(width) ? 'horizontal' : 'vertical' });
  completeOverview(picture);
  const size = faces.strong.size * 1.75;
  return pictureToSVG(picture, {
    faces, lang, direction, title, titleFace: { ...faces.strong, size, lineHeight: size * 1.25 },
    theme: pageColours(root, Object.keys(document.categories ?? {}).length, document.eras?.length ?? 0, options?.theme),
  });
}
