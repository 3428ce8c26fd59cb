import { beforeAll, describe, expect, it } from 'vitest';
import type { TickUnit } from '../../src/scale/types.js';
import { utcTime } from '../../src/time/index.js';
import { formatExtent, formatStretch, formatTick, loadMessages } from '../../src/words/index.js';

beforeAll(() => loadMessages('ru'));
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatTick', () => {
  it.each<[number, TickUnit, number, number, string, string, string]>([
    [utcTime(1994), 'year', 1, 0, '1994', '1994', '1994'],
    [utcTime(1990), 'year', 10, 0, '1990', '1990', '1990'],
    [utcTime(0), 'year', 1, 0, '1 BCE', '1 BCE', '1 г. до н. э.'],
    [utcTime(1), 'year', 100, 0, '1 CE', '1 CE', '1 г. н. э.'],
    [utcTime(-999), 'year', 1000, 0, '1000 BCE', '1000 BCE', '1000 г. до н. э.'],
    [utcTime(-9999), 'year', 10000, 0, '10,000 BCE', '10,000 BCE', '10 000 г. до н. э.'],
    [utcTime(-65999999), 'year', 1e6, 0, '66M years ago', '66 million years ago', '66 млн лет назад'],
    [utcTime(-66e6), 'year', 1e6, 0, '66M years ago', '66 million years ago', '66 млн лет назад'],
    [utcTime(-13.8e9), 'year', 1e8, 0, '13.8B years ago', '13.8 billion years ago', '13,8 млрд лет назад'],
    [utcTime(0), 'year', 1e9, 0, 'present', 'present', 'наши дни'],
    [utcTime(2021, 9), 'month', 1, 1, 'Sep', 'September 2021', 'сент.'],
    [utcTime(2021, 5), 'month', 1, 1, 'May', 'May 2021', 'май'],
    [utcTime(2021, 9), 'month', 1, 0, 'Sep 2021', 'September 2021', 'сент. 2021'],
    [utcTime(2021, 9, 10), 'day', 1, 2, '10', '10 September 2021', '10'],
    [utcTime(2021, 9, 10), 'day', 1, 0, '10 Sep 2021', '10 September 2021', '10 сент. 2021'],
    [utcTime(2021, 9, 10, 8), 'hour', 1, 1, '08:00', '10 September 2021, 08:00', '08:00'],
    [utcTime(2021, 9, 10, 8, 0, 5), 'second', 1, 1, '08:00:05', '10 September 2021, 08:00:05', '08:00:05'],
    [utcTime(2021, 9, 10, 8, 0, 5) + 250, 'second', 1, 1, '08:00:05.25', '10 September 2021, 08:00:05.25', '08:00:05,25'],
  ])('a tick at %d (%s × %d, level %d) is "%s"', (time, unit, step, level, short, long, russian) => {
    const tick = { time, unit, step, level };
    expect(formatTick(tick, 'en')).toBe(short);
    expect(formatTick(tick, 'en', { style: 'long' })).toBe(long);
    expect(plain(formatTick(tick, 'ru'))).toBe(russian);
  });
});

describe('formatExtent', () => {
  it.each([
    [utcTime(1994), utcTime(2022), '1994–2021'],
    [utcTime(2021), utcTime(2022), 'January–December 2021'],
    [utcTime(2021, 3), utcTime(2021, 6), 'March–May 2021'],
    [utcTime(2021, 3, 4), utcTime(2021, 3, 9), '4–8 March 2021'],
    [utcTime(2021, 3, 4), utcTime(2021, 3, 5), '4 March 2021'],
    [utcTime(2021, 3, 4), utcTime(2021, 3, 4, 6, 30), '4 March 2021, 00:00–06:30'],
    [utcTime(2021, 3, 4), utcTime(2021, 3, 4), '4 March 2021'],
    [utcTime(-13.8e9), utcTime(2022), '13.8 billion years ago – 2021 CE'],
  ])('from %d to before %d is "%s"', (start, end, text) => {
    expect(formatExtent([start, end], 'en')).toBe(text);
  });
});

describe('formatStretch', () => {
  it.each([
    [utcTime(1994), utcTime(2021, 9, 10), '1994–2021', '1994–2021'],
    [utcTime(2021, 3), utcTime(2021, 5), 'March–May 2021', 'март–май 2021'],
    [utcTime(2021, 3), utcTime(2021, 4), 'March–April 2021', 'март–апрель 2021'],
    [utcTime(2021), utcTime(2022), '2021–2022', '2021–2022'],
    [utcTime(2021, 9, 9), utcTime(2021, 9, 10), '9–10 September 2021', '9–10 сентября 2021'],
    [utcTime(2021, 9, 9), utcTime(2021, 9, 9), '9 September 2021', '9 сентября 2021'],
    [utcTime(2021, 9, 9, 8), utcTime(2021, 9, 9, 9), '9 September 2021, 08:00–09:00', '9 сентября 2021, 08:00–09:00'],
  ])('from %d to %d, both included, is "%s"', (first, last, english, russian) => {
    expect(formatStretch(first, last, 'en')).toBe(english);
    expect(formatStretch(first, last, 'ru')).toBe(russian);
  });
});
