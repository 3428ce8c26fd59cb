import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimeline, readMany, rowsById, timelineColumns, TimelineDataError } from '../../src/data/index.js';
import { slugHash, textHash } from '../../src/data/idHash.js';
import { slug } from '../../src/data/parseTimeline.js';
import { timeOrder } from '../../src/data/timeOrder.js';

/** Runs a generator to its end. */
export function finish<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const CASES = { seed: 42, numRuns: 400 };
const digits = (most: number, width: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(width, '0'));
const day = fc.tuple(digits(2100, 4), digits(13, 2), digits(31, 2)).map((parts) => parts.join('-'));
const date = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 2, arbitrary: fc.tuple(day, day).map((days) => days.join('/')) },
  fc.tuple(day, digits(24, 2), digits(60, 2), fc.constantFrom('', 'Z', '.5Z', '.123', '.123Z', '.1234Z', '+01:00', '.12a')).map(([d, h, m, z]) => `${d}T${h}:${m}:30${z}`),
  fc.constantFrom('1994', '1994-05', '1994~', '199X', '../1994', '1994/..', '1994/', '/1994', '2021/1994', '', '1994-1', 'Y-170000', '-0044', '2021-21', '[1667,1668]', '1994-02-30'),
  fc.constantFrom(1994, null, undefined, {}),
);
const title = fc.oneof(fc.constantFrom('A', 'a', 'A b', 'Свет', ' ', '', '—', 'x'.repeat(90), `${'x'.repeat(64)} ---- y`), fc.string({ maxLength: 6 }), fc.record({ en: fc.string({ maxLength: 3 }), ru: fc.constant('да') }), fc.constantFrom(null, 3, ['A']));
const id = fc.constantFrom(undefined, undefined, 'a', 'b', 'a-2', '', '1994-a', '1994-a-2', 7, null);
const event = fc.oneof({ weight: 20, arbitrary: fc.record({
  date, title, id,
  importance: fc.constantFrom(undefined, 0, 0.3, 1, 2, 'x', null), category: fc.constantFrom(undefined, 'war', 'peace', 'none', null), lane: fc.constantFrom(undefined, 'x', 'y'),
  pinned: fc.constantFrom(undefined, true, 'yes'), summary: fc.constantFrom(undefined, 'S', { en: 'S' }, { 'not a tag': 'S' }, 3), tags: fc.constantFrom(undefined, ['a'], [1], 'a'),
  updated: fc.constantFrom(undefined, '2020', 'no', '2020-01-01T00:00:00Z'), links: fc.constantFrom(undefined, [{ href: 'javascript:1', label: 'L' }]),
}, { requiredKeys: [] }) }, fc.constantFrom(null, 3, 'x', []));
const document = fc.record({
  title: fc.constantFrom('T', null, { en: 'T' }), asOf: fc.constantFrom(undefined, '2000', 'no'),
  categories: fc.constantFrom(undefined, { war: { label: 'War' }, peace: { label: 'Peace' } }), lanes: fc.constantFrom(undefined, { x: { label: 'X' } }),
  corrections: fc.constantFrom(undefined, [{ date: '2020', text: 'T', event: 'a' }, { date: '2020', text: 'T', event: '1994-a-2' }]), events: fc.array(event, { maxLength: 40 }),
}, { requiredKeys: ['events'] });

