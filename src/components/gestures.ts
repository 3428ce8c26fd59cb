import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3';
import { viewportOf, viewportTransform, type PositionScale, type Viewport } from '../scale/index.js';
import { calm } from './calm.js';
import { heedLostTouches } from './gestures-lost.js';
import { Swipe } from './gestures-swipe.js';
import { wheelSideways } from './gestures-wheel.js';
import { NextFrame } from './next-frame.js';

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
  /** Whether a window is laid out on its own, down a column: it is then no part of a picture that moves, so each move is one by itself. */
  loose(): boolean;
  zoomed(): boolean;
  /** A factor nearer or farther around px of the axis. */
  zoom(factor: number, at: number): void;
  /** By a part of what is on screen, > 0 toward its end. */
  pan(part: number): void;
}

/** px a frame under which a chart that was let go stands still, and what is left of its speed after each frame. */
const STILL = 0.4;
const FRICTION = 0.9;
const FRAME = 1000 / 60;
/** ms after the last turn of a wheel at which a move has ended, as in d3-zoom. */
const REST = 150;

/** D3 keeps where a gesture is on the node itself. */
type Stage = HTMLElement & { __zoom?: { readonly k: number; readonly x: number } };
type Zoomed = D3ZoomEvent<HTMLElement, unknown>;
interface Place { clientX: number; clientY: number }

/** Where a gesture is: the pointer, or between two fingers. */
const placeOf = (event: Event): Place => {
  const touches = 'touches' in event ? [...(event as TouchEvent).touches] : [];
  if (!touches.length) return event as MouseEvent;
  return { clientX: touches.reduce((sum, touch) => sum + touch.clientX, 0) / touches.length, clientY: touches.reduce((sum, touch) => sum + touch.clientY, 0) / touches.length };
};

/**
 * Turns wheel, drag, pinch and double-click on a chart into windows of time, by d3-zoom. A plain vertical wheel and a finger up and down are left to the
 * page; Ctrl or ⌘ with the wheel and two fingers zoom; a sideways wheel, a drag of the mouse and a finger sideways move a chart that is zoomed in. What is
 * let go glides to rest. With reduced motion nothing glides, and nothing waits for a frame.
 */
export class Gestures {
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;
  readonly #stop = new AbortController();
  readonly #frame = new NextFrame();
  #asked?: ZoomTransform;
  #shown?: Viewport;
  /** The last zoom of a loose chart's gesture, of which only the change counts, and where it is. */
  #nearness = 1;
  /** Where a column is held, px down the screen, and by how many fingers. */
  #height?: number;
  #fingers = 0;
  #place: Place = { clientX: 0, clientY: 0 };
  #trail: { x: number; time: number }[] = [];
  #settling = 0;
  #ending?: ReturnType<typeof setTimeout>;
  /** Something has been shown since the gesture began. */
  #moved = false;
  #active = false;
  /** A move of ours, not of d3-zoom's. */
  #own = false;

