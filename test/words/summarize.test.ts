import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseTimeline, timelineColumns } from '../../src/data/index.js';
import { utcTime } from '../../src/time/index.js';
import { loadMessages, summarize, timelineFacts } from '../../src/words/index.js';

const factsOf = (...dates: string[]) =>
  timelineFacts(timelineColumns(parseTimeline(dates.map((date, i) => ({ id: `e${i}`, date, title: 'x' }))).document));
const belarus = () => timelineFacts(timelineColumns(parseTimeline(readFileSync('src/data/belarus.json', 'utf8')).document));

beforeAll(() => loadMessages('ru'));

describe('timelineFacts', () => {
  it('of the Belarus document counts 17 events, 11 of them in 2021, and the gap from 1997 to 2020', () => {
    expect(belarus()).toMatchObject({
      count: 17, going: 2,
      first: { time: utcTime(1994), approximate: false },
      last: { time: utcTime(2021, 10), exclusive: true, approximate: true },
      densest: { start: utcTime(2021), end: utcTime(2022), count: 11, unit: 'year' },
      gap: { start: utcTime(1997), end: utcTime(2020) },
      overlap: { count: 4, start: utcTime(2021, 8, 30), rows: [0, 1, 5, 10] },
    });
  });
  it('puts a date into no bin finer than it is known', () => {
    expect(factsOf('2021', '2021', '2021', '2021-09-10').densest).toMatchObject({ unit: 'year', count: 4 });
    expect(factsOf('2021-09', '2021-09', '2021-09', '2021-09-10').densest).toMatchObject({ unit: 'month', count: 4 });
    expect(factsOf('199X', '199X', '199X', '199X').densest).toBeUndefined();
  });
  it('has no densest time where no half of the events is near', () => {
    expect(factsOf('2001', '2002', '2003', '2004').densest).toBeUndefined();
  });
  it('has no gap where the longest is less than a quarter of the whole', () => {
    expect(factsOf('2001', '2002', '2003', '2004', '2005', '2006').gap).toBeUndefined();
  });
  it('counts as overlapping only intervals that share time', () => {
    expect(factsOf('2001/2002', '2003/2004', '2005/2006').overlap).toBeUndefined();
    expect(factsOf('2001/2005', '2002/2005', '2003/2004', '2006/2007').overlap).toMatchObject({ count: 3, start: utcTime(2003), end: utcTime(2005) });
    expect(factsOf('2001', '2001', '2001').overlap).toBeUndefined();
  });
});

describe('summarize', () => {
  it('says the Belarus document in a sentence', () => {
    expect(summarize(belarus(), 'en')).toBe(
      '17 events from 1994 to around September 2021; 11 of them in 2021; the longest gap is 23 years, from 1997 to 2020; ' +
      'as many as 4 go on at once, on 30 August 2021; 2 are still going.');
    expect(summarize(belarus(), 'ru')).toBe(
      '17 событий с 1994 года примерно по сентябрь 2021 года; 11 из них приходится на 2021 год; самый долгий перерыв — 23 года, ' +
      'с 1997 года по 2020 год; одновременно длится до 4 (30 августа 2021 года); 2 ещё продолжаются.');
  });
  it.each([
    [[], 'No events.', 'Событий нет.'],
    [['2021-09-10'], '1 event, 10 September 2021.', '1 событие, 10 сентября 2021 года.'],
    [['1994~'], '1 event, around 1994.', '1 событие, около 1994 года.'],
    [['1994', '1997'], '2 events from 1994 to 1997.', '2 события с 1994 года по 1997 год.'],
    [['1994/..', '1997'], '2 events from 1994 to 1997; 1 is still going.', '2 события с 1994 года по 1997 год; 1 ещё продолжается.'],
    [['2021-09-10', '2021-09-10', '2021-09-10', '2021-09-10', '2021-09-12'],
      '5 events from 10 September 2021 to 12 September 2021; 4 of them on 10 September 2021; the longest gap is 2 days, 10 to 12 September 2021.',
      '5 событий с 10 сентября 2021 года по 12 сентября 2021 года; 4 из них приходится на 10 сентября 2021 года; самый долгий перерыв — 2 дня, с 10 по 12 сентября 2021 года.'],
  ])('of %j is "%s"', (dates, english, russian) => {
    expect(summarize(factsOf(...dates), 'en')).toBe(english);
    expect(summarize(factsOf(...dates), 'ru')).toBe(russian);
  });
});
