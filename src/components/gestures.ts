import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3';
import { viewportOf, viewportTransform, type PositionScale, type Viewport } from '../scale/index.js';

/** What gestures on a chart need of it, and what they ask for. */
export interface Movable {
  /** The whole axis in px of the chart; undefined while nothing is drawn. */
  scale(): PositionScale | undefined;
  /** The time on screen. */
  viewport(): Viewport;
  /** Shows another time; called at most once a frame. */
  show(viewport: Viewport): void;
  /** A move has ended. */
  end(): void;
  /** The chart's inner width in px. */
  width(): number;
  rtl(): boolean;
  /** Whether a window is laid out on its own (down a column, in rows): it is then no part of a picture that moves. */
  loose(): boolean;
  zoomed(): boolean;
  /** A factor nearer or farther around px of the axis. */
  zoom(factor: number, at: number): void;
}

/** px a frame under which a chart that was let go stands still, and what is left of its speed after each frame. */
const STILL = 0.4;
const FRICTION = 0.9;
const FRAME = 1000 / 60;

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Turns wheel, drag, pinch and double-click on a chart into windows of time, by d3-zoom. A plain vertical wheel and a single finger are left to the
 * page; Ctrl or ⌘ with the wheel zooms, a sideways wheel and a drag of the mouse move a chart that is zoomed in.
 */
export class Gestures {
  readonly #zoom: ZoomBehavior<Element, unknown>;
  #frame = 0;
  #asked?: ZoomTransform;
  #shown?: Viewport;
  #trail: { x: number; time: number }[] = [];
  #settling = 0;
  #ending?: ReturnType<typeof setTimeout>;
  readonly #stop = new AbortController();

