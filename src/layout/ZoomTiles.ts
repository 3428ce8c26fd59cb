import { zoomStep } from './zoomStep.js';

/** A stretch of the axis at one power of √2, px of that zoom. */
export interface Tile {
  zoom: number;
  /** Where things to be placed stand: from `from` up to, not including, `to`. */
  from: number;
  to: number;
  /** Past these nothing reaches. */
  low: number;
  high: number;
  /** Where the axis ends. */
  end: number;
}

/** Where a thing is: `at` in px at zoom 1, and px it takes before and after that at every zoom. */
export interface Placed {
  at: number;
  /** px at zoom 1 that it is long beside that: a bar's length. */
  long: number;
  less: number;
  more: number;
}

const leftOf = ({ at, less }: Placed, zoom: number): number => at * zoom - less;
const rightOf = ({ at, long, more }: Placed, zoom: number): number => (at + long) * zoom + more;

/** One tile's own things, and with them all that came in before and reaches into it. */
interface Made<T> { own: readonly T[]; all: readonly T[] }

/**
 * Things that come in at a power of √2 and stay at all higher ones, for any window, without looking at the rest of the axis: at each power the axis is cut into
 * tiles of one width, and `place` finds what else there is room for in one beside what stands already. Tiles of an even number know nothing of their neighbours and
 * keep inside their borders; those between come after them and may reach over. So what stands is the same whichever way a reader came. A window costs the tiles it has
 * not been in, at its own zoom and above. A tile that there is no time to finish is gone on with at the next call.
 */
export class ZoomTiles<T extends Placed> {
  readonly #tiles = new Map<string, Made<T>>();
  /** Tiles that are not finished. */
  readonly #begun = new Map<string, Generator<void, readonly T[]>>();

  /** `width`: of the whole axis at zoom 1, px, and of a tile at any zoom; `reach`: px that things may stand over the borders of a tile. `place` rests often. */
  constructor(private readonly width: number, private readonly reach: number, private readonly place: (tile: Tile, before: readonly T[]) => Generator<void, readonly T[]>) {}

  /**
   * What stands in [from, to), px at zoom 1, at a zoom. `more`: asked at each rest of a tile that has to be made whether there is time; where there is not, what
   * stands one power farther out, or more, and `done` is false.
   */
  within(k: number, from: number, to: number, more: () => boolean = () => true): { things: T[]; done: boolean } {
    const wanted = zoomStep(k);
    let step = wanted;
    let things = this.#standing(step, from, to, more);
    const done = things !== undefined;
    // What could be made in time is kept; the nearest that is whole is shown.
    while (!things && step) things = this.#standing(--step, from, to, () => false);
    return { things: things ?? [], done };
  }

  /** Everything that stands in px of zoom 1 at a step; undefined where there was no time for it. */
  #standing(step: number, from: number, to: number, more: () => boolean): T[] | undefined {
    const zoom = 2 ** (step / 2);
    const found = new Set<T>();
    for (const index of this.#over(step, from * zoom - this.reach, to * zoom + this.reach)) {
      const made = this.#tile(step, index, more);
      if (!made) return undefined;
      for (const thing of made.all) if (rightOf(thing, zoom) > from * zoom && leftOf(thing, zoom) < to * zoom) found.add(thing);
    }
    return [...found];
  }

  /** Tiles of a step that px of its zoom lie in. */
  #over(step: number, from: number, to: number): number[] {
    const last = countAt(step) - 1;
    const first = Math.min(Math.max(Math.floor(from / this.width), 0), last);
    const end = Math.min(Math.max(Math.ceil(to / this.width) - 1, first), last);
    return Array.from({ length: end - first + 1 }, (_, i) => first + i);
  }

  #tile(step: number, index: number, more: () => boolean): Made<T> | undefined {
    const key = `${step}:${index}`;
    const known = this.#tiles.get(key);
    if (known) return known;
    const zoom = 2 ** (step / 2);
    const end = this.width * zoom;
    const [from, to] = [index * this.width, index === countAt(step) - 1 ? end : (index + 1) * this.width];
    const over = index % 2 ? this.reach : 0;
    const before = step ? this.#standing(step - 1, (from - over) / zoom, (to + over) / zoom, more) : [];
    if (!before) return undefined;
    const beside: T[] = [];
    for (const neighbour of over ? [index - 1, index + 1] : []) {
      if (neighbour >= countAt(step)) continue;
      const made = this.#tile(step, neighbour, more);
      if (!made) return undefined;
      beside.push(...made.own);
    }
    const making = this.#begun.get(key) ?? this.place({ zoom, from, to, low: Math.max(from - over, 0), high: Math.min(to + over, end), end }, [...before, ...beside]);
    this.#begun.set(key, making);
    let part: IteratorResult<void, readonly T[]>;
    do {
      if (!more()) return undefined;
      part = making.next();
    } while (!part.done);
    this.#begun.delete(key);
    const own = part.value;
    const made = { own, all: [...before.filter((thing) => rightOf(thing, zoom) > from && leftOf(thing, zoom) < to), ...own] };
    // Where a reader was long ago is found again.
    if (this.#tiles.size > MOST_KEPT) {
      this.#tiles.clear();
      this.#begun.clear();
    }
    this.#tiles.set(key, made);
    return made;
  }
}

/** Tiles that are remembered. */
const MOST_KEPT = 4000;

/** Tiles at a step; the last is from half as long to half as long again. */
const countAt = (step: number): number => Math.round(2 ** (step / 2));
