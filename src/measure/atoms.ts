import { EXTEND, graphemes } from './graphemes.js';
import { pieces, SPACE } from './pieces.js';

/** What stays on one line. Widths in px. */
export interface Atom {
  text: string;
  width: number;
  /** The spaces behind it, dropped where a line ends. */
  space: string;
  spaceWidth: number;
  /** '-' where a soft hyphen stands behind it, drawn where a line ends. */
  hyphen: string;
  /** Width where a line ends: with the hyphen. */
  endWidth: number;
  /** What is behind it belongs to the same word, which is too wide for a line. */
  broken: boolean;
}

const TRAILING = new RegExp(`(?<![${SPACE}])[${SPACE}]+$`);
let inside: RegExp | undefined;
const INNER = (): RegExp => (inside ??= new RegExp(`(?<=[${SPACE}])(?![${SPACE}${EXTEND}])`, 'u'));

/** As many graphemes a part as fit, at least one. */
function cutWord(text: string, fits: (text: string) => boolean): string[] {
  const out: string[] = [];
  let part = '';
  for (const grapheme of graphemes(text)) {
    if (part && !fits(part + grapheme)) {
      out.push(part);
      part = '';
    }
    part += grapheme;
  }
  out.push(part);
  return out;
}

/**
 * The pieces of a text with their widths, none wider than `maxWidth` but a lone grapheme. One call of `width` a piece, one for each
 * kind of space, and one a grapheme of a word that is too wide.
 */
export function atoms(text: string, maxWidth: number, width: (text: string) => number): Atom[] {
  const out: Atom[] = [];
  const spaces: Record<string, number> = { '': 0 };
  const add = (piece: string): void => {
    const clean = piece.replace(/\u00ad/g, '');
    const solid = clean.replace(TRAILING, '');
    if (!solid) return;
    const space = clean.slice(solid.length);
    const hyphen = piece.endsWith('\u00ad') ? '-' : '';
    const spaceWidth = (spaces[space] ??= width(space));
    const own = width(solid);
    const endWidth = hyphen ? width(solid + hyphen) : own;
    if (endWidth <= maxWidth) {
      out.push({ text: solid, width: own, space, spaceWidth, hyphen, endWidth, broken: false });
      return;
    }
    const inner = piece.split(INNER());
    if (inner.length > 1) return inner.forEach(add);
    for (const part of cutWord(solid, (part) => width(part + hyphen) <= maxWidth)) {
      const partWidth = width(part);
      out.push({ text: part, width: partWidth, space: '', spaceWidth: 0, hyphen: '', endWidth: partWidth, broken: true });
    }
    const last = out[out.length - 1];
    Object.assign(last, { space, spaceWidth, hyphen, endWidth: width(last.text + hyphen), broken: false });
  };
  pieces(text).forEach(add);
  return out;
}
