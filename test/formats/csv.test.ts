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
  it.each([['a century', '19'], ['a decade', '199~'], ['a season that may be two years', '2020-21'], ['one at an end', '2019/2020-21']])('keeps %s', (_, date) => {
    const events = [{ id: 'a', date, title: 'A' }, { id: 'b', date: '1994-10-10', title: 'B' }];
    expect(csvToDocument(documentToCsv({ title: '', events }))).toMatchObject({ document: { events }, problems: [] });
  });
  it.each(['2021-09-10', '1994', '1985-04-12T23:20:30+04:00', '1985-04-12T10:30Z', '19XX', '[..1984]', 'Y-17e7', '-0043-03-15', '1994~/2021-10'])('calls the column of %s by the name people use', (date) => {
    expect(documentToCsv({ title: '', events: [{ id: 'a', date, title: 'A' }] })).toMatch(/^id,date,title/);
  });

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

describe('csvToDocument reads a date in one way or not at all', () => {
  const read = (cell: string, lang?: string) => {
    const { document, problems } = csvToDocument(`date,title\n"${cell}",A\n`, lang);
    return { date: document.events[0]?.date, problems };
  };

  it.each([
    ['79', '0079'], ['476', '0476'], ['0', '0000'], ['79~', '0079~'], ['1994', '1994'], ['-0044', '-0044'], ['19XX', '19XX'], ['199X', '199X'],
    ['2021-21', '2021-21'], ['2005-21', '2005-21'], ['2020-25', '2020-25'], ['spring 2020', '2020-21'], ['2020/2021', '2020/2021'],
    ['20210417', '2021-04-17'], ['Y44287', 'Y44287'], ['70 AD', '0070'], ['70 CE', '0070'], ['476 AD', '0476'], ['AD 70', '0070'], ['44 BC', '-0043'], ['14–37 AD', '0014/0037'],
  ])('%s is %s', (cell, date) => expect(read(cell)).toEqual({ date, problems: [] }));

  it.each([['ru', '70 г. н. э.'], ['de', '70 n. Chr.'], ['fr', '70 ap. J.-C.'], ['es', '70 d. C.']])('%s “%s” is 0070', (lang, cell) => expect(read(cell, lang)).toEqual({ date: '0070', problems: [] }));

  it.each([
    ['2020-21', /may be spring 2020 \(write “spring 2020”\) or the years 2020 and 2021 \(write 2020\/2021\)/], ['1920-21', /spring 1920.*1920\/1921/], ['2021-22', /summer 2021.*2021\/2022/], ['2022-23', /autumn 2022/],
    ['2023-24', /winter 2023/], ['2024-25', /spring 2024.*2024\/2025/], ['2028-29', /part of the year.*2028\/2029/], ['2019-20', /no month; years are written 2019\/2020/], ['1999-00', /1999\/2000/],
    ['-44', /44 BC \(write -0043\) or 45 BC, as EDTF counts \(write -0044\)/], ['44287', /day number of a spreadsheet: write 2021-04-01, or Y44287/],
    ['1616239022', /count of time since 1970: write 2021-03-20T11:17:02Z, or Y1616239022/], ['1616239022000', /write 2021-03-20T11:17:02Z/], ['202104', /a month: write 2021-04, or/], ['20211345', /write Y20211345/],
    ['3/4/2021', /may be 2021-04-03 or 2021-03-04/], ['2021-02-30', /day of the calendar/], ['10/12', /not “10\/12”/], ['12–44 BC', /not “12–44 BC”/], ['?', /not “\?”/], ['..', /not “\.\.”/],
  ])('%s is left out, and its message says why', (cell, message) => {
    const { date, problems } = read(cell);
    expect(date).toBeUndefined();
    expect(problems).toMatchObject([{ path: 'events[0].date', code: 'date', severity: 'error', value: cell }]);
    expect(problems[0].message).toMatch(message);
    expect(problems[0].message).toMatch(/; its entry was left out\. \(row 2\)$/);
  });

  it('offers a season that the language of the table can be written in', () => {
    expect(read('2020-21', 'de').problems[0].message).toMatch('write 2020-25');
    expect(read('2020-25', 'de').date).toBe('2020-25');
  });

  it('takes a column named “edtf” to the letter', () => {
    const { document, problems } = csvToDocument('edtf,title\n2020-21,A\n79,B\n44287,C');
    expect(document.events.map(({ date }) => date)).toEqual(['2020-21', '79']);
    expect(problems.map(({ value }) => value)).toEqual(['44287']);
  });

  it('reads `updated` as it reads dates, and names the cell where it cannot', () => {
    const { document, problems } = csvToDocument('date,title,updated\n1994,A,3/4/2021\n1994,B,10 May 2021');
    expect(document.events.map(({ updated }) => updated)).toEqual([undefined, '2021-05-10']);
    expect(problems).toMatchObject([{ path: 'events[0].updated', severity: 'warning', value: '3/4/2021' }]);
  });
});

