import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDate, utcTime } from '../../src/time/index.js';
import { describeDuration, formatBreak, formatSpan, formatTick, loadMessages, summarize } from '../../src/words/index.js';
import type { SpanStyle, TimelineFacts } from '../../src/words/index.js';
import { DATES } from './dates-by-language.js';
import { OTHERS } from './languages.js';

beforeAll(() => Promise.all(OTHERS.map(loadMessages)));
const marked = (text: string) => text.replace(/\u00a0/g, '_').replace(/\u202f/g, '^');

describe.each(Object.entries(DATES))('formatSpan in %s', (locale, cases) => {
  it.each(cases)('formatSpan("%s") is "%s"', (edtf, long, short = long, spoken = long) => {
    const say = (style: SpanStyle) => marked(formatSpan(parseDate(edtf), locale, { style }));
    expect({ long: say('long'), short: say('short'), spoken: say('spoken') }).toEqual({ long, short, spoken });
  });
});

describe('formatTick', () => {
  it.each([
    ['be', '1994', 'вер.', 'вер. 2021'], ['uk', '1994', 'вер.', 'вер. 2021'], ['pl', '1994', 'wrz', 'wrz 2021'], ['lt', '1994', 'rugs.', '2021_m. rugs.'],
    ['de', '1994', 'Sep', 'Sep 2021'], ['fr', '1994', 'sept.', 'sept. 2021'], ['es', '1994', 'sept', 'sept 2021'], ['ar', '1994', 'سبتمبر', 'سبتمبر 2021'],
    ['zh', '1994年', '9月', '2021年9月'], ['ja', '1994年', '9月', '2021年9月'],
  ])('in %s is "%s", "%s" under a year, "%s" alone', (locale, year, under, alone) => {
    const month = { time: utcTime(2021, 9), unit: 'month', step: 1 } as const;
    expect([formatTick({ time: utcTime(1994), unit: 'year', step: 1, level: 0 }, locale), formatTick({ ...month, level: 1 }, locale), formatTick({ ...month, level: 0 }, locale)].map(marked))
      .toEqual([year, under, alone]);
  });
});

describe('durations', () => {
  it.each([
    ['be', '23 гады, сцісла', '27 гадоў 8 месяцаў', '2 гады 2 месяцы', '3 дні'], ['uk', '23 роки, стисло', '27 років 8 місяців', '2 роки 2 місяці', '3 дні'],
    ['ru', '23 года, сжато', '27 лет 8 месяцев', '2 года 2 месяца', '3 дня'], ['pl', '23 lata, w skrócie', '27 lat 8 miesięcy', '2 lata 2 miesiące', '3 dni'],
    ['lt', '23 metai, sutrumpinta', '27 metai 8 mėnesiai', '2 metai 2 mėnesiai', '3 dienos'], ['de', '23 Jahre, verkürzt', '27 Jahre 8 Monate', '2 Jahre 2 Monate', '3 Tage'],
    ['fr', '23 ans, en raccourci', '27 ans 8 mois', '2 ans 2 mois', '3 jours'], ['es', '23 años, abreviado', '27 años 8 meses', '2 años 2 meses', '3 días'],
    ['ar', '23 سنة باختصار', '27 سنة و8 أشهر', 'سنتان وشهران', '3 أيام'], ['zh', '23年，缩短显示', '27年8个月', '2年2个月', '3天'], ['ja', '23年、短縮表示', '27年8か月', '2年2か月', '3日'],
  ])('in %s: formatBreak is "%s", describeDuration "%s", "%s", "%s"', async (locale, gap, ...said) => {
    expect(formatBreak({ start: utcTime(1997), end: utcTime(2020) }, locale)).toBe(gap);
    const stretches = [[utcTime(1994), utcTime(2021, 9, 17)], [utcTime(2020), utcTime(2022, 3)], [utcTime(2021, 9, 10), utcTime(2021, 9, 13)]];
    expect((await Promise.all(stretches.map(([start, end]) => describeDuration(start, end, locale)))).map((text) => text.replace(/\u00a0/g, ' '))).toEqual(said);
  });
});

