import { describe, expect, it } from 'vitest';
import { addMessages, capitalize, formatNumber, loadMessages, messagesFor, readingMessagesFor } from '../../src/words/index.js';

describe('messagesFor', () => {
  it('is English until the words are loaded, then the language of any of its regions', async () => {
    expect(messagesFor('ru-RU').lang).toBe('en');
    expect((await loadMessages('ru-BY')).lang).toBe('ru');
    expect(messagesFor('ru').lang).toBe('ru');
    expect(messagesFor('RU_ru').lang).toBe('ru');
    expect(messagesFor('rue').lang).toBe('en');
  });
  it('falls back from a script or region to what there is', () => {
    addMessages({ ...messagesFor('en'), lang: 'sr-Latn', empty: 'Nema događaja' });
    expect(messagesFor('sr-Latn-RS').empty).toBe('Nema događaja');
    expect(messagesFor('sr').lang).toBe('en');
  });
  it('has words that replace those it gave before', () => {
    expect(messagesFor('sr-Latn-BA').empty).toBe('Nema događaja');
    addMessages({ ...messagesFor('sr-Latn'), empty: 'Ništa' });
    expect(messagesFor('sr-Latn-BA').empty).toBe('Ništa');
  });
});

describe('loadMessages', () => {
  it('of a language that is not there resolves to English', async () => {
    expect((await loadMessages('tlh')).lang).toBe('en');
    expect((await loadMessages('')).lang).toBe('en');
    expect((await loadMessages('not a tag!')).lang).toBe('en');
    expect((await loadMessages('constructor')).empty).toBe('No events');
  });
});

describe('counts', () => {
  it.each([[0, '0 events'], [1, '1 event'], [2, '2 events'], [1000000, '1,000,000 events']])('events(%d) in English is "%s"', (n, text) => {
    expect(messagesFor('en').events(n)).toBe(text);
  });
});

describe('sentences of the interface', () => {
  it('overview(shortened) says what is drawn short above, or nothing of it', () => {
    expect(messagesFor('en').overview('26 years')).toBe('The same dates at true scale; above, 26 years are drawn short');
    expect(messagesFor('en').overview('')).toBe('The same dates at true scale');
  });
  it('failure("cors") says that the other site refuses', () => {
    expect(readingMessagesFor('en').status.failure('cors', '')).toContain('does not allow this page');
    expect(readingMessagesFor('en').status.failure('status', '404')).toContain('404');
  });
});

describe('capitalize', () => {
  it.each([['since 1994', 'en', 'Since 1994'], ['c. 2021', 'en', 'c. 2021'], ['ок. 2021', 'ru', 'Ок. 2021'], ['ilk', 'tr', 'İlk'], ['', 'en', '']])(
    'capitalize("%s", "%s") is "%s"', (text, locale, expected) => {
      expect(capitalize(text, locale)).toBe(expected);
    });
});

describe('formatNumber', () => {
  it('writes the digits of the locale, ungrouped', () => {
    expect(formatNumber('ar-EG', 2021)).toBe('٢٠٢١');
    expect(formatNumber('en', 2021)).toBe('2021');
  });
});
