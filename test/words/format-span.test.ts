import { beforeAll, describe, expect, it } from 'vitest';
import { parseDate } from '../../src/time/index.js';
import { formatSpan, loadMessages } from '../../src/words/index.js';
import type { SpanStyle } from '../../src/words/index.js';

const say = (edtf: string, locale: string, style: SpanStyle) => formatSpan(parseDate(edtf), locale, { style });

/** EDTF, then what is said: long, short, spoken; a missing one is the same as the one before it. */
type Case = [edtf: string, long: string, short?: string, spoken?: string];

const english: Case[] = [
  ['1994', '1994'],
  ['2004-06', 'June 2004'],
  ['2021-09-09', '9 September 2021'],
  ['2020-01~', 'c. January 2020', undefined, 'around January 2020'],
  ['2021~', 'c. 2021', undefined, 'around 2021'],
  ['1984?', '1984?', undefined, 'possibly 1984'],
  ['1984%', 'c. 1984?', undefined, 'possibly around 1984'],
  ['2004-06-11%', 'c. 11 June 2004?', undefined, 'possibly around 11 June 2004'],
  ['2004~-06-11', '11 June 2004 (year approximate)'],
  ['2004-06~-11', '11 June 2004 (year and month approximate)'],
  ['2004-?06-~11', '11 June 2004 (month uncertain, day approximate)'],
  ['2004-06-%11', '11 June 2004 (day approximate and uncertain)'],
  // seasons
  ['2021-21', 'spring 2021'],
  ['2021-23', 'autumn 2021'],
  ['2021-24', 'winter 2021–2022'],
  ['2021-27', 'northern autumn 2021'],
  ['2021-30', 'southern summer 2021–2022'],
  ['2021-33', '1st quarter of 2021', 'Q1 2021', '1st quarter of 2021'],
  ['2021-38', '2nd third of 2021'],
  ['2021-41', '2nd half of 2021', 'H2 2021', '2nd half of 2021'],
  // intervals
  ['2021-09-10/2021-09-16', '10–16 September 2021', undefined, '10 to 16 September 2021'],
  ['2021-09-10/2021-09-16~', '10 – c. 16 September 2021', undefined, '10 to around 16 September 2021'],
  ['2021-09-10~/2021-09-16~', 'c. 10 – c. 16 September 2021', undefined, 'around 10 to around 16 September 2021'],
  ['2021-08-30/2021-09-05', '30 August – 5 September 2021', '30 Aug – 5 Sep 2021', '30 August to 5 September 2021'],
  ['2020-12-25/2021-01-07', '25 December 2020 – 7 January 2021', '25 Dec 2020 – 7 Jan 2021', 'from 25 December 2020 to 7 January 2021'],
  ['2020-08/2020-09', 'August–September 2020', 'Aug–Sep 2020', 'August to September 2020'],
  ['2020-08/2021-09', 'August 2020 – September 2021', 'Aug 2020 – Sep 2021', 'from August 2020 to September 2021'],
  ['2020-08~/2021-09~', 'from c. August 2020 to c. September 2021', 'c. Aug 2020 – c. Sep 2021', 'from around August 2020 to around September 2021'],
  ['2021-05-03/2021-07', '3 May – July 2021', '3 May – Jul 2021', '3 May to July 2021'],
  ['1990/2005-05', '1990 – May 2005', undefined, 'from 1990 to May 2005'],
  ['1994/1997', '1994–1997', undefined, 'from 1994 to 1997'],
  ['1994~/1997?', 'from c. 1994 to 1997?', 'c. 1994 – 1997?', 'from around 1994 to possibly 1997'],
  ['2021-09/2021-09', 'September 2021'],
  ['2021-21/2021-23', 'spring 2021 – autumn 2021', undefined, 'from spring 2021 to autumn 2021'],
  ['2004-06-~11/2004-07', '11 June 2004 (day approximate) – July 2004', '11 Jun 2004 (day approximate) – Jul 2004',
    'from 11 June 2004 (day approximate) to July 2004'],
  ['2004-06-XX/2004-08-03', 'a day in June 2004 – 3 August 2004', 'a day in Jun 2004 – 3 Aug 2004', 'from a day in June 2004 to 3 August 2004'],
  // open and unknown sides
  ['1994/..', 'since 1994'],
  ['2021-05~/..', 'since c. May 2021', undefined, 'since around May 2021'],
  ['../1914', 'until 1914'],
  ['199X/..', 'since the 1990s'],
  ['1994/', 'from 1994, end unknown', '1994–?', 'from 1994, end unknown'],
  ['/1994', 'until 1994, start unknown', '?–1994', 'until 1994, start unknown'],
  // digits not known
  ['199X', '1990s'],
  ['199', '1990s'],
  ['19XX', '20th century'],
  ['18', '19th century'],
  ['00', '1st century CE'],
  ['19X4', 'unknown year (19X4)'],
  ['1XXX', 'unknown year (1000–1999)', undefined, 'unknown year (1000 to 1999)'],
  ['1XXX/..', 'since an unknown year (1000–1999)', undefined, 'since an unknown year (1000 to 1999)'],
  ['XXXX', 'unknown year'],
  ['2004-XX', 'a month in 2004'],
  ['2004-1X', 'a month in 2004 (October–December 2004)', 'a month in 2004 (Oct–Dec 2004)', 'a month in 2004 (October to December 2004)'],
  ['2004-XX-XX', 'a day in 2004'],
  ['2004-06-XX', 'a day in June 2004'],
  ['2004-06-2X', 'a day in June 2004 (20–29 June 2004)', undefined, 'a day in June 2004 (20 to 29 June 2004)'],
  ['2004-06-X5', 'a day in June 2004 (2004-06-X5)'],
  ['2004-XX-25', '25th of a month in 2004'],
  ['2004-XX-21', '21st of a month in 2004'],
  ['2004-XX-12', '12th of a month in 2004'],
  ['XXXX-12-25', '25 December in an unknown year'],
  ['199X-12-25', '25 December in the 1990s'],
  ['19XX-12', 'December in the 20th century'],
  ['199X-12-XX', 'a day in December in the 1990s'],
  ['1950S2', 'c. 1950 (1900–1999)', undefined, 'around 1950 (1900 to 1999)'],
  // sets
  ['[1667,1668,1670..1672]', 'one of 1667, 1668 or 1670–1672', undefined, 'one of 1667, 1668 or 1670 to 1672'],
  ['{1667,1668,1670..1672}', '1667, 1668 and 1670–1672', undefined, '1667, 1668 and 1670 to 1672'],
  ['[..1984]', '1984 or earlier'],
  ['{..1984}', '1984 and earlier'],
  ['[1760-01,1760-12..]', 'one of January 1760 or December 1760 or later', 'one of Jan 1760 or Dec 1760 or later',
    'one of January 1760 or December 1760 or later'],
  // before the common era, and far away
  ['0000', '1 BCE'],
  ['-0043', '44 BCE'],
  ['-0043-03-15', '15 March 44 BCE'],
  ['-0043/0014', '44 BCE – 14 CE', undefined, 'from 44 BCE to 14 CE'],
  ['-0043/-0030', '44–31 BCE', undefined, 'from 44 BCE to 31 BCE'],
  ['0079-08-24', '24 August 79 CE'],
  ['0476', '476'],
  ['-04XX', '5th century BCE'],
  ['Y12000', '12,000'],
  ['Y-12000', '12,001 BCE'],
  ['Y-170000002', '170,000,003 BCE'],
  ['Y-17000000', '17 million years ago', '17M years ago', '17 million years ago'],
  ['Y-138E8S3', 'c. 13.8 billion years ago', 'c. 13.8B years ago', 'around 13.8 billion years ago'],
  // times of day, as written
  ['2021-09-10T08:30', '10 September 2021, 08:30'],
  ['2021-09-10T08:30:00Z', '10 September 2021, 08:30:00 UTC'],
  ['2021-09-10T08:30:05.25Z', '10 September 2021, 08:30:05.25 UTC'],
  ['2021-09-10T23:30:00-08:00', '10 September 2021, 23:30:00 UTC-8'],
  ['2021-09-10T08:30:00+05:45', '10 September 2021, 08:30:00 UTC+5:45'],
  ['2021-09-10T08:00:00Z/2021-09-10T09:30:00Z', '10 September 2021, 08:00:00–09:30:00 UTC', undefined,
    '10 September 2021, 08:00:00 to 09:30:00 UTC'],
];

