import type { Problem } from '../data/types.js';

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

declare global {
  interface HTMLElementEventMap {
    'timeline-load': TimelineLoadEvent;
    'timeline-error': TimelineErrorEvent;
  }
}
