import { dateDay, tableFromArrays, tableToIPC, timestamp, utf8 } from '@uwdata/flechette';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { columnarTimeline, TimelineDataError, type ColumnarEvents } from '../../src/data/index.js';
import { arrowToColumns, parquetToColumns } from '../../src/formats/index.js';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const DAYS = [day('2021-09-10'), day('1914-07-28'), day('2021-09-16')];
const TITLES = ['Поиск', 'War', 'End'];

function read(columns: ColumnarEvents) {
  const steps = columnarTimeline(columns);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const ipc = (arrays: Parameters<typeof tableFromArrays>[0], types?: object, format: 'file' | 'stream' = 'stream') => tableToIPC(tableFromArrays(arrays, types ? { types: types as Record<string, ReturnType<typeof utf8>> } : {}), { format })!;
const events = ({ columns }: { columns: ColumnarEvents }) => [...read(columns).document.events].map(({ date, title, ...rest }) => ({ date, title, ...rest, id: undefined }));
const parquet = (columnData: Parameters<typeof parquetWriteBuffer>[0]['columnData'], options = {}) => parquetWriteBuffer({ columnData, ...options });

describe('arrowToColumns(bytes)', () => {
  it.each(['file', 'stream'] as const)('reads a %s of days, titles, weights and keys', (format) => {
    const bytes = ipc({ When: DAYS, Headline: TITLES, Importance: [0.25, 1, 0.5], Category: ['a', 'b', 'a'] }, { When: dateDay() }, format);
    expect(events(arrowToColumns(bytes))).toEqual([
      { date: '2021-09-10', title: 'Поиск', importance: 0.25, category: 'a' }, { date: '1914-07-28', title: 'War', importance: 1, category: 'b' }, { date: '2021-09-16', title: 'End', importance: 0.5, category: 'a' },
    ]);
  });

  it('says timestamps to the second or millisecond that they have', () => {
    const bytes = ipc({ start: [new Date('2021-09-10T10:30:00Z'), new Date('2021-09-10T10:30:00.125Z'), new Date('2021-09-10T00:00:00Z')], title: TITLES }, { start: timestamp() });
    expect(events(arrowToColumns(bytes)).map(({ date }) => date)).toEqual(['2021-09-10T10:30:00Z', '2021-09-10T10:30:00.125Z', '2021-09-10']);
  });

  it('makes intervals of start and end, both parts of them', () => {
    const bytes = ipc({ start: DAYS, end: [day('2021-09-12'), null, day('2021-09-16')], title: TITLES }, { start: dateDay(), end: dateDay() });
    expect(events(arrowToColumns(bytes)).map(({ date }) => date)).toEqual(['2021-09-10/2021-09-12', '1914-07-28', '2021-09-16']);
  });

  it('reads EDTF, machine dates and years as text and as numbers', () => {
    const bytes = ipc({ date: ['1994~', '2021-09-10 10:30:00', '1667/1668'], title: TITLES }, { date: utf8() });
    expect(events(arrowToColumns(bytes)).map(({ date }) => date)).toEqual(['1994~', '2021-09-10T10:30:00', '1667/1668']);
    expect(events(arrowToColumns(ipc({ year: [1, 2, 3], date: Int32Array.of(1994, -44, 7), title: TITLES }))).map(({ date }) => date)).toEqual(['1994', '-0044', '0007']);
  });

  it('takes texts in several languages and reports what it does not know', () => {
    const { columns, problems } = arrowToColumns(ipc({ date: ['1994', '1995', '1996'], title: ['A', 'B', 'C'], 'title:ru': ['А', 'Б', 'В'], colour: ['x', 'y', 'z'] }));
    expect(read(columns).document.events[0].title).toEqual({ en: 'A', ru: 'А' });
    expect(problems).toMatchObject([{ path: 'colour', code: 'unknown', severity: 'warning' }]);
  });

  it('leaves out rows without a date or a title and says how many', () => {
    const { document, problems } = read(arrowToColumns(ipc({ date: ['1994', null, 'when?', '1995'], title: ['A', 'B', 'C', null] }, { date: utf8(), title: utf8() })).columns);
    expect(document.events.map(({ title }) => title)).toEqual(['A']);
    expect(problems[0].message).toMatch('3 of 4');
  });

  it.each([['no Arrow at all', new TextEncoder().encode('ARROW1 and no more')], ['a table without dates', ipc({ title: TITLES })], ['cut short', ipc({ date: ['1994'], title: ['A'] }, undefined, 'file').slice(0, 200)]])('throws TimelineDataError for %s', (_, bytes) => {
    expect(() => arrowToColumns(bytes)).toThrow(TimelineDataError);
  });
});

describe('arrowToColumns(bytes) reads a date in one way or not at all', () => {
  const text = (start: (string | null)[], end?: (string | null)[]) => arrowToColumns(ipc({ start, ...(end && { end }), title: start.map((_, i) => `T${i}`) }, { start: utf8(), ...(end && { end: utf8() }) }));

  it('reads years, days and ends as CSV does', () => {
    expect(events(text(['79', '20210417', 'Y44287', '2021-21', '2021-09-10 10:30:00'])).map(({ date }) => date)).toEqual(['0079', '2021-04-17', 'Y44287', '2021-21', '2021-09-10T10:30:00']);
    expect(events(text(['1994', '1994', '1994', '?'], ['present', '?', '-', '1994'])).map(({ date }) => date)).toEqual(['1994/..', '1994/', '1994', '/1994']);
  });

  it('reports the first cell of a column that is no date, and how many there are', () => {
    const table = text(['1994', '44287', '2020-21', null]);
    expect(events(table).map(({ date }) => date)).toEqual(['1994']);
    expect(table.problems).toMatchObject([{ path: 'start', code: 'date', severity: 'error', value: '44287' }]);
    expect(table.problems[0].message).toMatch(/spreadsheet: write 2021-04-01.*left out \(row 2 of 4, the first of 2 such cells\)\.$/);
  });

  it('keeps an event at its start where the end is none, and names the end', () => {
    const table = text(['1994', '1995'], ['1990', '3/4/2021']);
    expect(events(table).map(({ date }) => date)).toEqual(['1994', '1995']);
    expect(table.problems).toMatchObject([{ path: 'end', severity: 'warning', value: '1990' }]);
  });

  it('reports numbers that are no year', () => {
    const table = arrowToColumns(ipc({ date: Int32Array.of(44287, 1994, 20210417), title: TITLES }));
    expect(events(table).map(({ date }) => date)).toEqual(['1994', '2021-04-17']);
    expect(table.problems).toMatchObject([{ path: 'date', value: '44287' }]);
  });

  it('leaves an end that lies a day before its start for columnarTimeline to report', () => {
    const { document, problems } = read(arrowToColumns(ipc({ start: DAYS, end: [day('2021-09-09'), day('1914-07-28'), day('2021-09-17')], title: TITLES }, { start: dateDay(), end: dateDay() })).columns);
    expect(document.events.map(({ date }) => date)).toEqual(['2021-09-10', '1914-07-28', '2021-09-16/2021-09-17']);
    expect(problems).toMatchObject([{ path: 'columns.end', severity: 'warning' }]);
  });
});

describe('parquetToColumns(file)', () => {
  it('reads days, titles, weights and keys, packed with Snappy, in several groups of rows', async () => {
    const n = 5000;
    const field = (name: string, type: 'INT32' | 'DOUBLE' | 'BYTE_ARRAY', converted?: 'DATE' | 'UTF8') => ({ name, type, repetition_type: 'REQUIRED' as const, ...(converted && { converted_type: converted }) });
    const list = <T>(value: (i: number) => T) => Array.from({ length: n }, (_, i) => value(i));
    const file = parquet(
      [{ name: 'date', data: list((i) => new Date(i * 864e5)) }, { name: 'title', data: list((i) => `Event ${i}`) }, { name: 'importance', data: list((i) => (i % 5) / 4) }, { name: 'lane', data: list((i) => 'ab'[i % 2]) }],
      { rowGroupSize: 700, schema: [{ name: 'root', num_children: 4 }, field('date', 'INT32', 'DATE'), field('title', 'BYTE_ARRAY', 'UTF8'), field('importance', 'DOUBLE'), field('lane', 'BYTE_ARRAY', 'UTF8')] },
    );
    const { document, columns, problems } = read((await parquetToColumns(file)).columns);
    expect(problems).toEqual([]);
    expect(columns.length).toBe(n);
    expect(document.events[4321]).toMatchObject({ date: '1981-10-31', title: 'Event 4321', importance: 0.25, lane: 'b' });
    expect([...columns.start].every((start, i) => start === i * 864e5)).toBe(true);
  });

  it('reads timestamps and texts', async () => {
    const stamps = await parquetToColumns(parquet([{ name: 'start', data: [new Date('2021-09-10T10:30:00Z')], type: 'TIMESTAMP' }, { name: 'title', data: ['A'], type: 'STRING' }]));
    expect(events(stamps)).toMatchObject([{ date: '2021-09-10T10:30:00Z', title: 'A' }]);
    const texts = await parquetToColumns(parquet([{ name: 'date', data: ['1994~', '199X'], type: 'STRING' }, { name: 'title', data: ['A', 'B'], type: 'STRING' }]));
    expect(events(texts).map(({ date }) => date)).toEqual(['1994~', '199X']);
  });

  it('rejects with TimelineDataError for what is none, is cut short, or has no titles', async () => {
    const whole = parquet([{ name: 'date', data: ['1994'], type: 'STRING' }]);
    for (const file of [new ArrayBuffer(0), new TextEncoder().encode('PAR1 and no more PAR1').buffer, whole.slice(0, 40), whole]) {
      await expect(parquetToColumns(file)).rejects.toThrow(TimelineDataError);
    }
  });
});
