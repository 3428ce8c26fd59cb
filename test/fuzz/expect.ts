/** Throws where a promise does not hold; the message says which. */
export function must(holds: unknown, promise: string | (() => string)): asserts holds {
  if (!holds) throw new Error(`Broken promise: ${typeof promise === 'string' ? promise : promise()}`);
}

/** Runs what may throw certain errors only: its value, or the error it may throw. */
export function allowing<T, E extends Error>(named: abstract new (...args: never[]) => E, run: () => T): { value: T; error?: undefined } | { value?: undefined; error: E } {
  try {
    return { value: run() };
  } catch (error) {
    if (error instanceof named) return { error };
    throw error;
  }
}