describe('csvToDocument of a start and an end', () => {
  const read = (start: string, end: string, lang?: string) => {
    const { document, problems } = csvToDocument(`start,end,title\n"${start}","${end}",A\n`, lang);
    return { date: document.events[0]?.date, problems };
  };

  it.each([
    ['en', '1994', 'present', '1994/..'], ['en', '1994', 'Ongoing', '1994/..'], ['en', '1994', 'now', '1994/..'], ['en', '1994', 'today', '1994/..'], ['en', '1994', '..', '1994/..'], ['ru', '1994', 'настоящее время', '1994/..'], ['ru', '1994', 'present', '1994/..'],
    ['en', '1994', '?', '1994/'], ['en', '1994', 'unknown', '1994/'], ['en', '1994', 'TBD', '1994/'], ['ru', '1994', 'неизвестно', '1994/'], ['en', '?', '1994', '/1994'],
    ['en', '1994', '-', '1994'], ['en', '1994', '–', '1994'], ['en', '1994', 'n/a', '1994'], ['en', '-', '1994', '/1994'],
    ['en', '79', '476', '0079/0476'], ['en', '70 AD', '79 AD', '0070/0079'], ['en', '2021-W30', '2021-W37', '2021-07-26/2021-09-19'], ['en', '20210417', '20210420', '2021-04-17/2021-04-20'],
  ])('%s: %s and %s are %s', (lang, start, end, date) => expect(read(start, end, lang)).toEqual({ date, problems: [] }));

  it.each([
    ['soon', /not “soon”/], ['1990', /an end that is not before the start, 1994, not “1990”/], ['3/4/2021', /may be 2021-04-03 or 2021-03-04/], ['2020-21', /may be spring 2020/], ['44287', /spreadsheet/], ['since 1999', /one date/],
  ])('keeps an event at its start where the end is %s, and names that cell', (end, message) => {
    const { date, problems } = read('1994', end);
    expect(date).toBe('1994');
    expect(problems).toMatchObject([{ path: 'events[0].date', code: 'date', severity: 'warning', value: end }]);
    expect(problems[0].message).toMatch(message);
    expect(problems[0].message).toMatch(/its entry stands at its start alone\. \(row 2\)$/);
  });

  it.each([['3/4/2021', '2022', '3/4/2021'], ['soon', '2022', 'soon'], ['44287', '44300', '44287'], ['', 'soon', 'soon'], ['?', '?', '?'], ['?', '', '?']])('leaves out “%s” to “%s” and names the cell “%s”', (start, end, value) => {
    const { date, problems } = read(start, end);
    expect(date).toBeUndefined();
    expect(problems).toMatchObject([{ path: 'events[0].date', severity: 'error', value }]);
  });
});

describe('csvToDocument of a table with rows above the names', () => {
  it.each([
    ['an empty line', '\ndate,title\n1994,A\nsoon,B\n', 4], ['a line of cells', 'Timeline of the affair;;\ndate;title;summary\n1994;A;\nsoon;B;\n', 4], ['a line without any', 'Timeline, as of today\n\ndate\ttitle\n1994\tA\nsoon\tB\n', 5],
  ])('finds them below %s, and counts rows as the sheet does', (_what, text, row) => {
    const { document, problems } = csvToDocument(text);
    expect(document.events).toMatchObject([{ date: '1994', title: 'A' }]);
    expect(problems).toMatchObject([{ path: 'events[1].date', value: 'soon' }]);
    expect(problems[0].message).toMatch(`(row ${row})`);
  });

  it('takes the first row that has them', () => {
    expect(csvToDocument('date,title\n1994,A\ndate,title\n').document.events).toMatchObject([{ title: 'A' }]);
  });

  it('looks no further than ten rows', () => {
    expect(() => csvToDocument(`${'x\n'.repeat(10)}date,title\n1994,A`)).toThrow(TimelineDataError);
    expect(csvToDocument(`${'x\n'.repeat(9)}date,title\n1994,A`).document.events).toHaveLength(1);
  });
});
