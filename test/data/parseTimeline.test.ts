import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimeline, TimelineDataError } from '../../src/data/index.js';

const event = (fields: object = {}) => ({ id: 'a', date: '1994', title: 'A', ...fields });
const read = (fields: object, rest: object = {}) => parseTimeline({ title: 'T', ...rest, events: [event(fields)] });
const codes = ({ problems }: ReturnType<typeof parseTimeline>) => problems.map(({ path, code, severity }) => `${severity} ${code} ${path}`);

describe('parseTimeline of what is right', () => {
  it('keeps a right document, its list and its events by identity', () => {
    const document = { title: 'T', events: [event(), event({ id: 'b' })] };
    const parsed = parseTimeline(document);
    expect(parsed.document).toBe(document);
    expect(parsed.problems).toEqual([]);
  });

  it('takes a bare list of events, and keeps the list', () => {
    const events = [event()];
    const { document, problems } = parseTimeline(events);
    expect(document.events).toBe(events);
    expect(document.title).toBe('');
    expect(problems).toEqual([]);
  });

  it('takes JSON text, with a byte order mark too', () => {
    expect(parseTimeline('\uFEFF[{"id":"a","date":"1994","title":"A"}]').document.events).toEqual([event()]);
  });

  it('takes a document of no events', () => {
    expect(parseTimeline({ title: 'T', events: [] })).toEqual({ document: { title: 'T', events: [] }, problems: [] });
  });

  it('copies nothing of a list but the row it repairs', () => {
    const events = [event(), event({ id: 'b', importance: 7 }), event({ id: 'c' })];
    const { document } = parseTimeline({ title: 'T', events });
    expect(document.events[0]).toBe(events[0]);
    expect(document.events[2]).toBe(events[2]);
    expect(document.events[1]).toEqual({ ...events[1], importance: 1 });
    expect(events[1]).toHaveProperty('importance', 7);
  });

  it('lets unknown fields be, and takes out fields that are null', () => {
    const { document, problems } = read({ 'x-note': { a: 1 }, summary: null });
    expect(document.events).toEqual([{ ...event(), 'x-note': { a: 1 } }]);
    expect(problems).toEqual([]);
  });
});

describe('parseTimeline of what is no timeline', () => {
  it.each([[undefined], [null], [3], [''], ['no JSON'], ['"text"'], ['{}'], [{}], [{ title: 'T' }], [{ events: {} }], [new Map()], [() => []]])(
    'throws TimelineDataError for %s',
    (input) => expect(() => parseTimeline(input)).toThrow(TimelineDataError),
  );

  it('says what was wrong in JSON text', () => {
    expect(() => parseTimeline('[1,')).toThrow(/no JSON/);
  });
});

