/**
 * A function whose results for the last few keys are kept, by the text of the key, so that a list changed in place is never taken for the old one. What
 * is kept has at most `room` characters of keys; a longer key is not kept.
 */
export function recent<A, R>(keyOf: (input: A) => string, make: (input: A) => R, room = 2e6): (input: A) => R {
  const kept = new Map<string, R>();
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
    if (key.length > room) return made;
    kept.set(key, made);
    held += key.length;
    for (const oldest of kept.keys()) {
      if (held <= room) break;
      kept.delete(oldest);
      held -= oldest.length;
    }
    return made;
  };
}
