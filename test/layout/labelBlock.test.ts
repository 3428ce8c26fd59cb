import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelBlock, type LabelOption } from '../../src/layout/index.js';
import { estimateText, type FontSpec, type MeasureText } from '../../src/measure/index.js';

const faces: { date: FontSpec; title: FontSpec } = {
  date: { family: 'sans-serif', size: 12, weight: 600, lineHeight: 15 },
  title: { family: 'sans-serif', size: 15, weight: 400, lineHeight: 20 },
};
/** Ten px a character of a title, eight a character of a date. */
const plain: MeasureText = (text, font) => text.length * (font === faces.title ? 10 : 8);
const ink = (text: string): string => text.replace(/[\s-]/g, '');
const textOf = (lines: LabelOption['title']): string => ink(lines.map((line) => line.text).join(''));

const words = fc.array(fc.constantFrom('a', 'of', 'war', 'peace', 'treaty', 'parliament', 'internationalisation', 'Конституция', '平和条約', 'self-rule'), { minLength: 1, maxLength: 14 }).map((list) => list.join(' '));
const dates = fc.constantFrom('', '1994', '12 Sept 2021', '12 September 2021 – 3 October 2022', 'c. 1850');
const bounds = fc.record({ maxWidth: fc.integer({ min: 40, max: 320 }), maxLines: fc.integer({ min: 1, max: 5 }) });

describe('labelBlock(date, title, faces, measure, bounds)', () => {
  test('gives at least one option, none wider than maxWidth, each as high as its lines', () => {
    fc.assert(fc.property(dates, words, bounds, (date, title, bound) => {
      const options = labelBlock(date, title, faces, estimateText, bound);
      expect(options.length).toBeGreaterThan(0);
      for (const { width, height, date: above, title: lines } of options) {
        expect(width).toBeLessThanOrEqual(Math.ceil(bound.maxWidth));
        expect(height).toBe(above.length * 15 + lines.length * 20);
        for (const line of [...above, ...lines]) expect(line.width).toBeLessThanOrEqual(width);
        for (const line of above) expect(estimateText(line.text, faces.date)).toBeCloseTo(line.width, 6);
        for (const line of lines) expect(estimateText(line.text, faces.title)).toBeCloseTo(line.width, 6);
        expect(width).toBe(Math.ceil(Math.max(...[...above, ...lines].map((line) => line.width))));
      }
    }), { seed: 81, numRuns: 200 });
  });

  test('shows date and title whole in every option', () => {
    fc.assert(fc.property(dates, words, bounds, (date, title, bound) => {
      for (const option of labelBlock(date, title, faces, estimateText, bound)) {
        expect(textOf(option.date)).toBe(ink(date));
        expect(textOf(option.title)).toBe(ink(title));
      }
    }), { seed: 82, numRuns: 200 });
  });

  test('goes from the widest and lowest to the narrowest and highest, each a true gain', () => {
    fc.assert(fc.property(dates, words, bounds, (date, title, bound) => {
      const options = labelBlock(date, title, faces, estimateText, bound);
      for (let k = 1; k < options.length; k++) {
        expect(options[k].width).toBeLessThan(options[k - 1].width - 6);
        expect(options[k].height).toBeGreaterThan(options[k - 1].height);
      }
    }), { seed: 83, numRuns: 200 });
  });

  test('has no more lines of a title than maxLines where its words allow', () => {
    const title = 'war and peace and war';
    for (const { title: lines } of labelBlock('1994', title, faces, plain, { maxWidth: 300, maxLines: 2 })) expect(lines.length).toBeLessThanOrEqual(2);
  });

  test('shows a title longer than its lines may be whole all the same', () => {
    const options = labelBlock('1994', 'one two three four five six', faces, plain, { maxWidth: 60, maxLines: 2 });
    expect(options).toHaveLength(1);
    expect(options[0].title.map((line) => line.text)).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  });

  test('makes the narrowest box a number of lines can take', () => {
    const options = labelBlock('', 'aaaa bbbb cccc dddd', faces, plain, { maxWidth: 300, maxLines: 4 });
    expect(options.map(({ width, height }) => [width, height])).toEqual([[190, 20], [90, 40], [40, 80]]);
  });

  test('breaks a word wider than maxWidth', () => {
    const [option] = labelBlock('', 'internationalisation', faces, plain, { maxWidth: 90, maxLines: 4 });
    expect(option.title.map((line) => line.text)).toEqual(['internat-', 'ionalisa-', 'tion']);
    expect(option.title[0].broken).toBe(true);
  });

  test('without a date has none, without a title only the date', () => {
    expect(labelBlock('', 'war', faces, plain, { maxWidth: 90, maxLines: 4 })).toMatchObject([{ width: 30, height: 20, date: [] }]);
    expect(labelBlock('1994', '', faces, plain, { maxWidth: 90, maxLines: 4 })).toMatchObject([{ width: 32, height: 15, title: [] }]);
  });

  test('breaks a date wider than maxWidth, and one far wider than its title', () => {
    const wide = labelBlock('12 September 2021', 'war', faces, plain, { maxWidth: 100, maxLines: 4 });
    for (const { date, width } of wide) {
      expect(date.length).toBeGreaterThan(1);
      expect(width).toBeLessThanOrEqual(100);
    }
    const both = labelBlock('12 September 2021', 'war', faces, plain, { maxWidth: 200, maxLines: 4 });
    expect(both.map(({ date }) => date.map((line) => line.text))).toEqual([['12 September 2021'], ['12', 'September', '2021']]);
  });
});
