import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultMeasure } from '../../src/measure/default-measure.js';
import { fontMeasure } from '../../src/measure/font-measure.js';
import { estimateText, type FontSpec, type MeasureText } from '../../src/measure/index.js';
import { mixedText } from './support.js';
import { titles } from './titles.js';

const font: FontSpec = { family: '"Noto Sans", sans-serif', size: 1000, weight: 400, lineHeight: 1250 };
/** 10 px a letter of any kind. */
const tens: MeasureText = (text) => 10 * [...text].length;
const tiny = fontMeasure({
  family: 'Tiny', unitsPerEm: 10, ranges: [[0x20, 0x21], [0x41, 0x44]],
  // A and B are one class before others; C after A or B is 1 unit nearer.
  faces: [{ weight: 400, italic: false, advances: '2 5 6 7', before: '0 1 1 0', after: '0 0 0 1', kerning: ';1 -1' }, { weight: 700, italic: false, advances: '2 8 8 8', before: '0 0 0 0', after: '0 0 0 0', kerning: '' }],
}, tens);
const small = { ...font, family: 'Tiny', size: 10 };

describe('fontMeasure', () => {
  it('adds the advances of letters and the kerning of neighbours', () => {
    expect(tiny('A', small)).toBe(5);
    expect(tiny('AB C', small)).toBe(5 + 6 + 2 + 7);
    expect(tiny('BCAC', small)).toBe(6 + 7 - 1 + 5 + 7 - 1);
  });

  it('grows with the size, and takes 400 up to 500, 700 above, and an upright face for an italic one that is not there', () => {
    expect(tiny('AB', { ...small, size: 25 })).toBeCloseTo(2.5 * 11, 9);
    for (const weight of [100, 400, 500]) expect(tiny('A', { ...small, weight })).toBe(5);
    for (const weight of [501, 600, 900]) expect(tiny('A', { ...small, weight })).toBe(8);
    expect(tiny('A', { ...small, italic: true })).toBe(5);
  });

  it('adds letter spacing a letter, word spacing a space', () => {
    expect(tiny('A C', { ...small, letterSpacing: 1, wordSpacing: 3 })).toBe(14 + 3 + 3);
  });

  it('leaves letters it does not have to the other measure, whole runs at once, and marks to the letter before', () => {
    const asked: string[] = [];
    const measure = fontMeasure({ family: 'Tiny', unitsPerEm: 10, ranges: [[0x20, 0x21]], faces: [{ weight: 400, italic: false, advances: '2', before: '0', after: '0', kerning: '' }] }, (text) => (asked.push(text), 10));
    expect(measure(' सरकार سلام ', small)).toBe(3 * 2 + 2 * 10);
    expect(asked).toEqual(['सरकार', 'سلام']);
    expect(tiny('A\u0338B\u00ad\u200b', small)).toBe(11);
  });

  it('leaves a text in another family to the other measure', () => {
    expect(tiny('AAA', { ...small, family: 'Other, Tiny' })).toBe(30);
    for (const family of ['Tiny', '"Tiny"', "'tiny', serif", ' Tiny , x']) expect(tiny('A', { ...small, family }), family).toBe(5);
  });
});

describe('defaultMeasure', () => {
  it('has the numbers of Noto Sans', () => {
    expect(defaultMeasure('A', font)).toBe(639);
    expect(defaultMeasure('A', { ...font, weight: 700 })).toBe(692);
    expect(defaultMeasure('AV', font)).toBe(defaultMeasure('A', font) + defaultMeasure('V', font) - 40);
    expect(defaultMeasure('ё', font)).toBe(defaultMeasure('е\u0308', font));
  });

  it('is never more than the estimate, for titles in Latin, Cyrillic and Greek', () => {
    const over = titles(1000).filter(({ script }) => ['Latin', 'Cyrillic', 'Greek'].includes(script)).filter(({ text }) =>
      [font, { ...font, weight: 700 }, { ...font, italic: true }].some((face) => defaultMeasure(text, face) > estimateText(text, face)));
    expect(over).toEqual([]);
  });

  it('is finite and not negative for any text', () => {
    fc.assert(fc.property(fc.oneof(mixedText, fc.string({ unit: 'binary' })), (text) => {
      const width = defaultMeasure(text, { ...font, letterSpacing: -2000 });
      expect(width).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(width)).toBe(true);
    }), { seed: 42, numRuns: 500 });
  });

  it('is in no file that the first draw loads: nothing but its own module names the numbers', () => {
    expect(readFileSync('src/measure/index.ts', 'utf8')).not.toMatch(/noto-sans|default-measure|font-measure/);
  });
});