describe('summarize', () => {
  const facts: TimelineFacts = {
    count: 17, going: 2, first: { time: utcTime(1994), approximate: false }, last: { time: utcTime(2021, 10), exclusive: true, approximate: true },
    densest: { start: utcTime(2021), end: utcTime(2022), count: 11, unit: 'year' }, gap: { start: utcTime(1997), end: utcTime(2020) },
    overlap: { count: 4, start: utcTime(2021, 8, 30), end: utcTime(2021, 9, 6), rows: [] },
  };
  it.each([
    ['be', '17 падзей з 1994 года прыблізна да верасня 2021 года; 11 з іх прыпадае на 2021 год; самы доўгі перапынак — 23 гады, з 1997 года да 2020 года; адначасова доўжыцца да 4 (30 жніўня 2021 года); 2 яшчэ доўжацца.'],
    ['uk', '17 подій з 1994 року приблизно до вересня 2021 року; 11 з них припадає на 2021 рік; найдовша перерва — 23 роки, з 1997 року до 2020 року; одночасно триває до 4 (30 серпня 2021 року); 2 досі тривають.'],
    ['pl', '17 wydarzeń od 1994 roku do około września 2021 roku; 11 z nich przypada na rok 2021; najdłuższa przerwa: 23 lata, od 1997 roku do 2020 roku; jednocześnie trwa do 4 (30 sierpnia 2021 roku); 2 nadal trwają.'],
    ['lt', '17 įvykių nuo 1994 metų maždaug iki 2021 metų rugsėjo; 11 iš jų – 2021 metais; ilgiausia pertrauka – 23 metai, nuo 1997 metų iki 2020 metų; vienu metu vyksta iki 4 (2021 metų rugpjūčio 30_d.); 2 dar tebevyksta.'],
    ['de', '17 Ereignisse von 1994 bis etwa September 2021; 11 davon im Jahr 2021; die längste Lücke beträgt 23 Jahre, von 1997 bis 2020; bis zu 4 dauern gleichzeitig an, am 30. August 2021; 2 dauern noch an.'],
    ['fr', '17 événements de 1994 à septembre 2021 environ^; dont 11 en 2021^; le plus long intervalle est de 23 ans, de 1997 à 2020^; jusqu’à 4 ont lieu en même temps, le 30 août 2021^; 2 sont toujours en cours.'],
    ['es', '17 acontecimientos desde 1994 hasta aproximadamente septiembre de 2021; 11 de ellos en 2021; el intervalo más largo es de 23 años, de 1997 a 2020; hasta 4 transcurren a la vez, el 30 de agosto de 2021; 2 siguen en curso.'],
    ['ar', '17 حدثًا من عام 1994 إلى حوالي سبتمبر 2021؛ 11 منها في عام 2021؛ أطول فاصل: 23 سنة، من عام 1997 إلى عام 2020؛ ما يجري في وقت واحد يصل إلى 4، في 30 أغسطس 2021؛ اثنان منها ما زالا مستمرين.'],
    ['zh', '1994年至约2021年9月，共17个事件；其中11个在2021年；最长的间隔为23年，即1997年至2020年；最多有4个同时进行，在2021年8月30日；2个仍在持续。'],
    ['ja', '1994年から2021年9月ごろまでの17件の出来事；うち11件は2021年；最も長い間隔は23年（1997年から2020年まで）；最大4件が同時に進行（2021年8月30日）；2件は今も継続中。'],
  ])('in %s is a sentence', (locale, text) => {
    expect(marked(summarize(facts, locale))).toBe(text);
  });
  it.each([
    ['de', 'month', '11 davon im September 2021'], ['de', 'day', '11 davon am 10. September 2021'], ['fr', 'day', 'dont 11 le 10 septembre 2021'], ['lt', 'month', '11 iš jų – 2021 metų rugsėjį'], ['es', 'month', '11 de ellos en septiembre de 2021'],
  ] as const)('in %s names the densest %s: "%s"', (locale, unit, text) => {
    expect(summarize({ ...facts, densest: { count: 11, start: utcTime(2021, 9, 10), end: utcTime(2021, 9, 11), unit } }, locale)).toContain(text);
  });
});

describe('docs/languages.md', () => {
  const rows = readFileSync('docs/languages.md', 'utf8').split('\n').flatMap((line) => /^\| (\w\w) \| (.*) \| (.*) \| (.*) \| (.*) \|$/.exec(line)?.slice(1) ?? []);
  const table = Array.from({ length: rows.length / 5 }, (_, i) => rows.slice(i * 5, i * 5 + 5));
  it('has a row for every language but English', () => {
    expect(table.map(([lang]) => lang).sort()).toEqual([...OTHERS].sort());
  });
  it.each(table)('says of %s what is said', (lang, ...said) => {
    const say = (edtf: string, style?: SpanStyle) => formatSpan(parseDate(edtf), lang, { style }).replace(/\u00a0/g, ' ');
    expect([say('2021-09'), say('2021-09~'), say('2021-09/..'), say('2021-09-10/2021-09-16', 'spoken')]).toEqual(said);
  });
});
