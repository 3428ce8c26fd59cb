import { describe, expect, it } from 'vitest';
import belarus from '../../src/data/belarus.json';
import { contextOf } from '../../src/components/context.js';
import { parseTimeline, timelineColumns } from '../../src/data/index.js';
import { timelineCalendar } from '../../src/embed/timeline-calendar.js';
import { loadMessages } from '../../src/words/index.js';

interface Line { name: string; parameters: Record<string, string>; value: string }

/** One line taken apart; throws where RFC 5545, 3.1 does not allow it. */
function lineOf(text: string): Line {
  const match = /^([A-Z-]+)((?:;[A-Z-]+=[^";:,]+)*):(.*)$/.exec(text);
  if (!match || /[\0-\x08\x0a-\x1f\x7f]/.test(text)) throw new Error(`no content line: ${text}`);
  return { name: match[1], parameters: Object.fromEntries(match[2].split(';').slice(1).map((each) => each.split('='))) as Record<string, string>, value: match[3] };
}

const textOf = (value: string): string => {
  if (/(^|[^\\])(\\\\)*([,;]|\\[^\\;,nN])/.test(value)) throw new Error(`no text: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, char: string) => (char.toLowerCase() === 'n' ? '\n' : char));
};

/** The events of a calendar by the names of their lines; throws for what RFC 5545 forbids. */
function strict(calendar: string): Map<string, Line>[] {
  if (!calendar.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(calendar)) throw new Error('lines end with CRLF');
  const physical = calendar.slice(0, -2).split('\r\n');
  for (const line of physical) if (Buffer.byteLength(line) > 75 || !line.trim()) throw new Error(`a line of 1 to 75 bytes: ${line}`);
  if (Buffer.from(calendar, 'utf8').toString('utf8') !== calendar) throw new Error('a character is cut');
  const lines = calendar.slice(0, -2).replace(/\r\n /g, '').split('\r\n').map(lineOf);
  const outer = lines.splice(0, lines.findIndex(({ value }) => value === 'VEVENT')).concat(lines.splice(-1));
  expect(outer.map(({ name, value }) => (/BEGIN|END|VERSION/.test(name) ? `${name}:${value}` : name))).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID', 'X-WR-CALNAME', 'END:VCALENDAR']);
  const events: Map<string, Line>[] = [];
  while (lines.length) events.push(eventOf(lines.splice(0, lines.findIndex(({ name }) => name === 'END') + 1)));
  const ids = events.map((event) => event.get('UID')!.value);
  expect(new Set(ids).size).toBe(ids.length);
  return events;
}

function eventOf(lines: Line[]): Map<string, Line> {
  expect([lines[0], lines.at(-1)].map((line) => `${line!.name}:${line!.value}`)).toEqual(['BEGIN:VEVENT', 'END:VEVENT']);
  const event = new Map(lines.slice(1, -1).map((line) => [line.name, line]));
  expect(event.size, 'each once').toBe(lines.length - 2);
  for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY']) expect([...event.keys()]).toContain(name);
  expect(event.get('DTSTAMP')!.value).toMatch(/^\d{8}T\d{6}Z$/);
  const [start, end] = [event.get('DTSTART')!, event.get('DTEND')];
  const form = (line: Line): string => (line.parameters.VALUE === 'DATE' ? /^\d{8}$/ : /^\d{8}T([01]\d|2[0-3])([0-5]\d){2}Z?$/).exec(line.value)![0].replace(/\d/g, '');
  expect(end ? form(end) : form(start)).toBe(form(start));
  if (end) expect(end.value > start.value).toBe(true);
  for (const name of ['SUMMARY', 'DESCRIPTION', 'UID']) if (event.has(name)) textOf(event.get(name)!.value);
  return event;
}

function calendarOf(dates: string[], lang = 'en', more: object = {}) {
  const { document, problems } = parseTimeline({ title: 'T', events: dates.map((date, i) => ({ id: `e${i}`, date, title: `Event ${i}` })), ...more });
  expect(problems).toEqual([]);
  const columns = timelineColumns(document);
  return timelineCalendar(contextOf(document, columns.asOf, lang), columns, 'https://example.org/t/');
}

/** The lines of when an event is, and its description. */
function of(date: string, lang?: string): string[] {
  const event = strict(calendarOf([date], lang).text)[0];
  const when = ['DTSTART', 'DTEND'].flatMap((name) => event.get(name) ?? []).map(({ name, parameters, value }) => `${name}${parameters.VALUE ? ` ${parameters.VALUE}` : ''} ${value}`);
  return [...when, ...(event.has('DESCRIPTION') ? [textOf(event.get('DESCRIPTION')!.value)] : [])];
}

describe('timelineCalendar(context, columns)', () => {
  it.each([
    // The clock: at its instant, or the place's own.
    ['2021-04-03T23:30-04:00', ['DTSTART 20210404T033000Z']],
    ['2021-04-03T23:30Z', ['DTSTART 20210403T233000Z']],
    ['2021-04-03T23:30', ['DTSTART 20210403T233000']],
    ['2021-04-03T23:30:15', ['DTSTART 20210403T233015']],
    ['2021-04-03T24:00', ['DTSTART 20210404T000000']],
    ['2021-04-03T10:00+02:00/2021-04-03T12:30+02:00', ['DTSTART 20210403T080000Z', 'DTEND 20210403T103000Z']],
    ['2021-04-03T10:00/2021-04-04T01:00', ['DTSTART 20210403T100000', 'DTEND 20210404T010000']],
    ['2021-04-03T10:00Z/2021-04-03T10:00Z', ['DTSTART 20210403T100000Z']],
    // Days, as written.
    ['2021-04-03', ['DTSTART DATE 20210403', 'DTEND DATE 20210404']],
    ['2021-12-31/2022-01-02', ['DTSTART DATE 20211231', 'DTEND DATE 20220103']],
    ['0001-01-01', ['DTSTART DATE 00010101', 'DTEND DATE 00010102']],
    // In UTC before the year 1.
    ['0001-01-01T00:30+05:00', ['DTSTART DATE 00010101', 'DTEND DATE 00010102', '1 January 1 CE, 00:30 UTC+5']],
    // Only one side by the clock, or each by another: days again, and the hours in words.
    ['2021-04-03T23:30-04:00/2021-04-05', ['DTSTART DATE 20210403', 'DTEND DATE 20210406', '3 April 2021, 23:30 UTC-4 – 5 April 2021']],
    ['2021-04-03/2021-04-05T01:30+05:00', ['DTSTART DATE 20210403', 'DTEND DATE 20210406', '3 April 2021 – 5 April 2021, 01:30 UTC+5']],
    ['2021-04-03T10:00/2021-04-05T12:00Z', ['DTSTART DATE 20210403', 'DTEND DATE 20210406', '3 April 2021, 10:00 – 5 April 2021, 12:00 UTC']],
    // No end that is known: none.
    ['1994/..', ['DTSTART DATE 19940101', 'Since 1994']],
    ['1994-07-10/..', ['DTSTART DATE 19940710', 'Since 10 July 1994']],
    ['1994-07-10/', ['DTSTART DATE 19940710', 'From 10 July 1994, end unknown']],
    ['2021-04-03T10:00Z/..', ['DTSTART 20210403T100000Z', 'Since 3 April 2021, 10:00 UTC']],
    ['[1984..]', ['DTSTART DATE 19840101', '1984 or later']],
    ['1994/Y12000', ['DTSTART DATE 19940101', '1994–12,000']],
    // In doubt, or vague: the whole extent, and what is known.
    ['1984~', ['DTSTART DATE 19840101', 'DTEND DATE 19850101', 'c. 1984']],
    ['2004-06-11?', ['DTSTART DATE 20040611', 'DTEND DATE 20040612', '11 June 2004?']],
    ['2021-09-10/2021-09-16~', ['DTSTART DATE 20210910', 'DTEND DATE 20210917', '10 – c. 16 September 2021']],
    ['2004-06', ['DTSTART DATE 20040601', 'DTEND DATE 20040701', 'June 2004']],
    ['2004-06-XX', ['DTSTART DATE 20040601', 'DTEND DATE 20040701', 'A day in June 2004']],
    ['[2004-06-01, 2004-06-03]', ['DTSTART DATE 20040601', 'DTEND DATE 20040604', 'One of 1 June 2004 or 3 June 2004']],
  ])('%s', (date, wanted) => expect(of(date)).toEqual(wanted));

  it('says in the language of the calendar what days do not', async () => {
    await loadMessages('de');
    expect(of('1994/..', 'de')).toEqual(['DTSTART DATE 19940101', 'Seit 1994']);
  });

  it('keeps a short description alone where the days say all', () => {
    const { text } = calendarOf([], 'en', { events: [{ id: 'a', date: '2021-04-03', title: 'A', summary: 'Short, and; \\ so on.' }, { id: 'b', date: '1994/..', title: 'B', summary: 'More.' }] });
    const [since, day] = strict(text);
    expect(textOf(day.get('DESCRIPTION')!.value)).toBe('Short, and; \\ so on.');
    expect(textOf(since.get('DESCRIPTION')!.value)).toBe('Since 1994\nMore.');
  });

  it('leaves out what calendars cannot hold, by its titles, and nothing else', () => {
    const dates = ['-0043-03-15', '../1994', '/1994', '../..', '0000', 'Y12000', '[..1984]', '1994', '2021-04-03'];
    const { text, left } = calendarOf(dates);
    expect(left.sort()).toEqual(dates.slice(0, 7).map((_, i) => `Event ${i}`));
    expect(strict(text).map((event) => event.get('SUMMARY')!.value)).toEqual(['Event 7', 'Event 8']);
    expect(calendarOf(['1994']).left).toEqual([]);
  });

  it('is a calendar whatever stands in the texts, and the same one again', () => {
    const odd = 'Тест; a,b\\c\r\nnext \u0007\u007f — 年表 😀 '.repeat(9);
    const list = { title: odd, updated: '2024-02-29', events: ['1994/..', '2021-04-03T10:00Z', '2021-04-03'].map((date, i) => ({ id: `${odd}${i}`, date, title: odd, summary: odd })) };
    const { text } = calendarOf([], 'en', list);
    expect(strict(text).map((event) => event.get('DTSTAMP')!.value)).toEqual(Array(3).fill('20240229T000000Z'));
    expect(textOf(strict(text)[0].get('SUMMARY')!.value)).toBe(odd.replace(/\r/g, '').replace(/[\u0007\u007f]/g, ''));
    expect(calendarOf([], 'en', structuredClone(list)).text).toBe(text);
  });

  it('of the Belarus document is a calendar of all 17', () => {
    const { document } = parseTimeline(belarus);
    const columns = timelineColumns(document);
    const { text, left } = timelineCalendar(contextOf(document, columns.asOf, 'en'), columns);
    expect([strict(text).length, left]).toEqual([17, []]);
  });
});
