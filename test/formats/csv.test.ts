import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimeline, TimelineDataError } from '../../src/data/index.js';
import type { TimelineDocument } from '../../src/data/index.js';
import { csvToDocument, documentToCsv } from '../../src/formats/index.js';

describe('csvToDocument', () => {
  it('reads the fields of an event by the names of the columns, in any case and order', () => {
    const { document, problems } = csvToDocument('Title, DATE ,importance,Pinned,Tags,Date Label\nRule,1994/..,0.9,yes,a; b,Since then\n');
    expect(problems).toEqual([]);
    expect(document.events).toEqual([{ id: '1994-rule', date: '1994/..', title: 'Rule', importance: 0.9, pinned: true, tags: ['a', 'b'], dateLabel: 'Since then' }]);
  });

  it.each([['commas', ','], ['tabs', '\t'], ['semicolons', ';']])('reads %s, quotes, line ends in cells and a byte order mark', (_name, mark) => {
    const { document } = csvToDocument(`\uFEFF${['date', 'headline', 'text'].join(mark)}\r\n${['1994', '"A, ""b""; c"', '"one\ntwo"'].join(mark)}\r\n\r\n`);
    expect(document.events).toEqual([{ id: '1994-a-b-c', date: '1994', title: 'A, "b"; c', summary: 'one\ntwo' }]);
  });

  it('makes an interval of start and end, and reads dates written without ambiguity', () => {
    const { document, problems } = csvToDocument('start,end,title\n1994,,A\n1994,..,B\n"10 September 2021","September 16, 2021",C\n,2021,D');
    expect(document.events.map(({ date }) => date)).toEqual(['1994', '1994/..', '2021-09-10/2021-09-16', '/2021']);
    expect(problems).toEqual([]);
  });

  it('reads texts in several languages', () => {
    const { document } = csvToDocument('date,title,title:ru,summary (en-GB)\n1994,Rule,Власть,Long rule\n1995,Only,,');
    expect(document.events.map(({ title, summary }) => [title, summary])).toEqual([[{ en: 'Rule', ru: 'Власть' }, { 'en-GB': 'Long rule' }], ['Only', undefined]]);
  });

  it('knows languages of texts only', () => {
    const { document, problems } = csvToDocument('date,title,tags:ru,date (en)\n1994,A,x,1995');
    expect(document.events).toEqual([{ id: '1994-a', date: '1994', title: 'A' }]);
    expect(problems.map(({ path }) => path)).toEqual(['tags:ru', 'date (en)']);
  });

  it('makes categories, lanes and sources of the values there are', () => {
    const { document, problems } = csvToDocument('date,title,category,lane,source\n1994,A,war,East,The Post https://example.org/a\n1995,B,peace,East,The Post https://example.org/a');
    expect(problems).toEqual([]);
    expect(document.categories).toEqual({ war: { label: 'war' }, peace: { label: 'peace' } });
    expect(document.lanes).toEqual({ East: { label: 'East' } });
    expect(Object.values(document.sources!)).toEqual([{ title: 'The Post', url: 'https://example.org/a' }]);
  });

  it('reads links and media', () => {
    const { document, problems } = csvToDocument('date,title,link,media,alt,image\n1994,A,More https://example.org/x | https://www.example.org/y/,a.mp4?x,Alt,/pic');
    expect(problems).toEqual([]);
    expect(document.events[0].links).toEqual([{ href: 'https://example.org/x', label: 'More' }, { href: 'https://www.example.org/y/', label: 'example.org/y' }]);
    expect(document.events[0].media!.map(({ kind, src, alt }) => [kind, src, alt])).toEqual([['image', '/pic', 'Alt'], ['video', 'a.mp4?x', 'Alt']]);
  });

  it('reports what it cannot use, and keeps the rest', () => {
    const { document, problems } = csvToDocument('date,title,colour,importance,media\n03/04/2021,A,red\n1994,B,red,high,page,extra\n1995,C');
    expect(document.events.map(({ title }) => title)).toEqual(['B', 'C']);
    expect(problems.map(({ path, code, severity }) => `${severity} ${code} ${path}`)).toEqual([
      'warning unknown colour', 'warning unknown events[1]', 'warning unknown events[1].media', 'error date events[0].date', 'warning type events[1].importance',
    ]);
  });

  it('reports a quotation that is never closed', () => {
    const { document, problems } = csvToDocument('date,title\n1994,A\n1995,"B\n1996,C\n');
    expect(document.events.map(({ title }) => title)).toEqual(['A', 'B\n1996,C']);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([['events[1]', 'type']]);
  });

  it.each([['nothing', ''], ['a page', '<!doctype html><title>404</title>'], ['no dates', 'title,name\nA,B'], ['no titles', 'date,x\n1994,B']])(
    'throws TimelineDataError for %s',
    (_what, text) => expect(() => csvToDocument(text)).toThrow(TimelineDataError),
  );

  it('throws nothing else, whatever text comes', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('date', 'title', '1994', '"', '\n', ',', ';', '__proto__', 'source', 'tags', 'category'));
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
      const { document } = csvToDocument(`date,title,category,sources,${rows.map((row) => row.join(',')).join('\n')}`);
      expect(parseTimeline(document).problems).toEqual([]);
    }), { seed: 42, numRuns: 500 });
  });
});

describe('documentToCsv', () => {
  it('writes the Belarus document so that csvToDocument reads the same events', () => {
    const before = JSON.parse(readFileSync(new URL('../../src/data/belarus.json', import.meta.url), 'utf8')) as TimelineDocument;
    const { document, problems } = csvToDocument(documentToCsv(before));
    expect(problems).toEqual([]);
    expect(document.events).toEqual(before.events.map((event) => ({ ...event, sources: [before.sources!.S1.title] })));
  });

  it('writes any texts, tags and links so that they are read back', () => {
    const word = fc.stringMatching(/^[A-Za-z,"\n;é-]{1,12}$/).map((text) => `a${text}z`);
    const tag = fc.stringMatching(/^[A-Za-z;," ]{1,8}$/).map((text) => `a${text}z`);
    const event = fc.record({
      title: fc.oneof(word, fc.record({ en: word, ru: word })), summary: word, tags: fc.array(tag, { minLength: 1, maxLength: 3 }), importance: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
      links: fc.array(fc.record({ label: tag.map((text) => text.trim()), href: fc.constantFrom('https://example.org/a;b', '/x') }), { minLength: 1, maxLength: 2 }),
    }, { requiredKeys: ['title'] });
    fc.assert(fc.property(fc.array(event, { maxLength: 5 }), (given) => {
      const events = given.map((each, i) => ({ id: `e${i}`, date: '1994', ...each }));
      expect(csvToDocument(documentToCsv({ title: '', events })).document.events).toEqual(events);
    }), { seed: 42, numRuns: 500 });
  });

  it('csvToDocument(text) says of a date whose day and month may each be the other both readings, and of every problem its row in the table', () => {
    const { problems } = csvToDocument('date,title\n\n03/04/2019,A\n,,\n2020-13,B\n31/12/2019,C\n');
    expect(problems.find(({ value }) => value === '03/04/2019')!.message).toMatch(/may be 2019-04-03 or 2019-03-04.*\(row 3\)$/);
    expect(problems.find(({ value }) => value === '2020-13')!.message).toMatch(/\(row 5\)$/);
  });
});
