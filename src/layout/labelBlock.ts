import { breakLines, wrapOptions } from '../measure/index.js';
import type { FontSpec, Line, MeasureText } from '../measure/types.js';
import type { BlockOption } from './types.js';

/** One wrapping of a label: its date above its title. */
export interface LabelOption extends BlockOption {
  date: Line[];
  title: Line[];
}

export interface LabelFaces {
  date: FontSpec;
  title: FontSpec;
}

export interface LabelBounds {
  /** Most px a line may be wide; a word wider than this breaks. */
  maxWidth: number;
  /** Most lines of a title, where its words allow. */
  maxLines: number;
}

/**
 * The ways a label may be set, widest first: for each number of lines the narrowest box that takes it.
 *
 * Width and height in px. At least one option; none wider than `maxWidth` but for a single letter wider than that.
 */
export function labelBlock(date: string, title: string, faces: LabelFaces, measure: MeasureText, bounds: LabelBounds): LabelOption[] {
  const widthOf = (font: FontSpec) => (text: string) => measure(text, font);
  const wrappings = wrapOptions(title, widthOf(faces.title), bounds).map((option) => option.lines);
  // Longer than the lines it may have: shown whole all the same.
  if (!wrappings.length) wrappings.push(breakLines(title, bounds.maxWidth, widthOf(faces.title)));
  const dateWidth = date ? measure(date, faces.date) : 0;
  const options: LabelOption[] = [];
  for (const lines of wrappings) {
    const titleWidth = widest(lines);
    // A long date in one line, if it may be that wide, and broken beside a narrow title.
    const whole = dateWidth <= bounds.maxWidth ? [{ text: date, width: dateWidth }] : undefined;
    const broken = !whole || dateWidth > titleWidth * 1.25
      ? breakLines(date, Math.max(titleWidth, Math.min(bounds.maxWidth, 7 * faces.date.size)), widthOf(faces.date))
      : undefined;
    for (const dates of date ? [whole, broken] : [[]]) {
      if (!dates) continue;
      const width = Math.ceil(Math.max(titleWidth, widest(dates)));
      const height = dates.length * faces.date.lineHeight + lines.length * faces.title.lineHeight;
      options.push({ width, height, date: dates, title: lines, ...(whole && dates !== whole && { dateBroken: true }) });
    }
  }
  // A box that is hardly narrower for its height is no choice.
  options.sort((a, b) => a.height - b.height || a.width - b.width);
  return options.filter((option, k) => options.slice(0, k).every((lower) => option.width < lower.width - 6));
}

const widest = (lines: readonly Line[]): number => lines.reduce((most, line) => Math.max(most, line.width), 0);
