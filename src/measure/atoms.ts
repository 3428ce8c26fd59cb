import { EXTEND, graphemes } from './graphemes.js';
import { pieces, SPACE } from './pieces.js';

/** What stays on one line. Widths in px. */
export interface Atom {
  text: string;
  width: number;
  /** The spaces behind it, dropped where a line ends. */
  space: string;
  spaceWidth: number;
  /** '-' where a soft hyphen stands behind it or a word is cut between letters, drawn where a line ends. */
  hyphen: string;
  /** Width where a line ends: with the hyphen. */
  endWidth: number;
  /** What is behind it belongs to the same word, which is too wide for a line. */
  broken: boolean;
}

const TRAILING = new RegExp(`(?<![${SPACE}])[${SPACE}]+$`);
let inside: RegExp | undefined;
const INNER = (): RegExp => (inside ??= new RegExp(`(?<=[${SPACE}])(?![${SPACE}${EXTEND}])`, 'u'));

/**
 * The pieces of a text with their widths, none wider than `maxWidth` but a lone grapheme. One call of `width` a piece, one for each
 * kind of space, and one a grapheme of a word that is too wide.
 */
export function atoms(text: string, maxWidth: number, width: (text: string) => number): Atom[] {
  const out: Atom[] = [];
  const spaces: Record<string, number> = { '': 0 };
  const put = (own: string, space: string, hyphen: string, broken: boolean): Atom => {
    const its = width(own);
    const atom = { text: own, width: its, space, spaceWidth: (spaces[space] ??= width(space)), hyphen, endWidth: hyphen ? width(own + hyphen) : its, broken };
    out.push(atom);
    return atom;
  };
  const add = (piece: string): void => {
    const clean = piece.replace(/\u00ad/g, '');
    const solid = clean.replace(TRAILING, '');
    if (!solid) return;
    const space = clean.slice(solid.length);
    const hyphen = piece.endsWith('\u00ad') ? '-' : '';
    if (put(solid, space, hyphen, false).endWidth <= maxWidth) return;
    out.pop();
    const inner = piece.split(INNER());
    if (inner.length > 1) return inner.forEach(add);
    // Between letters a hyphen, but in no address, no number, no script without hyphens.
    const cut = hyphen || (/^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]+$/u.test(solid) ? '-' : '');
    // As many graphemes a part as fit, at least one; behind a hyphen not one or two of them.
    const letters = [...graphemes(solid)];
    const part = (from: number, before?: number): string => letters.slice(from, before).join('');
    let from = 0;
    for (let k = 1; k < letters.length; k++) {
      if (width(part(from, k + 1) + cut) <= maxWidth) continue;
      if (cut) k = Math.max(from + 1, Math.min(k, letters.length - 3));
      put(part(from, k), '', cut, true);
      from = k;
    }
    put(part(from), space, hyphen, false);
  };
  pieces(text).forEach(add);
  return out;
}
