import { describe, expect, it } from 'vitest';
import { readList } from '../../src/formats/index.js';
import type { ListItem, ListRun } from '../../src/formats/index.js';

const text = (value: string): ListRun => ({ kind: 'text', text: value });
const time = (value: string, datetime?: string): ListRun => ({ kind: 'time', text: value, datetime });
const heading = (value: string, href?: string): ListRun => ({ kind: 'heading', text: value, href });
const item = (...runs: ListRun[]): ListItem => ({ runs });
const only = (each: ListItem, lang = 'en') => {
  const { document, problems } = readList([each], lang);
  expect(problems).toEqual([]);
  return document.events[0];
};

describe('readList dates an item', () => {
  it('by its first time, by `datetime` before the text of it', () => {
    expect(only(item(time('last spring', '2021-05'), text(' '), heading('Ryanair')))).toMatchObject({ date: '2021-05', title: 'Ryanair' });
    expect(only(item(time('May 2021'), heading('Ryanair')))).toMatchObject({ date: '2021-05' });
  });

  it('by two times as an interval, and leaves out what joins them', () => {
    const event = only(item(time('10', '2021-09-10'), text(' – '), time('16 September', '2021-09-16'), text(': '), heading('Zapad'), text(' begins.')));
    expect(event).toMatchObject({ date: '2021-09-10/2021-09-16', title: 'Zapad', body: 'begins.' });
  });

  it('by data-date where it has no time, before the text', () => {
    expect(only({ dataDate: '1994/..', runs: [text('Lukashenko rules. Since 1994.')] })).toMatchObject({ date: '1994/..', title: 'Lukashenko rules', body: 'Since 1994.' });
  });

  it('by the text it begins with, in the language of the item', () => {
    expect(only(item(text('10 September 2021 – Zapad 2021 begins. 200,000 troops.')))).toMatchObject({ date: '2021-09-10', title: 'Zapad 2021 begins', body: '200,000 troops.' });
    expect(only({ lang: 'ru', runs: [text('10 сентября 2021 г.: Начало учений')] })).toMatchObject({ date: '2021-09-10', title: { ru: 'Начало учений' } });
    expect(only(item(text('с 1994 – Лукашенко у власти')), 'ru')).toMatchObject({ date: '1994/..', title: 'Лукашенко у власти' });
  });

  it('and reports what it cannot tell, at the item’s place', () => {
    const { document, problems } = readList([
      item(text('No date at all')), item(text('03/04/2021: x')), item(time('noon', '12:00'), heading('x')), item(text('1994: A')),
    ]);
    expect(document.events.map(({ title }) => title)).toEqual(['A']);
    expect(problems.map(({ path, code, severity }) => `${severity} ${code} ${path}`)).toEqual(['error date events[0].date', 'error date events[1].date', 'error date events[2].date']);
    expect(problems[1].message).toContain('“03/04/2021”');
    expect(problems[2].value).toBe('12:00');
  });
});

/** `[date, title, body]`, or what is reported. */
const told = (each: ListItem, lang = 'en') => {
  const { document, problems } = readList([each], lang);
  if (!document.events.length) return problems.map(({ message }) => message).join();
  return document.events.map(({ date, title, body }) => [date, title, body])[0];
};

describe('readList of times in a sentence', () => {
  it('takes the first for the date and leaves the others where they are', () => {
    expect(told(item(time('2021-04-03'), text(' '), heading('Fed holds'), text(' and decides again on '), time('2021-06-16'), text('.')))).toEqual(['2021-04-03', 'Fed holds', 'and decides again on 2021-06-16.']);
    expect(told(item(time('2021-04-03'), text(' Fed decides on '), time('1 January', '2021-01-01'), text(' again. More.')))).toEqual(['2021-04-03', 'Fed decides on 1 January again', 'More.']);
  });

  it('leaves the first there too, where words lead to it and go on', () => {
    expect(told(item(text('In '), time('1994'), text(', people vote. More.')))).toEqual(['1994', 'In 1994, people vote', 'More.']);
    expect(told(item(heading('A'), text(' ('), time('1994'), text(') ')))).toEqual(['1994', 'A', undefined]);
  });

  it('takes a date at the head of the item, or in data-date, before one that words lead to', () => {
    expect(told(item(text('2021-04-03: Fed decides again on '), time('2021-06-16'), text('.')))).toEqual(['2021-04-03', 'Fed decides again on 2021-06-16', undefined]);
    expect(told({ dataDate: '1994', runs: [text('Rule until '), time('1996'), text(' and more')] })).toEqual(['1994', 'Rule until 1996 and more', undefined]);
    expect(told(item(text('300 people vote on '), time('1994'), text('.')))).toEqual(['1994', '300 people vote on', undefined]);
  });
});

