import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnarDate, columnarTimeline, parseTimeline, timelineColumns, TimelineDataError, type ColumnarEvents } from '../../src/data/index.js';
import { longJson } from '../../src/data/longJson.js';
import { parseDate } from '../../src/time/index.js';

function finish<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
const CASES = { seed: 42, numRuns: 300 };
const DAY = 864e5;
const time = fc.oneof(fc.integer({ min: -800_000, max: 3_000_000 }).map((days) => days * DAY), fc.integer({ min: -4e9, max: 4e9 }).map((s) => s * 1e3), fc.integer({ min: -1e15, max: 1e15 }));
const row = fc.record({ start: fc.oneof({ weight: 9, arbitrary: time }, fc.constant(NaN)), length: fc.constantFrom(NaN, -5, 0, DAY, 30 * DAY, 1e3, 7), title: fc.constantFrom('A', 'Б', 'C c', null, ' '), id: fc.constantFrom(undefined, 'x', 'y', 'z'),
  importance: fc.constantFrom(0, 0.25, 1, 7, NaN), category: fc.constantFrom('war', 'peace', undefined), lane: fc.integer({ min: -1, max: 2 }), pinned: fc.boolean() });

describe('columnarTimeline(columns)', () => {
  it('gives the document and columns that its events, each made and read one by one, give', () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 30 }), fc.boolean(), (rows, ids) => {
      const good = rows.filter(({ start, title }) => start === start && title?.trim());
      const { document, columns, problems } = finish(columnarTimeline({
        start: Float64Array.from(rows, ({ start }) => start), end: rows.map(({ start, length }) => start + length), title: (i) => rows[i].title, importance: rows.map(({ importance }) => importance),
        category: rows.map(({ category }) => category), lane: { codes: Int8Array.from(rows, ({ lane }) => lane), values: ['l0', 'l1'] }, pinned: rows.map(({ pinned }) => pinned), ...(ids && { id: rows.map(({ id }) => id) }),
      }));
      expect(problems.some(({ code }) => code === 'required')).toBe(good.length < rows.length);
      const again = parseTimeline({ ...document, events: good.map(({ start, length, title, id, importance, category, lane, pinned }) => ({
        date: columnarDate(start, start + length), title, ...(ids && id && { id }), ...(importance === importance && { importance: Math.min(1, importance) }), ...(category && { category }), ...(lane >= 0 && lane < 2 && { lane: `l${lane}` }), ...(pinned && { pinned }),
      })) }).document;
      expect([...document.events]).toEqual(again.events);
      expect(columns).toEqual(timelineColumns(again));
    }), CASES);
  });

  it('ignores keys that the document does not have, and says which', () => {
    const { document, problems } = finish(columnarTimeline({ start: [0, 1], title: ['A', 'B'], category: ['war', 'love'], document: { title: 'T', categories: { war: { label: 'War' } } } }));
    expect(document.events.map(({ category }) => category)).toEqual(['war', undefined]);
    expect(problems).toMatchObject([{ path: 'columns.category', code: 'reference', value: 'love' }]);
  });

  it('reports ends before their starts once for all, and none that are not there', () => {
    const title = ['A', 'B', 'C', 'D', 'E'];
    const { document, problems } = finish(columnarTimeline({ start: [DAY, DAY, DAY, DAY, DAY], end: [0, DAY, NaN, 3 * DAY, -5], title }));
    expect(document.events.map(({ date }) => date)).toEqual(['1970-01-02', '1970-01-02', '1970-01-02', '1970-01-02/1970-01-03', '1970-01-02']);
    expect(problems).toEqual([{ path: 'columns.end', code: 'range', severity: 'warning', message: 'Expected an end past the start; 2 of 5 were ignored.', value: undefined }]);
    expect(finish(columnarTimeline({ start: [DAY, DAY], end: [NaN, DAY], title })).problems).toEqual([]);
  });

  it('takes EDTF dates instead of times', () => {
    const { document } = finish(columnarTimeline({ date: ['1994~', '2021-09/2021-10'], title: ['A', 'B'] }));
    expect(document.events.map(({ date }) => date)).toEqual(['1994~', '2021-09/2021-10']);
  });

  it('throws TimelineDataError without dates or titles', () => {
    for (const input of [{ title: ['A'] }, { start: [0] }]) expect(() => finish(columnarTimeline(input as ColumnarEvents))).toThrow(TimelineDataError);
  });
});

describe('columnarDate(start, end)', () => {
  it('is EDTF whose bounds are those times, to the millisecond, within years of four digits', () => {
    fc.assert(fc.property(fc.oneof(fc.integer({ min: -377_705_116_800_000, max: 253_402_300_799_999 }), fc.integer({ min: -900_000, max: 2_900_000 }).map((days) => days * DAY)), fc.constantFrom(0, 1, 999, 1e3, DAY, 400 * DAY), (start, length) => {
      const span = parseDate(columnarDate(start, start + length));
      expect(span.start).toBe(start);
      if (length && start + length < 253_402_300_800_000) expect(span.end).toBeGreaterThanOrEqual(start + length);
      if (length % DAY === 0 && length && start % DAY === 0 && start + length < 253_402_300_800_000) expect(span.end).toBe(start + length);
    }), { seed: 42, numRuns: 3000 });
  });

  it.each([[0, 0, undefined, '1970-01-01'], [0, 2 * DAY, undefined, '1970-01-01/1970-01-02'], [0, 0, 'year' as const, '1970'], [0, 40 * DAY, 'month' as const, '1970-01/1970-02'], [1500, 0, undefined, '1970-01-01T00:00:01.500Z'], [1e15, 0, undefined, 'Y33658']])(
    'of %d to %d, %s, is %s', (start, end, precision, date) => expect(columnarDate(start, end, precision)).toBe(date));
});

describe('longJson(text)', () => {
  const attempt = (read: () => unknown): unknown => {
    try {
      return read();
    } catch (error) {
      return (error as Error).name;
    }
  };

  it('gives what JSON.parse gives, or throws where that throws', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const text = fc.oneof(
      fc.record({ title: fc.string(), before: value, events: fc.array(value, { maxLength: 5 }), after: value }).map((each) => JSON.stringify(each)),
      fc.array(value).map((each) => JSON.stringify(each, null, 1)),
      fc.constantFrom('', '[', '[1,]', '[,]', '{"events":[1],"events":[2]}', '{"a":"events","b":[1]}', '{"a":{"events":[1]}}', '{"events":{"a":[1]}}', '"[1]"', '[1]]', '{"events":[1]', '[[1],[2]]', '{"events" : [1, "]", "\\\\", "\\""]}', '{"x\\"":["]"],"events":[]}'),
    );
    fc.assert(fc.property(text, (json) => {
      expect(attempt(() => finish(longJson(json)))).toEqual(attempt(() => JSON.parse(json) as unknown));
    }), { seed: 42, numRuns: 3000 });
  });

  it('reads a list of several pieces, with a rest after each, and throws for a comma at its end', () => {
    const events = Array.from({ length: 20_000 }, (_, i) => ({ id: String(i), title: 'a "b" [c] {d}, \\' }));
    const json = JSON.stringify({ title: 'T', events, lang: 'ru' });
    expect(finish(longJson(json))).toEqual({ title: 'T', events, lang: 'ru' });
    expect([...longJson(json)].length).toBeGreaterThan(5);
    expect(() => finish(longJson(json.replace('],"lang"', ',],"lang"')))).toThrow(SyntaxError);
  });
});
