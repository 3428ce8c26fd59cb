import type { Problem, TimelineEvent } from '../data/types.js';

const travels = { bubbles: true, composed: true };

/** `timeline-load`: a data set has been read and drawn (in a hidden box: read). Once a data set, whoever set it. */
export class TimelineLoadEvent extends CustomEvent<{ count: number; problems: readonly Problem[] }> {
  constructor(count: number, problems: readonly Problem[]) {
    super('timeline-load', { ...travels, detail: { count, problems } });
  }
  /** Events in the document. */
  get count(): number { return this.detail.count; }
  /** What was wrong with the data and the attributes, and what was done about it. */
  get problems(): readonly Problem[] { return this.detail.problems; }
}

/** `timeline-error`: a data set could not be read. Once a data set; what was on the page stays. */
export class TimelineErrorEvent extends CustomEvent<{ error: Error }> {
  constructor(error: Error) {
    super('timeline-error', { ...travels, detail: { error } });
  }
  get error(): Error { return this.detail.error; }
}

/** `timeline-select`: a reader is about to open an event, or to close it (nulls). `preventDefault()` stops it. */
export class TimelineSelectEvent extends CustomEvent<{ id: string | null; event: TimelineEvent | null }> {
  constructor(event: TimelineEvent | null) {
    super('timeline-select', { ...travels, cancelable: true, detail: { id: event?.id ?? null, event } });
  }
  get id(): string | null { return this.detail.id; }
  get event(): TimelineEvent | null { return this.detail.event; }
}

/** `timeline-viewport`: a reader has zoomed or panned. Times in UTC milliseconds, `[from, before)`. */
export class TimelineViewportEvent extends CustomEvent<{ viewport: [number, number] }> {
  constructor(viewport: [number, number]) {
    super('timeline-viewport', { ...travels, detail: { viewport } });
  }
  get viewport(): [number, number] { return this.detail.viewport; }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-load': TimelineLoadEvent;
    'timeline-error': TimelineErrorEvent;
    'timeline-select': TimelineSelectEvent;
    'timeline-viewport': TimelineViewportEvent;
  }
}
