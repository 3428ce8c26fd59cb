import type { Atom } from './atoms.js';
import type { Line } from './types.js';

/** Where each line of a text begins: indices of atoms, the first 0. */
export type Starts = number[];

/** Sums of widths up to each atom, its own not included; by them the width of any line is one subtraction. */
export const offsets = (atoms: readonly Atom[]): number[] => {
  const out = [0];
  for (const { width, spaceWidth } of atoms) out.push(out[out.length - 1] + width + spaceWidth);
  return out;
};

/** Width of the line from one atom to another, the second included, as a sum of its words: kerning across spaces is left out. */
export const span = (atoms: readonly Atom[], sums: readonly number[], from: number, to: number): number =>
  sums[to] - sums[from] + (to < atoms.length - 1 ? atoms[to].endWidth : atoms[to].width);

/**
 * The fewest lines no wider than `limit` (a lone atom may be), each as full as it can be, and `next`, the least limit that could give
 * another result. O(n).
 */
export function fill(atoms: readonly Atom[], sums: readonly number[], limit: number): { starts: Starts; next: number } {
  const starts: Starts = [];
  let next = Infinity;
  for (let from = 0; from < atoms.length; ) {
    starts.push(from);
    let to = from;
    for (let i = from + 1; i < atoms.length; i++) {
      const width = span(atoms, sums, from, i);
      if (width <= limit) to = i;
      else {
        next = Math.min(next, width);
        // a line may go on where only its hyphen is too much
        if (!atoms[i].hyphen) break;
      }
    }
    from = to + 1;
  }
  return { starts, next };
}

/**
 * Of all ways to set the atoms in `count` lines no wider than `limit` (a lone atom may be) the one with the least sum of squared
 * widths, which is the most even one; undefined if there is none. O(n × atoms a line × count).
 */
export function balance(atoms: readonly Atom[], sums: readonly number[], limit: number, count: number): Starts | undefined {
  const n = atoms.length;
  // least[line][i]: the cost of the atoms from i on in so many lines; ends[line][i]: where the first of those lines ends
  let least = new Array<number>(n).fill(Infinity);
  least.push(0);
  const ends: number[][] = [];
  for (let line = 1; line <= count; line++) {
    const costs = new Array<number>(n + 1).fill(Infinity);
    const to: number[] = [];
    // with lines before this one, and as many after
    for (let i = count > line ? count - line : 0; i <= (line < count ? n - line : 0); i++) {
      const stop = n - line;
      for (let j = line > 1 ? i : stop; j <= stop; j++) {
        const width = span(atoms, sums, i, j);
        if (width > limit && j > i) {
          if (atoms[j].hyphen) continue;
          break;
        }
        const cost = width * width + least[j + 1];
        if (cost < costs[i]) {
          costs[i] = cost;
          to[i] = j + 1;
        }
      }
    }
    least = costs;
    ends.push(to);
  }
  if (least[0] === Infinity) return undefined;
  const starts: Starts = [];
  for (let line = count, i = 0; line; i = ends[--line][i]) starts.push(i);
  return starts;
}

/**
 * The lines as text with their true widths: of a Latin or Cyrillic text (`plain`) sums of their words, as cachedMeasure has them; else, and where a word goes
 * on from one atom to the next, one call of `width` a line.
 */
export const setLines = (atoms: readonly Atom[], sums: readonly number[], starts: Starts, width: (text: string) => number, plain: boolean): Line[] =>
  starts.map((from, k) => {
    const to = (starts[k + 1] ?? atoms.length) - 1;
    let text = '';
    let words = plain;
    for (let i = from; i <= to; i++) {
      text += atoms[i].text + (i < to ? atoms[i].space : to < atoms.length - 1 ? atoms[i].hyphen : '');
      words &&= i === to || !!atoms[i].space;
    }
    const line: Line = { text, width: words ? span(atoms, sums, from, to) : width(text) };
    if (atoms[to].broken) line.broken = true;
    return line;
  });
