import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { breakLines, graphemes } from '../../src/measure/index.js';
import { count, mixedText } from './support.js';

afterEach(() => vi.unstubAllGlobals());
const withoutSegmenter = (): void => void vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });

describe('graphemes', () => {
  it('keeps marks, joined emoji, flags, keycaps and Hangul together', () => {
    const list = ['e\u0301', '👩‍👩‍👧‍👦', '👍🏽', '🇧🇾', '🇱🇹', '1\ufe0f\u20e3', '\u1112\u1161\u11ab', 'นำ', 'a'];
    expect(graphemes(list.join(''))).toEqual(list);
  });

  it('does so without Intl.Segmenter', () => {
    withoutSegmenter();
    const list = ['e\u0301', '👩‍👩‍👧‍👦', '👍🏽', '🇧🇾', '🇱🇹', '1\ufe0f\u20e3', '\u1112\u1161\u11ab', 'นำ', 'a'];
    expect(graphemes(list.join(''))).toEqual(list);
  });

  it('without Intl.Segmenter cuts nowhere that Intl.Segmenter keeps together', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const cuts = (parts: string[]): number[] => parts.map(((at) => (part: string) => (at += part.length))(0));
        const right = new Set(cuts(graphemes(text)));
        withoutSegmenter();
        const own = cuts(graphemes(text));
        vi.unstubAllGlobals();
        for (const at of own) expect(right.has(at)).toBe(true);
      }),
      { seed: 42, numRuns: 1000 },
    );
  });
});

describe('breakLines without Intl.Segmenter', () => {
  it('breaks Thai between letters, but not after a vowel written ahead nor before a mark', () => {
    withoutSegmenter();
    const lines = breakLines('ประเทศไทยเปลี่ยนแปลง', 50, count).map((line) => line.text);
    expect(lines.join('')).toBe('ประเทศไทยเปลี่ยนแปลง');
    expect(lines.length).toBeLessThanOrEqual(5);
    for (const line of lines) expect(line).not.toMatch(/^[\u0e30-\u0e3a\u0e46-\u0e4e]|[\u0e40-\u0e44]$/);
  });
});
