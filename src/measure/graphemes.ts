let segmenter: Intl.Segmenter | undefined;

/** What belongs to the character before it: marks, skin tones, joiners, tags, Thai and Lao AM, halfwidth voicing. For a class of a `u` pattern. */
export const EXTEND = '\\p{M}\\p{EMod}\\u200c\\u200d\\u0e33\\u0eb3\\uff9e\\uff9f\\u{e0020}-\\u{e007f}';

/** What a reader takes for single characters, in order; joined they are the text: Unicode's extended grapheme clusters (UAX #29), by `Intl.Segmenter`. */
export function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter('en');
  return Array.from(segmenter.segment(text), (part) => part.segment);
}
