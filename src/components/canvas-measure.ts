import type { FontSpec, MeasureText } from '../measure/types.js';

/**
 * Widths of texts by a canvas, which sets them in the same fonts the page does. Letter and word spacing are added here, once a
 * character and once a space: not every browser's canvas knows them.
 */
export function canvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d')!;
  // As the drawing's own `text-rendering`: widths without rounding to whole pixels.
  context.textRendering = 'geometricPrecision';
  let last: FontSpec | undefined;
  return (text, font) => {
    if (font !== last) {
      context.font = `${font.italic ? 'italic ' : ''}${font.weight} ${font.size}px ${font.family}`;
      last = font;
    }
    let width = context.measureText(text).width;
    if (font.letterSpacing) width += font.letterSpacing * [...text].length;
    if (font.wordSpacing) width += font.wordSpacing * (text.split(/[ \u00a0]/).length - 1);
    return width;
  };
}
