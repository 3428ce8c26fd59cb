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
