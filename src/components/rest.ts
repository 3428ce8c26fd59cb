import type * as AfterDraw from './after-draw.js';
import type { Drawn, ReaderActs, ReaderHost } from './reader-acts.js';
import type { Reading } from './reading.js';
import type { PositionScale, Viewport } from '../scale/index.js';
import type { ViewWindow } from './view-window.js';

let here: typeof AfterDraw | undefined;

/** Fetches that chunk: a timeline that is made once it is here is drawn with all there is to it at once. */
export const fetchRest = async (): Promise<typeof AfterDraw> => (here = await import('./after-draw.js'));

/** What an element needs once something has been drawn: acts of a reader, cards, SVG text. One chunk; one that does not arrive is asked for again. */
export class Rest {
  reader?: ReaderActs;
  /** The chunk, once it is here. */
  all?: typeof AfterDraw;
  /** Views, search, filters and buttons. */
  reading?: Reading;
  /** Settles, never rejects, when the chunk that is on its way is there. */
  pending?: Promise<void>;

  constructor(private readonly host: ReaderHost, private readonly drawn: Drawn) {}

  /** Takes it, or fetches it, unless it is on its way. */
  async fetch(): Promise<void> {
    if (!this.reader && here) this.#take(here);
    if (!this.reader) await (this.pending ??= fetchRest().then((all) => { this.#take(all); }).catch(() => undefined).then(() => { this.pending = undefined; }));
  }

  #take(all: typeof AfterDraw): void {
    const { host, drawn } = this;
    this.all = all;
    new all.Surroundings(host, drawn.size);
    this.reader = new all.ReaderActs(host, drawn);
    this.reading = new all.Reading(host, drawn, this.reader);
    host.requestUpdate();
    void all.takeOver(host);
  }

  /** Moves a window of time: now, or as soon as its arithmetic is here. */
  move(window: ViewWindow, to: (moves: typeof AfterDraw, scale: PositionScale) => Viewport): void {
    const go = (): void => { if (this.all && window.scale) window.show(to(this.all, window.scale)); };
    if (this.all) go();
    else void this.fetch().then(go);
  }

  /** Opens the event beside the open one: now, or as soon as it is here. */
  step(move: 'next' | 'previous'): void { void this.fetch().then(() => this.reading?.step(move)); }

  /** A click, a key or a focus inside the element: heard now, or as soon as there is someone to hear it. */
  readonly hear = (event: Event): void => {
    if (this.reader) this.reader.hear(event);
    else void this.fetch().then(() => this.reader?.hear(event));
  };
}
