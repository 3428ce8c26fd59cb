import { packFlags, type PackProblem } from '../../src/layout/index.js';
import { crowd, random } from './crowd.js';
import { lowerBound } from './lowerBound.js';

/** Up to so many labels the bound is the least height itself, as a search that leaves out no state finds it. */
const EXACT = 14;
/** States kept a step: what fitElastic asks for. */
const BEAM = 10;

/** The least height, within a hundredth, at which packFlags finds a packing. */
export function reached(problem: PackProblem, beam: number): number {
  const at = (height: number): number => {
    const packing = packFlags({ ...problem, beam, height });
    return packing ? packing.heights[0] + packing.heights[1] : Infinity;
  };
  let low = 40;
  let high = at(low);
  for (let height = low; high === Infinity; high = at(height)) {
    low = height;
    height *= 1.2;
  }
  while (high > low * 1.01) {
    const middle = (low + high) / 2;
    const found = at(middle);
    if (found < Infinity) high = found;
    else low = middle;
  }
  return high;
}

/** No packing is lower: pushes that differ by less than 2 px, which packFlags takes for one, are made up for by 2 px a date. */
function least(problem: PackProblem, known: number): number {
  const wide = { ...problem, beam: Infinity, extent: problem.extent + 2 * problem.stations.length };
  for (let height = known; ; ) {
    const lower = packFlags({ ...wide, height: height - 0.5 });
    if (!lower) return height;
    height = lower.heights[0] + lower.heights[1];
  }
}

export interface Gap { labels: number; height: number; bound: number }

/** What packFlags reaches on crowds of labels, 9 to `most` of them, small crowds as often as large ones, and a height that nothing is lower than; the same in every run. */
export function gaps(cases: number, most: number): Gap[] {
  const next = random(4711);
  for (let k = 0; k < 5; k++) next();
  return Array.from({ length: cases }, (_, k) => {
    const labels = Math.max(9, Math.floor((most + 1) ** next()));
    const problem = crowd(9000 + k, labels);
    const height = reached(problem, BEAM);
    return { labels, height, bound: labels > EXACT ? lowerBound(problem, height) : least(problem, height) };
  });
}

export const ratios = (list: readonly Gap[]): number[] => list.map(({ height, bound }) => height / bound).sort((a, b) => a - b);
export const median = (sorted: readonly number[]): number => sorted[sorted.length >> 1];
