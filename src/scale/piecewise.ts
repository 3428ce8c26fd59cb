/** A line bent at knots, and its inverse. */
export interface Piecewise {
  /** Time to px. Exact at the knots, monotone between them, goes on at the outer slopes beyond the ends. */
  at(time: number): number;
  /** px to time: the inverse of `at`. */
  invert(px: number): number;
}

/**
 * The piecewise linear function through (times[i], positions[i]) and its inverse.
 *
 * `times` ascend strictly; `positions` are strictly monotone either way (descending for right-to-left). Where all times, or all
 * positions, are one, the other side's middle is the answer, as in D3; equal neighbours never give NaN. Nothing is
 * copied, so the arrays stay as they are for as long as the function is used. O(log n) a call.
 */
export const piecewise = (times: ArrayLike<number>, positions: ArrayLike<number>): Piecewise => ({
  at: bent(times, positions),
  invert: bent(positions, times),
});

/** y over x through the knots; anchored at the last knot not past x, so that knots are met exactly. */
function bent(xs: ArrayLike<number>, ys: ArrayLike<number>): (x: number) => number {
  const last = xs.length - 1;
  if (xs[0] === xs[last]) return () => (ys[0] + ys[last]) / 2;
  const sign = xs[0] < xs[last] ? 1 : -1;
  return (x) => {
    let low = 0;
    let high = last + 1;
    while (high - low > 1) {
      const mid = (low + high) >> 1;
      if ((x - xs[mid]) * sign >= 0) low = mid;
      else high = mid;
    }
    const from = Math.min(low, last - 1);
    const rise = ys[from + 1] - ys[from];
    const run = xs[from + 1] - xs[from];
    // 0 × Infinity is no number: an open side keeps its place where nothing rises.
    const y = ys[low] + (rise && run && (x - xs[low]) * (rise / run));
    // Rounding may step an ulp over the next knot, which would break monotony.
    return low === last || (x - xs[0]) * sign < 0 ? y : rise > 0 ? Math.min(y, ys[low + 1]) : Math.max(y, ys[low + 1]);
  };
}
