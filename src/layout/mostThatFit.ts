/** The result for the largest count from `least` to `most` that has one, found by halving; null where not even `least` has. */
export function mostThatFit<T>(least: number, most: number, attempt: (count: number) => T | null): T | null {
  let best = attempt(most);
  if (best || least >= most) return best;
  best = attempt(least);
  let high = most;
  for (let low = least; best && high - low > 1; ) {
    const mid = (low + high) >> 1;
    const result = attempt(mid);
    if (result) {
      best = result;
      low = mid;
    } else high = mid;
  }
  return best;
}
