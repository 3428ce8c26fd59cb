/** ms of work before others get their turn: half a frame. */
const SLICE = 8;

/** Lets the page do what waits: paint, hear its reader, run its timers. `scheduler.yield()` would come back before all but the first two. */
export function others(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** Runs steps to their end, some ms at a time; `after` is called between. Rejects with the signal's reason once it is aborted. */
export async function inSlices<S, R>(steps: Generator<S, R>, signal: AbortSignal, after?: (step: S) => void): Promise<R> {
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + SLICE;
    let step: IteratorResult<S, R>;
    do {
      step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    after?.(step.value);
    await others();
  }
}
