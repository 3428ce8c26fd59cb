import { describe, expect, it } from 'vitest';
import { canvasMeasure } from '../../src/components/canvas-measure.js';
import { cachedMeasure } from '../../src/measure/index.js';
import { PLAIN } from '../../src/measure/pieces.js';
import { titles } from '../measure/titles.js';

const plain = titles(360).map(({ text }) => text).filter((text) => PLAIN.test(text));
const families = ['sans-serif', 'serif', 'monospace', 'system-ui', '"DejaVu Sans"', '"DejaVu Serif"', '"Liberation Sans"', '"Liberation Serif"', '"Liberation Sans Narrow"'];

describe('cachedMeasure(canvasMeasure())', () => {
  it.each(families.flatMap((family) => [400, 700].map((weight) => [family, weight] as const)))('says no line narrower than it is set, nor much wider: %s %d', (family, weight) => {
    const font = { family, weight, size: 100, lineHeight: 125 };
    const [whole, summed] = [canvasMeasure(), cachedMeasure(canvasMeasure())];
    expect(plain.length).toBeGreaterThan(700);
    for (const text of plain) {
      const off = summed(text, font) - whole(text, font);
      expect(off, text).toBeGreaterThan(-0.01);
      expect(off, text).toBeLessThanOrEqual(12 * (text.split(' ').length - 1));
    }
  });

  it('adds letter and word spacing as the canvas does', () => {
    const font = { family: 'monospace', weight: 400, size: 20, lineHeight: 25, letterSpacing: 1.5, wordSpacing: 4 };
    const [whole, summed] = [canvasMeasure(), cachedMeasure(canvasMeasure())];
    for (const text of ['A title of some words', 'два слова', 'one', ' ']) expect(summed(text, font)).toBeCloseTo(whole(text, font), 3);
  });
});
