import type { ReactiveController, ReactiveElement } from 'lit';
import type { Picture } from '../scene/picture-types.js';
import type { Mark } from '../scene/types.js';
import { manyStyles } from './many-styles.js';
import { addSheet } from './own-sheets.js';
import { renderMarks } from './render-marks.js';
import { paintMarks, type Paint } from './paint-marks.js';

/**
 * What of a chart is too much for nodes, on one canvas under it: as sharp as the screen, in the colours that the style sheet has now. It is painted again when
 * the picture, the colours, the screen or forced colours change.
 */
export class CanvasLayer implements ReactiveController {
  /** What is to be seen, and how wide the chart is. */
  plot?: NonNullable<Picture['plot']> & { width: number };
  /** What is drawn with it as nodes: where that is, it belongs. */
  ground: readonly Mark[] = [];
  #painted?: CanvasLayer['plot'];
  #canvas?: HTMLCanvasElement;
  #probe?: HTMLElement;
  #paint?: Paint;
  #stop?: AbortController;
  #ratio = 0;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = new AbortController();
    matchMedia('(forced-colors: active)').addEventListener('change', this.#recolour, { signal: this.#stop.signal });
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.#stop = undefined;
  }

  hostUpdated(): void {
    const chart = this.host.renderRoot.querySelector<SVGElement>('.stage > .chart');
    if (!chart || !this.plot || !chart.contains(renderMarks(this.ground))) {
      this.#canvas?.remove();
      return;
    }
    addSheet(this.host.renderRoot as ShadowRoot, manyStyles.styleSheet!);
    const canvas = (this.#canvas ??= this.#make());
    if (canvas.parentElement !== chart.parentElement) chart.parentElement!.prepend(canvas);
    // The element gives its categories their colours once it is updated.
    if (this.plot !== this.#painted || this.#ratio !== devicePixelRatio) queueMicrotask(() => this.#draw(canvas));
  }

  /** Colours are another's: the page's scheme, a category's, those of the system. */
  readonly #recolour = (): void => {
    this.#paint = undefined;
    if (this.#canvas?.isConnected) this.#draw(this.#canvas);
  };

  #make(): HTMLCanvasElement {
    const canvas = document.createElement('canvas');
    canvas.className = 'plot-layer';
    canvas.setAttribute('aria-hidden', 'true');
    return canvas;
  }

  #draw(canvas: HTMLCanvasElement): void {
    const { marks, y, height, width } = this.plot!;
    const ratio = devicePixelRatio;
    if (ratio !== this.#ratio) this.#heedRatio(ratio);
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    // Setting a size clears, even to the same.
    if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h });
    Object.assign(canvas.style, { top: `${y}px`, width: `${width}px`, height: `${height}px` });
    const context = canvas.getContext('2d')!;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, w, h);
    context.setTransform(ratio, 0, 0, ratio, 0, -y * ratio);
    paintMarks(context, marks, (this.#paint ??= this.#colours()));
    this.#painted = this.plot;
  }

  /** A page that is moved to another screen, or zoomed. */
  #heedRatio(ratio: number): void {
    this.#ratio = ratio;
    matchMedia(`(resolution: ${ratio}dppx)`).addEventListener('change', () => { if (this.#canvas?.isConnected && this.plot) this.#draw(this.#canvas); }, { once: true, signal: this.#stop?.signal });
  }

  /** Colours as the browser resolves them, from hidden nodes of the very classes; a transition tells when one has changed: at its end, for as it starts the old colour may still stand. */
  #colours(): Paint {
    const used = this.plot!.marks.reduce((most, { category = -1 }) => Math.max(most, category), -1) + 2;
    if (!this.#probe) {
      this.#probe = document.createElement('div');
      this.#probe.className = 'plot-probe';
      this.#probe.setAttribute('aria-hidden', 'true');
      this.#probe.addEventListener('transitionend', this.#recolour);
      this.host.renderRoot.append(this.#probe);
    }
    while (this.#probe.childElementCount < used) this.#probe.append(Object.assign(document.createElement('span'), { className: this.#probe.childElementCount ? `c${this.#probe.childElementCount - 1}` : '' }));
    const [ink, ...categories] = Array.from(this.#probe.children, (span) => getComputedStyle(span).color);
    return { ink, categories, forced: matchMedia('(forced-colors: active)').matches };
  }
}
