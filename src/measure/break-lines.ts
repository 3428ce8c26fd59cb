import { atoms } from './atoms.js';
import { balance, fill, offsets, setLines, span } from './fill.js';
import { PLAIN } from './pieces.js';
import type { Line } from './types.js';

export interface BreakOptions {
  /** Lines as even as they can be, in the same number; for titles. Otherwise each is as full as it can be. */
  balance?: boolean;
}

/**
 * Breaks a text into the fewest lines of at most `maxWidth` px. Lines end after spaces, hyphens, dashes and slashes between letters,
 * soft hyphens (drawn as '-' there, gone elsewhere), and between the characters of scripts without spaces by their rules; never
 * at a no-break space or hyphen, at a word joiner or inside a grapheme cluster. A word that is wider is cut between graphemes, with a hyphen between letters of scripts that have one, and its lines are marked
 * `broken`; only a single grapheme wider than `maxWidth` makes a wider line. White space counts as in HTML: runs as one, none at the ends of a line.
 * `width` is asked once a word (twice with a soft hyphen), once a grapheme of a word that is cut, and, but in Latin and Cyrillic texts (see cachedMeasure), once a line; about 8 µs a title
 * where it answers from memory. No text, no lines.
 */
export function breakLines(text: string, maxWidth: number, width: (text: string) => number, options: BreakOptions = {}): Line[] {
  const list = atoms(text, maxWidth, width);
  if (!list.length) return [];
  const sums = offsets(list);
  for (let limit = maxWidth; ; ) {
    const { starts } = fill(list, sums, limit);
    const even = (options.balance && balance(list, sums, limit, starts.length)) || starts;
    const lines = setLines(list, sums, even, width, PLAIN.test(text));
    // where a line is measured, kerning can make it wider than its words: then again with less room than that line took
    const over = even.filter((from, i) => lines[i].width > maxWidth + 1e-6 && (even[i + 1] ?? list.length) > from + 1);
    if (!over.length) return lines;
    limit = Math.min(...over.map((from) => span(list, sums, from, (even[even.indexOf(from) + 1] ?? list.length) - 1))) - 1e-6;
  }
}
