import type { Block, FlagRules } from '../../src/layout/index.js';

/** Dates and flags, and what there is of room for them; everything in px. */
export interface Small {
  /** Flags of each date, nearest the axis first. */
  blocks: readonly (readonly Block[])[];
  /** Least distance from each date to the next; the last to the end edge. Where nothing moves: the distance. */
  gaps: readonly number[];
  extent: number;
  rules: FlagRules;
  /** Whether dates may stand further apart than that. */
  elastic: boolean;
}

/** One way to hang all flags: for given sides and wrappings, and the pole each is the first to end before (`edge`: none). */
export interface Pattern { heights: [number, number]; untidy: number; pairs: [from: number, to: number, px: number][] }

interface Hung { station: number; side: number; top: number; y: number }

/**
 * Calls `found` with every pattern that fits the extent, no higher than it says: nothing else is known of what is good. Written for this purpose alone, from the rules
 * of docs/decisions.md: from the last date to the first, each flag on either side, in every wrapping, over any number of the poles behind it.
 */
export function everyPattern(small: Small, found: (pattern: Pattern) => void, height: () => number = () => Infinity): void {
  const { blocks, gaps, extent, rules, elastic } = small;
  const n = blocks.length;
  const pairs: [number, number, number][] = [];
  function station(k: number, y: number, poles: readonly Hung[], heights: [number, number], untidy: number): void {
    if (k < 0) {
      found({ heights, untidy, pairs: [...pairs] });
      return;
    }
    flag(k, 0, y + gaps[k], poles, heights, untidy);
  }
  function flag(k: number, b: number, y: number, poles: readonly Hung[], heights: [number, number], untidy: number): void {
    // Whatever stands before it needs its least distances.
    if (y > extent - gaps.slice(0, k).reduce((a, c) => a + c, 0) + 1e-6) return;
    const block = blocks[k][b];
    if (!block) {
      // What was hung before this date was pushed stands at its own place all the same.
      station(k - 1, y, poles.map((pole) => (pole.station === k ? { ...pole, y } : pole)), heights, untidy);
      return;
    }
    block.options.forEach(({ width, height: own }, option) => {
      const room = rules.pad + width;
      for (const side of [0, 1]) {
        const before = poles.filter((pole) => pole.side === side);
        const later = [...new Set(before.filter((pole) => pole.station > k).map((pole) => pole.station))].sort((a, c) => a - c);
        // Over none of the later poles, over the first, over two, …: clear of the next.
        for (let over = 0; over <= later.length; over++) {
          const next = later[over];
          const clear = next === undefined ? room : before.find((pole) => pole.station === next)!.y + room + rules.gapX;
          if (!elastic && clear > y + 1e-6) continue;
          const below = Math.max(0, ...before.filter((pole) => pole.station === k || later.indexOf(pole.station) < over).map((pole) => pole.top));
          const top = (below ? below + rules.gapY : rules.base) + own;
          const grown: [number, number] = [...heights];
          grown[side] = Math.max(grown[side], top);
          if (grown[0] + grown[1] > height() + 1e-6) continue;
          pairs.push([k, n, room]);
          if (next !== undefined) pairs.push([k, next, room + rules.gapX]);
          flag(k, b + 1, Math.max(y, clear), [...poles, { station: k, side, top, y }], grown, untidy + (option * (option + 1)) / 2);
          pairs.length -= next === undefined ? 1 : 2;
        }
      }
    });
  }
  station(n - 1, 0, [], [0, 0], 0);
}

/** The least that a measure of a pattern can be, Infinity where none fits. */
export function leastOf(small: Small, measure: (pattern: Pattern) => number, height = Infinity): number {
  let least = Infinity;
  everyPattern(small, (pattern) => (least = Math.min(least, measure(pattern))), () => height);
  return least;
}

/** The least height, Infinity where none fits. */
export function leastHeight(small: Small): number {
  let least = Infinity;
  everyPattern(small, ({ heights: [up, down] }) => (least = Math.min(least, up + down)), () => least - 1e-3);
  return least;
}

/**
 * The largest λ at which a pattern fits: dates at least λ times the time between them apart, its least distances kept. `durations` from each date to the
 * next, the last to the domain's end. Negative where it fits at none.
 */
export function largestLambda({ gaps, extent, blocks }: Small, pairs: readonly [number, number, number][], durations: readonly number[], floors: readonly number[] = gaps): number {
  const n = blocks.length;
  const fits = (lambda: number): boolean => {
    const x = [0];
    for (let k = 1; k <= n; k++) {
      x[k] = x[k - 1] + Math.max(floors[k - 1], lambda * durations[k - 1]);
      for (const [from, to, px] of pairs) if (to === k) x[k] = Math.max(x[k], x[from] + px);
    }
    return x[n] <= extent + 1e-6;
  };
  if (!fits(0)) return -1;
  let [low, high] = [0, 1];
  while (fits(high)) [low, high] = [high, high * 2];
  for (let k = 0; k < 60; k++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
