import { parseTimeline } from '../data/parseTimeline.js';
import { TimelineDataError } from '../data/TimelineDataError.js';
import type { Category, Link, Media, Problem, Source, TimelineDocument } from '../data/types.js';
import { columnOf } from './columnOf.js';
import type { Column } from './columnOf.js';
import { parseDelimited } from './delimited.js';
import { readMachineDate } from './readMachineDate.js';
import { readWrittenDate } from './readWrittenDate.js';

type Row = Record<string, unknown>;
type Texts = Record<string, string | Record<string, string>>;

/**
 * Reads a table (commas, tabs or semicolons, told by its first line) whose first row names the fields of an event, in
 * any order and case; see `columnOf` for the names it knows. Texts may come in several languages (`title:ru`); lists
 * are separated by `|`, or by `;` where there is none. Dates are EDTF, or written without ambiguity in `lang`;
 * `start` and `end` make an interval. Categories and lanes are made of the values there are. What it cannot use it reports;
 * rows count from 0 without the empty ones (`events[0]` is the first below the names), and their place in the table, as spreadsheets number it, is said beside.
 * @throws TimelineDataError where no column holds dates or titles
 */
export function csvToDocument(text: string, lang = 'en'): { document: TimelineDocument; problems: Problem[] } {
  const table = readRows(text);
  const { places } = table;
  const [header = [], ...rows] = table.rows;
  const columns = header.map(columnOf);
  const has = (...fields: string[]) => columns.some((column) => column && fields.includes(column.field));
  if (!has('date', 'start') || !has('title')) {
    throw new TimelineDataError('Expected a table whose first row names a column of dates (“date”, or “start”) and one of titles (“title”).');
  }
  const problems: Problem[] = [];
  const warn = (path: string, message: string, value: unknown) => problems.push({ path, code: 'unknown', message, severity: 'warning', value });
  columns.forEach((column, i) => {
    if (!column && header[i].trim()) warn(header[i].trim(), 'Expected the name of a field; the column was ignored.', header[i]);
  });
  if (table.unclosed) {
    const path = `events[${rows.length - 1}]`;
    problems.push({ path, code: 'type', message: 'Expected a closing quotation mark; all that follows the opening one was taken as one cell.', severity: 'warning', value: rows.at(-1) });
  }
  const sources: Record<string, Source> = {};
  const events = rows.map((cells, i) => {
    if (cells.slice(header.length).some((cell) => cell.trim())) warn(`events[${i}]`, `Expected ${header.length} cells; those beyond were ignored.`, cells.length);
    return toEvent(textsOf(cells, columns, lang), lang, sources, (message, value) => warn(`events[${i}].media`, message, value));
  });
  const document = { title: '', lang, categories: keysOf(events, 'category'), lanes: keysOf(events, 'lane'), sources, events };
  const parsed = parseTimeline(document);
  const place = ({ path, message, value, ...problem }: Problem): Problem => {
    const row = places[Number(/^events\[(\d+)\]/.exec(path)?.[1] ?? NaN) + 1];
    return { ...problem, path, value, message: `${ambiguous(value) ?? message}${row ? ` (row ${row})` : ''}` };
  };
  return { document: parsed.document, problems: [...problems, ...parsed.problems].map(place) };
}

/** The rows that hold anything, and their numbers in the table, from 1. */
function readRows(text: string): { rows: string[][]; places: number[]; unclosed: boolean } {
  const plain = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
  const line = /^[^\r\n]*/.exec(plain)![0];
  const count = (mark: string) => line.split(mark).length;
  const { rows, unclosed } = parseDelimited(plain, count('\t') > 1 ? '\t' : count(';') > count(',') ? ';' : ',');
  const places = rows.flatMap((cells, k) => (cells.some((cell) => cell.trim()) ? [k + 1] : []));
  return { rows: places.map((place) => rows[place - 1]), places, unclosed: unclosed !== undefined };
}

/**
 * The cells of a row by field, empty ones left out; of several columns of one field and language the first that has any.
 * A column without a language beside those with one is in the table's own.
 */
function textsOf(cells: string[], columns: (Column | undefined)[], own: string): Texts {
  const texts: Texts = Object.create(null) as Texts;
  columns.forEach((column, i) => {
    const cell = cells[i]?.trim();
    if (!column || !cell) return;
    const { field, lang } = column;
    const before = texts[field];
    if (before === undefined) texts[field] = lang === undefined ? cell : { [lang]: cell };
    else if (typeof before === 'object') before[lang ?? own] ??= cell;
    else if (lang !== undefined) texts[field] = { [own]: before, [lang]: cell };
  });
  return texts;
}

