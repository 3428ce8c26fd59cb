import { at, repair, SAME } from './check.js';
import type { Check, Log } from './check.js';
import { DateColumns } from './DateColumns.js';
import { EvenColumn } from './EvenColumn.js';
import { putTimes } from './eventTimes.js';
import { IdIndex } from './IdIndex.js';
import { slugHash, textHash } from './idHash.js';
import { isGoodEvent, type Places } from './isGoodEvent.js';
import { lazyList } from './lazyList.js';
import { eventOf, slug, type Head, type Nameless } from './parseTimeline.js';
import { columnWithRoom } from './room.js';
import { placesOf } from './timelineColumns.js';
import { COLUMN_FLAGS as F } from './types.js';
import type { TimelineEvent } from './types.js';

/** Events between two rests. */
const SLICE = 256;

/** What of its input has been read. */
export interface Progress { done: number; total: number }

/**
 * The events of a long list: checked, with their columns in the order of the list, and found by id. Nothing is kept of an event but the caller's own
 * object; an id that has to be made is made when it is asked for. What is read, repaired and reported is what `parseTimeline` reads, repairs and reports.
 */
export class ManyEvents {
  dates!: DateColumns;
  importance!: EvenColumn<Float32Array>;
  category!: EvenColumn<Int16Array>;
  lane!: EvenColumn<Int16Array>;
  readonly ids: IdIndex;
  /** Events that are kept. */
  length = 0;
  /** The caller's own list, or a copy where an entry had to go or to be repaired. */
  #raw: Nameless[];
  /** What was appended to it, from the place `#first` of the last that was. */
  readonly #tail: Nameless[] = [];
  #split = Infinity;
  #first = 0;
  readonly #check: Check<Nameless>;
  readonly #places: Places;
  #copied = false;
  #nameless = 0;
  /** Of a made id that others have too: the number at its end. */
  #suffix?: Uint32Array;
  readonly #next = new Map<string, number>();
  /** Places of events whose id another one has, and where they stood in the input. */
  readonly #doubles: [place: number, path: string][] = [];

  constructor(top: Head, private given: readonly unknown[], private path = (i: number): string => `events[${i}]`) {
    const n = given.length;
    this.#raw = given as Nameless[];
    this.#check = eventOf(top);
    this.#places = { categories: placesOf(top.categories), lanes: placesOf(top.lanes) };
    this.#columns(n);
    this.ids = new IdIndex(n, this.idAt);
  }

  readonly idAt = (place: number): string => {
    const { id, date, title } = this.at(place);
    if (id !== undefined) return id;
    const number = this.#suffix?.[place];
    return number ? `${slug(date, title)}-${number}` : slug(date, title);
  };

