/** ms of work before others get their turn: half a frame. */
export const SLICE = 8;

/** Lets the page do what waits: paint, hear its reader, run its timers. `scheduler.yield()` would come back before all but the first two. */
export function others(): Promise<void> {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()!();
  }
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel!.port2.postMessage(0);
  });
}

/** One for all: to make one takes longer than to use it. */
let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

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