function toEvent(texts: Texts, lang: string, sources: Record<string, Source>, warn: (message: string, value: unknown) => void): Row {
  const { start, end, date, importance, pinned, tags, sources: cited, links, media, image, video, audio, alt = '', caption, credit, ...event } = texts as Row;
  const from = dateOf(start ?? date, lang);
  event.date = end === undefined ? from : `${from ?? ''}/${dateOf(end, lang)}`;
  if (importance !== undefined) event.importance = Number.isNaN(Number(importance)) ? importance : Number(importance);
  const yes = /^(?:(true|yes|y|1|x|да)|false|no|n|0|нет)$/i.exec(typeof pinned === 'string' ? pinned : 'no');
  if (!yes || yes[1]) event.pinned = yes ? true : pinned;
  if (tags !== undefined) event.tags = listOf(tags);
  if (cited !== undefined) event.sources = listOf(cited).map((each) => cite(each, sources));
  if (links !== undefined) event.links = listOf(links).map(linkOf);
  const kinds: [unknown, Media['kind'] | undefined][] = [[image, 'image'], [video, 'video'], [audio, 'audio'], [media, undefined]];
  const shown = kinds.flatMap(([cell, kind]) => (cell === undefined ? [] : listOf(cell).map((src) => ({ kind: kind ?? kindOf(src, warn), src, alt, caption, credit }))));
  if (shown.length) event.media = shown.filter((each) => each.kind);
  return event;
}

/** What is wrong with a date whose day and month may each be the other. */
function ambiguous(value: unknown): string | undefined {
  const [, a, b, year] = typeof value === 'string' ? (/^(\d\d?)[/.-](\d\d?)[/.-](\d{4})$/.exec(value) ?? []) : [];
  if (!(Number(a) > 0 && Number(a) < 13 && Number(b) > 0 && Number(b) < 13)) return undefined;
  const written = [[b, a], [a, b]].map(([month, day]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return `Expected a date that can be read in one way: “${value as string}” may be ${written.join(' or ')}. Write one of these.`;
}

/** EDTF where the cell can be read, else the cell, for `parseTimeline` to report. */
function dateOf(cell: unknown, lang: string): string | undefined {
  if (typeof cell !== 'string') return undefined;
  const machine = cell === '..' ? cell : readMachineDate(cell);
  const written = machine ? undefined : readWrittenDate(cell, lang);
  return machine ?? (written && 'edtf' in written && written.length === cell.length ? written.edtf : cell);
}

const listOf = (cell: unknown) => String(cell).split(String(cell).includes('|') ? '|' : ';').map((each) => each.trim()).filter(Boolean);

/** A source is known by its text; an address is its own. */
function cite(text: string, sources: Record<string, Source>): string {
  const { href, label } = linkOf(text);
  if (!Object.hasOwn(sources, text)) Object.defineProperty(sources, text, { value: /^https?:/i.test(href) ? { title: label, url: href } : { title: text }, enumerable: true });
  return text;
}

/** "Label https://…", or an address alone, which is shown without its scheme. */
function linkOf(text: string): Link & { label: string } {
  const [, label, href] = /^(?:(.*)\s)?(\S+)$/.exec(text) ?? [];
  return { href: href ?? text, label: label?.trim() || text.replace(/^https?:\/\/(www\.)?|\/$/gi, '') };
}

const KINDS: [Media['kind'], RegExp][] = [['image', /\.(?:jpe?g|png|gif|webp|avif|svg)$/i], ['video', /\.(?:mp4|webm|ogv|mov)$/i], ['audio', /\.(?:mp3|ogg|oga|wav|m4a|flac|opus)$/i]];

function kindOf(src: string, warn: (message: string, value: unknown) => void): Media['kind'] | undefined {
  const kind = KINDS.find(([, ending]) => ending.test(src.replace(/[?#].*/, '')))?.[0];
  if (!kind) warn('Expected an address that ends as a picture, video or sound does, or a column named image, video or audio; it was ignored.', src);
  return kind;
}

/** Categories or lanes named by their own values, in the order they appear. */
function keysOf(events: Row[], field: string): Record<string, Category> | undefined {
  const keys = [...new Set(events.map((event) => event[field]).filter((key) => typeof key === 'string'))];
  return keys.length ? Object.fromEntries(keys.map((key) => [key, { label: key }])) : undefined;
}
