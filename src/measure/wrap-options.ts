import { atoms } from './atoms.js';
import { balance, fill, offsets, setLines } from './fill.js';
import { PLAIN } from './pieces.js';
import type { WrapOption } from './types.js';

export interface WrapBounds {
  /** Narrower than this is no gain, px (default 0). */
  minWidth?: number;
  /** No option is wider, px. */
  maxWidth: number;
  /** Default 4. */
  maxLines?: number;
}

/**
 * The best ways to set a title: for one line, two, … `maxLines` the narrowest block that holds it, its lines as even as that width allows; from the
 * widest (fewest lines) to the narrowest. More lines that are no narrower are left out, and so is what is narrower than `minWidth` needs.
 * Words are cut only if one is wider than `maxWidth`; every option is then `broken`. Empty where the text has no ink or does not fit.
 * `width` is asked once a word, and once a line unless the text is Latin or Cyrillic (see cachedMeasure); about 10 µs a title where it answers from memory.
 */
export function wrapOptions(text: string, width: (text: string) => number, { minWidth = 0, maxWidth, maxLines = 4 }: WrapBounds): WrapOption[] {
  const list = atoms(text, maxWidth, width);
  const out: WrapOption[] = [];
  if (!list.length) return out;
  const sums = offsets(list);
  const broken = list.some((atom) => atom.broken);
  const least = Math.max(minWidth, ...list.map((atom) => atom.width));
  const space = Math.max(...list.map((atom) => atom.spaceWidth));
  let narrowest = Infinity;
  for (let count = 1; count <= Math.min(maxLines, list.length) && narrowest > minWidth; count++) {
    // from a width that is surely too little to the least that holds it; below `next` nothing would change
    let limit = Math.min(maxWidth, Math.max(least, sums[list.length] / count - space));
    let filled = fill(list, sums, limit);
    while (filled.starts.length > count && filled.next <= maxWidth) filled = fill(list, sums, (limit = filled.next));
    if (filled.starts.length > count) continue;
    const lines = setLines(list, sums, (count > 1 && balance(list, sums, limit, count)) || filled.starts, width, PLAIN.test(text));
    const widest = Math.max(...lines.map((line) => line.width));
    if (widest > maxWidth + 1e-6 || widest >= narrowest) continue;
    narrowest = widest;
    out.push(broken ? { lines, width: widest, broken } : { lines, width: widest });
  }
  return out;
}
