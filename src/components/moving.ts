import type { ReactiveController } from 'lit';
import type { Viewport } from '../scale/index.js';
import { formatExtent, readingMessagesFor } from '../words/index.js';
import { calm } from './calm.js';
import { fadeLabels } from './fade-labels.js';
import type { Gestures } from './gestures.js';
import { FirstGesture } from './gestures-first.js';
import type { Drawn, ReaderHost } from './reader-acts.js';
import { TimelineViewportEvent } from './viewport-event.js';

/** A reader's moves through time: by buttons, keys, gestures and the overview. Each is told to the page, and said once it has ended. */
export class Moving implements ReactiveController {
  #gestures?: Gestures;
  #first?: FirstGesture;
  #stage?: HTMLElement;
  #asked = false;
  /** A gesture is under way, and something has been shown since it began. */
  #moves = false;
  #faded = false;

  constructor(private readonly host: ReaderHost, private readonly drawn: Drawn) {
    host.addController(this);
  }

  /** A factor nearer (> 1) or farther around a time (ms), or the middle; 0 shows everything. */
  zoom(factor: number, around?: number): void {
    this.#gestures?.stop();
    if (factor) this.host.zoomBy(factor, around === undefined ? undefined : this.#at(around));
    else this.host.zoomToFit();
    this.#tell();
    this.end();
  }

  /** Moves by a part of what is on screen, > 0 toward later times. */
  pan(part: number): void {
    this.#gestures?.stop();
    const [start, end] = this.drawn.picture?.scale.range() ?? [0, 0];
    this.host.panBy(part * Math.abs(end - start));
    this.#tell();
    this.end();
  }

  /** Shows a stretch of time, while something still moves. */
  show(viewport: Viewport): void {
    const [low, high] = this.drawn.picture!.scale.domain();
    this.#moves = !calm();
    if (viewport[0] <= low && viewport[1] >= high) this.host.zoomToFit();
    else this.host.zoomTo(viewport);
    this.#tell();
  }

  /** Brings a time on screen where it is not: as near as before, a third of the way in, so that what follows it is seen too. True where something had to move. */
  reveal(time: number): boolean {
    const [from, before] = this.host.viewport;
    const { scale } = this.drawn.picture ?? {};
    if (!scale || !this.#zoomed || (time >= from && time < before)) return false;
    const [start, end, at] = [from, before, time].map(scale);
    const [low, high] = scale.range();
    this.host.panBy(((at - start) / (end - start) - 1 / 3) * Math.abs(high - low));
    return true;
  }

  /** The same as a reader's act. */
  follow(time: number): void {
    if (this.reveal(time)) this.#tell();
  }

  /** Nothing moves any more: what is on screen is said. */
  end(): void {
    this.#moves = false;
    const { lang } = this.drawn.input!;
    this.drawn.say(readingMessagesFor(lang).zoom.showing(formatExtent(this.host.viewport, lang)));
  }

  #tell(): void {
    this.host.dispatchEvent(new TimelineViewportEvent(this.host.viewport));
  }

  /** Px on screen of a time in the window. */
  #at(time: number): number | undefined {
    const { scale } = this.drawn.picture!;
    const [from, before] = this.host.viewport.map(scale);
    const [start, end] = scale.range();
    const part = (scale(time) - from) / (before - from);
    return part >= 0 && part <= 1 ? Math.min(start, end) + (end < start ? 1 - part : part) * Math.abs(end - start) : undefined;
  }

  get #zoomed(): boolean { return this.drawn.picture?.outside !== undefined; }
  get #loose(): boolean { return this.drawn.input?.orientation === 'vertical'; }

  hostDisconnected(): void { this.#leave(); }

  hostUpdated(): void {
    const stage = this.host.view === 'chart' ? this.host.renderRoot.querySelector<HTMLElement>('.stage') ?? undefined : undefined;
    if (stage !== this.#stage) {
      this.#leave();
      this.#stage = stage;
      if (stage) this.#first = new FirstGesture(stage, this.#need, () => this.#zoomed && !this.#loose);
    }
    // What a finger may do without us, before anything listens.
    stage?.classList.toggle('movable', this.#zoomed && !this.#loose);
    stage?.classList.toggle('grabbable', this.#zoomed);
    stage?.classList.toggle('zoomable', this.drawn.picture !== undefined);
    stage?.classList.toggle('moving', this.#moves);
    if (stage && (this.#moves || this.#faded)) fadeLabels(stage, this.drawn.items, this.#moves);
    this.#faded = this.#moves;
    this.#gestures?.adopt();
  }

  #leave(): void {
    this.#gestures?.dispose();
    this.#first?.dispose();
    this.#gestures = this.#first = this.#stage = undefined;
    this.#asked = false;
  }

  /** Something may be moved: what understands gestures is fetched; the first one is not lost meanwhile. */
  readonly #need = (): void => {
    const stage = this.#stage;
    if (!stage || this.#asked) return;
    this.#asked = true;
    import('./gestures.js').then(({ Gestures }) => {
      if (this.#stage !== stage || !this.host.isConnected) return;
      const { host, drawn } = this;
      this.#gestures = new Gestures(stage, {
        scale: () => drawn.picture?.scale,
        viewport: () => host.viewport,
        show: (viewport) => this.show(viewport),
        end: () => this.end(),
        width: () => drawn.picture?.width ?? 0,
        rtl: () => drawn.direction === 'rtl',
        loose: () => this.#loose,
        zoomed: () => this.#zoomed,
        zoom: (factor, at) => {
          host.zoomBy(factor, at);
          this.#tell();
        },
        pan: (part) => {
          const { scale } = drawn.picture!;
          const [start, end] = scale.range();
          // The newest first: toward the end is toward earlier times.
          host.panBy(part * (end - start));
          this.#tell();
        },
      });
      this.#first?.replay();
    }, () => {
      this.#asked = false;
      this.#first?.forget();
    });
  };
}
