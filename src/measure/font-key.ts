import type { FontSpec } from './types.js';

/** A string equal for fonts that set every text alike, and only for those. */
export const fontKey = (font: FontSpec): string =>
  [font.size, font.weight, font.italic ? 'i' : '', font.letterSpacing || 0, font.wordSpacing || 0, font.lineHeight, font.family].join();
