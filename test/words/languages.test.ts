import { readdirSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadMessages, messagesFor, readingMessagesFor } from '../../src/words/index.js';
import type { Language } from '../../src/words/index.js';
import { english, languageOf, LANGUAGES, OTHERS, saidBy } from './languages.js';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;
const asked: [locale: string, forms: Forms][] = [];
vi.mock('../../src/words/intl.js', async (original) => {
  const intl = await original<typeof import('../../src/words/intl.js')>();
  return { ...intl, plural: (locale: string, count: number, forms: Forms & { other: string }) => { asked.push([locale, forms]); return intl.plural(locale, count, forms); } };
});
afterEach(() => { asked.length = 0; });

const shape = (value: unknown): unknown =>
  typeof value === 'object' && value ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)])) : typeof value;
/** What a language may leave to `Intl` is no key that all have. */
const keysOf = (words: Language): unknown => shape({ ...words, regional: undefined, intl: undefined, duration: undefined, dates: { ...words.dates, month: undefined, list: undefined } });

describe('the languages', () => {
  it('are all that lie in src/words/languages', () => {
    const files = readdirSync('src/words/languages').map((name) => name.replace('.ts', ''));
    expect(files.filter((name) => !['en-reading', 'roman'].includes(name)).sort()).toEqual([...LANGUAGES].sort());
  });
});

