import type * as AfterDraw from './after-draw.js';
import { keep } from './keep.js';
import type { Drawn, ReaderActs, ReaderHost } from './reader-acts.js';

/** What an element needs once something has been drawn: acts of a reader, cards, SVG text. One chunk; one that does not arrive is asked for again. */
export class Rest {
  reader?: ReaderActs;
  exportSVG?: typeof AfterDraw.exportSVG;
  /** The timeline in a sentence. */
  describe?: typeof AfterDraw.describe;
  /** Settles, never rejects, when the chunk that is on its way is there. */
  pending?: Promise<void>;

  constructor(private readonly host: ReaderHost, private readonly drawn: Drawn) {}

  /** Fetches it, unless it is here or on its way. */
  fetch(): Promise<void> {
    if (this.reader) return Promise.resolve();
    return (this.pending ??= import('./after-draw.js').then(({ ReaderActs, exportSVG, describe }) => {
      this.exportSVG = exportSVG;
      this.describe = keep(describe);
      this.reader = new ReaderActs(this.host, this.drawn);
      this.host.requestUpdate();
    }).catch(() => undefined).then(() => { this.pending = undefined; }));
  }

  /** A click, a key or a focus inside the element: heard now, or as soon as there is someone to hear it. */
  readonly hear = (event: Event): void => {
    if (this.reader) this.reader.hear(event);
    else void this.fetch().then(() => this.reader?.hear(event));
  };
}
