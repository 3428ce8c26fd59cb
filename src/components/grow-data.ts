import { appendEvents } from '../data/appendEvents.js';
import { parseTimeline } from '../data/index.js';
import type { DataController } from './data-controller.js';

const waiting = new WeakMap<DataController, readonly unknown[]>();

/** More events for an element, put behind those it has as soon as nothing of them is on its way any more. */
export function growData(data: DataController, events: readonly unknown[]): void {
  waiting.set(data, [...(data.grow ? waiting.get(data)! : []), ...events]);
  data.grow = (asked) => {
    if (data.pending) return;
    data.parsed = appendEvents(data.parsed ?? parseTimeline([]), waiting.get(data)!, !asked);
    waiting.delete(data);
    data.grow = undefined;
  };
}
