import { describe, expect, it, test } from 'vitest';
import { parseTimeline, pickText } from '../../src/data/index.js';
import { csvToDocument, readList, readWrittenDate } from '../../src/formats/index.js';
import { panViewport, scaleElastic, scaleEven, scaleTime } from '../../src/scale/index.js';
import { dice } from './dice.js';
import { must } from './expect.js';
import { caseOf, faultOf, targets } from './run-case.js';

describe('the fuzzer', () => {
  test.each(targets.map(({ name }) => [name]))('%s holds its promises for the first 60 cases', (name) => {
    const faults = Array.from({ length: 60 }, (_, index) => faultOf(caseOf(42, index, name))).filter(Boolean);
    expect(faults).toEqual([]);
  }, 120_000);

  it('takes the same choices for the same seed and case, others for another', () => {
    const drawn = (seed: number, index: number): number[] => Array.from({ length: 5 }, dice(seed, index).next);
    expect(drawn(1, 7)).toEqual(drawn(1, 7));
    expect(drawn(1, 7)).not.toEqual(drawn(1, 8));
    expect(drawn(1, 7)).not.toEqual(drawn(2, 7));
  });

  it('says which promise is broken, and hears what is thrown', () => {
    const target = (check: () => void) => ({ target: { name: 'x', weight: 1, make: () => 0, check }, input: 0 });
    expect(faultOf(target(() => must(false, 'two and two are four')))?.message).toBe('Broken promise: two and two are four');
    expect(faultOf(target(() => { throw 'text'; }))?.message).toBe('Thrown: text');
    expect(faultOf(target(() => undefined))).toBeUndefined();
  });

  it('tries everything in a thousand cases', () => {
    const seen = new Set(Array.from({ length: 1000 }, (_, index) => caseOf(1, index).target.name));
    expect(seen.size).toBe(targets.length);
  });
});

describe('what the fuzzer found', () => {
  test('scale.ticks() of a range without length ends, with the ticks that time alone has', () => {
    const domain: [number, number] = [Date.UTC(1990), Date.UTC(2010)];
    const expected = scaleTime().domain(domain).range([0, 1000]).ticks();
    for (const range of [[0, 0], [320, 320], [0, 5e-324]] as const)
      for (const scale of [scaleTime(), scaleEven().events([Date.UTC(1991)]), scaleElastic().events([Date.UTC(1991)])]) expect(scale.domain(domain).range(range).ticks()).toEqual(expected);
  });

  test('panViewport(scale, viewport, px) of a window of no time gives the whole, not NaN', () => {
    const scale = scaleTime().domain([1000, 2000]).range([0, 500]);
    expect(panViewport(scale, [1500, 1500], 20)).toEqual([1000, 2000]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'valueOf'])('dates are read in a language called %s, as in one that is not known', (lang) => {
    expect(readWrittenDate('1994', lang)).toEqual(readWrittenDate('1994', 'tlh'));
    expect(readWrittenDate('12 March 1994', lang)).toEqual(readWrittenDate('12 March 1994', 'tlh'));
    expect(readList([{ lang, runs: [{ kind: 'text', text: '1994 – A title' }] }]).document.events[0].date).toBe('1994');
    expect(csvToDocument('date,title\n1994,A title', lang).document.events[0].date).toBe('1994');
  });

  test.each(['e', 'en_US', 'constructor', '*'])('readList(items) keeps an entry whose lang is “%s”', (lang) => {
    const { document, problems } = readList([{ lang, runs: [{ kind: 'text', text: '1994 – A title' }] }]);
    expect(document.events.map(({ title }) => title)).toEqual(['A title']);
    expect(problems).toEqual([]);
  });

  test('parseTimeline(input) takes a text that is undefined out of those of its languages', () => {
    const title = { en: undefined, ru: 'Заголовок' };
    const { document, problems } = parseTimeline([{ id: 'a', date: '1994', title }]);
    expect(document.events.map((event) => event.title)).toEqual([{ ru: 'Заголовок' }]);
    expect(pickText(document.events[0].title, 'en')).toEqual({ text: 'Заголовок', lang: 'ru' });
    expect(problems).toEqual([]);
  });

  test('parseTimeline(input) keeps the caller’s own event where an optional field is undefined', () => {
    const event = { id: 'a', date: '1994', title: 'A', category: undefined, body: undefined };
    expect(parseTimeline([event]).document.events[0]).toBe(event);
  });
});