  constructor(private readonly stage: Stage, private readonly chart: Movable) {
    this.#zoom = zoom<HTMLElement, unknown>()
      .filter((event: Event) => this.#heeds(event))
      .wheelDelta((event) => this.#wheel(event))
      .extent(() => this.#ends().map((x, side) => [x, side ? Math.max(1, stage.clientHeight) : 0]) as [[number, number], [number, number]])
      .touchable(true)
      .clickDistance(4)
      .on('start', ({ sourceEvent }: Zoomed) => this.#begin(sourceEvent as Event | null))
      .on('zoom', (event: Zoomed) => this.#follow(event))
      .on('end', (event: Zoomed) => this.#end(event));
    const { signal } = this.#stop;
    new Swipe(stage, signal);
    heedLostTouches(stage, signal);
    stage.addEventListener('wheel', this.#sideways, { passive: false, signal });
    // It would set a style on the node; that is ours to do.
    const bare = select<HTMLElement, unknown>(stage);
    this.#zoom(Object.assign(bare, { filter: () => bare, style: () => bare }));
    this.adopt();
  }

  /** Takes over the window that something else has chosen, so that the next gesture goes on from it. */
  adopt(): void {
    const { chart, stage } = this;
    const scale = chart.scale();
    if (!scale) return;
    if (chart.loose()) {
      this.#zoom.scaleExtent([0, Infinity]).translateExtent([[-Infinity, -Infinity], [Infinity, Infinity]]);
      this.#shown = undefined;
      if (this.#active) return;
      this.#nearness = 1;
      stage.__zoom = zoomIdentity;
      return;
    }
    const viewport = chart.viewport();
    const zoomed = chart.zoomed();
    // A window may be asked for before it is drawn, and taken over again once it is.
    if (this.#shown && this.#shown[0] === viewport[0] && this.#shown[1] === viewport[1] && zoomed === stage.__zoom!.k > 1) return;
    this.#shown = viewport;
    const { k, x } = zoomed ? viewportTransform(scale, viewport) : { k: 1, x: 0 };
    const [first, last] = this.#ends();
    this.#zoom.scaleExtent([1, 1e12]).translateExtent([[first, -Infinity], [last, Infinity]]);
    // D3 keeps where a gesture begins on the node itself.
    stage.__zoom = zoomIdentity.translate(this.#mirror(k, x), 0).scale(k);
  }

  /** Something else moves the chart: what still glides, or comes nearer after a double-click, stands still. */
  stop(): void {
    this.#halt();
    this.#frame.drop();
    select<HTMLElement, unknown>(this.stage).interrupt();
  }

  dispose(): void {
    this.#stop.abort();
    clearTimeout(this.#ending);
    this.#frame.drop();
    cancelAnimationFrame(this.#settling);
    select<HTMLElement, unknown>(this.stage).interrupt().on('.zoom', null);
  }

  /** Px of the axis's ends on screen, from the left. */
  #ends(): [number, number] {
    const [first, last] = this.chart.scale()?.range() ?? [0, 1];
    const width = this.chart.width();
    return this.chart.rtl() ? [width - last, width - first] : [first, last];
  }

  #heeds(event: Event): boolean {
    const { chart } = this;
    const target = event.target as Element;
    if (event.type === 'wheel') return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
    if (!chart.scale() || target.closest('.card, button, a')) return false;
    if (event.type === 'dblclick') {
      this.#zoom.duration(calm() ? 0 : 250);
      return !target.closest('.item');
    }
    // One finger down a column scrolls the page.
    if (event.type.startsWith('touch')) return (chart.zoomed() && !chart.loose()) || (event as TouchEvent).touches.length > 1;
    return chart.zoomed() && (event as MouseEvent).button === 0 && !(event as MouseEvent).ctrlKey;
  }

  /** A notch of a wheel and a pinch on a pad alike: never more than half as near again at once. */
  #wheel({ deltaY, deltaMode }: WheelEvent): number {
    const px = deltaY * (deltaMode === 1 ? 16 : deltaMode ? 400 : 1);
    return Math.max(-0.5, Math.min(0.5, -px * (Math.abs(px) < 40 ? 0.012 : 0.004)));
  }

  readonly #sideways = (event: WheelEvent): void => {
    const px = wheelSideways(event);
    if (!px || !this.chart.zoomed() || this.chart.loose()) return;
    event.preventDefault();
    this.#halt();
    this.#by(-px);
    clearTimeout(this.#ending);
    this.#ending = setTimeout(() => {
      this.#frame.flush();
      this.chart.end();
    }, REST);
  };

  /** Moves by px of the screen. */
  #by(px: number): void {
    this.#own = true;
    this.#zoom.translateBy(select<HTMLElement, unknown>(this.stage), px / (this.stage.__zoom ?? zoomIdentity).k, 0);
    this.#own = false;
  }

  #begin(source: Event | null): void {
    if (this.#own) return;
    this.#halt();
    this.#active = true;
    this.#moved = false;
    this.#trail = [];
    this.#height = source?.type === 'mousedown' ? placeOf(source).clientY : undefined;
    this.#fingers = 0;
  }

  #follow({ transform, sourceEvent }: Zoomed): void {
    this.#asked = transform;
    const source = sourceEvent as Event | null;
    if (source) this.#place = placeOf(source);
    if (source && /^(mouse|touch)move$/.test(source.type)) {
      const fingers = 'touches' in source ? (source as TouchEvent).touches.length : 0;
      // A finger that comes or goes moves what is between them, and one alone moves no column.
      if (fingers !== this.#fingers || fingers === 1) this.#height = this.#place.clientY;
      this.#fingers = fingers;
      const time = source.timeStamp;
      this.#trail = [...this.#trail.filter((point) => time - point.time < 80), { x: this.#place.clientX, time }];
      // Two fingers that leave do so one after the other: no throw.
      if ('touches' in source && (source as TouchEvent).touches.length > 1) this.#trail = [];
    }
    this.#frame.ask(() => this.#show());
  }

  #show(): void {
    const scale = this.chart.scale();
    const asked = this.#asked;
    this.#asked = undefined;
    if (!asked || !scale) return;
    this.#moved = true;
    const { k, x } = asked;
    if (this.chart.loose()) {
      const factor = k / this.#nearness;
      this.#nearness = k;
      if (factor !== 1) this.chart.zoom(factor, this.#along(scale));
      // Down a column, a pointer or two fingers take what is under them along.
      const { clientY } = this.#place;
      if (this.#height !== undefined && clientY !== this.#height && this.chart.zoomed()) this.chart.pan((this.#height - clientY) / this.stage.clientHeight);
      if (this.#height !== undefined) this.#height = clientY;
      return;
    }
    this.#shown = k <= 1 ? scale.domain() : viewportOf(scale, { k, x: this.#mirror(k, x) });
    this.chart.show(this.#shown);
  }

  #end({ sourceEvent }: Zoomed): void {
    if (this.#own) return;
    this.#frame.flush();
    this.#active = false;
    if (!this.#moved) return;
    const source = sourceEvent as Event | null;
    const [first] = this.#trail;
    const last = this.#trail.at(-1);
    if (!source || this.chart.loose() || !/^(mouseup|touchend)$/.test(source.type) || !last || last.time === first.time || source.timeStamp - last.time > 60 || calm()) return this.chart.end();
    this.#glide(((last.x - first.x) / (last.time - first.time)) * FRAME);
  }

  /** Let go, a chart comes to rest calmly. */
  #glide(px: number): void {
    if (Math.abs(px) < STILL) return this.chart.end();
    this.#settling = requestAnimationFrame(() => {
      this.#settling = 0;
      const from = this.stage.__zoom!.x;
      this.#by(px);
      this.#frame.flush();
      // At an end of the axis there is nowhere to go.
      if (this.stage.__zoom!.x === from) return this.chart.end();
      this.#glide(px * FRICTION);
    });
  }

  #halt(): void {
    cancelAnimationFrame(this.#settling);
    this.#settling = 0;
  }

  /** Px of the axis at the place of a gesture, in a chart whose windows are laid out on their own. */
  #along(scale: PositionScale): number {
    const box = this.stage.querySelector('.chart')!.getBoundingClientRect();
    const { clientX, clientY } = this.#place;
    const [low, high] = [...scale.range()].sort((a, b) => a - b);
    const down = Math.abs(high - low) > box.width;
    const part = down ? (clientY - box.top) / box.height : (this.chart.rtl() ? box.right - clientX : clientX - box.left) / box.width;
    return low + Math.min(Math.max(part, 0), 1) * (high - low);
  }

  /** From px of the screen to px of the axis, which a right-to-left chart counts from the other side, and back. */
  #mirror(k: number, x: number): number {
    const width = this.chart.width();
    return this.chart.rtl() ? width * (1 - k) - x : x;
  }
}