const russian: Case[] = [
  ['1994', '1994', undefined, '1994 год'],
  ['2020-08', 'август 2020', undefined, 'август 2020 года'],
  ['2021-09-09', '9 сентября 2021', undefined, '9 сентября 2021 года'],
  ['2020-01~', 'около января 2020', 'ок. января 2020', 'около января 2020 года'],
  ['2021~', 'около 2021 года', 'ок. 2021 года', 'около 2021 года'],
  ['1984?', '1984?', undefined, 'возможно, 1984 год'],
  ['1984%', 'около 1984 года?', 'ок. 1984 года?', 'возможно, около 1984 года'],
  ['2004~-06-11', '11 июня 2004 (приблизительно: год)', undefined, '11 июня 2004 года (приблизительно: год)'],
  ['2021-21', 'весна 2021', undefined, 'весна 2021 года'],
  ['2021-21~', 'около весны 2021', 'ок. весны 2021', 'около весны 2021 года'],
  ['2021-22/..', 'с лета 2021', undefined, 'с лета 2021 года'],
  ['2021-24', 'зима 2021–2022'],
  ['2021-31', 'южная осень 2021', undefined, 'южная осень 2021 года'],
  ['2021-33', '1-й квартал 2021', '1-й кв. 2021', '1-й квартал 2021 года'],
  ['2021-22/2022-21', 'лето 2021 – весна 2022', undefined, 'с лета 2021 года по весну 2022 года'],
  ['2021-40/2022-41', '1-я половина 2021 – 2-я половина 2022', undefined, 'с 1-й половины 2021 года по 2-ю половину 2022 года'],
  ['2021-09-10/2021-09-16', '10–16 сентября 2021', undefined, 'с 10 по 16 сентября 2021 года'],
  ['2021-09-10/2021-09-16~', '10 – около 16 сентября 2021', '10 – ок. 16 сентября 2021', 'с 10 примерно по 16 сентября 2021 года'],
  ['2021-08-30/2021-09-05', '30 августа – 5 сентября 2021', '30 авг. – 5 сент. 2021', 'с 30 августа по 5 сентября 2021 года'],
  ['2020-08/2020-09', 'август–сентябрь 2020', 'авг.–сент. 2020', 'с августа по сентябрь 2020 года'],
  ['2020-08~/2021-09~', 'примерно с августа 2020 примерно по сентябрь 2021', 'ок. авг. 2020 – ок. сент. 2021',
    'примерно с августа 2020 года примерно по сентябрь 2021 года'],
  ['1994/1997', '1994–1997', undefined, 'с 1994 года по 1997 год'],
  ['1994~/1997?', 'примерно с 1994 года по 1997 год?', 'ок. 1994 года – 1997?', 'примерно с 1994 года, возможно, по 1997 год'],
  ['1994/..', 'с 1994 года'],
  ['2021-05/..', 'с мая 2021', undefined, 'с мая 2021 года'],
  ['../1914', 'до 1914 года'],
  ['1994/', 'с 1994 года, конец неизвестен', '1994–?', 'с 1994 года, конец неизвестен'],
  ['199X', '1990-е годы'],
  ['199X/..', 'с 1990-х годов'],
  ['18XX', 'XIX век'],
  ['19XX~', 'около XX века', 'ок. XX века', 'около XX века'],
  ['-04XX', 'V век до н. э.'],
  ['2004-XX', 'один из месяцев 2004 года'],
  ['2004-06-XX', 'один из дней июня 2004', undefined, 'один из дней июня 2004 года'],
  ['2004-06-2X', 'один из дней июня 2004 (20–29 июня 2004)', undefined, 'один из дней июня 2004 года (с 20 по 29 июня 2004 года)'],
  ['2004-XX-25', '25-е число одного из месяцев 2004 года'],
  ['XXXX-12-25', '25 декабря неизвестного года'],
  ['[1667,1668,1670..1672]', 'одно из: 1667, 1668 или 1670–1672', undefined, 'одно из: 1667 год, 1668 год или с 1670 года по 1672 год'],
  ['[..1984]', '1984 или раньше', undefined, '1984 год или раньше'],
  ['0000', '1 г. до н. э.', undefined, '1 год до нашей эры'],
  ['-0043-03-15', '15 марта 44 г. до н. э.', undefined, '15 марта 44 года до нашей эры'],
  ['-0043/-0030', '44–31 гг. до н. э.', undefined, 'с 44 года до нашей эры по 31 год до нашей эры'],
  ['Y-17000000', '17 миллионов лет назад', '17 млн лет назад', '17 миллионов лет назад'],
  ['Y-2000000~', 'около 2 миллионов лет назад', 'ок. 2 млн лет назад', 'около 2 миллионов лет назад'],
  ['Y-1000000~', 'около 1 миллиона лет назад', 'ок. 1 млн лет назад', 'около 1 миллиона лет назад'],
  ['2021-09-10T08:30:00+03:00', '10 сентября 2021, 08:30:00 UTC+3', undefined, '10 сентября 2021 года, 08:30:00 UTC+3'],
];

