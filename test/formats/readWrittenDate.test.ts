import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWrittenDate } from '../../src/formats/index.js';

const edtf = (text: string, lang: string) => {
  const found = readWrittenDate(text, lang);
  return found && 'edtf' in found ? found.edtf : found;
};

describe('readWrittenDate of a whole text', () => {
  it.each([
    ['en', '10 September 2021', '2021-09-10'], ['en', 'September 10, 2021', '2021-09-10'], ['en', 'Sept. 10th, 2021', '2021-09-10'], ['en', '10th of September 2021', '2021-09-10'], ['en', '1969 July 20', '1969-07-20'], ['en', '1939-45', '1939/1945'], ['en', '2003–13', '2003/2013'],
    ['en', 'Friday, 10 September 2021', '2021-09-10'], ['en', 'May 2021', '2021-05'], ['en', '1994', '1994'], ['en', 'In 1994', '1994'], ['en', 'c. 1900', '1900~'],
    ['en', 'around May 1900', '1900-05~'], ['en', 'spring 2021', '2021-21'], ['en', 'Fall 2021', '2021-23'], ['en', '500 BC', '-0499'], ['en', '1 BCE', '0000'], ['en', 'AD 79', '0079'], ['en', '70 AD', '0070'], ['en', '70 A.D.', '0070'], ['en', '12000 CE', 'Y12000'], ['en', '14–37 AD', '0014/0037'], ['en', '27–14 BC', '-0026/-0013'], ['ru', '70 г. н. э.', '0070'], ['de', '70 n. Chr.', '0070'],
    ['en', '1380000 BC', 'Y-1379999'], ['en', '12000 BC', 'Y-11999'], ['en', 'the 1990s', '199X'],
    ['en', '10–16 September 2021', '2021-09-10/2021-09-16'], ['en', 'September 10–16, 2021', '2021-09-10/2021-09-16'], ['en', '30 August – 5 September 2021', '2021-08-30/2021-09-05'],
    ['en', 'May 1, 2021 to June 3, 2022', '2021-05-01/2022-06-03'], ['en', '10 – c. 16 September 2021', '2021-09-10/2021-09-16~'], ['en', 'March–May 2021', '2021-03/2021-05'],
    ['en', '1994–1997', '1994/1997'], ['en', '1914–18', '1914/1918'], ['en', '500–450 BC', '-0499/-0449'], ['en', 'since 1994', '1994/..'], ['en', '1994 – present', '1994/..'],
    ['en', 'from 1994 to 1997', '1994/1997'], ['en', 'until 1994', '/1994'], ['en', '2021-09-10/2021-09-16~', '2021-09-10/2021-09-16~'], ['en', '2021/09/10', '2021-09-10'],
    ['en', '13/04/2021', '2021-04-13'], ['en', '04/13/2021', '2021-04-13'], ['en', '04/04/2021', '2021-04-04'],
    ['ru', '10 сентября 2021 г.', '2021-09-10'], ['ru', '10 сентября 2021 года', '2021-09-10'], ['ru', 'сентябрь 2021', '2021-09'], ['ru', 'около 1900', '1900~'],
    ['ru', 'ок. 1900 г.', '1900~'], ['ru', 'с 1994', '1994/..'], ['ru', 'С 1994 года', '1994/..'], ['ru', 'с 1994 по 1997 год', '1994/1997'], ['ru', '1994–1997 гг.', '1994/1997'],
    ['ru', 'с 10 по 16 сентября 2021 г.', '2021-09-10/2021-09-16'], ['ru', '10.09.2021', '2021-09-10'], ['ru', 'весной 2021 года', '2021-21'], ['ru', '44 г. до н. э.', '-0043'], ['ru', '1990-е годы', '199X'],
    ['de', '10. März 2021', '2021-03-10'], ['de', 'am 10. März 2021', '2021-03-10'], ['de', 'seit 1994', '1994/..'], ['fr', 'le 1er mars 2021', '2021-03-01'], ['es', '10 de septiembre de 2021', '2021-09-10'],
    ['uk', '10 вересня 2021', '2021-09-10'], ['pl', '10 września 2021', '2021-09-10'], ['ja', '2021年9月10日', '2021-09-10'], ['zh', '2021年9月', '2021-09'], ['no such language', '10 May 2021', '2021-05-10'],
  ])('%s “%s” is %s', (lang, text, answer) => {
    const found = readWrittenDate(text, lang);
    expect(found).toEqual({ edtf: answer, length: text.length });
  });

  it.each([
    ['de', 'Frühling 2021', '2021-21'], ['de', 'Herbst 1989', '1989-23'], ['de', '1994–heute', '1994/..'], ['de', '1990er Jahre', '199X'], ['fr', 'été 1936', '1936-22'], ['fr', '1994 – aujourd’hui', '1994/..'],
    ['es', 'otoño 2017', '2017-23'], ['es', '1994-presente', '1994/..'],
  ])('reads seasons, decades and what goes on in %s: “%s”', (lang, text, date) => expect(edtf(text, lang)).toBe(date));

  it('takes only the date a text begins with', () => {
    expect(readWrittenDate(' 10 September 2021 – Zapad begins', 'en')).toEqual({ edtf: '2021-09-10', length: 18 });
    expect(readWrittenDate('1994: 28 areas', 'en')).toEqual({ edtf: '1994', length: 4 });
    expect(readWrittenDate('1994 – 28 areas are agreed', 'en')).toEqual({ edtf: '1994', length: 4 });
    expect(readWrittenDate('May 2021. Ryanair', 'en')).toEqual({ edtf: '2021-05', length: 8 });
  });

  it.each([['en', '03/04/2021'], ['en', '3-4-2021'], ['ru', '03/04/2021'], ['en', '03.04.2021'], ['en', '13/04/21'], ['en', '2021-22'], ['en', '2003-13'], ['ru', '01.02.03']])(
    'never guesses the order of figures: %s “%s” is ambiguous',
    (lang, text) => expect(readWrittenDate(text, lang)).toEqual({ ambiguous: text }),
  );

  it.each([['en', 'Hello'], ['en', '12 monkeys'], ['en', '31 February 2021'], ['en', 'Maybe 2021'], ['en', 'On the road'], ['en', ''], ['en', '28 areas'], ['en', '10 September'], ['ru', 'с любовью'], ['en', '120000 people'], ['en', '1990ships'], ['en', '12 ad campaigns'], ['ru', '70 г.'], ['en', '12–1994'], ['en', '12–44 BC']])(
    'finds none: %s “%s”',
    (lang, text) => expect(readWrittenDate(text, lang)).toBeUndefined(),
  );

  it('reads back every day as `Intl` writes it, in many languages', () => {
    const langs = fc.constantFrom('en', 'en-GB', 'ru', 'uk', 'be', 'pl', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'cs', 'ja', 'zh');
    const days = fc.integer({ min: Date.UTC(1000, 0, 1) / 864e5, max: Date.UTC(2999, 11, 31) / 864e5 });
    fc.assert(fc.property(langs, days, (lang, day) => {
      const date = new Date(day * 864e5);
      const text = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
      // Intl counts in the Julian calendar before October 1582, EDTF does not.
      if (day * 864e5 > Date.UTC(1583, 0, 1)) expect(edtf(text, lang), `${lang} ${text}`).toBe(date.toISOString().slice(0, 10));
    }), { seed: 42, numRuns: 1000 });
  });
});
