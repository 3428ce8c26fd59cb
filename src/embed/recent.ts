/** Results by the text of what they were made from. */
export interface Recent<R> {
  find(key: string | undefined): R | undefined;
  /** Keeps a result, and gives it back. */
  keep(key: string | undefined, made: R): R;
}

/**
 * Remembers the results for the last few keys; without a key nothing is remembered. What is kept weighs at most `room` characters with its keys; one that weighs
 * more is not kept.
 */
export function recent<R>(weigh: (made: R) => number, room = 8e6): Recent<R> {
  const kept = new Map<string, R>();
  const weightOf = (key: string, made: R): number => key.length + weigh(made);
  let held = 0;
  return {
    find(key = '') {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      // Last used, last to go.
      kept.delete(key);
      kept.set(key, found);
      return found;
    },
    keep(key, made) {
      if (!key || kept.has(key) || weightOf(key, made) > room) return made;
      kept.set(key, made);
      held += weightOf(key, made);
      for (const [oldest, old] of kept) {
        if (held <= room) break;
        kept.delete(oldest);
        held -= weightOf(oldest, old);
      }
      return made;
    },
  };
}
