/** `timeline-viewport`: a reader has zoomed or panned. Times in UTC milliseconds, `[from, before)`. */
export class TimelineViewportEvent extends CustomEvent<{ viewport: [number, number] }> {
  constructor(viewport: [number, number]) {
    super('timeline-viewport', { bubbles: true, composed: true, detail: { viewport } });
  }
  get viewport(): [number, number] { return this.detail.viewport; }
}

declare global {
  interface HTMLElementEventMap { 'timeline-viewport': TimelineViewportEvent }
}
