import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../../src/data/drain.js';
import { appendEvents, columnarTimeline, eventIndex, parseTimeline, readMany, rowsById, timelineColumns, type EventIndex, type TimelineEvent } from '../../src/data/index.js';

function finish<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
const day = fc.integer({ min: 1900, max: 2030 }).chain((year) => fc.constantFrom(`${year}`, `${year}-05`, `${year}-05-07`, `${year}/..`, `${year}/`, `${year}/2031`));
const date = fc.oneof({ weight: 20, arbitrary: day }, fc.constantFrom('../1950', '/1950', '2040-01-01T10:00:00Z', '2099'));
const event = fc.record({ date, title: fc.constantFrom('A', 'B', 'C'), id: fc.constantFrom(undefined, undefined, 'x', 'y'), importance: fc.constantFrom(undefined, 0.25, 1), category: fc.constantFrom('war', undefined), pinned: fc.constantFrom(undefined, true) }, { requiredKeys: ['date', 'title'] }) as fc.Arbitrary<TimelineEvent>;
const batches = fc.array(fc.array(event, { maxLength: 12 }), { minLength: 1, maxLength: 6 });
const HEAD = { title: 'T', categories: { war: { label: 'War' } } };

/** What an index says of some ranges. */
function said({ important, lasting, categories, pinned, wholeDays }: EventIndex, length: number) {
  const ranges = Array.from({ length: 12 }, (_, i) => [Math.floor((i % 4) * length / 7), Math.ceil(length * (1 - Math.floor(i / 4) / 5))] as const).filter(([from, before]) => from <= before);
  return { best: ranges.map((range) => [important.best(...range), lasting.best(...range)]), counts: ranges.map(([row]) => [...categories.before(row)]), pinned, wholeDays };
}

describe('appendEvents(timeline, events)', () => {
  it('gives the events, columns and problems that all at once give', () => {
    fc.assert(fc.property(batches, fc.constantFrom(undefined, '2000'), (lists, asOf) => {
      const head = { ...HEAD, ...(asOf && { asOf }) };
      const all = parseTimeline({ ...head, events: lists.flat() });
      let timeline = finish(readMany({ ...head, events: lists[0] })) as Parameters<typeof appendEvents>[0];
      for (const list of lists.slice(1)) timeline = appendEvents(timeline, list);
      expect([...timeline.document.events]).toEqual(all.document.events);
      expect(timeline.columns).toEqual(timelineColumns(all.document));
      expect(timeline.problems).toEqual(all.problems);
      const rows = rowsById(timeline.columns!, timeline.document);
      expect(all.document.events.map(({ id }) => timeline.columns!.order[rows.get(id)!])).toEqual([...all.document.events.keys()]);
    }), { seed: 42, numRuns: 600 });
  });

  it('gives the same where the columns before are given away, over their own buffers while there is room', () => {
    fc.assert(fc.property(batches, fc.constantFrom(undefined, '2000'), fc.boolean(), (lists, asOf, indexed) => {
      const head = { ...HEAD, ...(asOf && { asOf }) };
      let timeline = finish(readMany({ ...head, events: lists[0] })) as Parameters<typeof appendEvents>[0];
      for (const list of lists.slice(1)) {
        if (indexed) drain(eventIndex(timeline.columns!).prepare());
        timeline = appendEvents(timeline, list, true);
      }
      const columns = timeline.columns!;
      expect(columns).toEqual(timelineColumns(parseTimeline({ ...head, events: lists.flat() }).document));
      if (indexed) expect(said(eventIndex(columns), columns.length)).toEqual(said(eventIndex({ ...columns }), columns.length));
    }), { seed: 42, numRuns: 600 });
    const rows = (year: number) => Array.from({ length: 10 }, (_, i) => ({ id: `${year}-${i}`, date: String(year), title: 'A', importance: (i % 3) / 3 }));
    const read = finish(readMany([...rows(1990), ...rows(1980)]));
    const grown = appendEvents(read, rows(1985), true);
    for (const name of ['order', 'start', 'end', 'importance', 'flags', 'category', 'lane'] as const) expect(grown.columns![name].buffer, name).toBe(read.columns[name].buffer);
    // Once there is no room any more, into new ones.
    const most = appendEvents(grown, Array.from({ length: 2000 }, (_, i) => ({ id: `m${i}`, date: '1985', title: 'A' })), true);
    expect(most.columns).toEqual(timelineColumns(most.document));
    expect(most.columns!.start.buffer).not.toBe(read.columns.start.buffer);
  });

  it('brings the index along: what it says of any range is what one made anew says', () => {
    fc.assert(fc.property(batches, fc.constantFrom(undefined, '2000'), (lists, asOf) => {
      let timeline = finish(readMany({ ...HEAD, ...(asOf && { asOf }), events: lists[0] })) as Parameters<typeof appendEvents>[0];
      for (const list of lists.slice(1)) {
        drain(eventIndex(timeline.columns!).prepare());
        timeline = appendEvents(timeline, list);
        const columns = timeline.columns!;
        expect(said(eventIndex(columns), columns.length)).toEqual(said(eventIndex({ ...columns }), columns.length));
      }
    }), { seed: 42, numRuns: 400 });
  });

  it('leaves the timeline before as it was', () => {
    fc.assert(fc.property(batches, (lists) => {
      let timeline: Parameters<typeof appendEvents>[0] = finish(readMany({ ...HEAD, events: lists[0] }));
      const states = [timeline];
      const copies = [structuredClone(timeline.columns)];
      for (const list of lists.slice(1)) {
        states.push((timeline = appendEvents(timeline, list)));
        copies.push(structuredClone(timeline.columns));
      }
      states.forEach((state, i) => expect([state.document.events.length, state.columns]).toEqual([copies[i]!.length, copies[i]]));
    }), { seed: 42, numRuns: 200 });
  });

  it('names places of the whole list in what it reports, and keeps what was reported', () => {
    const read = finish(readMany([{ date: '1994', title: 'A' }, { date: 'never', title: 'B' }]));
    expect(appendEvents(read, [{ date: '1995', title: 'C' }, { date: '1996' }]).problems.map(({ path }) => path)).toEqual(['events[1].date', 'events[3].title']);
  });

  it('writes rows that are latest behind the others, without copying them', () => {
    const rows = (year: number) => Array.from({ length: 10 }, (_, i) => ({ id: `${year}-${i}`, date: String(year), title: 'A' }));
    const once = appendEvents(finish(readMany(rows(1990))), rows(1991));
    const twice = appendEvents(once, rows(1992));
    expect(twice.columns!.start.buffer).toBe(once.columns!.start.buffer);
    expect(appendEvents(twice, rows(1980)).columns!.start.buffer).not.toBe(once.columns!.start.buffer);
  });

  it('appends to columns, and to a short list that was never indexed', () => {
    const { document } = appendEvents(finish(columnarTimeline({ start: [0], title: ['A'] })), [{ date: '1994', title: 'B' }]);
    expect(document.events.map(({ id }) => id)).toEqual(['1970-01-01-a', '1994-b']);
    expect(appendEvents(parseTimeline([{ date: '1994', title: 'B' }]), [{ date: '1994', title: 'B' }]).document.events.map(({ id }) => id)).toEqual(['1994-b', '1994-b-2']);
  });
});
