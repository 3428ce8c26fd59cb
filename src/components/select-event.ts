import type { TimelineEvent } from '../data/types.js';

/** `timeline-select`: a reader is about to open an event, or to close it (nulls). `preventDefault()` stops it. */
export class TimelineSelectEvent extends CustomEvent<{ id: string | null; event: TimelineEvent | null }> {
  constructor(event: TimelineEvent | null) {
    super('timeline-select', { bubbles: true, composed: true, cancelable: true, detail: { id: event?.id ?? null, event } });
  }
  get id(): string | null { return this.detail.id; }
  get event(): TimelineEvent | null { return this.detail.event; }
}

declare global {
  interface HTMLElementEventMap { 'timeline-select': TimelineSelectEvent }
}