describe('readList of two times', () => {
  it.each([['en', ' to '], ['en', '–'], ['de', ' bis '], ['ru', ' по '], ['fr', ' au ']])('in “%s” with “%s” between them is an interval', (lang, joint) => {
    expect(told(item(time('2021-09-10'), text(joint), time('2021-09-16'), text(': '), heading('Zapad')), lang)).toEqual(['2021-09-10/2021-09-16', 'Zapad', undefined]);
  });

  it('reads both as one text where neither is for machines', () => {
    expect(told(item(time('10'), text(' – '), time('16 September 2021'), text(': Zapad')))).toEqual(['2021-09-10/2021-09-16', 'Zapad', undefined]);
    expect(told(item(time('1914'), text('–'), time('18'), text(': War')))).toEqual(['1914/1918', 'War', undefined]);
    expect(told(item(time('79'), text('–'), time('81'), text(': Titus')))).toEqual(['0079/0081', 'Titus', undefined]);
    expect(told(item(time('10'), text(' – '), time('16 September', '2021-09-16'), text(': Zapad')))).toMatch(/two dates/);
  });
});

describe('readList of a number in a time', () => {
  it.each([['79', '0079'], ['476', '0476'], ['1994', '1994'], ['20210403', '2021-04-03'], ['20XX', '20XX'], ['202X', '202X']])('“%s” is %s', (value, date) => {
    expect(told(item(time(value), heading('A')))).toEqual([date, 'A', undefined]);
    expect(told(item(time('x', value), heading('A')))).toEqual([date, 'A', undefined]);
    expect(told({ dataDate: value, runs: [heading('A')] })).toEqual([date, 'A', undefined]);
  });

  it.each(['0', '000', '12345', '20211303', '20210230', '30210403', '-79', '170000002'])('“%s” is no date', (value) => {
    expect(told(item(time(value), heading('A')))).toMatch(/Expected a date/);
  });

  it('“2020-21” is reported as text, and EDTF in datetime', () => {
    expect(told(item(time('2020-21'), heading('A')))).toMatch(/one way only, not “2020-21”/);
    expect(told(item(time('spring 2020', '2020-21'), heading('A')))).toEqual(['2020-21', 'A', undefined]);
    expect(told(item(time('2020-05'), heading('A')))).toEqual(['2020-05', 'A', undefined]);
  });
});

describe('readList of a text that begins with a number', () => {
  it.each([
    ['en', '300 people are arrested in Minsk'], ['en', '747 crashes in Tenerife'], ['en', '911 calls overload'], ['en', '1000 soldiers cross the border'], ['en', '1994 soldiers cross'], ['en', '1000 Belarusians are arrested'],
    ['en', 'About 300 people'], ['en', 'Up to 1000 people'], ['en', '300–400 people'], ['en', '300,000 people'], ['en', '300.5 points'], ['en', '2000% growth'], ['en', '5 May 300 people vote'], ['en', '476 Rome falls'],
    ['de', '1000 Soldaten'], ['de', '1994 Soldaten'], ['ru', '300 человек задержаны'], ['ru', 'до 1000 человек'], ['ru', '5 мая 300 человек'],
  ])('in “%s” reports “%s” and says how to write a year', (lang, line) => {
    expect(told(item(text(line)), lang)).toMatch(/put a colon after the year/);
  });

  it.each([
    ['en', '300: Diocletian', '0300', 'Diocletian'], ['en', '476 – Rome falls', '0476', 'Rome falls'], ['en', '476 - Rome falls', '0476', 'Rome falls'], ['en', '1000. Leif lands', '1000', 'Leif lands'], ['en', '1000, Leif lands', '1000', 'Leif lands'], ['en', '1000) leif lands', '1000', 'leif lands'],
    ['en', '1994 Lukashenko is elected', '1994', 'Lukashenko is elected'], ['en', 'In 1994 Rule begins', '1994', 'Rule begins'], ['ru', '1994 Лукашенко избран', '1994', 'Лукашенко избран'], ['ar', '1994 انتخاب', '1994', 'انتخاب'], ['de', '1994: Wahl', '1994', 'Wahl'],
    ['en', '1914–1918 War', '1914/1918', 'War'], ['en', 'AD 79 Vesuvius erupts', '0079', 'Vesuvius erupts'], ['en', '500 BC people vote', '-0499', 'people vote'], ['en', '0079-08-24 eruption', '0079-08-24', 'eruption'], ['ru', 'с 1994 года правит', '1994/..', 'правит'], ['en', 'May 2021 people vote', '2021-05', 'people vote'],
    ['en', '2021-04-15T14:30 — X', '2021-04-15T14:30', 'X'],
  ])('in “%s” reads “%s” as %s', (lang, line, date, title) => {
    expect(told(item(text(line)), lang)).toEqual([date, title, undefined]);
  });

  it('takes a tag for what sets a year off, but not a number that is a word of the text', () => {
    expect(told(item(text('476 '), heading('Rome'), text(' falls')))).toEqual(['0476', 'Rome', 'falls']);
    expect(told(item(text('1994 '), { kind: 'link', text: 'rule', href: '/r' }))).toEqual(['1994', 'rule', undefined]);
    expect(told(item(text('300'), { kind: 'block', text: '' }, text('people')))).toEqual(['0300', 'people', undefined]);
    expect(told(item(heading('1994'), text(' rule begins')))).toEqual(['1994', 'rule begins', undefined]);
    expect(told(item(text('300 '), { kind: 'link', text: 'people', href: '/p' }, text(' vote')))).toMatch(/colon/);
    expect(told(item(heading('300'), text(' people vote')))).toMatch(/colon/);
    expect(told(item(text('1000 '), heading('Soldaten')), 'de')).toMatch(/colon/);
  });
});

