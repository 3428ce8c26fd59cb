import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * The inline size of an element's content box in px; 0 while it is hidden. Height is never listened to, so that a drawing that changes
 * its own height cannot start a loop. A change redraws at most once a frame, outside the observer's own delivery.
 */
export class SizeController implements ReactiveController {
  width = 0;
  /** px of what stands around the chart, as far as it has been measured: only of interest where the height is bounded. */
  around = 0;
  #observer?: ResizeObserver;
  #frame = 0;
  /** The width before this one. */
  #before = 0;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => {
      if (!this.#frame && this.#inlineSize() !== this.width) this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        if (this.read()) this.host.requestUpdate();
      });
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Takes the size as it is now; true where it has changed to one that can be drawn in. */
  read(): boolean {
    const width = this.#inlineSize();
    // A scroll bar that comes with the higher drawing and goes with the lower would have us draw for ever: the narrower one stays.
    if (width === this.width || (width === this.#before && width > this.width && width - this.width < 20)) return false;
    this.#before = this.width;
    this.width = width;
    return width > 0;
  }

  /** The most px the chart may be high: what `--timeline-block-size` and `--timeline-max-block-size` leave it; undefined where neither is set. */
  get room(): number | undefined {
    const style = getComputedStyle(this.host);
    const fixed = style.getPropertyValue('--timeline-block-size').trim() && this.host.clientHeight;
    const most = style.maxBlockSize.endsWith('px') ? parseFloat(style.maxBlockSize) : Infinity;
    const room = Math.min(fixed || Infinity, most);
    return room === Infinity ? undefined : Math.max(120, Math.floor(room - this.around));
  }

  #inlineSize(): number {
    const { host } = this;
    if (!host.isConnected || !host.clientWidth) return 0;
    const style = getComputedStyle(host);
    return Math.max(0, host.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight));
  }
}
