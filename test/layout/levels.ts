import type { BlockOption, FlagRules } from '../../src/layout/index.js';

/** The heights at which flags of a side may begin and end, where the side is at most so high. */
export interface Levels {
  /** px from the axis, ascending from 0: all bases, and all tops with the gap above them. */
  edges: number[];
  /** Tops, with 0 for none. */
  tops: number[];
  /** Indices in `edges` of each base, and of the top with its gap by base and height; absent where it is too high. */
  bases: number[];
  ends: Map<number, number>[];
}

/** One way to hang a flag: over the px below it as far as the next pole, over its own width from `base` to `top`; both are indices of edges. */
export interface Way { base: number; top: number; width: number; cost: number }

/** Every base is the axis's, or a gap above some flags on each other. */
export function levelsOf(heights: readonly number[], { base, gapY }: FlagRules, most: number): Levels {
  const all = new Set([base]);
  // A set that grows while it is read through.
  for (const at of all) for (const height of heights) if (at + height + gapY <= most) all.add(at + height + gapY);
  const bases = [...all].filter((at) => at + heights[0] <= most + 1e-6).sort((a, b) => a - b);
  const tops = bases.flatMap((at) => heights.map((height) => at + height)).filter((top) => top <= most + 1e-6);
  const edges = [...new Set([0, ...bases, ...tops.map((top) => top + gapY)])].sort((a, b) => a - b);
  const index = new Map(edges.map((edge, i) => [edge, i]));
  return {
    edges, tops: [...new Set([0, ...tops])].sort((a, b) => a - b), bases: bases.map((at) => index.get(at)!),
    ends: bases.map((at) => new Map(heights.filter((height) => at + height <= most + 1e-6).map((height) => [height, index.get(at + height + gapY)!]))),
  };
}

/**
 * The cheapest ways to hang a flag, one for each top, by the index of the end of the nearest pole of its side, 0 for none. `sum` is the weight of all levels below
 * each edge, `clear` the least px to that pole.
 */
export function waysOf(options: readonly BlockOption[], { pad, gapX }: FlagRules, { edges, bases, ends }: Levels, sum: Float64Array, clear: number): Way[][] {
  const atAxis: Way[] = [];
  const over: Way[] = [];
  for (const { width: own, height } of options) {
    const room = pad + own + gapX;
    bases.forEach((base, b) => {
      const top = ends[b].get(height);
      if (top === undefined) return;
      // At the axis it ends before the next pole, which is then as far as it is wide.
      if (!b) atAxis.push({ base: 0, top, width: Math.max(room, clear), cost: Math.max(room, clear) * sum[top] });
      else if (room > clear + 1e-6) over.push({ base, top, width: room, cost: clear * sum[base] + room * (sum[top] - sum[base]) });
    });
  }
  return edges.map((_, under) => {
    const best = new Map<number, Way>();
    for (const way of [...atAxis, ...(under ? over.filter(({ base }) => base >= under) : [])]) if (way.cost < (best.get(way.top)?.cost ?? Infinity)) best.set(way.top, way);
    return [...best.values()];
  });
}