describe('readList of a time of day behind the date', () => {
  it.each([
    ['en', 'April 15, 2021, 2 p.m. — X resigns', '14:00'], ['en', 'April 15, 2021, 12:05 am: X resigns', '00:05'], ['en', 'April 15, 2021 at 14:30 – X resigns', '14:30'], ['de', '15. April 2021, 14.30 Uhr: X resigns', '14:30'], ['ru', '15 апреля 2021 г. в 14:30 — X resigns', '14:30'],
    ['fr', '15 avril 2021, 14 h 30 : X resigns', '14:30'], ['en', '2021-04-15 14:30 X resigns', '14:30'],
  ])('in “%s” reads “%s” with it', (lang, line, clock) => expect(told(item(text(line)), lang)).toEqual([`2021-04-15T${clock}`, 'X resigns', undefined]));

  it('reads it behind a time element, and in it', () => {
    expect(told(item(time('15 April 2021'), text(', 14:30 – X resigns')))).toEqual(['2021-04-15T14:30', 'X resigns', undefined]);
    expect(told(item(time('15 April 2021, 2 p.m.'), text(' X resigns')))).toEqual(['2021-04-15T14:00', 'X resigns', undefined]);
  });

  it.each([
    ['April 15, 2021, 2 p.m. ET — X resigns. More.', '2021-04-15', '2 p.m. ET\n\nMore.'], ['April 15, 2021, about 2 p.m. — X resigns', '2021-04-15', 'about 2 p.m.'], ['April 15, 2021, 14:30–15:00 — X resigns', '2021-04-15', '14:30–15:00'], ['April 2021, 14:30 — X resigns', '2021-04', '14:30'], ['April 15, 2021, 14:30 to 15:00 — X resigns', '2021-04-15', '14:30 to 15:00'],
  ])('leaves that of “%s” at the head of the body', (line, date, body) => expect(told(item(text(line)))).toEqual([date, 'X resigns', body]));

  it('leaves alone what is a part of the sentence, or no time', () => {
    expect(told(item(text('April 15, 2021, 10:15 train crashes')))).toEqual(['2021-04-15', '10:15 train crashes', undefined]);
    expect(told(item(text('April 15, 2021: 2:1 for Minsk')))).toEqual(['2021-04-15', '2:1 for Minsk', undefined]);
    expect(told(item(text('April 15, 2021: 25:30 X')))).toEqual(['2021-04-15', '25:30 X', undefined]);
  });
});

describe('readList of a term', () => {
  it('takes its date and its title, before those of its text', () => {
    expect(told({ term: [text('1994')], runs: [text('Rule begins. More')] })).toEqual(['1994', 'Rule begins', 'More']);
    expect(told({ term: [text('1994: Rule')], runs: [heading('Bold'), text(' until '), time('1996'), text('.')] })).toEqual(['1994', 'Rule', '**Bold** until 1996.']);
    expect(told({ term: [time('1994')], runs: [text('Rule')] })).toEqual(['1994', 'Rule', undefined]);
    expect(told({ term: [text('Rule')], runs: [time('1994'), text(': Text')] })).toEqual(['1994', 'Rule', 'Text']);
    expect(told({ term: [text('Rule')], runs: [text('1994')] })).toMatch(/Expected a date/);
    expect(told({ term: [text('300 people')], runs: [time('1994')] })).toMatch(/colon/);
  });
});