beforeAll(() => loadMessages('ru'));

describe.each([['en', english], ['ru', russian]] as const)('formatSpan in %s', (locale, cases) => {
  it.each(cases)('formatSpan("%s") says as much as is known', (edtf, long, short = long, spoken = short) => {
    // Intl puts a no-break space into grouped numbers; which one differs between versions.
    const plain = (style: SpanStyle) => say(edtf, locale, style).replace(/[\u00a0\u202f]/g, ' ');
    expect({ long: plain('long'), short: plain('short'), spoken: plain('spoken') }).toEqual({ long, short, spoken });
  });
});

describe('formatSpan options', () => {
  it.each([
    ['1994/..', 'en', 'Since 1994'], ['2020-01~', 'en', 'c. January 2020'], ['2021-21', 'en', 'Spring 2021'], ['1984', 'en', '1984'],
    ['2020-01~', 'ru', 'Ок. января 2020'], ['1994/..', 'ru', 'С 1994 года'],
  ])('formatSpan("%s", "%s", { capitalize: true }) begins like a sentence: %s', (edtf, locale, text) => {
    expect(formatSpan(parseDate(edtf), locale, { style: 'short', capitalize: true })).toBe(text);
  });
  it('formatSpan("2030/..", { asOf: 2021 }) is "from", not "since"', () => {
    expect(formatSpan(parseDate('2030/..'), 'en', { asOf: parseDate('2021').end })).toBe('from 2030');
  });
  it('formatSpan("1994", { era: "always" }) names the era', () => {
    expect(formatSpan(parseDate('1994'), 'en', { era: 'always' })).toBe('1994 CE');
  });
  it.each([
    ['2021-09-09', 'September 9, 2021'], ['2021-09-10/2021-09-16', 'September 10–16, 2021'],
    ['2021-08-30/2021-09-05', 'August 30 – September 5, 2021'], ['2021-09-10/2021-09-16~', 'September 10 – c. 16, 2021'], ['2020-08', 'August 2020'],
  ])('formatSpan("%s", "en-US") puts the month first', (edtf, text) => {
    expect(say(edtf, 'en-US', 'long')).toBe(text);
  });
  it('formatSpan in a language without words is wholly English', () => {
    expect(say('2021-09-10/..', 'de-AT', 'long')).toBe('since 10 September 2021');
  });
  it('formatSpan takes a tag that Intl refuses', () => {
    expect(say('2021-09-10', 'en_not a tag', 'long')).toBe('10 September 2021');
    expect(say('2021-09-10', '', 'long')).toBe('10 September 2021');
  });
});
