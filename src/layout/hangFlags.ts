import type { Flag, FlagRules, Side, Station } from './types.js';

/**
 * Heights of flags whose sides, wrappings and positions are settled: the least that keeps every flag above the poles it
 * reaches over on its side, which for given sides is the least height there is.
 *
 * `x` ascends, in px. O(n²) at worst, O(n × reach) in practice.
 */
export function hangFlags(
  stations: readonly Station[], x: ArrayLike<number>, sides: readonly (readonly Side[])[], options: readonly (readonly number[])[], rules: FlagRules,
): Flag[] {
  const tops: [Float64Array, Float64Array] = [new Float64Array(stations.length), new Float64Array(stations.length)];
  const flags: Flag[] = [];
  for (let k = stations.length - 1; k >= 0; k--) {
    const { blocks } = stations[k];
    for (let b = 0; b < blocks.length; b++) {
      const side = sides[k][b];
      const { width, height } = blocks[b].options[options[k][b]];
      const end = x[k] + rules.pad + width + rules.gapX;
      let below = tops[side][k];
      for (let j = k + 1; j < stations.length && x[j] < end - 1e-6; j++) below = Math.max(below, tops[side][j]);
      const base = below ? below + rules.gapY : rules.base;
      tops[side][k] = base + height;
      flags.push({ station: k, block: b, side, option: options[k][b], base, top: base + height });
    }
  }
  return flags.reverse();
}

/** Greatest top on each side, [up, down]. */
export function heightsOf(flags: readonly Flag[]): [number, number] {
  const heights: [number, number] = [0, 0];
  for (const flag of flags) heights[flag.side] = Math.max(heights[flag.side], flag.top);
  return heights;
}