describe('readList titles an item', () => {
  it('with its first heading, strong or link, and keeps the link', () => {
    expect(only(item(time('1994'), text(' '), { kind: 'link', text: 'Belarus', href: '/by' }, text(' votes.')))).toMatchObject({
      title: 'Belarus', body: 'votes.', links: [{ href: '/by', label: 'Belarus' }],
    });
    expect(only(item(time('1994'), heading('Head', '/h')))).toMatchObject({ title: 'Head', links: [{ href: '/h', label: 'Head' }] });
  });

  it.each([
    ['1994: Rule begins', 'Rule begins', undefined], ['1994 Rule begins – and stays', 'Rule begins', 'and stays'], ['1994. Who rules? He does.', 'Who rules?', 'He does.'],
    ['1994 – J. Smith meets A. B. Jones. They talk.', 'J. Smith meets A. B. Jones', 'They talk.'], ['1994, S-400 missiles arrive', 'S-400 missiles arrive', undefined],
  ])('of “%s” with the text to the first dash or sentence end', (line, title, body) => {
    const event = only(item(text(line)));
    expect([event.title, event.body]).toEqual([title, body]);
  });

  it.each([
    ['en', 'Gov. Andrew Cuomo denies it. More.', 'Gov. Andrew Cuomo denies it'], ['en', 'Sen. Smith sues Acme Inc. and wins. More.', 'Sen. Smith sues Acme Inc. and wins'], ['en', 'Dr. No meets Mr. Jones, Jr. in St. Louis. More.', 'Dr. No meets Mr. Jones, Jr. in St. Louis'],
    ['en', 'Smith vs. Jones, No. 5, approx. 300 pages. More.', 'Smith vs. Jones, No. 5, approx. 300 pages'], ['en', 'The U.S. Senate votes. More.', 'The U.S. Senate votes'], ['en', 'Supt. Smith retires. More.', 'Supt. Smith retires'], ['en', 'Yahoo! buys it. More.', 'Yahoo! buys it'],
    ['ru', 'В г. Минск на ул. Ленина взрыв. More.', 'В г. Минск на ул. Ленина взрыв'], ['ru', 'Завод им. Ленина открыт. More.', 'Завод им. Ленина открыт'], ['de', 'Am 5. Mai fährt z. B. Nr. 5 mit Prof. Weiß. More.', 'Am 5. Mai fährt z. B. Nr. 5 mit Prof. Weiß'],
    ['en', 'He says no. More.', 'He says no'], ['en', 'Stalin dies. More.', 'Stalin dies'], ['en', 'The end of the KGB. More.', 'The end of the KGB'], ['en', 'Second World War 2. More.', 'Second World War 2'], ['ru', 'Спутник. More.', 'Спутник'], ['en', 'A blast in Kyiv. More.', 'A blast in Kyiv'],
  ])('in “%s” of “%s” does not end at an abbreviation', (lang, line, title) => {
    expect(told(item(text(`2021-04-03: ${line}`)), lang)).toEqual(['2021-04-03', title, 'More.']);
  });

  it('and leaves out an item that has none', () => {
    const { document, problems } = readList([item(time('1994'))]);
    expect(document.events).toEqual([]);
    expect(problems.map(({ path, code }) => `${code} ${path}`)).toEqual(['required events[0].title']);
  });
});

describe('readList makes the rest a body', () => {
  it('of paragraphs, links and nested lists, as Markdown', () => {
    const event = only(item(
      time('1994'), heading('A'), { kind: 'block', text: '' }, text(' First '), { kind: 'link', text: 'link', href: 'https://example.org/a b' }, text('.'),
      { kind: 'block', text: '' }, heading('Bold'), { kind: 'list', text: 'one\n two ' },
    ));
    expect(event.body).toBe('First [link](<https://example.org/a%20b>).\n\n**Bold**\n\n- one\n- two');
  });

  it('in which the marks of plain text mean themselves', () => {
    const event = only(item(time('1994'), heading('A'), { kind: 'block', text: '' }, text('a *b* _c_ [d](javascript:x) <img> # `e`')));
    expect(event.body).toBe('a \\*b\\* \\_c\\_ \\[d\\](javascript:x) \\<img\\> \\# \\`e\\`');
    const lines = only(item(time('1994'), heading('A'), { kind: 'block', text: '' }, text('x'), { kind: 'block', text: '' }, text('1. one'), { kind: 'block', text: '' }, text('- two')));
    expect(lines.body).toBe('x\n\n1\\. one\n\n\\- two');
  });
});

describe('readList', () => {
  it('keeps ids, and makes the others', () => {
    const { document } = readList([{ id: 'rule', ...item(text('1994: Rule')) }, item(text('1994: Rule'))]);
    expect(document.events.map(({ id }) => id)).toEqual(['rule', '1994-rule']);
  });

  it('of no items is a document of no events in the language of the list', () => {
    expect(readList([], 'ru')).toEqual({ document: { title: '', lang: 'ru', events: [] }, problems: [] });
  });
});
