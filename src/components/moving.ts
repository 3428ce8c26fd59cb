import type { ReactiveController } from 'lit';
import type { Viewport } from '../scale/index.js';
import { formatExtent, messagesFor } from '../words/index.js';
import { TimelineViewportEvent } from './viewport-event.js';
import type { Gestures } from './gestures.js';
import type { Drawn, ReaderHost } from './reader-acts.js';

/** A reader's moves through time: by buttons, keys, gestures and the overview. Each is told to the page, and said once it has ended. */
export class Moving implements ReactiveController {
  #gestures?: Gestures;
  #stage?: HTMLElement;
  #asked = false;

  constructor(private readonly host: ReaderHost, private readonly drawn: Drawn) {
    host.addController(this);
  }

  /** A factor nearer (> 1) or farther around the middle; 0 shows everything. */
  zoom(factor: number): void {
    if (factor) this.host.zoomBy(factor);
    else this.host.zoomToFit();
    this.#tell();
    this.end();
  }

  /** Shows a stretch of time, while something still moves. */
  show(viewport: Viewport): void {
    const [low, high] = this.drawn.picture!.scale.domain();
    if (viewport[0] <= low && viewport[1] >= high) this.host.zoomToFit();
    else this.host.zoomTo(viewport);
    this.#tell();
  }

  /** Nothing moves any more: what is on screen is said. */
  end(): void {
    const { lang } = this.drawn.input!;
    this.drawn.say(messagesFor(lang).showing(formatExtent(this.host.viewport, lang)));
  }

  #tell(): void {
    this.host.dispatchEvent(new TimelineViewportEvent(this.host.viewport));
  }

  hostDisconnected(): void {
    this.#gestures?.dispose();
    this.#gestures = this.#stage = undefined;
  }

  hostUpdated(): void {
    const stage = this.host.view === 'chart' ? this.host.renderRoot.querySelector<HTMLElement>('.stage') : null;
    if (stage !== (this.#stage ?? null)) {
      this.#gestures?.dispose();
      this.#gestures = undefined;
      this.#stage = stage ?? undefined;
      this.#asked = false;
      for (const type of ['pointerenter', 'touchstart', 'wheel'] as const) stage?.addEventListener(type, this.#need, { passive: type !== 'wheel' });
    }
    this.#gestures?.adopt();
  }

  /** Something may be moved: what understands gestures is fetched; a wheel that zooms is not lost meanwhile. */
  readonly #need = (event: Event): void => {
    const stage = this.#stage;
    if (!stage || this.#gestures) return;
    const zooms = event instanceof WheelEvent && (event.ctrlKey || event.metaKey);
    if (zooms) event.preventDefault();
    if (this.#asked) return;
    this.#asked = true;
    import('./gestures.js').then(({ Gestures }) => {
      if (this.#stage !== stage || !this.host.isConnected) return;
      for (const type of ['pointerenter', 'touchstart', 'wheel']) stage.removeEventListener(type, this.#need);
      const { host, drawn } = this;
      this.#gestures = new Gestures(stage, {
        scale: () => drawn.picture?.scale,
        viewport: () => host.viewport,
        show: (viewport) => this.show(viewport),
        end: () => this.end(),
        width: () => drawn.picture?.width ?? 0,
        rtl: () => drawn.direction === 'rtl',
        loose: () => drawn.input?.orientation === 'vertical' || drawn.input?.lanes !== 'none',
        zoomed: () => drawn.picture?.outside !== undefined,
        zoom: (factor, at) => {
          host.zoomBy(factor, at);
          this.#tell();
        },
      });
      if (zooms) stage.dispatchEvent(new WheelEvent(event.type, event));
    }, () => { this.#asked = false; });
  };
}
