import { pickText } from '../data/pickText.js';
import type { Source, Text, TimelineDocument, TimelineEvent } from '../data/types.js';
import { formatCsv } from './delimited.js';

const TEXTS = ['title', 'summary', 'body', 'dateLabel'] as const;
const PLAIN = ['category', 'lane', 'importance', 'pinned', 'updated'] as const;
/** EDTF that a reader of tables would take for a year, or for two: “19” is a century, “2020-21” a spring. */
const OTHERWISE = /(?<![\w:.+-])-?\d{1,3}(?![\dX-])|\d{4}-(?:2[1-9]|3\d|4[01])(?!\d)/;
type Cell = (event: TimelineEvent) => string;

/**
 * The events as comma-separated text that `csvToDocument` reads: one row an event, a column for each field that is used,
 * and one for each language of a text. Colours, eras, media and what belongs to the document as a whole are not in it; a source
 * is its title and address.
 */
export function documentToCsv(document: TimelineDocument): string {
  const { events } = document;
  const columns: [string, Cell][] = [['id', (event) => event.id], [events.some(({ date }) => OTHERWISE.test(date)) ? 'edtf' : 'date', (event) => event.date]];
  for (const field of TEXTS) {
    for (const lang of languagesOf(events.map((event) => event[field]))) {
      columns.push([lang ? `${field}:${lang}` : field, (event) => textIn(event[field], lang)]);
    }
  }
  for (const field of PLAIN) columns.push([field, (event) => String(event[field] ?? '')]);
  columns.push(['tags', (event) => joined(event.tags)]);
  columns.push(['sources', (event) => joined(event.sources?.map((key) => cited(document.sources?.[key], key, document.lang)))]);
  columns.push(['links', (event) => joined(event.links?.map(({ href, label }) => `${pickText(label, document.lang ?? 'en').text} ${href}`))]);
  const used = columns.filter(([, cell]) => !events.length || events.some((event) => cell(event)));
  return formatCsv([used.map(([name]) => name), ...events.map((event) => used.map(([, cell]) => cell(event)))]);
}

/** The languages of a column of texts; '' is the document's own, of plain texts. */
function languagesOf(texts: (Text | undefined)[]): string[] {
  const tags = texts.flatMap((text) => (typeof text === 'object' ? Object.keys(text) : ['']));
  return [...new Set(tags.length ? tags : [''])];
}

const textIn = (text: Text | undefined, lang: string): string => (typeof text === 'object' ? text[lang] : lang ? undefined : text) ?? '';

/** A list in one cell. A closing bar says that a `;` inside is no separator. */
function joined(items: string[] = []): string {
  const plain = items.map((item) => item.replaceAll('|', '/'));
  return plain.join(' | ') + (plain.length === 1 && plain[0].includes(';') ? ' |' : '');
}

function cited(source: Source | undefined, key: string, lang = 'en'): string {
  const title = source ? pickText(source.title, lang, lang).text : key;
  return source?.url ? `${title} ${source.url}` : title;
}
