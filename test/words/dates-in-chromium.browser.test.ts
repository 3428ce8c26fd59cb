import { beforeAll, describe, expect, it } from 'vitest';
import { parseDate, utcTime } from '../../src/time/index.js';
import { describeDuration, formatBreak, formatSpan, formatTick, loadMessages } from '../../src/words/index.js';
import type { SpanStyle } from '../../src/words/index.js';
import { DATES } from './dates-by-language.js';

/** A browser's Intl has fewer languages and other versions of them than Node's. */
const marked = (text: string) => text.replace(/\u00a0/g, '_').replace(/\u202f/g, '^');

describe.each(Object.entries(DATES))('in Chromium, in %s', (locale, cases) => {
  beforeAll(() => loadMessages(locale));
  it('formatSpan says every date as in Node', () => {
    const say = (edtf: string, style: SpanStyle) => marked(formatSpan(parseDate(edtf), locale, { style }));
    const said = cases.map(([edtf]) => [edtf, say(edtf, 'long'), say(edtf, 'short'), say(edtf, 'spoken')]);
    expect(said).toEqual(cases.map(([edtf, long, short = long, spoken = long]) => [edtf, long, short, spoken]));
  });
});

it('in Chromium, Belarusian is Belarusian: counts, durations, ticks, times, lists', async () => {
  const words = await loadMessages('be');
  expect([1, 2, 5, 11, 21, 74].map(words.events)).toEqual(['1 падзея', '2 падзеі', '5 падзей', '11 падзей', '21 падзея', '74 падзеі']);
  expect(formatBreak({ start: utcTime(1997), end: utcTime(2020) }, 'be')).toBe('23 гады, сцісла');
  expect(await describeDuration(utcTime(2020), utcTime(2022, 3, 4), 'be')).toBe('2 гады 2 месяцы');
  expect(formatTick({ time: utcTime(2021, 9), unit: 'month', step: 1, level: 1 }, 'be-BY')).toBe('вер.');
  expect(formatSpan(parseDate('{1667,1668,1670}'), 'be')).toBe('1667, 1668 і 1670');
  expect(formatSpan(parseDate('2004-?06-~11'), 'be')).toBe('11 чэрвеня 2004 (пад пытаннем: месяц, прыблізна: дзень)');
  expect(marked(formatSpan(parseDate('Y-12000'), 'be'))).toBe('12_001_г. да_н._э.');
});
