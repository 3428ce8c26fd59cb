/**
 * A function whose results for the last few keys are kept, by the text of the key, so that a list changed in place is never taken for the old one. What
 * is kept weighs at most `room` characters with its keys; one that weighs more is not kept.
 */
export function recent<A, R>(keyOf: (input: A) => string, make: (input: A) => R, weigh: (made: R) => number, room = 8e6): (input: A) => R {
  const kept = new Map<string, R>();
  const weightOf = (key: string, made: R): number => key.length + weigh(made);
  let held = 0;
  return (input) => {
    const key = keyOf(input);
    const found = kept.get(key);
    if (found !== undefined) {
      // Last used, last to go.
      kept.delete(key);
      kept.set(key, found);
      return found;
    }
    const made = make(input);
    const weight = weightOf(key, made);
    if (weight > room) return made;
    kept.set(key, made);
    held += weight;
    for (const [oldest, old] of kept) {
      if (held <= room) break;
      kept.delete(oldest);
      held -= weightOf(oldest, old);
    }
    return made;
  };
}
