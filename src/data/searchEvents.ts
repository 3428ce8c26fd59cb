import type { Text, TimelineDocument, TimelineEvent } from './types.js';

const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss' };

/** A text as it is compared: without case, accents and vowel points, and with one space between words. */
export const foldText = (text: string): string =>
  text.normalize('NFKD').replace(/[\p{M}\u00ad\u200b-\u200f\u2060]/gu, '').toLowerCase().replace(/[\s\u00a0]+/g, ' ').replace(/[’ʼ]/g, "'").replace(/[łøđıß]/g, (letter) => PLAIN[letter]).trim();

const texts = (text: Text | undefined): string[] => (text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text));

/** Everything of an event that a search looks at, folded: title, date label, summary and body in every language, tags, names of its category and lane. */
export function searchText(event: TimelineEvent, document: TimelineDocument): string {
  const { title, dateLabel, summary, body, tags = [], date, category, lane } = event;
  const names = [category !== undefined ? document.categories?.[category]?.label : undefined, lane !== undefined ? document.lanes?.[lane]?.label : undefined];
  return foldText([...[title, dateLabel, summary, body, ...names].flatMap(texts), ...tags, date].join('\n'));
}

/** What a query asks for: its words, and phrases in quotes as a whole; all of them have to be found. */
export function queryWords(query: string): string[] {
  return [...query.matchAll(/["“„«]([^"”“»]+)["”“»]|(\S+)/g)].map(([, phrase, word]) => foldText(phrase ?? word)).filter(Boolean);
}
