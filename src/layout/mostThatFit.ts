/**
 * The result for the largest count from `least` to `most` that has one; null where not even `least` has. From `guess` it goes ever further the way the
 * first answer says, then halves; without one it tries both ends first.
 */
export function mostThatFit<T>(least: number, most: number, attempt: (count: number) => T | null, guess?: number): T | null {
  let best: T | null = null;
  let low = Math.min(least, most) - 1;
  let high = most + 1;
  let step = guess === undefined ? Infinity : Math.max(1, Math.round(guess / 12));
  for (let next = Math.min(most, Math.max(least, guess ?? most)); high - low > 1; step *= 2) {
    const result = attempt(next);
    if (result) {
      best = result;
      low = next;
    } else high = next;
    next = high > most ? Math.min(most, next + step) : best ? (low + high) >> 1 : Math.max(least, next - step);
  }
  return best;
}
