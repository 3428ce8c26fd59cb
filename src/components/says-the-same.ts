import type { Text, TimelineDocument, TimelineEvent } from '../data/types.js';

/** Whether at least half of a list's events, and one at least, are in a document: by date or by title, in any language. */
export function saysTheSame(list: TimelineDocument, document: TimelineDocument): boolean {
  const known = new Set(document.events.flatMap(namesOf));
  return list.events.length > 0 && list.events.filter((event) => namesOf(event).some((name) => known.has(name))).length * 2 >= list.events.length;
}

const namesOf = (event: TimelineEvent): string[] => [event.date, ...texts(event.title).map((text) => `title ${plain(text)}`)];
const texts = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
const plain = (text: string): string => text.replace(/[\s\u00ad]+/g, ' ').trim().toLowerCase();