  constructor(private readonly stage: HTMLElement, private readonly chart: Movable) {
    this.#zoom = zoom<Element, unknown>()
      .filter((event: Event) => this.#heeds(event))
      .wheelDelta((event) => this.#wheel(event))
      .extent(() => [[0, 0], [chart.width(), Math.max(1, stage.clientHeight)]])
      .translateExtent([[0, -Infinity], [chart.width(), Infinity]])
      .scaleExtent([1, 1e12])
      .touchable(true)
      .clickDistance(4)
      .duration(calm() ? 0 : 250)
      .on('start', () => this.#begin())
      .on('zoom', (event: D3ZoomEvent<Element, unknown>) => this.#follow(event))
      .on('end', (event: D3ZoomEvent<Element, unknown>) => this.#end(event));
    select<Element, unknown>(stage).call(this.#zoom);
    stage.addEventListener('wheel', this.#sideways, { passive: false, signal: this.#stop.signal });
    this.adopt();
  }

  /** Takes over the window that something else has chosen, so that the next gesture goes on from it. */
  adopt(): void {
    const scale = this.chart.scale();
    const viewport = this.chart.viewport();
    if (!scale || this.chart.loose() || (this.#shown && this.#shown[0] === viewport[0] && this.#shown[1] === viewport[1])) return;
    this.#shown = viewport;
    const { k, x } = this.chart.zoomed() ? viewportTransform(scale, viewport) : { k: 1, x: 0 };
    // D3 keeps where a gesture begins on the node itself.
    (this.stage as Element & { __zoom?: ZoomTransform }).__zoom = zoomIdentity.translate(this.#mirror(k, x), 0).scale(k);
    this.#zoom.translateExtent([[0, -Infinity], [this.chart.width(), Infinity]]);
  }

  dispose(): void {
    this.#stop.abort();
    clearTimeout(this.#ending);
    cancelAnimationFrame(this.#frame);
    cancelAnimationFrame(this.#settling);
    select<Element, unknown>(this.stage).on('.zoom', null);
  }

  #heeds(event: Event): boolean {
    if (this.chart.loose()) return false;
    if (event.type === 'wheel') {
      const { ctrlKey, metaKey } = event as WheelEvent;
      return ctrlKey || metaKey;
    }
    if ((event.target as Element).closest('.card, button, a')) return false;
    if (event.type === 'dblclick') return !(event.target as Element).closest('.item');
    if (event.type.startsWith('touch')) return (event as TouchEvent).touches.length > 1;
    const { button, ctrlKey } = event as MouseEvent;
    return button === 0 && !ctrlKey && this.chart.zoomed();
  }

  /** A notch of a wheel and a pinch on a pad alike: never more than twice as near at once. */
  #wheel({ deltaY, deltaMode }: WheelEvent): number {
    const px = deltaY * (deltaMode === 1 ? 16 : deltaMode ? 400 : 1);
    return Math.max(-0.5, Math.min(0.5, -px * (Math.abs(px) < 40 ? 0.012 : 0.004)));
  }

  /** Moving two fingers sideways on a pad, or Shift with the wheel. */
  readonly #sideways = (event: WheelEvent): void => {
    const { chart } = this;
    if (chart.loose() && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      chart.zoom(2 ** this.#wheel(event), this.#along(event));
      clearTimeout(this.#ending);
      this.#ending = setTimeout(() => chart.end(), 150);
      return;
    }
    const px = event.deltaX || (event.shiftKey ? event.deltaY : 0);
    if (event.ctrlKey || event.metaKey || !chart.zoomed() || chart.loose() || Math.abs(px) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return;
    event.preventDefault();
    this.#halt();
    this.#zoom.translateBy(select<Element, unknown>(this.stage), -px / this.#transform.k, 0);
  };

  /** px from the early end of the axis. */
  #along({ clientX, clientY }: MouseEvent): number {
    const box = this.stage.getBoundingClientRect();
    const [start, end] = this.chart.scale()!.range();
    const part = Math.abs(end - start) > box.width ? (clientY - box.top) / box.height : (this.chart.rtl() ? box.right - clientX : clientX - box.left) / box.width;
    return start + part * (end - start);
  }

  get #transform(): ZoomTransform { return (this.stage as Element & { __zoom?: ZoomTransform }).__zoom ?? zoomIdentity; }

  #begin(): void {
    this.#halt();
    this.adopt();
    this.#trail = [];
  }

  #follow({ transform, sourceEvent }: D3ZoomEvent<Element, unknown>): void {
    this.#asked = transform;
    if ((sourceEvent as Event | null)?.type === 'mousemove') {
      const { timeStamp: time, clientX: x } = sourceEvent as MouseEvent;
      this.#trail = [...this.#trail.filter((point) => time - point.time < 80), { x, time }];
    }
    if (!this.#frame) this.#frame = requestAnimationFrame(() => this.#show());
  }

  #show(): void {
    this.#frame = 0;
    const scale = this.chart.scale();
    const asked = this.#asked;
    this.#asked = undefined;
    if (!asked || !scale) return;
    const { k, x } = asked;
    this.#shown = k <= 1 ? (scale.domain()) : viewportOf(scale, { k, x: this.#mirror(k, x) });
    this.chart.show(this.#shown);
  }

  #end({ sourceEvent }: D3ZoomEvent<Element, unknown>): void {
    if (this.#frame) {
      cancelAnimationFrame(this.#frame);
      this.#show();
    }
    const source = sourceEvent as MouseEvent | null;
    const [first] = this.#trail;
    const last = this.#trail.at(-1);
    if (source?.type !== 'mouseup' || !first || !last || last.time === first.time || source.timeStamp - last.time > 60 || calm()) return this.chart.end();
    this.#glide(((last.x - first.x) / (last.time - first.time)) * FRAME);
  }

  /** Lets go, a chart comes to rest calmly. */
  #glide(px: number): void {
    if (Math.abs(px) < STILL) return this.chart.end();
    this.#settling = requestAnimationFrame(() => {
      this.#settling = 0;
      const from = this.#transform.x;
      this.#zoom.on('start', null).on('end', null);
      this.#zoom.translateBy(select<Element, unknown>(this.stage), px / this.#transform.k, 0);
      this.#zoom.on('start', () => this.#begin()).on('end', (event: D3ZoomEvent<Element, unknown>) => this.#end(event));
      // At an end of the axis there is nowhere to go.
      if (this.#transform.x === from) return this.chart.end();
      this.#glide(px * FRICTION);
    });
  }

  #halt(): void {
    if (this.#settling) cancelAnimationFrame(this.#settling);
    this.#settling = 0;
  }

  /** From px of the screen to px of the axis, which a right-to-left chart counts from the other side, and back. */
  #mirror(k: number, x: number): number {
    const width = this.chart.width();
    return this.chart.rtl() ? width * (1 - k) - x : x;
  }
}
