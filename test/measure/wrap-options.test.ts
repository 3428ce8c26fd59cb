import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapOptions } from '../../src/measure/index.js';
import { count, mixedText, partitions, words } from './support.js';

describe('wrapOptions', () => {
  it('goes from one line to the narrowest block, each line measured', () => {
    expect(wrapOptions('aaaa bb ccc', count, { maxWidth: 200 })).toEqual([
      { lines: [{ text: 'aaaa bb ccc', width: 100 }], width: 100 },
      { lines: [{ text: 'aaaa', width: 40 }, { text: 'bb ccc', width: 55 }], width: 55 },
      { lines: [{ text: 'aaaa', width: 40 }, { text: 'bb', width: 20 }, { text: 'ccc', width: 30 }], width: 40 },
    ]);
  });

  it('leaves out more lines that are no narrower', () => {
    expect(wrapOptions('independence of a', count, { maxWidth: 300 }).map((option) => option.lines.length)).toEqual([1, 2]);
  });

  it('stops once a block is no wider than minWidth, and uses that width for even lines', () => {
    const options = wrapOptions('aa bb cc dd ee ff', count, { minWidth: 80, maxWidth: 300 });
    expect(options.map((option) => option.lines.map((line) => line.text))).toEqual([['aa bb cc dd ee ff'], ['aa bb cc', 'dd ee ff']]);
  });

  it('gives nothing for a text without ink or one that does not fit', () => {
    expect(wrapOptions(' ', count, { maxWidth: 100 })).toEqual([]);
    expect(wrapOptions('aaa bbb ccc ddd eee', count, { maxWidth: 40, maxLines: 4 })).toEqual([]);
  });

  it('cuts a word wider than maxWidth and marks the option', () => {
    const [option] = wrapOptions('abcdefghi k', count, { maxWidth: 60 });
    expect(option).toEqual({ lines: [{ text: 'abcde-', width: 60, broken: true }, { text: 'fghi k', width: 55 }], width: 60, broken: true });
  });

  it('asks the width of each word once, and of a line only where it is not the sum of its words', () => {
    const askedOf = (title: string): string[] => {
      const asked: string[] = [];
      wrapOptions(title, (text) => (asked.push(text), count(text)), { maxWidth: 200, maxLines: 2 });
      return asked.sort();
    };
    expect(askedOf('aaaa bbb cc')).toEqual([' ', 'aaaa', 'bbb', 'cc']);
    // A word that may be parted is set whole; letters of other scripts may change their neighbours.
    expect(askedOf('aaaa bbb-cc')).toEqual([' ', 'aaaa', 'aaaa bbb-cc', 'bbb-', 'bbb-cc', 'cc']);
    expect(askedOf('αααα βββ γγ')).toEqual([' ', 'αααα', 'αααα', 'αααα βββ γγ', 'βββ', 'βββ γγ', 'γγ'].sort());
  });

  it('finds for each number of lines the narrowest block, and the most even one of that width (brute force)', () => {
    fc.assert(
      fc.property(words(8), fc.integer({ min: 90, max: 500 }), (text, maxWidth) => {
        const list = text.split(' ');
        const options = wrapOptions(text, count, { maxWidth, maxLines: 4 });
        let narrowest = Infinity;
        const expected: { width: number; squares: number }[] = [];
        for (let lines = 1; lines <= Math.min(4, list.length); lines++) {
          const ways = partitions(list, lines).map((way) => ({ width: Math.max(...way.map(count)), squares: way.reduce((sum, line) => sum + count(line) ** 2, 0) }));
          const width = Math.min(...ways.map((way) => way.width));
          if (width > maxWidth || width >= narrowest) continue;
          narrowest = width;
          expected.push({ width, squares: Math.min(...ways.filter((way) => way.width === width).map((way) => way.squares)) });
        }
        expect(options.map(({ width, lines }) => ({ width, squares: lines.reduce((sum, line) => sum + line.width ** 2, 0) }))).toEqual(expected);
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  it('is sorted from widest to narrowest, within maxWidth and maxLines, in texts of any script', () => {
    fc.assert(
      fc.property(mixedText, fc.integer({ min: 20, max: 400 }), fc.integer({ min: 1, max: 5 }), (text, maxWidth, maxLines) => {
        const options = wrapOptions(text, count, { maxWidth, maxLines });
        options.forEach((option, i) => {
          expect(option.width).toBe(Math.max(...option.lines.map((line) => line.width)));
          expect(option.width).toBeLessThanOrEqual(maxWidth);
          expect(option.lines.length).toBeLessThanOrEqual(maxLines);
          if (i) {
            expect(option.width).toBeLessThan(options[i - 1].width);
            expect(option.lines.length).toBeGreaterThan(options[i - 1].lines.length);
          }
          expect(option.broken ?? false).toBe(option.lines.some((line) => line.broken));
        });
      }),
      { seed: 42, numRuns: 1000 },
    );
  });
});
