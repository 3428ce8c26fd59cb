import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateText, type FontSpec } from '../../src/measure/index.js';
import drawn from './drawn-widths.json' with { type: 'json' };
import { font, mixedText } from './support.js';

const fonts = Object.entries(drawn.widths).map(([key, widths]) => {
  const [family, style] = key.split('|');
  const italic = style.startsWith('italic');
  return { key, widths, spec: { family, size: 1, weight: italic ? 400 : Number(style), italic, lineHeight: 1.3 } satisfies FontSpec };
});

describe('estimateText', () => {
  it.each(fonts)('is never less than Chromium draws titles in $key', ({ widths, spec }) => {
    drawn.texts.forEach((text, i) => expect(estimateText(text, spec), text).toBeGreaterThanOrEqual(widths[i]));
  });

  it.each([
    ['DejaVu Sans|400', 1.02], ['DejaVu Sans|700', 1.04], ['Inter|400', 1.1], ['Noto Sans|400', 1.11], ['Open Sans|400', 1.12], ['Roboto|400', 1.16],
    ['Liberation Sans|400', 1.16], ['Liberation Sans|700', 1.24], ['DejaVu Serif|400', 1.09], ['Noto Serif|400', 1.17], ['Liberation Serif|400', 1.37], ['DejaVu Sans Mono|400', 1.08],
  ])('is in the mean over European titles in %s at most %f of what is drawn', (key, most) => {
    const { widths, spec } = fonts.find((entry) => entry.key === key)!;
    const ratios = drawn.texts.slice(0, 30).map((text, i) => estimateText(text, spec) / widths[i]);
    expect(ratios.reduce((sum, ratio) => sum + ratio) / ratios.length).toBeLessThanOrEqual(most);
  });

  it('adds letter spacing for each character that takes room, and word spacing for each space', () => {
    const plain = estimateText('e\u0301a b\u00a0c', font);
    expect(estimateText('e\u0301a b\u00a0c', { ...font, letterSpacing: 2 }) - plain).toBeCloseTo(2 * 6);
    expect(estimateText('e\u0301a b\u00a0c', { ...font, wordSpacing: 3 }) - plain).toBeCloseTo(3 * 2);
  });

  it('grows with the size of the type and not with what draws nothing', () => {
    expect(estimateText('Союз', { ...font, size: 20 })).toBeCloseTo(2 * estimateText('Союз', font));
    for (const nothing of ['\u0301', '\u00ad', '\u200b', '\u200d', '\ufe0f', '\u2060']) expect(estimateText(`a${nothing}`, font)).toBe(estimateText('a', font));
  });

  it('gives a composed letter at least the width of its base, and the same however it is written; a joined emoji that of one', () => {
    expect(estimateText('ё', font)).toBe(estimateText('е', font));
    expect(estimateText('ễ', font)).toBe(estimateText('e', font));
    expect(estimateText('ł', font)).toBeGreaterThanOrEqual(estimateText('l', font));
    for (const letter of 'ё ễ Ơ Ύ Ṩ'.split(' ')) expect(estimateText(letter.normalize('NFD'), font), letter).toBe(estimateText(letter, font));
    expect(estimateText('👩‍👩‍👧‍👦', font)).toBe(estimateText('👍🏽', font));
    expect(estimateText('👍', font)).toBeGreaterThanOrEqual(13);
  });

  it('counts a full em for Han, kana and Hangul', () => {
    for (const char of '戦が争ー평「') expect(estimateText(char, font) / 10).toBeCloseTo(1, 2);
  });

  it('is at most the sum over parts: nothing gets wider by being together', () => {
    fc.assert(
      fc.property(mixedText, mixedText, (a, b) => {
        expect(estimateText(a + b, font)).toBeLessThanOrEqual(estimateText(a, font) + estimateText(b, font) + 1e-6);
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});