describe('parseTimeline of a bad row', () => {
  it.each([
    ['no object', 7, 'error type events[0]'],
    ['nothing', undefined, 'error required events[0]'],
    ['no date', { id: 'a', title: 'A' }, 'error required events[0].date'],
    ['a date that is no EDTF', event({ date: 'last week' }), 'error date events[0].date'],
    ['a date that is an object', event({ date: {} }), 'error type events[0].date'],
    ['no title', { id: 'a', date: '1994' }, 'error required events[0].title'],
    ['an empty title', event({ title: ' ' }), 'error required events[0].title'],
    ['a title of a wrong type', event({ title: [] }), 'error type events[0].title'],
  ])('leaves it out and reports it: %s', (_what, row, problem) => {
    const right = event({ id: 'b' });
    const parsed = parseTimeline({ title: 'T', events: [row, right] });
    expect(parsed.document.events).toEqual([right]);
    expect(codes(parsed)).toEqual([problem]);
  });

  it('counts rows as they stand in the input, and says the value and what was expected', () => {
    const { problems } = parseTimeline([event(), 7, event({ id: 'b', date: 'x' })]);
    expect(problems.map(({ path, value }) => [path, value])).toEqual([['events[1]', 7], ['events[2].date', 'x']]);
    expect(problems[1].message).toMatch(/^Expected an EDTF date .*; its entry was left out\.$/);
  });

  it.each<[string, object, string, object]>([
    ['an unknown category', { category: 'war' }, 'warning reference events[0].category', {}],
    ['a category named like a method', { category: 'constructor' }, 'warning reference events[0].category', {}],
    ['an unknown lane', { lane: 'west' }, 'warning reference events[0].lane', {}],
    ['an importance too high', { importance: 3 }, 'warning range events[0].importance', { importance: 1 }],
    ['an importance too low', { importance: -Infinity }, 'warning range events[0].importance', { importance: 0 }],
    ['an importance in words', { importance: 'high' }, 'warning type events[0].importance', {}],
    ['a pin that is no truth', { pinned: 'yes' }, 'warning type events[0].pinned', {}],
    ['a summary of a wrong type', { summary: [] }, 'warning type events[0].summary', {}],
    ['a summary that is a number', { summary: 12 }, 'warning type events[0].summary', { summary: '12' }],
    ['a tag alone', { tags: 'x' }, 'warning type events[0].tags', { tags: ['x'] }],
    ['a bad day of update', { updated: 'now' }, 'warning date events[0].updated', {}],
    ['a script for an address', { links: [{ href: 'javascript:x', label: 'x' }] }, 'error url events[0].links[0].href', { links: [] }],
    ['a link without a label', { links: [{ href: '/x' }] }, 'error required events[0].links[0].label', { links: [] }],
    ['a picture without a text', { media: [{ kind: 'image', src: 'a' }] }, 'warning required events[0].media[0].alt', { media: [{ kind: 'image', src: 'a', alt: '' }] }],
    ['a medium of unknown kind', { media: [{ kind: 'x', src: 'a', alt: '' }] }, 'error unknown events[0].media[0].kind', { media: [] }],
    ['a bad poster', { media: [{ kind: 'image', src: 'a', alt: '', poster: 'data:x' }] }, 'warning url events[0].media[0].poster', { media: [{ kind: 'image', src: 'a', alt: '' }] }],
    ['a text in no language', { title: { 'x y': 'B', en: 'A' } }, 'warning language events[0].title.x y', { title: { en: 'A' } }],
  ])('repairs it and reports it: %s', (_what, fields, problem, kept) => {
    const parsed = read(fields);
    const clean = Object.fromEntries(Object.keys(fields).map((key) => [key, undefined]));
    const { category, lane, ...rest } = parsed.document.events[0];
    expect([category, lane]).toEqual([undefined, undefined]);
    expect(rest).toEqual({ ...event(), ...('title' in kept ? {} : clean), ...kept });
    expect(codes(parsed)).toEqual([problem]);
  });

  it('takes a year that is a number as EDTF, with a warning', () => {
    const parsed = parseTimeline([event({ date: 44 }), event({ id: 'b', date: -44 }), event({ id: 'c', date: 19.5 })]);
    expect(parsed.document.events.map(({ date }) => date)).toEqual(['0044', '-0044']);
    expect(codes(parsed)).toEqual(['warning type events[0].date', 'warning type events[1].date', 'error type events[2].date']);
  });

  it('keeps the sources that are known and drops the others', () => {
    const parsed = read({ sources: ['s', 't'] }, { sources: { s: { title: 'S' } } });
    expect(parsed.document.events[0].sources).toEqual(['s']);
    expect(parsed.problems.map(({ path, code }) => [path, code])).toEqual([['events[0].sources[1]', 'reference']]);
  });
});

describe('parseTimeline of a document', () => {
  it.each<[string, object, string]>([
    ['a language that is none', { lang: 'not a language' }, 'warning language lang'],
    ['a direction that is none', { dir: 'up' }, 'warning unknown dir'],
    ['a bad asOf', { asOf: 'now' }, 'warning date asOf'],
    ['a category that is no object', { categories: { a: 3 } }, 'error type categories.a'],
    ['a colour that is code', { categories: { a: { label: 'A', color: 'red;}' } } }, 'warning color categories.a.color'],
    ['a category without a label', { categories: { a: {} } }, 'warning required categories.a.label'],
    ['a source with a bad address', { sources: { s: { title: 'S', url: 'ftp://x' } } }, 'warning url sources.s.url'],
    ['an era without a date', { eras: [{ label: 'x' }] }, 'error required eras[0].date'],
    ['a correction of an unknown event', { corrections: [{ date: '2021', text: 'x', event: 'zz' }] }, 'warning reference corrections[0].event'],
    ['a title of a wrong type', { title: [] }, 'warning type title'],
    ['no title', { title: undefined }, 'warning required title'],
  ])('reports %s', (_what, fields, problem) => {
    const parsed = parseTimeline({ title: 'T', ...fields, events: [event()] });
    expect(codes(parsed)).toEqual([problem]);
    expect(parsed.document.events).toEqual([event()]);
  });

  it('names a category without a label by its key', () => {
    expect(parseTimeline({ title: 'T', categories: { war: { color: 'red' } }, events: [] }).document.categories).toEqual({ war: { color: 'red', label: 'war' } });
  });
});

