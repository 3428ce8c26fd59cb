import type { ReactiveElement } from 'lit';
import { spanOf } from '../data/index.js';
import type { Problem, TimelineColumns } from '../data/types.js';
import type { PositionScale, Viewport } from '../scale/index.js';
import { unknownValue } from './choices.js';
import { windowIn } from './window-in.js';

/** The part of the time on screen: what `from` and `to` ask for, then what was zoomed to; kept with new data where it still exists. */
export class ViewWindow {
  /** What was wrong with `from` and `to`. */
  problems: Problem[] = [];
  /** What is asked for; undefined: everything. */
  #asked?: Viewport;
  #given = '';
  #extent: Viewport = [0, 1];
  #shown?: Viewport;
  /** The whole axis, as last drawn; windows are over it. */
  scale?: PositionScale;

  constructor(private readonly host: ReactiveElement) {}

  /** Takes `from` and `to` where they have changed, and what time there is. */
  settle(from: string | null | undefined, to: string | null | undefined, columns: TimelineColumns): void {
    this.#extent = columns.extent;
    const given = `${from ?? ''}/${to ?? ''}`;
    if (given === this.#given) return;
    this.#given = given;
    this.problems = [];
    const start = this.#time('from', from)?.start ?? -Infinity;
    const end = this.#time('to', to)?.end ?? Infinity;
    if (start >= end) this.problems.push(unknownValue('to', to, 'a date after from', 'both were left out'));
    this.#asked = start < end && (start > -Infinity || end < Infinity) ? [start, end] : undefined;
  }

  /** What the picture is drawn for, undefined for everything; its identity changes only with its value. */
  get shown(): Viewport | undefined {
    const asked = this.#asked && windowIn(this.#extent, this.#asked);
    if (asked?.[0] !== this.#shown?.[0] || asked?.[1] !== this.#shown?.[1]) this.#shown = asked;
    return this.#shown;
  }

  /** The time on screen. */
  get viewport(): [number, number] {
    const [from, before] = this.shown ?? this.#extent;
    return [from, before];
  }

  /** Shows a window, or everything; what is asked for is brought inside the limits by `moves`. */
  show(viewport: Viewport | undefined): void {
    this.#asked = viewport;
    this.host.requestUpdate();
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
