import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, graphemes } from '../../src/measure/index.js';
import { count, mixedText, partitions, words } from './support.js';

const texts = (text: string, width: number, balance = false): string[] => breakLines(text, width, count, { balance }).map((line) => line.text);

describe('breakLines', () => {
  it('fills each line and leaves the space at a break out of it', () => {
    expect(breakLines('one two three', 75, count)).toEqual([{ text: 'one two', width: 65 }, { text: 'three', width: 50 }]);
  });

  it('gives no lines for a text with nothing to draw', () => {
    for (const text of ['', ' ', '\n\t', '\u00ad', '\u200b']) expect(texts(text, 100)).toEqual([]);
  });

  it('counts white space as HTML does', () => {
    expect(texts('  one \n\t two ', 200)).toEqual(['one two']);
  });

  it('breaks after hyphens, dashes and slashes between letters only', () => {
    expect(texts('Austro-Hungarian', 100)).toEqual(['Austro-', 'Hungarian']);
    expect(texts('sleep/wake', 70)).toEqual(['sleep/', 'wake']);
    expect(texts('Минск–Москва', 70)).toEqual(['Минск–', 'Москва']);
    expect(texts('in 1994–2021', 100)).toEqual(['in', '1994–2021']);
    expect(texts('an e-mail', 70)).toEqual(['an', 'e-mail']);
  });

  it('keeps a lone dash or closing mark with the word before it', () => {
    expect(texts('Минск — столица', 75)).toEqual(['Минск —', 'столица']);
    expect(texts('« oui » non', 65)).toEqual(['« oui »', 'non']);
    expect(texts('quoi ? non', 65)).toEqual(['quoi ?', 'non']);
  });

  it('draws a hyphen at a soft hyphen only where the line ends there', () => {
    expect(texts('Bundes\u00adtags\u00adwahl', 120)).toEqual(['Bundestags-', 'wahl']);
    expect(texts('Bundes\u00adtags\u00adwahl', 140)).toEqual(['Bundestagswahl']);
  });

  it('measures the hyphen it draws', () => {
    expect(breakLines('Bundes\u00adtag', 75, count)[0]).toEqual({ text: 'Bundes-', width: 70 });
  });

  it('breaks at a zero width space', () => {
    expect(texts('super\u200bcali', 60)).toEqual(['super', 'cali']);
  });

  it.each(['\u00a0', '\u202f', '\u2060', '\u2011'])('never breaks at %j', (glue) => {
    expect(texts(`aa bb${glue}cc dd`, 60)).toEqual([`aa`, `bb${glue}cc`, 'dd']);
  });

  it('breaks Chinese and Japanese between characters, but starts no line with 。、」）ー or small kana and ends none with an opening bracket', () => {
    expect(texts('日本語です。次', 50)).toEqual(['日本語で', 'す。次']);
    expect(texts('あいうっえ', 30)).toEqual(['あい', 'うっえ']);
    expect(texts('日本「東京」', 30)).toEqual(['日本', '「東', '京」']);
    expect(texts('スーパー', 20)).toEqual(['スー', 'パー']);
    expect(texts('日本\u2060語', 20)).toEqual(['日', '本\u2060語']);
  });

  it('breaks Korean at spaces, not between its syllables', () => {
    expect(texts('대한민국 정부 수립', 60)).toEqual(['대한민국', '정부 수립']);
  });

  it('breaks Thai between words', () => {
    expect(texts('ประเทศไทยเปลี่ยนแปลง', 90)).toEqual(['ประเทศไทย', 'เปลี่ยนแปลง']);
    expect(texts('เร็วๆนี้', 40)).toEqual(['เร็วๆ', 'นี้']);
  });

  it('cuts a word that is too wide between graphemes and marks the line', () => {
    expect(breakLines('ab👩‍👩‍👧e\u0301fg', 40, (t) => graphemes(t).length * 10)).toEqual([
      { text: 'ab👩‍👩‍👧e\u0301', width: 40, broken: true },
      { text: 'fg', width: 20 },
    ]);
  });

  it('is never wider than asked even where kerning spreads a line beyond its words', () => {
    const spread = (text: string): number => count(text) + 4 * (text.split(' ').length - 1);
    for (let width = 30; width < 200; width += 3)
      for (const line of breakLines('a bb ccc dd e ff ggg h', width, spread)) expect(line.width).toBeLessThanOrEqual(width);
  });

  it('loses no character but spaces at breaks and soft hyphens', () => {
    fc.assert(
      fc.property(mixedText, fc.integer({ min: 10, max: 300 }), fc.boolean(), (text, width, balance) => {
        const bare = (t: string): string => t.replace(/[\s\u00ad\u200b]/g, (c) => (c === '\u00a0' || c === '\u202f' || c === '\ufeff' ? c : ''));
        const lines = breakLines(text, width, count, { balance });
        let rest = bare(text);
        for (const line of lines) {
          const got = bare(line.text);
          const whole = rest.startsWith(got);
          expect(whole || (got.endsWith('-') && rest.startsWith(got.slice(0, -1)))).toBe(true);
          rest = rest.slice(whole ? got.length : got.length - 1);
        }
        expect(rest).toBe('');
      }),
      { seed: 42, numRuns: 2000 },
    );
  });

  it('puts a hyphen where it cuts a word of letters that are hyphenated, and nowhere else', () => {
    const texts = (text: string) => breakLines(text, 60, count).map((line) => line.text);
    expect(texts('abcdefghi')).toEqual(['abcde-', 'fghi']);
    expect(texts('абвгдежзик')).toEqual(['абвгд-', 'ежзик']);
    // No one or two letters alone behind a hyphen.
    expect(texts('abcdefg')).toEqual(['abcd-', 'efg']);
    expect(texts('12345678')).toEqual(['123456', '78']);
    expect(texts('example.org')).not.toContain(expect.stringContaining('-'));
    expect(texts('example.org').join('')).toBe('example.org');
    expect(texts('აბგდევზთი').join('')).toBe('აბგდევზთი');
  });

  it('ends a line only between graphemes, and never next to a no-break character unless it cut a word', () => {
    fc.assert(
      fc.property(mixedText, fc.integer({ min: 10, max: 300 }), (text, width) => {
        const clean = text.replace(/[\u00ad]/g, '').replace(/\s+/g, (s) => (/[\u00a0\u202f\ufeff]/.test(s) ? s : ' '));
        const lines = breakLines(clean, width, count);
        const ends = new Set<number>();
        let at = 0;
        for (const part of graphemes(clean)) ends.add((at += part.length));
        at = 0;
        for (const [i, line] of lines.entries()) {
          // A word of letters that is cut has a hyphen more than the text.
          const bare = line.text.replace(/(?<=\p{L})-$/u, '');
          const said = line.broken && clean[clean.indexOf(bare, at) + bare.length] !== '-' ? bare : line.text;
          at = clean.indexOf(said, at) + said.length;
          expect(ends.has(at)).toBe(true);
          if (i === lines.length - 1 || line.broken) continue;
          expect(/[\u00a0\u202f\u2060\u2011]$/.test(line.text)).toBe(false);
          expect(/^[\u00a0\u202f\u2060\u2011]/.test(lines[i + 1].text)).toBe(false);
        }
      }),
      { seed: 42, numRuns: 2000 },
    );
  });

  it('makes no line wider than asked but a lone grapheme, and gives each its width', () => {
    fc.assert(
      fc.property(mixedText, fc.integer({ min: 10, max: 300 }), fc.boolean(), (text, width, balance) => {
        for (const line of breakLines(text, width, count, { balance })) {
          expect(line.width).toBe(count(line.text));
          if (line.width > width) expect(graphemes(line.text.replace(/-$/, '')).length).toBe(1);
        }
      }),
      { seed: 42, numRuns: 2000 },
    );
  });

  it('needs the fewest lines there are', () => {
    fc.assert(
      fc.property(words(8), fc.integer({ min: 90, max: 300 }), (text, width) => {
        const lines = breakLines(text, width, count).length;
        const list = text.split(' ');
        for (let fewer = 1; fewer < lines; fewer++)
          expect(partitions(list, fewer).some((way) => way.every((line) => count(line) <= width))).toBe(false);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('with balance has the same number of lines and the least sum of squared widths', () => {
    fc.assert(
      fc.property(words(9), fc.integer({ min: 90, max: 250 }), (text, width) => {
        const squares = (way: readonly string[]): number => way.reduce((sum, line) => sum + count(line) ** 2, 0);
        const lines = texts(text, width, true);
        expect(lines.length).toBe(texts(text, width).length);
        const ways = partitions(text.split(' '), lines.length).filter((way) => way.every((line) => count(line) <= width));
        expect(squares(lines)).toBe(Math.min(...ways.map(squares)));
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('with balance leaves no short word alone on the last line', () => {
    expect(texts('Massive protests follow the election', 330)).toEqual(['Massive protests follow the', 'election']);
    expect(texts('Massive protests follow the election', 330, true)).toEqual(['Massive protests', 'follow the election']);
  });
});
