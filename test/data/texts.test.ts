import { describe, expect, it } from 'vitest';
import { isColor, isRightToLeft, isSafeUrl, pickText } from '../../src/data/index.js';

describe('pickText', () => {
  const text = { en: 'colour', 'en-US': 'color', 'pt-BR': 'cor', ru: 'цвет' };
  it.each([
    ['en-US', 'en-US'], ['en-us', 'en-US'], ['en-GB', 'en'], ['ru-Cyrl-BY', 'ru'], ['pt', 'pt-BR'], ['pt-PT', 'pt-BR'], ['de', 'ru'], ['', 'ru'],
  ])('for a reader of “%s” of a Russian document gives %s', (lang, tag) => {
    expect(pickText(text, lang, 'ru')).toEqual({ text: text[tag as keyof typeof text], lang: tag });
  });

  it('gives English, then the first, where neither the reader’s language nor the document’s is there', () => {
    expect(pickText({ fr: 'couleur', en: 'colour' }, 'de', 'ja').lang).toBe('en');
    expect(pickText({ fr: 'couleur', it: 'colore' }, 'de', 'ja').lang).toBe('fr');
  });

  it('gives a plain text in the language of the document, and an absent one empty', () => {
    expect(pickText('цвет', 'en', 'ru')).toEqual({ text: 'цвет', lang: 'ru' });
    expect(pickText(undefined, 'en')).toEqual({ text: '', lang: 'en' });
    expect(pickText({}, 'en')).toEqual({ text: '', lang: 'en' });
  });
});

describe('isRightToLeft', () => {
  it.each([['ar', true], ['he-IL', true], ['fa', true], ['ur', true], ['az-Arab', true], ['dv', true], ['en', false], ['ru', false], ['ar-Latn', false], ['no language', false], ['', false], ['zh-TW', false], ['en-Arab', true], ['ru-Hebr', true]])(
    'of %s is %s',
    (lang, answer) => expect(isRightToLeft(lang)).toBe(answer),
  );
});

describe('isSafeUrl', () => {
  it.each(['https://example.org/a', 'HTTP://example.org', 'mailto:a@example.org', '/a', 'a/b.html', '../a', '?q=1', '#id', '//example.org/x', './a:b', '/a:b', ' https://example.org'])(
    'lets %j pass',
    (url) => expect(isSafeUrl(url)).toBe(true),
  );
  it.each([
    'javascript:alert(1)', 'JavaScript:x', ' javascript:x', '\u0001javascript:x', 'java\nscript:x', 'java\tscript:x', '\u0000\u001F java\r\nscript\t:x', 'data:text/html,x',
    'vbscript:x', 'blob:https://example.org/1', 'file:///etc/passwd', 'ftp://x', 'a:b', '', ' \n',
  ])('refuses %j', (url) => expect(isSafeUrl(url)).toBe(false));

  it('judges as the URL parser of the platform does', () => {
    const parts = ['java', 'script', ':', '\t', '\n', ' ', '\u0001', 'http', 'https', 'x', '/', '\u00a0', 'mailto', '.'];
    let seed = 42;
    const next = () => (seed = (seed * 1664525 + 1013904223) >>> 0) / 2 ** 32;
    for (let i = 0; i < 5000; i++) {
      const url = Array.from({ length: 1 + Math.floor(next() * 6) }, () => parts[Math.floor(next() * parts.length)]).join('');
      if (!isSafeUrl(url)) continue;
      const base = 'https://base.example/';
      if (URL.canParse(url, base)) expect(['https:', 'http:', 'mailto:'], JSON.stringify(url)).toContain(new URL(url, base).protocol);
    }
  });
});

describe('isColor', () => {
  it.each(['#fff', '#ffff', '#1f5f99', '#1f5f9980', 'teal', 'rgb(1, 2, 3)', 'rgba(1 2 3 / 50%)', 'hsl(20deg 10% 5%)', 'oklch(60% 0.1 20)', 'color(display-p3 1 0 0)'])(
    'lets %s pass',
    (color) => expect(isColor(color)).toBe(true),
  );
  it.each([
    '', '#ff', '#12345', 'red;', 'red}', 'url(x)', 'rgb(url(x))', 'var(--x)', 'rgb(1,2,3', 'rgb(1/**/2)', 'expression(x)', 'rgb(1;2)', 'red\n', 'a b', 'rgb("x")', 'color-mix(in srgb, red, blue)', 'rgb(\\31)',
  ])('refuses %j', (color) => expect(isColor(color)).toBe(false));
});