describe('readMany(input)', () => {
  it('gives the document, the problems and the columns that parseTimeline and timelineColumns give', () => {
    fc.assert(fc.property(document, (input) => {
      const small = parseTimeline(input);
      const many = finish(readMany(input));
      expect(many.problems).toEqual(small.problems);
      expect([...many.document.events]).toEqual(small.document.events);
      expect({ ...many.document, events: 0 }).toEqual({ ...small.document, events: 0 });
      expect(many.columns).toEqual(timelineColumns(small.document));
    }), CASES);
  });

  it('keeps the caller’s own list and objects where all is right', () => {
    const events = [{ id: 'a', date: '1994', title: 'A' }, { id: 'b', date: '1993', title: 'B' }];
    const { document } = finish(readMany({ title: 'T', events }));
    expect(document.events).toBe(events);
  });

  it('finds each row by its id, given or made', () => {
    fc.assert(fc.property(document, (input) => {
      const { document: read, columns } = finish(readMany(input));
      const rows = rowsById(columns, read);
      expect(Array.from(columns.order, (place) => rows.get(read.events[place].id))).toEqual(Array.from(columns.order.keys()));
      expect(rows.get('nobody')).toBeUndefined();
    }), CASES);
  });

  it('says how far it is after every few hundred events', () => {
    const steps = [...readMany(Array.from({ length: 1000 }, (_, i) => ({ date: '1994', title: String(i) })))];
    expect(steps.length).toBeGreaterThan(6);
  });

  it('makes 10 000 ids unique where all dates and titles are the same', () => {
    const { document } = finish(readMany(Array.from({ length: 10_000 }, () => ({ date: '1994', title: 'Same' }))));
    expect(new Set(document.events.map((each) => each.id)).size).toBe(10_000);
    expect(document.events[9_999].id).toBe('1994-same-10000');
  });

  it('throws TimelineDataError for what is no timeline', () => {
    expect(() => finish(readMany({}))).toThrow(TimelineDataError);
  });

  it('reads a frozen list', () => {
    const events = Object.freeze([Object.freeze({ date: '1994', title: 'A' })]);
    expect(finish(readMany(events)).document.events[0].id).toBe('1994-a');
  });

  it('gives events that read as an array does: map, spread, slice, at, JSON, keys', () => {
    const given = [{ date: '1994', title: 'A' }, { date: '1995', title: 'B' }];
    const { events } = finish(readMany(given)).document;
    const all = given.map((each, i) => ({ ...each, id: ['1994-a', '1995-b'][i] }));
    expect(Array.isArray(events)).toBe(true);
    expect([events.map((each) => each), [...events], events.slice(), [events.at(0), events.at(-1)], JSON.parse(JSON.stringify(events)), Object.keys(events), events[0] === events[0], 1 in events, 2 in events])
      .toEqual([all, all, all, all, all, ['0', '1'], true, true, false]);
  });
});

describe('slugHash(date, title)', () => {
  it('is textHash of the slug', () => {
    fc.assert(fc.property(fc.oneof(day, fc.string()), fc.oneof(fc.string({ maxLength: 100 }), title.filter((each) => typeof each === 'string')), (edtf, name) => {
      expect(slugHash(edtf, name)).toBe(textHash(slug(edtf, name)));
    }), { seed: 42, numRuns: 5000 });
  });
});

describe('timeOrder(times)', () => {
  it('is the stable order by number, undefined where it is that of the list', () => {
    const day = fc.integer({ min: -1e6, max: 1e6 }).map((n) => n * 864e5);
    const crowd = fc.integer({ min: 1, max: 30 }).chain((bits) => fc.array(fc.integer({ min: 0, max: 2 ** bits }), { minLength: 40, maxLength: 300 }));
    const times = fc.oneof(fc.array(fc.double({ noNaN: true })), fc.array(fc.integer({ min: -3, max: 3 })), fc.array(day), crowd,
      fc.tuple(crowd, fc.array(day, { maxLength: 5 }), crowd, fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 3 })).map((lists) => lists.flat()));
    fc.assert(fc.property(times, (list) => {
      const given = Float64Array.from(list, (time) => time + 0);
      const sorted = finish(timeOrder(given.slice()));
      const expected = [...given.keys()].sort((a, b) => given[a] - given[b] || a - b);
      expect(sorted ? [...sorted.order] : [...given.keys()]).toEqual(expected);
      if (sorted) expect([...sorted.times]).toEqual(expected.map((place) => given[place]));
    }), { seed: 42, numRuns: 2000 });
  });
});
