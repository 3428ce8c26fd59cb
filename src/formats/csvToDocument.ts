import { parseTimeline } from '../data/parseTimeline.js';
import { TimelineDataError } from '../data/TimelineDataError.js';
import type { Category, Link, Media, Problem, Source, TimelineDocument } from '../data/types.js';
import { cellReader, isEmptyCell, isExact, joinSides, type CellReader, type RowDate } from './cellReader.js';
import { columnOf } from './columnOf.js';
import type { Column } from './columnOf.js';
import { parseDelimited } from './delimited.js';

type Row = Record<string, unknown>;
type Dates = Partial<Record<'start' | 'edtf' | 'date' | 'end', string>>;
type Warn = (field: string, message: string, value: unknown, code?: Problem['code']) => void;
type Texts = Record<string, string | Record<string, string>>;

const DATES = /^(?:start|edtf|date|end)$/;
/** Among so many rows that are not empty are the names of the columns. */
const HEAD = 10;

/**
 * Reads a table (commas, tabs or semicolons, told by the line of names) with a row that names the fields of an event, in
 * any order and case; see `columnOf` for the names it knows. A few rows may stand above it. Texts may come in several languages (`title:ru`); lists
 * are separated by `|`, or by `;` where there is none. Dates are EDTF, or written without ambiguity in `lang` (`cellReader`);
 * `start` and `end` make an interval. Categories and lanes are made of the values there are. What it cannot use it reports;
 * rows count from 0 without the empty ones (`events[0]` is the first below the names), and their place in the table, as spreadsheets number it, is said beside.
 * @throws TimelineDataError where no column holds dates or titles
 */
export function csvToDocument(text: string, lang = 'en'): { document: TimelineDocument; problems: Problem[] } {
  const { header, rows, places, unclosed } = readRows(text);
  const columns = header.map((name) => (isExact(name) ? { field: 'edtf' } : columnOf(name)));
  const problems: Problem[] = [];
  const warn = (path: string, message: string, value: unknown, code: Problem['code'] = 'unknown') => problems.push({ path, code, message, severity: 'warning', value });
  columns.forEach((column, i) => {
    if (!column && header[i].trim()) warn(header[i].trim(), 'Expected the name of a field; the column was ignored.', header[i]);
  });
  if (unclosed) warn(`events[${rows.length - 1}]`, 'Expected a closing quotation mark; all that follows the opening one was taken as one cell.', rows.at(-1), 'type');
  const sources: Record<string, Source> = {};
  const reader = cellReader(lang);
  const lost = new Map<string, Pick<Problem, 'code' | 'message' | 'value'>>();
  const events = rows.map((cells, i) => {
    if (cells.slice(header.length).some((cell) => cell.trim())) warn(`events[${i}]`, `Expected ${header.length} cells; those beyond were ignored.`, cells.length);
    const { start, edtf, date: alone, end, ...texts } = textsOf(cells, columns, lang) as Row & Dates;
    const { date, unread } = dateOf({ start, edtf, date: alone, end }, reader);
    if (unread && date) warn(`events[${i}].date`, `Expected ${unread.expected}; its entry stands at its start alone.`, unread.cell, 'date');
    else if (unread) lost.set(`events[${i}].date`, { code: 'date', message: `Expected ${unread.expected}; its entry was left out.`, value: unread.cell });
    return { date, ...toEvent(texts, reader, sources, (field, message, value, code) => warn(`events[${i}].${field}`, message, value, code)) };
  });
  const document = { title: '', lang, categories: keysOf(events, 'category'), lanes: keysOf(events, 'lane'), sources, events };
  const parsed = parseTimeline(document);
  const place = (problem: Problem): Problem => {
    const row = places[Number(/^events\[(\d+)\]/.exec(problem.path)?.[1] ?? NaN)];
    const said = { ...problem, ...lost.get(problem.path) };
    return { ...said, message: `${said.message}${row ? ` (row ${row})` : ''}` };
  };
  return { document: parsed.document, problems: [...problems, ...parsed.problems].map(place) };
}

/** The names, the rows below them that hold anything, and the numbers of these in the table, from 1. */
function readRows(text: string): { header: string[]; rows: string[][]; places: number[]; unclosed: boolean } {
  const plain = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
  const { rows, unclosed } = parseDelimited(plain, markOf(plain));
  const places = rows.flatMap((cells, k) => (cells.some((cell) => cell.trim()) ? [k + 1] : []));
  const top = places.slice(0, HEAD).findIndex((place) => isHeader(rows[place - 1]));
  if (top < 0) throw new TimelineDataError(`Expected a table with a row, one of its first ${HEAD}, that names a column of dates (“date”, or “start”) and one of titles (“title”).`);
  const below = places.slice(top + 1);
  return { header: rows[places[top] - 1], rows: below.map((place) => rows[place - 1]), places: below, unclosed: unclosed !== undefined };
}

/** Whether cells name a column of dates and one of titles. */
function isHeader(cells: readonly string[]): boolean {
  const fields = cells.map((cell) => columnOf(cell)?.field);
  return fields.includes('title') && (fields.includes('date') || fields.includes('start'));
}

/** What stands between the cells: told by the line of names, else by the first line that is not empty. */
function markOf(text: string): string {
  const lines = text.split(/\r\n|[\r\n]/, 10 * HEAD).filter((line) => line.trim());
  const mark = (line: string) => {
    const count = (each: string) => line.split(each).length;
    return count('\t') > 1 ? '\t' : count(';') > count(',') ? ';' : ',';
  };
  return mark(lines.find((line) => isHeader(parseDelimited(line, mark(line)).rows[0] ?? [])) ?? lines[0] ?? '');
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
    if (DATES.test(field) && isEmptyCell(cell)) return;
    const before = texts[field];
    if (before === undefined) texts[field] = lang === undefined ? cell : { [lang]: cell };
    else if (typeof before === 'object') before[lang ?? own] ??= cell;
    else if (lang !== undefined) texts[field] = { [own]: before, [lang]: cell };
  });
  return texts;
}

/** The date of a row by its cells. */
function dateOf({ start, edtf, date, end }: Dates, reader: CellReader): RowDate {
  const from = start ?? edtf ?? date;
  const read = start === undefined && edtf !== undefined ? reader.edtf : end === undefined ? reader.date : reader.start;
  return joinSides(from === undefined ? undefined : read(from), end === undefined ? undefined : reader.end(end), end);
}

function toEvent(texts: Row, reader: CellReader, sources: Record<string, Source>, warn: Warn): Row {
  const { importance, pinned, tags, sources: cited, links, media, image, video, audio, alt = '', caption, credit, updated, ...event } = texts;
  const day = typeof updated === 'string' ? reader.date(updated) : undefined;
  if (typeof day === 'object') warn('updated', `Expected ${day.expected}; it was ignored.`, day.cell, 'date');
  else if (day) event.updated = day;
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

function kindOf(src: string, warn: Warn): Media['kind'] | undefined {
  const kind = KINDS.find(([, ending]) => ending.test(src.replace(/[?#].*/, '')))?.[0];
  if (!kind) warn('media', 'Expected an address that ends as a picture, video or sound does, or a column named image, video or audio; it was ignored.', src);
  return kind;
}

/** Categories or lanes named by their own values, in the order they appear. */
function keysOf(events: Row[], field: string): Record<string, Category> | undefined {
  const keys = [...new Set(events.map((event) => event[field]).filter((key) => typeof key === 'string'))];
  return keys.length ? Object.fromEntries(keys.map((key) => [key, { label: key }])) : undefined;
}
