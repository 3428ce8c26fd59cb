import { describe, expect, it } from 'vitest';
import { cachedMeasure, fontKey, type MeasureText } from '../../src/measure/index.js';
import { font } from './support.js';

const counting = (): { measure: MeasureText; calls: string[] } => {
  const calls: string[] = [];
  return { calls, measure: (text, { size }) => (calls.push(text), text.length * size) };
};

describe('cachedMeasure', () => {
  it('asks once for the same text in an equal font', () => {
    const { measure, calls } = counting();
    const cached = cachedMeasure(measure);
    expect([cached('abc', font), cached('abc', { ...font }), cached('abc', font)]).toEqual([30, 30, 30]);
    expect(calls).toEqual(['abc']);
  });

  it('keeps fonts apart', () => {
    const cached = cachedMeasure(counting().measure);
    expect([cached('abc', font), cached('abc', { ...font, size: 20 }), cached('abc', font)]).toEqual([30, 60, 30]);
  });

  it('measures words of Latin and Cyrillic texts, each once, and adds them up', () => {
    const { measure, calls } = counting();
    const cached = cachedMeasure(measure);
    for (const text of ['to be or not to be', 'not to be', 'Протесты в Минске', 'a  b ', ' ']) expect(cached(text, font)).toBeCloseTo(text.length * 10, 9);
    expect(calls).toEqual([' ', 'to', 'be', 'or', 'not', 'Протесты', 'в', 'Минске', 'a', 'b']);
  });

  it.each(['Και μετά άλλαξαν', 'ხვალ და ზეგ', 'ሰላም ለሁሉም', 'שלום לכולם', 'اليوم وغدا', 'A 和平 B'])('measures a text in other letters whole: %s', (text) => {
    const { measure, calls } = counting();
    cachedMeasure(measure)(text, font);
    expect(calls).toEqual([text]);
  });

  it('remembers at most `limit` widths and is right after it forgets', () => {
    const { measure, calls } = counting();
    const cached = cachedMeasure(measure, 2);
    for (const text of ['a', 'bb', 'ccc', 'a', 'ccc']) expect(cached(text, font)).toBe(text.length * 10);
    expect(calls).toEqual(['a', 'bb', 'ccc', 'a']);
  });
});

describe('fontKey', () => {
  it('is equal for equal fonts, absent spacing and slant counting as none', () => {
    expect(fontKey({ ...font, italic: false, letterSpacing: 0, wordSpacing: 0 })).toBe(fontKey(font));
  });

  it.each([{ family: 'serif' }, { size: 11 }, { weight: 700 }, { italic: true }, { letterSpacing: 1 }, { wordSpacing: 1 }, { lineHeight: 2 }])('differs by %j', (change) => {
    expect(fontKey({ ...font, ...change })).not.toBe(fontKey(font));
  });
});
