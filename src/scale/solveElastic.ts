/** Least distance in px between knot i and a later knot j. */
export type LeastDistance = readonly [i: number, j: number, px: number];

export interface ElasticProblem {
  /** Time between neighbouring knots, each ≥ 0; one less than there are knots. */
  durations: ArrayLike<number>;
  /** Least px between neighbours, one for all or one a gap. */
  floor: number | ArrayLike<number>;
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
 * Cost: one evaluation is a longest path in knot order, O(n + pairs); λ comes by about 60 of them. Never throws for finite input.
 */
export function solveElastic(problem: ElasticProblem): ElasticSolution {
  const { durations, extent } = problem;
  const n = durations.length + 1;
  const positions = new Float64Array(n);
  const pairs = [...problem.pairs].sort((a, b) => a[1] - b[1]);
  const floors = problem.floor;
  const floorAt = typeof floors === 'number' ? () => floors : (k: number) => floors[k];

  const lay = (lambda: number, ceiling: number, shrinkFloor = 1, shrinkPairs = 1): number => {
    let p = 0;
    for (let k = 1; k < n; k++) {
      const asked = Math.min(lambda * durations[k - 1], ceiling);
      let x = positions[k - 1] + Math.max(asked, floorAt(k - 1) * shrinkFloor);
      for (; p < pairs.length && pairs[p][1] === k; p++) x = Math.max(x, positions[pairs[p][0]] + pairs[p][2] * shrinkPairs);
      positions[k] = x;
    }
    return positions[n - 1];
  };
  const finish = (lambda: number, shrink: number): ElasticSolution => {
    if (n > 1) positions[n - 1] = Math.max(extent, positions[n - 2]);
    return { positions, lambda, shrink };
  };

  if (n < 2 || !(extent > 0)) {
    positions.fill(0);
    return { positions, lambda: 0, shrink: 1 };
  }
  // Distances that fill the extent to the last bit of a double do fit.
  const room = extent + 1e-9;
  if (lay(0, 0) > room) {
    // Floors give way first; pairs (room of texts) only once there is no floor left.
    const withoutFloors = lay(0, 0, 0);
    const shrink = withoutFloors <= room
      ? largest((s) => lay(0, 0, s) <= room, 1)
      : largest((s) => lay(0, 0, 0, s) <= room, 1);
    if (withoutFloors <= room) lay(0, 0, shrink);
    else lay(0, 0, 0, shrink);
    spread(positions, durations, extent);
    return finish(0, shrink);
  }
  const shortest = smallestPositive(durations);
  if (!shortest) {
    // No time passes at all: only floors and pairs place the knots.
    return finish(0, 1);
  }
  const steepest = Number.isFinite(problem.ceiling) ? problem.ceiling / shortest : extent / shortest;
  if (Number.isFinite(problem.ceiling) && lay(steepest, problem.ceiling) < extent) {
    const grown = largest((c) => lay(c / shortest, c) <= room, extent);
    lay(grown / shortest, grown);
    return finish(grown / shortest, 1);
  }
  const lambda = largest((l) => lay(l, problem.ceiling) <= room, steepest);
  lay(lambda, problem.ceiling);
  return finish(lambda, 1);
}

/** The largest x in [0, top] for which a downward closed condition holds, to the last bits of a double. */
function largest(holds: (x: number) => boolean, top: number): number {
  if (holds(top)) return top;
  // Halving down to the right power of two first: λ may be many orders below its bound.
  let low = top;
  for (let k = 0; k < 1100 && low > 0 && !holds(low); k++) low /= 2;
  if (!holds(low)) return 0;
  let high = low * 2;
  for (let k = 0; k < 50; k++) {
    const mid = (low + high) / 2;
    if (holds(mid)) low = mid;
    else high = mid;
  }
  return low;
}

function smallestPositive(values: ArrayLike<number>): number {
  let least = Infinity;
  for (let k = 0; k < values.length; k++) if (values[k] > 0 && values[k] < least) least = values[k];
  return Number.isFinite(least) ? least : 0;
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
