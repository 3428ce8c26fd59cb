import { isObject, list, record, repair } from './check.js';
import type { Check, Log } from './check.js';
import {
  anyString, boolean, categories, correction, date, eras, keyOf, lanes, language, links, media, number, oneOf, sources, string, text, words,
} from './checks.js';
import { TimelineDataError } from './TimelineDataError.js';
import type { Problem, Text, TimelineDocument, TimelineEvent } from './types.js';

export type Head = Partial<Omit<TimelineDocument, 'events' | 'corrections'>>;
type Tail = Pick<TimelineDocument, 'events' | 'corrections'>;
export type Nameless = Omit<TimelineEvent, 'id'> & { id?: string };

/** All of a document but its events and what speaks of them. */
export const headOf = record<Head>({}, {
  title: text, description: text, lang: language, dir: oneOf('ltr', 'rtl'), asOf: date, updated: date, credit: text,
  license: anyString, categories, lanes, sources, eras,
});

/**
 * Reads a timeline: a document, a bare list of events, or JSON text of either. What is right is kept by identity, down
 * to the caller's own event objects and list; what had to be repaired is a shallow copy. A row that cannot be kept is
 * left out; everything dropped or repaired is in `problems`. Events without an `id` get one from
 * date and title, with no problem; a second event of the same id gets "-2". Unknown fields are let be.
 * Linear in the number of events; never throws for what stands inside a timeline, not even for getters that throw.
 * @throws TimelineDataError where the input is no timeline at all
 */
export function parseTimeline(input: unknown): { document: TimelineDocument; problems: Problem[] } {
  const log: Log = { problems: [], severity: 'warning' };
  try {
    const given = openTimeline(input);
    const top: Head = headOf(given, '', log) as Head;
    const ids = new Map<string, number>();
    const pending: [event: Nameless, path: string][] = [];
    const rows = list(eventCheck(top, ids, pending) as Check<TimelineEvent>);
    const events: Check<TimelineEvent[]> = (value, path, each) => {
      const kept = rows(value, path, each);
      for (const [event, at] of pending) giveId(event, at, ids, log);
      return kept;
    };
    const document = wholeOf(given, top, events, (id) => ids.has(id), log);
    return { document, problems: log.problems };
  } catch (error) {
    if (error instanceof TimelineDataError) throw error;
    throw new TimelineDataError('The timeline cannot be read.', { cause: error });
  }
}

/** The document, whatever it came in. */
export function openTimeline(input: unknown): Record<string, unknown> {
  let value = input;
  if (typeof value === 'string') {
    try {
      value = JSON.parse(value.replace(/^\uFEFF/, ''));
    } catch (cause) {
      throw new TimelineDataError(`The timeline is no JSON: ${(cause as Error).message}`, { cause });
    }
  }
  if (Array.isArray(value)) return { title: '', events: value };
  if (isObject(value) && Array.isArray(value.events)) return value;
  throw new TimelineDataError('Expected a document with a list of `events`, a list of events, or JSON text of one.');
}

/** The document, its head checked before, around its events; corrections may name those that `has` knows. */
export function wholeOf(given: Record<string, unknown>, top: Head, events: Check<TimelineEvent[]>, has: (id: string) => boolean, log: Log): TimelineDocument {
  const corrections = list(correction(keyOf('events by id', has)));
  let document = record<Tail>({ events }, { corrections })(top, '', log) as TimelineDocument;
  if (document.title === undefined) {
    document = { ...document, title: '' };
    if (given.title == null) repair(log, 'title', 'required', 'a title', 'an empty one was used');
  }
  return document;
}

/** One event, whose id may be missing or another one's. */
export function eventOf(top: Head): Check<Nameless> {
  const known = (what: 'categories' | 'lanes' | 'sources'): Check<string> => keyOf(what, (key) => Object.hasOwn(top[what] ?? {}, key));
  return record<Nameless>({ date, title: words }, {
    id: string('an id that is not empty', 'id', (id) => id.trim() !== ''),
    summary: text, body: text, dateLabel: text, category: known('categories'), lane: known('lanes'), importance: number(0, 1),
    pinned: boolean, tags: list(anyString), media, sources: list(known('sources')), links, updated: date,
  });
}

function eventCheck(top: Head, ids: Map<string, number>, pending: [Nameless, string][]): Check<Nameless> {
  const check = eventOf(top);
  return (value, path, log) => {
    let event = check(value, path, log);
    if (!event) return undefined;
    if (event.id === undefined || ids.has(event.id)) pending.push([(event = { ...event }), path]);
    else ids.set(event.id, 2);
    return event;
  };
}

/** Names an event once all ids that were given are known, so that a made one never takes one of theirs. */
function giveId(event: Nameless, path: string, ids: Map<string, number>, log: Log): void {
  const base = event.id ?? slug(event.date, event.title);
  let id = base;
  let next = ids.get(base) ?? 1;
  while (ids.has(id)) id = `${base}-${next++}`;
  if (event.id !== undefined) repair(log, `${path}.id`, 'duplicate', 'an id of its own', `“${id}” was used`, base);
  ids.set(base, next).set(id, 2);
  event.id = id;
}

/** What an event without an id is called by, as long as no other one is. */
export function slug(edtf: string, title: Text): string {
  const name = typeof title === 'string' ? title : title.en ?? Object.values(title)[0];
  const plain = `${edtf} ${name}`.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return plain.slice(0, 80).replace(/^-|-$/g, '') || 'event';
}
