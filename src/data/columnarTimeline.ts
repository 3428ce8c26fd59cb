import { repair, type Log } from './check.js';
import { columnarDate, type ColumnPrecision } from './columnarDate.js';
import { isPlain } from './eventTimes.js';
import { lazyList } from './lazyList.js';
import type { Progress } from './ManyEvents.js';
import { readMany, type ManyTimeline } from './readMany.js';
import { spanOf } from './spanOf.js';
import { TimelineDataError } from './TimelineDataError.js';
import type { Text, TimelineDocument, TimelineEvent } from './types.js';

/** One value a row: an array of them, or a function of the row. Null and undefined are none. */
export type ColumnOf<T> = ArrayLike<T | null | undefined> | ((row: number) => T | null | undefined);
/** Texts of which there are few: each row has the place of its own among `values`; one beyond them is none. */
export interface CodedColumn { codes: ArrayLike<number>; values: readonly string[] }

/** Events as columns: what a table, a database or an Arrow file holds. All are as long as `start` (or `date`), or a row's values are missing. */
export interface ColumnarEvents {
  /** Milliseconds since 1970-01-01T00:00Z. */
  start?: ArrayLike<number>;
  /** Instead of `start` and `end`: EDTF. */
  date?: ArrayLike<string | null | undefined>;
  /** The same, exclusive; NaN, or the start itself, where a row has none. One before its start counts as none and is reported. */
  end?: ArrayLike<number>;
  title: ColumnOf<Text>;
  id?: ColumnOf<string>;
  /** Keys of the document's categories; where it has none, the values there are become them. */
  category?: ColumnOf<string> | CodedColumn;
  /** Keys of the document's lanes, likewise. */
  lane?: ColumnOf<string> | CodedColumn;
  /** 0..1. */
  importance?: ArrayLike<number>;
  pinned?: ColumnOf<boolean>;
  summary?: ColumnOf<Text>;
  body?: ColumnOf<Text>;
  dateLabel?: ColumnOf<Text>;
  /** How much of the times is said; without it, days where they begin with one, else seconds or milliseconds. */
  precision?: ColumnPrecision;
  /** All of the document that is no event. */
  document?: Partial<Omit<TimelineDocument, 'events'>>;
}

const SLICE = 4096;

const reader = <T>(column: ColumnOf<T> | undefined): ((row: number) => T | undefined) =>
  (column === undefined ? () => undefined : typeof column === 'function' ? (row) => column(row) ?? undefined : (row) => column[row] ?? undefined);

/** Keys by row; what a document does not have is no key. */
function keyReader(column: ColumnOf<string> | CodedColumn | undefined): (row: number) => string | undefined {
  if (typeof column !== 'object' || !('codes' in column)) return reader(column);
  const { codes, values } = column;
  return (row) => values[codes[row]];
}

/** Every key there is, in the order of the rows. */
function* keysOf(column: ColumnOf<string> | CodedColumn | undefined, rows: number): Generator<void, string[]> {
  if (column === undefined) return [];
  if (typeof column === 'object' && 'codes' in column) return [...column.values];
  const keyAt = reader(column);
  const keys = new Set<string>();
  for (let row = 0; row < rows; row++) {
    const key = keyAt(row);
    if (typeof key === 'string' && key) keys.add(key);
    if (row % SLICE === 0) yield;
  }
  return [...keys];
}

function isDate(edtf: unknown): boolean {
  if (typeof edtf !== 'string') return false;
  if (isPlain(edtf)) return true;
  try {
    return !!spanOf(edtf);
  } catch {
    return false;
  }
}

const isText = (text: unknown): text is Text => (typeof text === 'string' ? text.trim() !== '' : typeof text === 'object' && text !== null && Object.values(text).some((each) => typeof each === 'string' && each.trim()));

/**
 * Reads columns as a timeline, `readMany`'s way: with rests, and no event kept. Events are made when they are asked for, each with the date that its times
 * say (`columnarDate`). A row without a time or a title is left out and reported once for all; so is a key that the document does not have.
 * 1.5 µs an event.
 * @throws TimelineDataError where there are no columns of dates and titles
 */
