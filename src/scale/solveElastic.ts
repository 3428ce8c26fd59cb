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
 * Cost: one evaluation is a longest path in knot order, O(n + pairs); λ comes by some forty of them. Never throws for finite input.
 */
export function solveElastic(problem: ElasticProblem): ElasticSolution {
  const { durations, extent } = problem;
  const n = durations.length + 1;
  const positions = new Float64Array(n);
  const pairs = byLater(problem);
  const room = extent + 1e-9;

  const lay = (lambda: number, ceiling: number, shrinkFloor?: number, shrinkPairs?: number): number => elasticLength(problem, lambda, ceiling, shrinkFloor, shrinkPairs, pairs, positions);
  /** The largest x up to `top` that `at` lays within the extent; the knots are left so. */
  const largest = (at: (x: number) => number, top: number): number => {
    let low = 0;
    let high = top;
    let x = top;
    for (let step = 0; step < 120; step++) {
      const length = at(x);
      if (length > room) high = x;
      // Distances that fill the extent to the last bit of a double do fit.
      else if (x === top || length >= extent - 1e-9) return x;
      else low = x;
      // λ may be many orders below its bound.
      x = low ? (low + high) / 2 : high / 16;
    }
    at(low);
    return low;
  };
  const finish = (lambda: number, shrink: number): ElasticSolution => {
    positions[n - 1] = Math.max(extent, positions[n - 2]);
    return { positions, lambda, shrink };
  };

  if (n < 2 || !(extent > 0)) return { positions, lambda: 0, shrink: 1 };
  if (lay(0, 0) > room) {
    // Floors give way first; pairs (room of texts) only once there is no floor left.
    const shrink = lay(0, 0, 0) <= room ? largest((f) => lay(0, 0, f), 1) : largest((f) => lay(0, 0, 0, f), 1);
    spread(positions, durations, extent);
    return finish(0, shrink);
  }
  const shortest = Array.from(durations).reduce((least, duration) => (duration > 0 ? Math.min(least, duration) : least), Infinity);
  // No time passes at all: only floors and pairs place the knots.
  if (!(shortest < Infinity)) return finish(0, 1);
  const { ceiling } = problem;
  const bounded = Number.isFinite(ceiling);
  const steepest = (bounded ? ceiling : extent) / shortest;
  if (bounded && lay(steepest, ceiling) < extent) {
    return finish(largest((c) => lay(c / shortest, c), extent) / shortest, 1);
  }
  return finish(largest((l) => lay(l, ceiling), steepest), 1);
}

const byLater = ({ pairs }: ElasticProblem): LeastDistance[] => [...pairs].sort((a, b) => a[1] - b[1]);

/** px from the first knot to the last, whatever the extent, at so many px per ms. `pairs`: by their later knot; `positions`: where the knots are laid. O(n + pairs). */
export function elasticLength(
  problem: ElasticProblem, lambda: number, ceiling = problem.ceiling, shrinkFloor = 1, shrinkPairs = 1, pairs = byLater(problem), positions = new Float64Array(problem.durations.length + 1),
): number {
  const { durations, floors } = problem;
  let p = 0;
  let x = 0;
  for (let k = 1; k < positions.length; k++) {
    x += Math.max(Math.min(lambda * durations[k - 1], ceiling), floors[k - 1] * shrinkFloor);
    for (; p < pairs.length && pairs[p][1] === k; p++) x = Math.max(x, positions[pairs[p][0]] + pairs[p][2] * shrinkPairs);
    positions[k] = x;
  }
  return x;
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
