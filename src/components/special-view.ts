import type { ReadingMessages } from '../words/index.js';
import type { Context } from './context.js';
import type { TimelineColumns } from '../data/types.js';
import type { Drawn, ReaderHost } from './reader-acts.js';

/** What a view needs of what it stands in. */
export interface ViewStage {
  /** Rows of `columns` to show, in the reader's order. */
  readonly rows: ArrayLike<number>;
  readonly columns: TimelineColumns;
  readonly host: Pick<ReaderHost, 'selected' | 'view' | 'order' | 'isConnected' | 'requestUpdate'>;
  readonly drawn: Pick<Drawn, 'direction' | 'input' | 'say'>;
  /** `choose` opens an event as a reader's act; false where the page would not have it. */
  readonly acts: { choose(id: string): boolean };
}

/** A view that comes as a chunk of its own. */
export interface SpecialView {
  render(context: Context, stage: ViewStage, words: ReadingMessages): unknown;
}