describe('parseTimeline makes ids', () => {
  it('of date and title, "-2" for a second, and reports nothing', () => {
    const rows = [{ date: '1994/..', title: 'Lukashenko rules!' }, { date: '1994/..', title: 'Lukashenko rules!' }, { date: '2021', title: { ru: 'Учения' } }];
    const { document, problems } = parseTimeline(rows);
    expect(document.events.map(({ id }) => id)).toEqual(['1994-lukashenko-rules', '1994-lukashenko-rules-2', '2021-учения']);
    expect(problems).toEqual([]);
    expect(rows[0]).not.toHaveProperty('id');
  });

  it('that never take an id given further down', () => {
    const { document } = parseTimeline([{ date: '1994', title: 'A' }, event({ id: '1994-a' })]);
    expect(document.events.map(({ id }) => id)).toEqual(['1994-a-2', '1994-a']);
  });

  it('for a duplicate, with a warning at the second', () => {
    const parsed = parseTimeline([event(), event({ title: 'B' }), event({ id: 'a-2' })]);
    expect(parsed.document.events.map(({ id }) => id)).toEqual(['a', 'a-3', 'a-2']);
    expect(codes(parsed)).toEqual(['warning duplicate events[1].id']);
  });

  it('for an id that is empty, with a warning; a number is taken as text', () => {
    const parsed = parseTimeline([event({ id: ' ' }), event({ id: 7 })]);
    expect(parsed.document.events.map(({ id }) => id)).toEqual(['1994-a', '7']);
    expect(codes(parsed)).toEqual(['warning id events[0].id', 'warning type events[1].id']);
  });

  it('each its own, whatever ids and titles come', () => {
    const ids = fc.constantFrom('a', 'a-2', 'a-3', '1994-a', '1994-a-2', undefined);
    fc.assert(fc.property(fc.array(ids, { maxLength: 12 }), (given) => {
      const made = parseTimeline(given.map((id) => ({ id, date: '1994', title: 'A' }))).document.events.map(({ id }) => id);
      expect(new Set(made).size).toBe(given.length);
      given.forEach((id, i) => id !== undefined && given.indexOf(id) === i && expect(made[i]).toBe(id));
    }), { seed: 42, numRuns: 300 });
  });
});

describe('parseTimeline of hostile input', () => {
  it('throws nothing but TimelineDataError for any value, and its result reads again with no problem', () => {
    const any = fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true });
    const rows = fc.array(fc.oneof(any, fc.record({ id: any, date: fc.oneof(any, fc.constant('1994')), title: fc.oneof(any, fc.string()), media: any, links: any, sources: any, summary: any }, { requiredKeys: [] })));
    fc.assert(fc.property(fc.oneof(any, fc.record({ title: any, lang: any, categories: any, eras: any, corrections: any, events: rows }, { requiredKeys: ['events'] })), (input) => {
      let parsed;
      try {
        parsed = parseTimeline(input);
      } catch (error) {
        expect(error).toBeInstanceOf(TimelineDataError);
        return;
      }
      const again = parseTimeline(parsed.document);
      expect(again.problems).toEqual([]);
      expect(again.document).toBe(parsed.document);
    }), { seed: 42, numRuns: 2000 });
  });

  it('lives with cycles, getters that throw, and revoked proxies', () => {
    const cycle: Record<string, unknown> = event({ id: 'c' });
    cycle.summary = cycle.media = cycle.categories = cycle;
    const trap = { get date(): string { throw new Error('trap'); }, id: 't', title: 'T' };
    const half = { ...event({ id: 'h' }), get summary(): string { throw new Error('trap'); } };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const parsed = parseTimeline({ title: 'T', events: [cycle, trap, proxy, half, event()] });
    expect(parsed.document.events.map(({ id }) => id)).toEqual(['c', 'h', 'a']);
    expect(parsed.document.events[1]).toEqual(event({ id: 'h' }));
    expect(() => parseTimeline(proxy)).toThrow(TimelineDataError);
  });

  it('leaves no mark of __proto__ keys', () => {
    const text = '{"title":"T","categories":{"__proto__":{"label":"P"}},"events":[{"__proto__":{"pinned":true},"date":"1994","title":"A","importance":9,"category":"__proto__"}]}';
    const [kept] = parseTimeline(text).document.events;
    expect(kept.pinned).toBeUndefined();
    expect(({} as Record<string, unknown>).label).toBeUndefined();
  });

  it('reads deep JSON without overflow', () => {
    const deep = '['.repeat(1e5) + ']'.repeat(1e5);
    expect(parseTimeline(deep).problems.map(({ path }) => path)).toEqual(['events[0]']);
  });

  it('is linear: 200 000 events of one id each get their own', () => {
    const { document } = parseTimeline(Array.from({ length: 200_000 }, () => event()));
    expect(document.events.at(-1)!.id).toBe('a-200000');
  });
});
