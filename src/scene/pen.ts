import type { CircleMark, GroupMark, Mark, MarkBase, PathMark, RectMark, TextMark } from './types.js';

type Style = Omit<MarkBase, 'role'> & { role: MarkBase['role'] };
type Anchor = 'start' | 'middle' | 'end';

/** Makes marks from coordinates that run from the reader's start; a right-to-left picture is the mirror image. */
export interface Pen {
  text(x: number, y: number, text: string, style: Style & { anchor?: Anchor; lang?: string }): TextMark;
  rect(x: number, y: number, width: number, height: number, style: Style & { radius?: number }): RectMark;
  circle(x: number, y: number, radius: number, style: Style): CircleMark;
  /** SVG path commands with absolute coordinates: `['M', x, y, 'L', x, y]`. */
  path(commands: readonly (string | number)[], style: Style): PathMark;
  group(marks: Mark[], style: Style & { label?: string; lang?: string }): GroupMark;
}

const round = (value: number): number => Math.round(value * 100) / 100;

export function pen(width: number, direction: 'ltr' | 'rtl'): Pen {
  const mirrored = direction === 'rtl';
  const at = (x: number) => round(mirrored ? width - x : x);
  return {
    text: (x, y, text, { anchor = 'start', ...style }) => {
      const own = textDirection(text) ?? direction;
      // The edge that stands at x is the reader's; an opposite text calls it by the other name.
      const edge = own === direction || anchor === 'middle' ? anchor : anchor === 'start' ? 'end' : 'start';
      return { type: 'text', x: at(x), y: round(y), text, ...(edge !== 'start' && { anchor: edge }), ...(own !== direction && { dir: own }), ...style };
    },
    rect: (x, y, w, height, style) => ({ type: 'rect', x: at(mirrored ? x + w : x), y: round(y), width: round(w), height: round(height), ...style }),
    circle: (x, y, radius, style) => ({ type: 'circle', x: at(x), y: round(y), radius, ...style }),
    path: (commands, style) => {
      let even = false;
      const d = commands.map((part) => {
        even = typeof part === 'number' && !even;
        return typeof part === 'string' ? part : even ? at(part) : round(part);
      }).join(' ');
      return { type: 'path', d, ...style };
    },
    group: (marks, style) => ({ type: 'g', marks, ...style }),
  };
}

/** The direction of the first letter that has one. */
export function textDirection(text: string): 'ltr' | 'rtl' | undefined {
  // Most texts begin with a letter of Latin, Greek or Cyrillic: no table of Unicode to build before the first draw.
  const plain = /([A-Za-zªµºÀ-ÖØ-öø-ʯΆΈ-ϵϷ-ϿЀ-ҁҊ-ԯ])|[^\0-ʯ‐-⁞]/.exec(text);
  if (!plain || plain[1]) return plain ? 'ltr' : undefined;
  const [letter] = /\p{L}/u.exec(text) ?? [];
  if (!letter) return undefined;
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(letter) ? 'rtl' : 'ltr';
}
