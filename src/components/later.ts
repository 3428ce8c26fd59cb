/** A stage that takes long: undefined until it has ended, then `ended` is called; begun again, and what was under way dropped, where its input is another one (by identity). */
export function later<I, R>(stage: (input: I, signal: AbortSignal) => Promise<R>, ended: () => void): (input: I) => R | undefined {
  let last: { input: I; abort: AbortController; result?: R } | undefined;
  return (input) => {
    if (last?.input === input) return last.result;
    last?.abort.abort();
    const own = (last = { input, abort: new AbortController() } as NonNullable<typeof last>);
    stage(input, own.abort.signal).then((result) => {
      own.result = result;
      ended();
    }, () => undefined);
    return undefined;
  };
}
