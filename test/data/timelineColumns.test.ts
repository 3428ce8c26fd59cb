import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMN_FLAGS as F, eventsIn, parseTimeline, rowsById, timelineColumns } from '../../src/data/index.js';
import type { TimelineDocument, TimelineEvent } from '../../src/data/index.js';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const documentOf = (dates: string[], fields: Partial<TimelineDocument> = {}): TimelineDocument =>
  ({ title: 'T', ...fields, events: dates.map((date, i) => ({ id: `e${i}`, date, title: date })) });
const extents = (dates: string[], fields?: Partial<TimelineDocument>) => {
  const { length, start, end } = timelineColumns(documentOf(dates, fields));
  return Array.from({ length }, (_, row) => [iso(start[row]), iso(end[row])]);
};
const flags = (date: string) => {
  const [bits] = timelineColumns(documentOf([date])).flags;
  return Object.entries(F).flatMap(([name, bit]) => (bits & bit ? [name] : []));
};

describe('timelineColumns', () => {
  it('stands in time order, equal starts in the order of the document', () => {
    const { order } = timelineColumns(documentOf(['2021-09-10', '1994', '2021-09-10/2021-09-16', '1994-01', '2021-09-10']));
    expect([...order]).toEqual([1, 3, 0, 2, 4]);
  });

  it.each([
    ['2021-09-10', []], ['2021-09', ['imprecise']], ['2021-21', ['imprecise']], ['199X', ['imprecise']], ['2021-09-1X', ['imprecise']],
    ['2020-01~', ['imprecise', 'approximateStart', 'approximateEnd']], ['2020-01-05%', ['approximateStart', 'approximateEnd', 'uncertainStart', 'uncertainEnd']],
    ['2021-09-10/2021-09-16~', ['interval', 'approximateEnd']], ['2021?/2022', ['interval', 'uncertainStart']],
    ['1994/..', ['interval', 'openEnd']], ['../1994', ['interval', 'openStart']], ['1994/', ['interval', 'unknownEnd']], ['/1994~', ['interval', 'approximateEnd', 'unknownStart']],
  ])('flags %s as %j', (date, names) => expect(flags(date).sort()).toEqual([...names].sort()));

  it('ends what is still going at asOf', () => {
    expect(extents(['1994/..', '2021-05'], { asOf: '2021-09-10' })).toEqual([['1994-01-01', '2021-09-11'], ['2021-05-01', '2021-06-01']]);
  });

  it('takes the latest end known for asOf where the document has none', () => {
    const { asOf } = timelineColumns(documentOf(['1994/..', '2021-05', '1990/2000']));
    expect(iso(asOf)).toBe('2021-06-01');
  });

  it('begins an open start at the earliest date known, and an unknown one with the side that is known', () => {
    expect(extents(['../1994', '/1995', '1950-03-02'])).toEqual([['1950-03-02', '1995-01-01'], ['1950-03-02', '1950-03-03'], ['1995-01-01', '1996-01-01']]);
  });

  it('ends an unknown end with the side that is known', () => {
    expect(extents(['1994/', '2021'])).toEqual([['1994-01-01', '1995-01-01'], ['2021-01-01', '2022-01-01']]);
  });

  it('ends what begins after asOf with its own first side', () => {
    expect(extents(['2022-03/..'], { asOf: '2021' })).toEqual([['2022-03-01', '2022-04-01']]);
  });

  it('is finite where nothing is known', () => {
    const { start, end, extent } = timelineColumns(documentOf(['../..']));
    expect([start[0], end[0], ...extent].every(Number.isFinite)).toBe(true);
  });

  it('has no rows and the extent [0, 1] for no events', () => {
    expect(timelineColumns(documentOf([]))).toMatchObject({ length: 0, extent: [0, 1] });
  });

  it('gives importance, pins, and the place of category and lane, -1 for none', () => {
    const events: TimelineEvent[] = [
      { id: 'a', date: '1994', title: 'A', category: 'y', importance: 0.9 }, { id: 'b', date: '1995', title: 'B', lane: 'l', pinned: true, importance: 0.1 }, { id: 'c', date: '1996', title: 'C' },
    ];
    const columns = timelineColumns({ title: 'T', categories: { x: { label: 'X' }, y: { label: 'Y' } }, lanes: { l: { label: 'L' } }, events });
    expect([...columns.importance]).toEqual([0.9, 2, 0.5].map(Math.fround));
    expect([...columns.category]).toEqual([1, -1, -1]);
    expect([...columns.lane]).toEqual([-1, 0, -1]);
    expect(columns.flags[1] & F.pinned).toBe(F.pinned);
  });

  it('keeps times beyond JavaScript’s dates', () => {
    const { start } = timelineColumns(documentOf(['Y-13800000000', '1994']));
    expect(start[0]).toBeLessThan(-4e20);
  });

  it('reads the Belarus document from 1994 to the end of 2021, with asOf at the end of 10 September', () => {
    const text = readFileSync(new URL('../../src/data/belarus.json', import.meta.url), 'utf8');
    const { document } = parseTimeline(text);
    const columns = timelineColumns(document);
    expect(columns.extent.map(iso)).toEqual(['1994-01-01', '2022-01-01']);
    expect(iso(columns.asOf)).toBe('2021-09-11');
    expect(document.events[columns.order[0]].id).toBe('rule');
  });
});

describe('rowsById', () => {
  it('finds the row of each event', () => {
    const document = documentOf(['2021', '1994', '2000']);
    const columns = timelineColumns(document);
    const rows = rowsById(columns, document);
    document.events.forEach(({ id }, i) => expect(columns.order[rows.get(id)!]).toBe(i));
    expect(rows.get('none')).toBeUndefined();
  });
});

describe('eventsIn', () => {
  it('counts an event in from its start to before its end', () => {
    const columns = timelineColumns(documentOf(['2021-09-10', '2021-09-11', '2021-09-12']));
    expect(eventsIn(columns, day('2021-09-11'), day('2021-09-12'))).toEqual([1]);
    expect(eventsIn(columns, day('2021-09-10') + 1, day('2021-09-12') + 1)).toEqual([0, 1, 2]);
    expect(eventsIn(columns, day('2021-09-13'), day('2022-01-01'))).toEqual([]);
  });

  it('finds what a look at every row finds', () => {
    const year = fc.integer({ min: 1000, max: 1040 });
    const date = fc.tuple(year, fc.integer({ min: -5, max: 30 })).map(([from, length]) => (length > 0 ? `${from}/${from + length}` : `${from}`));
    fc.assert(fc.property(fc.array(date, { maxLength: 300 }), year, fc.integer({ min: 0, max: 10 }), (dates, from, length) => {
      const columns = timelineColumns(documentOf(dates));
      const [a, b] = [Date.UTC(from, 6), Date.UTC(from + length, 8)];
      const all = Array.from({ length: columns.length }, (_, row) => row).filter((row) => columns.start[row] < b && columns.end[row] > a);
      expect(eventsIn(columns, a, b)).toEqual(all);
    }), { seed: 42, numRuns: 200 });
  });
});
