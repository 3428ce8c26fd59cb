import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/data/index.js';
import type { TimelineDocument } from '../../src/data/index.js';

const raw = JSON.parse(readFileSync(new URL('../../src/data/belarus.json', import.meta.url), 'utf8')) as TimelineDocument;

const DATES: Record<string, [date: string, category: string]> = {
  rule: ['1994/..', 'rule'], integration: ['1997/..', 'integration'], stalled: ['2020-01~', 'integration'], protests: ['2020-08~', 'protest'],
  promise: ['2020-08', 'security'], sanctions: ['2020-08~/2021-09~', 'sanctions'], buildup: ['2021-21', 'security'], ryanair: ['2021-05', 'protest'],
  migrants: ['2021~', 'borders'], arms: ['2021-08-30/2021-09-05', 'security'], kolesnikova: ['2021-09~', 'protest'], parade: ['2021-09-09', 'security'],
  talks: ['2021-09-09', 'integration'], zapad: ['2021-09-10/2021-09-16~', 'security'], zelensky: ['2021-09-10', 'reaction'],
  stoltenberg: ['2021-09-10', 'reaction'], 'migrants-war-of-words': ['2021~', 'borders'],
};

describe('belarus.json', () => {
  it('is read with no problem and kept by identity', () => {
    const { document, problems } = parseTimeline(raw);
    expect(problems).toEqual([]);
    expect(document).toBe(raw);
  });

  it('has the seventeen events with the dates and categories the source gives', () => {
    expect(Object.fromEntries(raw.events.map((event) => [event.id, [event.date, event.category]]))).toEqual(DATES);
  });

  it('pins the five events that carry the story', () => {
    expect(raw.events.filter((event) => event.pinned).map((event) => event.id)).toEqual(['rule', 'integration', 'protests', 'ryanair', 'zapad']);
  });

  const languages = ['en', 'be', 'ru', 'uk'] as const;
  type Translated = Record<(typeof languages)[number], string>;
  const texts = (): Translated[] => [
    raw.title, raw.description, raw.credit, ...Object.values(raw.categories!).map((each) => each.label),
    ...raw.events.flatMap(({ title, summary, body }) => [title, summary, ...(body ? [body] : [])]),
  ] as Translated[];

  it('gives every event a source, whose title is as published', () => {
    for (const event of raw.events) expect(event.sources).toEqual(['S1']);
    expect(raw.sources!.S1.title).toBe('Russia begins major military drills with Belarus after moves toward closer integration');
  });

  it('has every text in English, Belarusian, Russian and Ukrainian, each in its own letters', () => {
    for (const text of texts()) {
      expect(Object.keys(text)).toEqual(languages);
      expect(text.en).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(text.be).not.toMatch(/[ищъґєї]/iu);
      expect(text.ru).not.toMatch(/[іўґєї’]/iu);
      expect(text.uk).not.toMatch(/[ыэёъў]/iu);
      for (const lang of ['be', 'ru', 'uk'] as const) {
        expect(text[lang]).toMatch(/\p{Script=Cyrillic}/u);
        // Names in Latin letters are the newspaper's and the airline's; a Latin letter inside a word is a slip.
        expect(text[lang].replace(/The Washington Post|Ryanair/g, ''), lang).not.toMatch(/[a-z]/i);
      }
    }
  });

  it('has names as each language writes them', () => {
    const rule = raw.events[0].summary as Translated;
    expect(rule.be).toMatch(/^Аляксандр Лукашэнка/);
    expect(rule.ru).toMatch(/^Александр Лукашенко/);
    expect(rule.uk).toMatch(/^Олександр Лукашенко/);
    const zapad = raw.events.find(({ id }) => id === 'zapad')!.title as Translated;
    expect([zapad.be, zapad.ru, zapad.uk].map((title) => /«.*»/.exec(title)![0])).toEqual(['«Захад-2021»', '«Запад-2021»', '«Захід-2021»']);
    for (const title of Object.values(raw.events.find(({ id }) => id === 'ryanair')!.title)) expect(title).toContain('Ryanair');
  });

  it('says the same numbers in every language', () => {
    const numbersOf = (text: string) => (text.replace(/(?<=\d)[\u00a0,](?=\d{3})/g, '').match(/\d+/g) ?? []).sort();
    for (const text of texts()) for (const lang of languages) expect(numbersOf(text[lang]), text[lang]).toEqual(numbersOf(text.en));
  });

  it('keeps numbers and short words with what follows, quotes and dashes as the language sets them', () => {
    for (const text of texts()) {
      for (const lang of ['be', 'ru', 'uk'] as const) {
        expect(text[lang]).not.toMatch(/["'“”]| –|–(?! )|\d \d/);
        expect(text[lang]).not.toMatch(/(?<!\p{L})[взскуўіияа] /iu);
      }
    }
  });

  it('has titles a label can carry: 18 to 48 characters in English, 52 in the others, no full stop', () => {
    for (const { title } of raw.events) {
      for (const lang of languages) {
        const text = (title as Translated)[lang];
        expect(text.length, text).toBeGreaterThanOrEqual(18);
        expect(text.length, text).toBeLessThanOrEqual(lang === 'en' ? 48 : 52);
        expect(text).not.toMatch(/\.$|["']/);
      }
    }
  });
});

const linear = (hex: string): number[] =>
  [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
const luminance = ([r, g, b]: number[]): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};
// Machado, Oliveira, Fernandes 2009: full protanopia and deuteranopia.
const SIGHT = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
};
const seen = (m: number[], c: number[]): number[] => [0, 3, 6].map((i) => Math.min(1, Math.max(0, m[i] * c[0] + m[i + 1] * c[1] + m[i + 2] * c[2])));
const oklab = ([r, g, b]: number[]): number[] => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s];
};

describe.each([['color', '#fffdf9'], ['dark', '#14181b']] as const)('the categories of belarus.json (%s)', (mode, page) => {
  const colors = Object.values(raw.categories!).map((category) => category[mode]!);

  it('can be read as text on the page: contrast 4.5 and more', () => {
    for (const color of colors) expect(contrast(color, page), color).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(SIGHT))('can be told apart by %s sight: OKLab distance 0.06 and more', (_name, matrix) => {
    const labs = colors.map((color) => oklab(seen(matrix, linear(color))));
    for (let i = 0; i < labs.length; i++) {
      for (let j = 0; j < i; j++) expect(Math.hypot(...labs[i].map((v, k) => v - labs[j][k])), `${colors[i]} ${colors[j]}`).toBeGreaterThanOrEqual(0.06);
    }
  });
});
