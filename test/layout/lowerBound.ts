import type { PackProblem } from '../../src/layout/index.js';
import { levelsOf, waysOf, type Levels, type Way } from './levels.js';

/** How many dates back the last one of the other side is told apart; further ones count as near as this. */
const BACK = 4;

/** The weighted room that the cheapest hanging of all flags takes, and what it takes of each level. */
interface Cheapest { cost: number; chain: { side: number; way: Way; clear: number }[] }

/** Every choice kept: from date k and state, the state of date k + 1 and the way its flag was hung. */
interface Step { cost: number; side: number; top: number; other: number; back: number; way: Way; clear: number; next: Step | null }

/**
 * A height that no packing of one flag a date is lower than, at most `reached`, which one has.
 *
 * At each level of a side the flags take px of the extent: one that is there its width, one that is above it the px from its pole to the next of its side, since no other flag
 * may cross a pole or pass under a flag from its own pole on. All of them together have the extent. A flag that ends before the next pole of its side hangs at the axis;
 * another one hangs above that pole's top. For given heights of the two sides every weighing of the levels proves that nothing fits, if even the cheapest hanging takes more than
 * there is; weights that do are looked for by multiplicative updates (Plotkin, Shmoys and Tardos, 1995), the cheapest hanging found from the last date to the
 * first by the tops of the nearest poles. Left out: poles further on, and that a flag stands on something. O(dates × levels³) an update.
 */
export function lowerBound(problem: PackProblem, reached: number, updates = 80): number {
  const heights = [...new Set(problem.stations.flatMap(({ blocks }) => blocks[0].options.map(({ height }) => height)))].sort((a, b) => a - b);
  const { tops } = levelsOf(heights, problem.rules, reached);
  const sums = [...new Set(tops.flatMap((up) => tops.map((down) => Math.round((up + down) * 1e6) / 1e6)))].filter((height) => height <= reached).sort((a, b) => a - b);
  const possible = (height: number): boolean => tops.some((up) => {
    if (up < height / 2 - 1e-6 || up > height + 1e-6) return false;
    const down = Math.max(...tops.filter((top) => top <= height - up + 1e-6));
    return !impossible(problem, [levelsOf(heights, problem.rules, up), levelsOf(heights, problem.rules, down)], updates);
  });
  let [low, high] = [-1, sums.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (possible(sums[middle])) high = middle;
    else low = middle;
  }
  return sums[high];
}

/** Whether weights were found that prove that no packing is within the levels of the two sides. */
function impossible(problem: PackProblem, sides: Levels[], updates: number): boolean {
  const extent = problem.extent + problem.rules.gapX;
  const weights = sides.map(({ edges }) => new Float64Array(edges.length - 1).fill(1));
  const means = weights.map((weight) => new Float64Array(weight.length));
  for (let update = 1; update <= updates; update++) {
    const sums = weights.map((weight, side) => runningSum(weight, sides[side].edges));
    const { cost, chain } = cheapest(problem, sides, sums);
    if (cost > extent * sums.reduce((all, sum) => all + sum[sum.length - 1], 0) * (1 + 1e-9)) return true;
    const used = weights.map((weight) => new Float64Array(weight.length));
    for (const { side, way, clear } of chain) for (let i = 0; i < way.top; i++) used[side][i] += i < way.base ? clear : way.width;
    let most = 0;
    used.forEach((list, side) => list.forEach((px, i) => {
      means[side][i] += (px - means[side][i]) / update;
      most = Math.max(most, means[side][i]);
      weights[side][i] = Math.max(1e-6, weights[side][i] * Math.exp((1.2 / Math.sqrt(1 + update / 4)) * Math.max(-1, Math.min(1, px / extent - 1))));
    }));
    // A mixture of hangings that fits, or nearly: no weights will do.
    if (update > 15 && most <= extent * 1.002) return false;
    const largest = Math.max(...weights.flatMap((list) => Array.from(list)));
    for (const list of weights) list.forEach((weight, i) => (list[i] = weight / largest));
  }
  return false;
}

function runningSum(weight: Float64Array, edges: readonly number[]): Float64Array {
  const sum = new Float64Array(edges.length);
  weight.forEach((each, i) => (sum[i + 1] = sum[i] + each * (edges[i + 1] - edges[i])));
  return sum;
}

/** From the last date to the first: all that is known of those behind is the top of the nearest pole on each side, and how many dates back the one on the other side is. */
function cheapest({ stations, gaps, rules }: PackProblem, sides: Levels[], sums: Float64Array[]): Cheapest {
  const n = stations.length;
  const fromEnd = new Float64Array(n + 1);
  for (let k = n - 1; k >= 0; k--) fromEnd[k] = fromEnd[k + 1] + gaps[k];
  let steps: Step[] = [];
  for (let k = n - 1; k >= 0; k--) {
    const { options } = stations[k].blocks[0];
    const clearOf = (back: number) => fromEnd[k] - fromEnd[Math.min(k + back, n)];
    const ways = sides.map((levels, side) => Array.from({ length: BACK }, (_, back) => waysOf(options, rules, levels, sums[side], clearOf(back + 1))));
    const best = new Map<number, Step>();
    const put = (next: Step | null, side: number, back: number, under: number, other: number): void => {
      for (const way of ways[side][back - 1][under] ?? []) {
        const apart = next && next.side === side ? Math.min(next.back + 1, BACK) : next ? 1 : BACK;
        const key = ((way.top * 512 + other) * BACK + apart) * 2 + side;
        const cost = (next?.cost ?? 0) + way.cost;
        if (cost < (best.get(key)?.cost ?? Infinity)) best.set(key, { cost, side, top: way.top, other, back: apart, way, clear: clearOf(back), next });
      }
    };
    if (k === n - 1) for (const side of [0, 1]) put(null, side, BACK, 0, 0);
    for (const step of steps) {
      put(step, step.side, 1, step.top, step.other);
      put(step, 1 - step.side, Math.min(step.back + 1, BACK), step.other, step.top);
    }
    steps = [...best.values()];
  }
  const chain: Cheapest['chain'] = [];
  const least = steps.reduce<Step | null>((a, b) => (a && a.cost <= b.cost ? a : b), null);
  for (let step = least; step; step = step.next) chain.push(step);
  return { cost: least?.cost ?? Infinity, chain };
}
