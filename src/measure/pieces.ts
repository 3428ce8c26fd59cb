import { EXTEND } from './graphemes.js';

/** Spaces a line may end at, zero width space among them; no-break spaces are not. */
export const SPACE = ' \\u1680\\u2000-\\u2006\\u2008-\\u200b\\u205f\\u3000';
/** Scripts written without spaces, broken between any two of their characters. Hangul is not among them: Korean has spaces. */
const WIDE = '\\p{Ideo}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Bopo}\\p{sc=Yiii}\\u3000-\\u303f\\u30fb\\u30fc\\uff01-\\uff60';
/** Nothing ends a line with an opening bracket or quote, a sign of money or number … */
const OPEN = '\\p{Ps}\\p{Pi}\\p{Sc}¡¿№';
/** … nor begins one with a closing one, a stop, a dash, an iteration or length mark, small kana (JIS X 4051; UAX #14's CL CP EX IS NS PO). */
const CLOSE = '\\p{Pe}\\p{Pf}\\p{Po}\\p{Pd}\\p{Lm}°℃゛゜ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ';
const GLUE = '\\u00a0\\u2007\\u202f\\p{Cf}';
const WORD = '\\p{L}\\p{M}\\p{N}';

/** Texts of nothing but Latin and Cyrillic letters, digits and the usual signs. For them the first three rules below are these: no table of Unicode to build before the first draw. */
export const PLAIN = /^[ \u00a0\u00adA-Za-z0-9À-ÖØ-öø-ɏЀ-ҁҊ-ӿ.,:;!?'"()«»“”‘’„–—/%&$€£…-]*$/;
const PLAIN_WORD = 'A-Za-z0-9À-ÖØ-öø-ɏЀ-ҁҊ-ӿ';
const PLAIN_OPEN = '(«“‘„$€£';
const PLAIN_CLOSE = ')»”’.,:;!?\'"/%&…–—-';
const PLAIN_BREAK = new RegExp([
  `(?<=[ ])(?<!(?:^|[ ])[${PLAIN_OPEN}][ ]{1,3})(?![ \u00a0]|[${PLAIN_CLOSE}]+(?:[ ]|$))`,
  `(?<=[${PLAIN_WORD}]\u00ad{1,3})(?=[${PLAIN_WORD}])(?=\\D)`,
  `(?<=[${PLAIN_WORD}]{2}[-–—/]{1,3})(?=[${PLAIN_WORD}])(?=\\D)`,
].join('|'));

/** Positions where a line may end; never inside a grapheme cluster. Looking back is bounded, so that no text takes more than linear time. */
const BREAK = (): RegExp => (anyBreak ??= new RegExp(
  `(?:${[
    // after spaces, but not before a lone dash or closing mark, nor after a lone opening one
    `(?<=[${SPACE}])(?<!(?:^|[${SPACE}])[${OPEN}][${SPACE}]{1,3})(?![${SPACE}\\u00a0\\u202f\\u2060\\ufeff]|[${CLOSE}]+(?:[${SPACE}]|$))`,
    // after a soft hyphen inside a word
    `(?<=[${WORD}]\\u00ad{1,3})(?=\\p{L})`,
    // after a hyphen, dash, slash, Tibetan or Ethiopic divider between letters; not after one letter alone (e-mail)
    `(?<=[${WORD}]{2}[-\\u2010–—/\\u05be\\u0f0b\\u1361]{1,3})(?=\\p{L})`,
    // before and after a character of a script without spaces
    `(?<=[^${SPACE}${OPEN}${GLUE}])(?=[${WIDE}])(?![${CLOSE}${SPACE}])`,
    `(?<=[${WIDE}]\\p{M}{0,3})(?<![${OPEN}${SPACE}])(?![${CLOSE}${SPACE}${GLUE}]|$)`,
  ].join('|')})(?![${EXTEND}])`,
  'u',
));
let anyBreak: RegExp | undefined;
const EDGES = new RegExp(`^[${SPACE}]+|(?<![${SPACE}])[${SPACE}]+$`, 'gu');

/** Thai, Lao, Burmese, Khmer: words without spaces, which only a dictionary finds. */
const JOINED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
/** Between two of their letters, of which the first is no vowel sign written ahead nor stacks the second below itself. */
const JOINED_BREAK = (): RegExp => (joinedBreak ??= new RegExp(
  `[^\\u0e40-\\u0e44\\u0ec0-\\u0ec4\\u1039\\u17d2](?<=[${WORD}])[\\u0e01-\\u0e2e\\u0e40-\\u0e44\\u0e81-\\u0eae\\u0ec0-\\u0ec4\\u1000-\\u102a\\u1780-\\u17b3]`,
  'u',
));
let joinedBreak: RegExp | undefined;

let segmenter: Intl.Segmenter | undefined;
function words(text: string): string[] {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

function cutJoined(piece: string): string[] {
  const out: string[] = [];
  for (const word of words(piece)) {
    const before = out.at(-1);
    if (before && !JOINED_BREAK().test(before.at(-1)! + word[0])) out[out.length - 1] = before + word;
    else out.push(word);
  }
  return out;
}

/**
 * Cuts a text where its lines may end; joined, the pieces are the text, with runs of white space as one space and none at its ends.
 * Follows Unicode's line breaking (UAX #14) where titles need it and keeps together what it does not know. Spaces stay at the end
 * of their piece, soft hyphens where they are. About 5 µs for a title of 60 letters; more where a dictionary is asked (Thai).
 */
export function pieces(text: string): string[] {
  const source = text.replace(/[\t\n\f\r ]+/g, ' ').replace(EDGES, '');
  if (!source) return [];
  if (PLAIN.test(source)) return source.split(PLAIN_BREAK);
  const parts = source.split(BREAK());
  return JOINED.test(source) ? parts.flatMap((part) => (JOINED.test(part) ? cutJoined(part) : [part])) : parts;
}
