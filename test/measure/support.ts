import fc from 'fast-check';
import type { FontSpec } from '../../src/measure/index.js';

export const font: FontSpec = { family: 'sans-serif', size: 10, weight: 400, lineHeight: 1.3 };

/** 10 px a code point that takes room, 5 a space, so that a test can count. */
export const count = (text: string): number => {
  let width = 0;
  for (const char of text) width += /[\p{M}\p{Cf}]/u.test(char) ? 0 : char === ' ' ? 5 : 10;
  return width;
};

const bits = [
  'a', 'I', 'war', 'election', 'президент', 'Союз', 'ё', 'e\u0301', '1994', '200\u00a0000', 'x\u202fy', 'non\u2011break', 'up\u2060down', 'so\u00adft', '\u00ad', '\u200b',
  ' ', '  ', ' ', '\n', '-', '–', '—', ' — ', '/', ',', '. ', '«', '»', '(', ')', '“', '”', '日本', '語', '「', '」', '。', '、', 'ー', 'っ', 'が', 'か\u3099', '한국어', '\u1112\u1161\u11ab',
  'ประเทศไทย', 'การปกครอง', 'ๆ', 'ำ', 'ລາວ', 'ភាសាខ្មែរ', 'مرحبا', 'שלום', 'नमस्ते', 'क्षि', '👩‍👩‍👧‍👦', '👍🏽', '🇧🇾', '🇱🇹', '❤️', '1️⃣', '\u200d', '\ufe0f', '\u0301', '$', '№', '%', '\'', '"',
];

/** Texts of mixed scripts, with every character that breaking treats apart. */
export const mixedText = fc.array(fc.constantFrom(...bits), { maxLength: 25 }).map((parts) => parts.join(''));

/** Plain words and spaces. */
export const words = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.stringMatching(/^[a-zа-я]{1,9}$/), { minLength: 1, maxLength }).map((list) => list.join(' '));

/** All ways to set `list` in exactly `lines` lines. */
export function partitions(list: readonly string[], lines: number): string[][] {
  if (lines === 1) return [[list.join(' ')]];
  const out: string[][] = [];
  for (let head = 1; head <= list.length - lines + 1; head++)
    for (const rest of partitions(list.slice(head), lines - 1)) out.push([list.slice(0, head).join(' '), ...rest]);
  return out;
}
