import { isObject, list, record, repair } from './check.js';
import type { Check, Log } from './check.js';
import {
  anyString, boolean, categories, correction, date, eras, keyOf, lanes, language, links, media, number, oneOf, sources, string, text, words,
} from './checks.js';
import { TimelineDataError } from './TimelineDataError.js';
import type { Problem, Text, TimelineDocument, TimelineEvent } from './types.js';

type Head = Partial<Omit<TimelineDocument, 'events' | 'corrections'>>;
type Tail = Pick<TimelineDocument, 'events' | 'corrections'>;
type Nameless = Omit<TimelineEvent, 'id'> & { id?: string };

const head = record<Head>({}, {
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
    const given = open(input);
    const top: Head = head(given, '', log) as Head;
    const ids = new Map<string, number>();
    const pending: [event: Nameless, path: string][] = [];
    const rows = list(eventCheck(top, ids, pending) as Check<TimelineEvent>);
    const events: Check<TimelineEvent[]> = (value, path, each) => {
      const kept = rows(value, path, each);
      for (const [event, at] of pending) giveId(event, at, ids, log);
      return kept;
    };
    const corrections = list(correction(keyOf('events by id', (id) => ids.has(id))));
    const tail = record<Tail>({ events }, { corrections });
    let document = tail(top, '', log) as TimelineDocument;
    if (document.title === undefined) {
      document = { ...document, title: '' };
      if (given.title == null) repair(log, 'title', 'required', 'a title', 'an empty one was used');
    }
    return { document, problems: log.problems };
  } catch (error) {
    if (error instanceof TimelineDataError) throw error;
    throw new TimelineDataError('The timeline cannot be read.', { cause: error });
  }
}

/** The document, whatever it came in. */
function open(input: unknown): Record<string, unknown> {
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

function eventCheck(top: Head, ids: Map<string, number>, pending: [Nameless, string][]): Check<Nameless> {
  const known = (what: 'categories' | 'lanes' | 'sources'): Check<string> => keyOf(what, (key) => Object.hasOwn(top[what] ?? {}, key));
  const check = record<Nameless>({ date, title: words }, {
    id: string('an id that is not empty', 'id', (id) => id.trim() !== ''),
    summary: text, body: text, dateLabel: text, category: known('categories'), lane: known('lanes'), importance: number(0, 1),
    pinned: boolean, tags: list(anyString), media, sources: list(known('sources')), links, updated: date,
  });
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

function slug(edtf: string, title: Text): string {
  const name = typeof title === 'string' ? title : title.en ?? Object.values(title)[0];
  const plain = `${edtf} ${name}`.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return plain.slice(0, 80).replace(/^-|-$/g, '') || 'event';
}