describe.each(LANGUAGES)('the words in %s', (lang) => {
  let words: Language;
  beforeAll(async () => { words = await languageOf(lang); });

  it('have the keys of English, each of the same kind', () => {
    expect(keysOf(words)).toEqual(keysOf(english));
    expect(words.lang).toBe(lang);
    expect(words.reading.lang).toBe(lang);
  });

  it('give every count all the plural forms that the language has', () => {
    const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.slice().sort();
    saidBy(words, 3);
    expect(asked.length).toBeGreaterThan(5);
    for (const [locale, forms] of asked) {
      expect(locale).toBe(words.intl ?? lang);
      expect(Object.keys(forms).sort(), JSON.stringify(forms)).toEqual(categories);
    }
  });

  it('say something of every number, and nothing broken', () => {
    for (const n of [0, 1, 2, 3, 5, 11, 17, 21, 22, 25, 74, 101, 103, 1000, 12345, 1000000]) {
      for (const [path, text] of saidBy(words, n)) {
        if (path === 'reading.marks.units') continue;
        expect(text, path).not.toMatch(/undefined|null|NaN|\[object|#| {2}|^$/);
      }
    }
  });

  it('set quotes, apostrophes and dots as a newspaper does', () => {
    for (const [path, text] of saidBy(words, 3)) expect(text, path).not.toMatch(/["']|\.\.\./);
  });
});

describe.each(OTHERS)('the words in %s', (lang) => {
  /** The same word in both, and no oversight. */
  const BORROWED: Record<string, RegExp> = {
    de: /filter\.label|zoom\.label|(table\.)?(date|title)|media\.video|links/, es: /zoom\.label|media\.audio/, fr: /zoom\.label|menu\.label|(^|\.)(sources?|pause|date|image|correction)$/,
    pl: /menu\.label/,
  };
  it('are translated, and in the letters of the language', async () => {
    const words = await languageOf(lang);
    const same = new Map(saidBy(english, 5));
    const script = { ar: /\p{Script=Arabic}/u, be: /\p{Script=Cyrillic}/u, ru: /\p{Script=Cyrillic}/u, uk: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u, ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u }[lang as string] ?? /\p{Script=Latin}/u;
    for (const [path, text] of saidBy(words, 5)) {
      if (/marks|lang$|intl|Short$/.test(path)) continue;
      expect(text, path).toMatch(script);
      if (!BORROWED[lang]?.test(path)) expect(text, path).not.toBe(same.get(path));
    }
  });
});

describe('readingMessagesFor', () => {
  it('is in the language whose first words are there, else English, and says which', async () => {
    expect(readingMessagesFor('en-US').views.list).toBe('List');
    expect(readingMessagesFor('tlh').lang).toBe('en');
    await loadMessages('be');
    expect(readingMessagesFor('be-BY').views.list).toBe('Спіс');
    expect(readingMessagesFor(messagesFor('be'))).toBe(readingMessagesFor('be'));
    expect(readingMessagesFor({ ...messagesFor('be'), reading: undefined }).lang).toBe('en');
  });

  it('writes the digits of the region, and is the same object each time', async () => {
    await loadMessages('ar');
    expect(readingMessagesFor('ar-EG').story.position(3, 17)).toBe('الحدث ٣ من ١٧');
    expect(readingMessagesFor('ar-MA').story.position(3, 17)).toBe('الحدث 3 من 17');
    expect(messagesFor('ar-EG')).toBe(messagesFor('ar-EG'));
    expect(messagesFor('ar-EG').events(5)).toBe('٥ أحداث');
  });
});

describe('counts', () => {
  it.each<[lang: string, ...said: string[]]>([
    ['be', '0 падзей', '1 падзея', '2 падзеі', '5 падзей', '11 падзей', '21 падзея', '74 падзеі'],
    ['uk', '0 подій', '1 подія', '2 події', '5 подій', '11 подій', '21 подія', '74 події'],
    ['ru', '0 событий', '1 событие', '2 события', '5 событий', '11 событий', '21 событие', '74 события'],
    ['pl', '0 wydarzeń', '1 wydarzenie', '2 wydarzenia', '5 wydarzeń', '11 wydarzeń', '21 wydarzeń', '74 wydarzenia'],
    ['lt', '0 įvykių', '1 įvykis', '2 įvykiai', '5 įvykiai', '11 įvykių', '21 įvykis', '74 įvykiai'],
    ['de', '0 Ereignisse', '1 Ereignis', '2 Ereignisse', '5 Ereignisse', '11 Ereignisse', '21 Ereignisse', '74 Ereignisse'],
    ['fr', '0 événement', '1 événement', '2 événements', '5 événements', '11 événements', '21 événements', '74 événements'],
    ['es', '0 acontecimientos', '1 acontecimiento', '2 acontecimientos', '5 acontecimientos', '11 acontecimientos', '21 acontecimientos', '74 acontecimientos'],
    ['ar', 'لا أحداث', 'حدث واحد', 'حدثان', '5 أحداث', '11 حدثًا', '21 حدثًا', '74 حدثًا'],
    ['zh', '0个事件', '1个事件', '2个事件', '5个事件', '11个事件', '21个事件', '74个事件'],
    ['ja', '0件の出来事', '1件の出来事', '2件の出来事', '5件の出来事', '11件の出来事', '21件の出来事', '74件の出来事'],
  ])('events(0, 1, 2, 5, 11, 21, 74) in %s', async (lang, ...said) => {
    const words = await languageOf(lang);
    expect([0, 1, 2, 5, 11, 21, 74].map(words.events)).toEqual(said);
  });

  it.each([
    ['be', 'Знойдзена 3 з 21 падзеі', 'Адкрыць 21 падзею'], ['uk', 'Знайдено 3 з 21 події', 'Відкрити 21 подію'], ['ru', 'Найдено 3 из 21 события', 'Открыть 21 событие'],
    ['pl', 'Znaleziono 3 z 21 wydarzeń', 'Otwórz 21 wydarzeń'], ['lt', 'Rasta 3 iš 21 įvykio', 'Atverti 21 įvykį'], ['de', '3 von 21 Ereignissen gefunden', '21 Ereignisse öffnen'],
  ])('search.found(3, 21) and event.openCluster(21) in %s are in the case they need', async (lang, found, open) => {
    const { search, event } = (await languageOf(lang)).reading;
    expect([search.found(3, 21), event.openCluster(21)]).toEqual([found, open]);
  });
});