export function* columnarTimeline(input: ColumnarEvents): Generator<Progress, ManyTimeline> {
  const { title, document = {} } = input;
  const total = (input.date ?? input.start)?.length;
  if (typeof total !== 'number' || (typeof title !== 'function' && typeof title?.length !== 'number')) throw new TimelineDataError('Expected columns with `start` or `date`, and `title`.');
  const log: Log = { problems: [], severity: 'warning' };
  const keys = { category: yield* resting(keysOf(input.category, total), total), lane: yield* resting(keysOf(input.lane, total), total) };
  const entries = (of: readonly string[]) => (of.length ? Object.fromEntries(of.map((key) => [key, { label: key }])) : undefined);
  const head = { title: '', ...document, categories: document.categories ?? entries(keys.category), lanes: document.lanes ?? entries(keys.lane) };
  for (const [field, known] of [['category', head.categories], ['lane', head.lanes]] as const) {
    for (const key of keys[field]) if (!Object.hasOwn(known ?? {}, key)) repair(log, `columns.${field}`, 'reference', 'a key of the document', 'it was ignored', key);
  }
  const rows = yield* goodRows(input, total, log);
  const events: TimelineEvent[] = [];
  events.length = rows?.length ?? total;
  const make = eventMaker(input, head as TimelineDocument);
  const read = yield* readMany({ ...head, events: lazyList(events, (place) => make(rows ? rows[place] : place), 0) });
  return { ...read, problems: [...log.problems, ...read.problems] };
}

function* resting<R>(steps: Generator<void, R>, total: number): Generator<Progress, R> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield { done: 0, total };
  return step.value;
}

/** Rows that have a time and a title; undefined for all. Ends before their starts are counted. */
function* goodRows({ start, end, date, title }: ColumnarEvents, length: number, log: Log): Generator<Progress, Uint32Array | undefined> {
  const titleOf = reader(title);
  let rows: Uint32Array | undefined;
  let count = 0;
  let backwards = 0;
  for (let row = 0; row < length; row++) {
    if (row % SLICE === 0) yield { done: 0, total: length };
    if (!date && end && (end[row] ?? NaN) < start![row]) backwards++;
    const good = (date ? isDate(date[row]) : Number.isFinite(start![row])) && isText(titleOf(row));
    if (!good && !rows) {
      rows = new Uint32Array(length);
      for (let i = 0; i < row; i++) rows[i] = i;
    }
    if (good && rows) rows[count] = row;
    if (good) count++;
  }
  if (backwards) repair(log, 'columns.end', 'range', 'an end past the start', `${backwards} of ${length} were ignored`);
  if (rows) log.problems.push({ path: 'columns', code: 'required', message: `Expected a date and a title in every row; ${length - count} of ${length} were left out.`, severity: 'error' });
  return rows?.subarray(0, count);
}

/** Makes the event of a row, right in every field. */
function eventMaker(input: ColumnarEvents, head: TimelineDocument): (row: number) => TimelineEvent {
  const { start, date, end, precision, importance } = input;
  const texts = (['title', 'summary', 'body', 'dateLabel'] as const).filter((field) => input[field]).map((field) => [field, reader(input[field])] as const);
  const keys = ([['category', head.categories], ['lane', head.lanes]] as const).filter(([field]) => input[field]).map(([field, known = {}]) => [field, keyReader(input[field]), known] as const);
  const idOf = reader(input.id);
  const pinnedOf = reader(input.pinned);
  return (row) => {
    const event = { date: date ? date[row] : columnarDate(start![row], end?.[row], precision) } as TimelineEvent;
    const id = idOf(row);
    if (id !== undefined && String(id).trim()) event.id = String(id);
    for (const [field, textOf] of texts) {
      const text = textOf(row);
      if (isText(text)) event[field] = text;
    }
    for (const [field, keyOf, known] of keys) {
      const key = keyOf(row);
      if (key !== undefined && Object.hasOwn(known, key)) event[field] = key;
    }
    const weight = importance?.[row];
    if (weight !== undefined && weight === weight) event.importance = Math.min(1, Math.max(0, weight));
    if (pinnedOf(row)) event.pinned = true;
    return event;
  };
}
