import type { ReactiveController, ReactiveElement } from 'lit';
import { spanOf } from '../data/index.js';
import type { Problem, TimelineColumns } from '../data/types.js';
import type { Picture } from '../scene/picture-types.js';
import { unknownValue } from './choices.js';
import { clampViewport, panViewport, zoomViewport, type Viewport } from './viewport.js';

/** The part of the time on screen: what `from` and `to` ask for, then what was zoomed to; kept with new data where it still exists. */
export class WindowController implements ReactiveController {
  /** What was wrong with `from` and `to`. */
  problems: Problem[] = [];
  /** What is asked for; undefined: everything. */
  #asked?: Viewport;
  #given = '';
  #extent: Viewport = [0, 1];
  #picture?: Picture;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Takes `from` and `to` where they have changed, and what time there is. */
  settle(from: string | null | undefined, to: string | null | undefined, columns: TimelineColumns): void {
    this.#extent = columns.extent;
    const given = `${from ?? ''}/${to ?? ''}`;
    if (given === this.#given) return;
    this.#given = given;
    this.problems = [];
    const start = this.#time('from', from)?.start ?? -Infinity;
    const end = this.#time('to', to)?.end ?? Infinity;
    this.#asked = start < end && (start > -Infinity || end < Infinity) ? [start, end] : undefined;
  }

  /** What the picture is drawn for; its identity changes only with its value. */
  get shown(): Viewport | undefined {
    const [first, last] = this.#extent;
    const asked = this.#asked && clampViewport([Math.max(this.#asked[0], first), Math.min(this.#asked[1], last)], this.#extent);
    if (asked?.[0] !== this.#shown?.[0] || asked?.[1] !== this.#shown?.[1]) this.#shown = asked;
    return this.#shown;
  }
  #shown?: Viewport;

  /** The time on screen. */
  get viewport(): [number, number] {
    const [from, before] = this.shown ?? this.#extent;
    return [from, before];
  }

  set picture(picture: Picture | undefined) { this.#picture = picture; }

  zoomTo(viewport: Viewport | undefined): void {
    if (viewport && !(viewport[0] < viewport[1])) return;
    this.#asked = viewport;
    this.host.requestUpdate();
  }

  zoomBy(factor: number, at?: number): void {
    if (this.#picture && factor > 0) this.zoomTo(clampViewport(zoomViewport(this.#picture.scale, this.viewport, factor, at), this.#extent));
  }

  panBy(px: number): void {
    if (this.#picture && this.shown) this.zoomTo(panViewport(this.#picture.scale, this.viewport, px, this.#extent));
  }

  #time(name: string, edtf: string | null | undefined): { start: number; end: number } | undefined {
    if (!edtf) return undefined;
    try {
      return spanOf(edtf);
    } catch {
      this.problems.push(unknownValue(name, edtf, 'an EDTF date', 'it was left out'));
      return undefined;
    }
  }
}