  /** The event at a place, with or without an id. */
  at(place: number): Nameless { return place < this.#split ? this.#raw[place] : this.#tail[place - this.#split]; }

  /** Events as they are asked for: the caller's own, or with the id that is missing. */
  get list(): TimelineEvent[] {
    if (!this.#nameless && !this.#tail.length) return this.#raw as TimelineEvent[];
    let target = this.#raw;
    if (this.#tail.length) {
      target = [];
      // Nothing is ever put into it: with a place far out no room is made for any.
      target.length = 2 ** 30;
      target.length = this.length;
    }
    return lazyList(target as TimelineEvent[], (place) => {
      const event = this.at(place);
      return (event.id === undefined ? { ...event, id: this.idAt(place) } : event) as TimelineEvent;
    });
  }

  /** Lets go of the columns, once they are in time order, and of what only reading needs: what finds an event by its id stays. */
  forget(): void {
    this.#columns(0);
    this.#next.clear();
    this.#doubles.length = 0;
    this.given = [];
  }

  /** Reads more events behind those there are, into columns of their own; `path`: how a problem names one. Run to its end before the next. */
  append(given: readonly unknown[], log: Log, path: (i: number) => string): Generator<Progress, void> {
    const n = given.length;
    if (this.#split > this.length) this.#split = this.length;
    this.#first = this.length;
    this.given = given;
    this.path = path;
    this.#columns(n);
    return this.read(log);
  }

  #columns(n: number): void {
    this.dates = Object.assign(new DateColumns(0), { start: columnWithRoom(Float64Array, n), end: columnWithRoom(Float64Array, n), flags: columnWithRoom(Uint16Array, n) });
    this.importance = new EvenColumn(Float32Array, n, 0.5);
    this.category = new EvenColumn(Int16Array, n, -1);
    this.lane = new EvenColumn(Int16Array, n, -1);
  }

  #set(place: number, event: Nameless): void {
    if (place < this.#split) this.#raw[place] = event;
    else this.#tail[place - this.#split] = event;
  }

  /** Reads all; rests after every few hundred. */
  *read(log: Log): Generator<Progress, void> {
    const progress = { done: 0, total: this.given.length };
    for (; progress.done < progress.total; yield progress) progress.done = this.#some(progress.done, Math.min(progress.total, progress.done + SLICE), log);
    if (this.#copied && this.length <= this.#split) this.#raw.length = this.length;
    yield progress;
    yield* this.#name(progress, log);
  }

  #some(from: number, before: number, log: Log): number {
    for (let i = from; i < before; i++) this.#take(i, log);
    return before;
  }

  #take(i: number, log: Log): void {
    const place = this.length;
    const event = this.#right(i, place, log);
    if (!event) return this.#copy(i);
    if (event !== this.given[i]) this.#copy(i);
    if (this.#copied || place >= this.#split) this.#set(place, event);
    this.length++;
    const row = place - this.#first;
    const { importance = 0.5, category, lane, pinned, id } = event;
    this.importance.set(row, pinned ? 2 : importance);
    this.category.set(row, category === undefined ? -1 : this.#places.categories.get(category) ?? -1);
    this.lane.set(row, lane === undefined ? -1 : this.#places.lanes.get(lane) ?? -1);
    if (id === undefined) this.#nameless++;
    else if (this.ids.add(place, id) >= 0) {
      this.#copy(i);
      this.#set(place, { ...event });
      this.#doubles.push([place, this.path(i)]);
    }
  }

  /** The event as it may be kept, its times in their columns; undefined where it may not. */
  #right(i: number, place: number, log: Log): Nameless | undefined {
    try {
      const event = this.given[i] as Nameless;
      if (isGoodEvent(event, this.#places)) {
        putTimes(this.dates, place - this.#first, event.date, event.pinned ? F.pinned : 0);
        return event;
      }
    } catch {
      // A date that is none, or a getter that throws: looked at closely below.
    }
    const right = at(this.given as unknown as Record<string, unknown>, i, this.#check, this.path(i), log, 'error');
    const event = (right === SAME ? this.given[i] : right) as Nameless | undefined;
    if (event) putTimes(this.dates, place - this.#first, event.date, event.pinned ? F.pinned : 0);
    return event;
  }

  #copy(i: number): void {
    if (this.#copied || this.length >= this.#split) return;
    this.#copied = true;
    this.#raw = (this.given as Nameless[]).slice(0, i);
  }

  /** Names what has no id of its own, once all are known that were given. */
  *#name(progress: Progress, log: Log): Generator<Progress, void> {
    let double = 0;
    const first = this.#nameless ? this.#first : this.#doubles[0]?.[0] ?? this.length;
    for (let place = first; place < this.length; place++) {
      if (place % SLICE === 0) yield progress;
      const event = this.at(place);
      if (this.#doubles[double]?.[0] === place) {
        const id = event.id!;
        event.id = this.#free(id);
        repair(log, `${this.#doubles[double++][1]}.id`, 'duplicate', 'an id of its own', `“${event.id}” was used`, id);
        this.ids.claim(place, textHash(event.id));
      } else if (event.id === undefined && this.ids.claim(place, slugHash(event.date, event.title)) >= 0) {
        const base = slug(event.date, event.title);
        const id = this.#free(base);
        this.#number(place, Number(id.slice(base.length + 1)));
        this.ids.claim(place, textHash(id));
      }
    }
  }

  #number(place: number, number: number): void {
    let list = (this.#suffix ??= new Uint32Array(this.#first + this.given.length));
    if (place >= list.length) {
      list = new Uint32Array(Math.max(this.#first + this.given.length, list.length * 1.5));
      list.set(this.#suffix);
      this.#suffix = list;
    }
    list[place] = number;
  }

  /** An id with the next number that nobody has. */
  #free(base: string): string {
    let next = this.#next.get(base) ?? 2;
    while (this.ids.find(`${base}-${next}`) >= 0) next++;
    this.#next.set(base, next + 1);
    return `${base}-${next}`;
  }
}
