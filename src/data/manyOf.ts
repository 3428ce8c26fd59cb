import type { ManyEvents } from './ManyEvents.js';
import type { TimelineDocument } from './types.js';

/** What appending to a long list needs to know of it. */
export interface KnownList {
  many: ManyEvents;
  /** Earliest and latest time that a date names. */
  first: number;
  last: number;
  bottomless: boolean;
  /** Events given so far, kept or not. */
  given: number;
}

const lists = new WeakMap<TimelineDocument, KnownList>();

export const knownList = (document: TimelineDocument): KnownList | undefined => lists.get(document);

export function remember(document: TimelineDocument, list: KnownList): void {
  lists.set(document, list);
}
