import { columnarDate, type ColumnarEvents, type ColumnOf, type Problem, type Text, TimelineDataError } from '../data/index.js';
import { cellReader, isEmptyCell, isExact, joinSides, type Side, type Unread } from './cellReader.js';
import { columnOf } from './columnOf.js';

/** A column of a table that is no text: its name, and the value of a row. Times are milliseconds since 1970-01-01T00:00Z. */
export interface TableColumn { name: string; time: boolean; at(row: number): unknown }

type Field = 'title' | 'summary' | 'body' | 'dateLabel';
const DAY = 864e5;

/**
 * The columns of a table as those of events, by their names (`columnOf`: those of CSV). A date or start is a time, a whole number below 10 000 in size (a year, astronomical below zero), or text
 * (`cellReader`); with an end, which is part of it, it is an interval. Texts may come in several languages (`title:ru`). Columns of other names are reported, and of the cells that
 * are no date the first in each column of dates and how many there are.
 * @throws TimelineDataError where no column holds dates or titles
 */
export function tableToColumns(table: readonly TableColumn[], length: number): { columns: ColumnarEvents; problems: Problem[] } {
  const problems: Problem[] = [];
  const known = new Map<string, TableColumn>();
  const texts = new Map<Field, [lang: string | undefined, column: TableColumn][]>();
  for (const column of table) {
    const { field, lang } = columnOf(column.name) ?? {};
    if (field === undefined || !/^(id|date|start|end|title|summary|body|dateLabel|category|lane|importance|pinned)$/.test(field)) {
      problems.push({ path: column.name, code: 'unknown', message: 'Expected the name of a field; the column was ignored.', severity: 'warning', value: column.name });
    } else if (/^(title|summary|body|dateLabel)$/.test(field)) texts.set(field as Field, [...(texts.get(field as Field) ?? []), [lang, column]]);
    else if (!known.has(field)) known.set(field, column);
  }
  const from = known.get('start') ?? known.get('date');
  if (!from || !texts.has('title')) throw new TimelineDataError('Expected a table with a column of dates (“date”, or “start”) and one of titles (“title”).');
  const string = (column: TableColumn | undefined): ColumnOf<string> | undefined => column && ((row) => asText(column.at(row)));
  const columns: ColumnarEvents = {
    ...datesOf(from, known.get('end'), length, problems), title: textOf(texts.get('title')!),
    id: string(known.get('id')), category: string(known.get('category')), lane: string(known.get('lane')), pinned: known.has('pinned') ? (row) => isYes(known.get('pinned')!.at(row)) : undefined,
  };
  const weight = known.get('importance');
  if (weight) columns.importance = Float32Array.from({ length }, (_, row) => Number(weight.at(row) ?? NaN));
  for (const field of ['summary', 'body', 'dateLabel'] as const) if (texts.has(field)) columns[field] = textOf(texts.get(field)!);
  return { columns, problems };
}

const isYes = (value: unknown): boolean => value === true || value === 1 || value === 1n || (typeof value === 'string' && /^(true|yes|1)$/i.test(value));
const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined);

function textOf(columns: [lang: string | undefined, column: TableColumn][]): (row: number) => Text | undefined {
  const [[lang, only]] = columns;
  if (columns.length === 1 && lang === undefined) return (row) => asText(only.at(row));
  return (row) => Object.fromEntries(columns.map(([tag, column]) => [tag ?? 'en', asText(column.at(row))]).filter(([, text]) => text)) as Text;
}

/** Times where both sides are times, else EDTF. */
function datesOf(from: TableColumn, to: TableColumn | undefined, length: number, problems: Problem[]): Pick<ColumnarEvents, 'start' | 'end' | 'date'> {
  if (from.time && (!to || to.time)) {
    const start = Float64Array.from({ length }, (_, row) => number(from.at(row)));
    if (!to) return { start };
    return { start, end: Float64Array.from({ length }, (_, row) => after(number(to.at(row)), start[row])) };
  }
  const reader = cellReader();
  const reports = new Map<string, { column: string; row: number; cells: number; unread: Unread; kept: boolean }>();
  const date = Array.from({ length }, (_, row) => {
    const last = to && sideOf(to.at(row), to.time, reader.end);
    const first = sideOf(from.at(row), from.time, isExact(from.name) ? reader.edtf : last === undefined ? reader.date : reader.start);
    if (last === first) return first as string | undefined;
    const { date, unread } = joinSides(first, last, to && String(to.at(row)));
    if (!unread) return date;
    const column = (unread === first ? from : to!).name;
    const key = `${column} ${date !== undefined}`;
    const before = reports.get(key);
    if (before) before.cells++;
    else reports.set(key, { column, row, cells: 1, unread, kept: date !== undefined });
    return date;
  });
  for (const { column, row, cells, unread, kept } of reports.values()) {
    const message = `Expected ${unread.expected}; its entry ${kept ? 'stands at its start alone' : 'was left out'} (row ${row + 1} of ${length}${cells > 1 ? `, the first of ${cells} such cells` : ''}).`;
    problems.push({ path: column, code: 'date', message, severity: kept ? 'warning' : 'error', value: unread.cell });
  }
  return { date };
}

const number = (value: unknown): number => (value == null ? NaN : Number(value));

/** The first moment after an end, as exact as both sides are; an end before its start as it is, for `columnarTimeline` to report. */
const after = (end: number, start: number): number => (end < start ? end : end + ([DAY, 1e3].find((unit) => end % unit === 0 && start % unit === 0) ?? 1));

/** A value as EDTF: a time, a year, or what `read` says of a text. */
function sideOf(value: unknown, time: boolean, read: (cell: string) => string | Unread): Side {
  if (value == null || Number.isNaN(value)) return undefined;
  if (time) return Number.isFinite(Number(value)) ? columnarDate(Number(value)) : undefined;
  if (typeof value === 'string') return isEmptyCell(value.trim()) ? undefined : read(value.trim());
  const digits = String(Number(value));
  return /^-?\d{1,4}$/.test(digits) ? digits.replace(/\d+/, (year) => year.padStart(4, '0')) : read(digits);
}
