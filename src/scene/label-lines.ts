import { COLUMN_FLAGS as F } from '../data/index.js';
import type { LabelOption } from '../layout/index.js';
import type { Pen } from './pen.js';
import type { PictureInput } from './picture-types.js';
import type { Mark } from './types.js';

/** Date and title, line by line from `y` down, from `x` on or, by `anchor`, up to it. */
export function labelLines(input: PictureInput, draw: Pen, row: number | undefined, option: LabelOption, x: number, y: number, anchor?: 'end'): Mark[] {
  const { columns, faces } = input;
  const strong = row !== undefined && Boolean(columns.flags[row] & F.pinned);
  const face = strong ? faces.strong : faces.title;
  const category = row === undefined ? -1 : columns.category[row];
  const marks: Mark[] = [];
  let line = y;
  for (const { text: words } of option.date) {
    marks.push(draw.text(x, line + baseline(faces.date), words, { role: row === undefined ? 'count' : 'date', category, anchor }));
    line += faces.date.lineHeight;
  }
  for (const { text: words } of option.title) {
    marks.push(draw.text(x, line + baseline(face), words, { role: strong ? 'title-strong' : 'title', anchor }));
    line += face.lineHeight;
  }
  return marks;
}

/** From a line's top to its baseline, for the usual ascent of text faces. */
export const baseline = ({ size, lineHeight }: { size: number; lineHeight: number }): number => (lineHeight - size) / 2 + size * 0.8;
