let segmenter: Intl.Segmenter | undefined;

/** What belongs to the character before it: marks, skin tones, joiners, tags, Thai and Lao AM, halfwidth voicing. For a class of a `u` pattern. */
export const EXTEND = '\\p{M}\\p{EMod}\\u200c\\u200d\\u0e33\\u0eb3\\uff9e\\uff9f\\u{e0020}-\\u{e007f}';

/** A pair of regional indicators, conjoining Hangul or any character, each with what extends it and what a joiner or a virama ties to it. */
const CLUSTER = new RegExp(
  '(?:\\r\\n|\\p{RI}{2}|[\\u1100-\\u115f]*[\\uac00-\\ud7a3]?[\\u1160-\\u11ff]+|[^])' +
    `(?:\\u200d\\p{ExtPict}|[\\u094d\\u09cd\\u0acd\\u0b4d\\u0c4d\\u0d4d\\u1039\\u17d2]\\p{L}|[${EXTEND}])*`,
  'gu',
);

/**
 * What a reader takes for single characters, in order; joined they are the text. By `Intl.Segmenter` (Unicode's extended grapheme
 * clusters, UAX #29); where that is missing by a rule that keeps marks, joined emoji, flags, Hangul and Indic conjuncts together.
 */
export function graphemes(text: string): string[] {
  if (!Intl.Segmenter) return text.match(CLUSTER) ?? [];
  segmenter ??= new Intl.Segmenter('en');
  return Array.from(segmenter.segment(text), (part) => part.segment);
}
