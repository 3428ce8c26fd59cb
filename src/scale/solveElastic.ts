/** Least distance in px between knot i and a later knot j. */
export type LeastDistance = readonly [i: number, j: number, px: number];

export interface ElasticProblem {
  /** Time between neighbouring knots, each ≥ 0; one less than there are knots. */
  durations: ArrayLike<number>;
  /** Least px between neighbours; as many as durations. */
  floors: ArrayLike<number>;
  /** Most px between neighbours that time alone may ask for. */
  ceiling: number;
  /** Further least distances, in any order, i < j. */
  pairs: readonly LeastDistance[];
  /** px from the first knot to the last. */
  extent: number;
}

export interface ElasticSolution {
  /** px of each knot from the first. */
  positions: Float64Array;
  /** px per ms where neither floor, ceiling nor a pair binds. */
  lambda: number;
  /** What floors and pairs were multiplied by to fit; 1 where they fit as they are. */
  shrink: number;
}

/**
 * Positions x under x[k+1] − x[k] = clamp(λ·duration, floor, ceiling), pushed further only by `pairs`, for the largest
 * λ whose total is at most `extent`; the last knot stands at `extent`.
 *
 * All gaps at the ceiling and room left: the ceilings grow evenly. Too wide at λ = 0: floors shrink, then pairs with them.
 * Cost: one evaluation is a longest path in knot order, O(n + pairs); λ comes by about ten of them. Never throws for finite input.
 */
export function solveElastic(problem: ElasticProblem): ElasticSolution {
  const { durations, floors, extent } = problem;
  const n = durations.length + 1;
  const positions = new Float64Array(n);
  const pairs = [...problem.pairs].sort((a, b) => a[1] - b[1]);
  const room = extent + 1e-9;

  const slopes = new Float64Array(n);
  /** Lays the knots; how fast the last of them moves with what is varied is left in `slopes`. */
  const lay = (lambda: number, ceiling: number, shrinkFloor: number, shrinkPairs: number, varied: Varied): number => {
    let p = 0;
    for (let k = 1; k < n; k++) {
      const free = lambda * durations[k - 1];
      const floor = floors[k - 1] * shrinkFloor;
      const asked = Math.min(free, ceiling);
      let x = positions[k - 1] + Math.max(asked, floor);
      let from = k - 1;
      let slope = asked > floor ? (free < ceiling ? (varied === 'lambda' ? durations[k - 1] : 0) : varied === 'ceiling' ? 1 : 0) : varied === 'floor' ? floors[k - 1] : 0;
      for (; p < pairs.length && pairs[p][1] === k; p++) {
        const pushed = positions[pairs[p][0]] + pairs[p][2] * shrinkPairs;
        if (pushed <= x) continue;
        x = pushed;
        from = pairs[p][0];
        slope = varied === 'pairs' ? pairs[p][2] : 0;
      }
      positions[k] = x;
      slopes[k] = slopes[from] + slope;
    }
    return positions[n - 1];
  };
  /** The largest x up to `top` that `at` lays within the extent; the knots are left so. */
  const largest = (at: (x: number) => number, top: number): number => {
    let low = 0;
    let high = top;
    let x = top;
    for (let step = 0; step < 120 && high - low > high * 1e-15; step++) {
      const length = at(x);
      if (length <= room) low = x;
      else high = x;
      // Distances that fill the extent to the last bit of a double do fit.
      if (low === top || (low === x && length >= extent - 1e-9)) return x;
      // Straight on to where the line through x meets the extent: that is exact unless it bends before. λ may be many orders below its bound.
      const next = x + (extent - length) / slopes[n - 1];
      x = step < 40 && next > low && next < high ? next : low ? (low + high) / 2 : high / 16;
    }
    at(low);
    return low;
  };
  const finish = (lambda: number, shrink: number): ElasticSolution => {
    if (n > 1) positions[n - 1] = Math.max(extent, positions[n - 2]);
    return { positions, lambda, shrink };
  };

  if (n < 2 || !(extent > 0)) {
    positions.fill(0);
    return { positions, lambda: 0, shrink: 1 };
  }
  if (lay(0, 0, 1, 1, 'lambda') > room) {
    // Floors give way first; pairs (room of texts) only once there is no floor left.
    const shrink = lay(0, 0, 0, 1, 'floor') <= room
      ? largest((f) => lay(0, 0, f, 1, 'floor'), 1)
      : largest((f) => lay(0, 0, 0, f, 'pairs'), 1);
    spread(positions, durations, extent);
    return finish(0, shrink);
  }
  const shortest = smallestPositive(durations);
  if (!shortest) {
    // No time passes at all: only floors and pairs place the knots.
    return finish(0, 1);
  }
  const { ceiling } = problem;
  const bounded = Number.isFinite(ceiling);
  const steepest = (bounded ? ceiling : extent) / shortest;
  if (bounded && lay(steepest, ceiling, 1, 1, 'lambda') < extent) {
    return finish(largest((c) => lay(c / shortest, c, 1, 1, 'ceiling'), extent) / shortest, 1);
  }
  return finish(largest((l) => lay(l, ceiling, 1, 1, 'lambda'), steepest), 1);
}

/** What a search varies: px per time, the ceiling, or what floors or pairs are multiplied by. */
type Varied = 'lambda' | 'ceiling' | 'floor' | 'pairs';

function smallestPositive(values: ArrayLike<number>): number {
  let least = Infinity;
  for (let k = 0; k < values.length; k++) if (values[k] > 0 && values[k] < least) least = values[k];
  return least < Infinity ? least : 0;
}

/** With floors at nought two knots may coincide, which no scale can invert: share out a hundredth of the room by time. */
function spread(positions: Float64Array, durations: ArrayLike<number>, extent: number): void {
  let whole = 0;
  for (let k = 0; k < durations.length; k++) whole += durations[k];
  if (!whole) return;
  let passed = 0;
  for (let k = 1; k < positions.length; k++) {
    passed += durations[k - 1];
    positions[k] = positions[k] * 0.99 + (passed / whole) * extent * 0.01;
  }
}
