import { beforeAll, describe, expect, it } from 'vitest';
import { utcTime } from '../../src/time/index.js';
import { describeDuration, formatBreak, formatDuration, formatDurationBetween, loadMessages } from '../../src/words/index.js';

type Civil = [year: number, month?: number, day?: number, hour?: number, minute?: number, second?: number];
const at = (civil: Civil) => utcTime(...civil);
const YEAR = 31556952e3;

beforeAll(() => loadMessages('ru'));

describe('formatDurationBetween', () => {
  it.each<[Civil, Civil, string, string]>([
    [[1997], [2020], '23 years', '23 года'],
    [[1994], [2021, 9, 16], '28 years', '28 лет'],
    [[2020], [2021], '1 year', '1 год'],
    [[2020], [2022], '2 years', '2 года'],
    [[2020], [2021, 8], '19 months', '19 месяцев'],
    [[2020], [2020, 8], '7 months', '7 месяцев'],
    [[2021, 2], [2021, 3], '1 month', '1 месяц'],
    [[2021, 1, 31], [2021, 2, 28], '1 month', '1 месяц'],
    [[2021, 1, 1], [2021, 1, 29], '28 days', '28 дней'],
    [[2021, 9, 1], [2021, 9, 9], '8 days', '8 дней'],
    [[2021, 9, 1], [2021, 9, 2], '1 day', '1 день'],
    [[2021, 9, 1], [2021, 9, 2, 12], '36 hours', '36 часов'],
    [[2021, 9, 1], [2021, 9, 1, 0, 90], '90 minutes', '90 минут'],
    [[2021, 9, 1], [2021, 9, 1, 0, 0, 1], '1 second', '1 секунда'],
    [[2021, 9, 1], [2021, 9, 1, 0, 0, 0.5], '500 milliseconds', '500 миллисекунд'],
    [[2021, 9, 1], [2021, 9, 1], '0 seconds', '0 секунд'],
    [[-43], [14], '57 years', '57 лет'],
    [[-11999], [2021], '14,020 years', '14 020 лет'],
    [[-13.8e9], [2021], '13.8 billion years', '13,8 миллиарда лет'],
  ])('%j to %j is %s', (from, to, english, russian) => {
    expect(formatDurationBetween(at(from), at(to), 'en')).toBe(english);
    expect(formatDurationBetween(at(from), at(to), 'ru').replace(/[\u00a0\u202f]/g, ' ')).toBe(russian);
    expect(formatDurationBetween(at(to), at(from), 'en')).toBe(english);
  });

  it('is never off by more than a sixth', () => {
    const units: Record<string, number> = { year: YEAR, month: YEAR / 12, day: 864e5, hour: 36e5, minute: 6e4, second: 1e3, millisecond: 1 };
    for (let ms = 3; ms < 1e14; ms *= 1.07) {
      const [, count, unit] = /^([\d,]+) (\w+?)s?$/.exec(formatDurationBetween(0, ms, 'en'))!;
      const said = Number(count.replaceAll(',', '')) * units[unit];
      expect(Math.abs(said - ms) / ms, `${ms} ms: ${count} ${unit}`).toBeLessThan(0.17);
    }
  });
});

describe('formatDuration', () => {
  it('says a length that begins nowhere', () => {
    expect(formatDuration(26 * YEAR, 'en')).toBe('26 years');
    expect(formatDuration(26 * YEAR, 'ru')).toBe('26 лет');
  });
});

describe('formatBreak', () => {
  const gap = { start: at([1997]), end: at([2020]) };
  it.each([
    ['en', 'long', '23 years, drawn short'], ['en', 'short', '23 years'], ['en', 'spoken', '23 years, from 1997 to 2020, drawn short'],
    ['ru', 'long', '23 года, сжато'], ['ru', 'short', '23 года'], ['ru', 'spoken', '23 года, с 1997 года по 2020 год, показано сжато'],
  ] as const)('in %s, %s, is "%s"', (locale, style, text) => {
    expect(formatBreak(gap, locale, style)).toBe(text);
  });
});

describe('describeDuration', () => {
  it.each<[Civil, Civil, string, string]>([
    [[1994], [2021, 9, 17], '27 years 8 months', '27 лет 8 месяцев'],
    [[2020, 3, 1], [2021, 2, 28], '11 months 27 days', '11 месяцев 27 дней'],
    [[2021, 9, 10], [2021, 9, 17], '7 days', '7 дней'],
    [[2021, 9, 10], [2021, 9, 10, 1, 30], '1 hour 30 minutes', '1 час 30 минут'],
    [[2020], [2021, 1, 20], '1 year', '1 год'],
    [[-43, 3, 15], [14, 8, 19], '57 years 5 months', '57 лет 5 месяцев'],
  ])('%j to %j is %s', async (from, to, english, russian) => {
    expect(await describeDuration(at(from), at(to), 'en')).toBe(english);
    expect(await describeDuration(at(from), at(to), 'ru')).toBe(russian);
  });
});
