import type * as AfterDraw from './after-draw.js';
import { keep } from './keep.js';
import type { Drawn, ReaderActs, ReaderHost } from './reader-acts.js';
import type { Reading } from './reading.js';
import type { Moves } from './view-window.js';

/** What an element needs once something has been drawn: acts of a reader, cards, SVG text. One chunk; one that does not arrive is asked for again. */
export class Rest {
  reader?: ReaderActs;
  exportSVG?: typeof AfterDraw.exportSVG;
  renderError?: typeof AfterDraw.renderError;
  moves?: Moves;
  /** Views, search, filters and buttons. */
  reading?: Reading;
  /** The timeline in a sentence. */
  describe?: typeof AfterDraw.describe;
  /** Settles, never rejects, when the chunk that is on its way is there. */
  pending?: Promise<void>;

  #asked = false;

  constructor(private readonly host: ReaderHost, private readonly drawn: Drawn) {}

  /** Fetches it once what has been drawn is on screen. */
  soon(): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => { (window.requestIdleCallback ?? setTimeout)(() => { void this.fetch(); }); });
  }

  /** Fetches it, unless it is here or on its way. */
  fetch(): Promise<void> {
    if (this.reader) return Promise.resolve();
    return (this.pending ??= import('./after-draw.js').then((after) => {
      const { ReaderActs, Reading, renderError, Roving, Surroundings, exportSVG, describe } = after;
      new Surroundings(this.host, this.drawn.room);
      this.moves = after;
      this.exportSVG = exportSVG;
      this.renderError = renderError;
      this.describe = keep(describe);
      this.reader = new ReaderActs(this.host, this.drawn);
      this.reading = new Reading(this.host, this.drawn, this.reader);
      new Roving(this.host);
      this.host.requestUpdate();
    }).catch(() => undefined).then(() => { this.pending = undefined; }));
  }

  /** Calls back with the arithmetic of windows: now, or as soon as it is here. */
  readonly withMoves = (move: (moves: Moves) => void): void => {
    if (this.moves) move(this.moves);
    else void this.fetch().then(() => { if (this.moves) move(this.moves); });
  };

  /** Opens the event beside the open one: now, or as soon as it is here. */
  step(move: 'next' | 'previous'): void { void this.fetch().then(() => this.reading?.step(move)); }

  /** A click, a key or a focus inside the element: heard now, or as soon as there is someone to hear it. */
  readonly hear = (event: Event): void => {
    if (this.reader) this.reader.hear(event);
    else void this.fetch().then(() => this.reader?.hear(event));
  };
}
