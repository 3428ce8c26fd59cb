import { beforeAll, describe, expect, it } from 'vitest';
import { canvasMeasure } from '../../src/components/canvas-measure.js';
import { defaultMeasure } from '../../src/measure/default-measure.js';
import type { FontSpec } from '../../src/measure/index.js';
import { loadNotoSans } from './support-browser.js';
import { titles } from './titles.js';

const list = titles(1000).filter(({ script }) => ['Latin', 'Cyrillic', 'Greek'].includes(script)).map(({ text }) => text);
const face = (weight: number, size: number, italic = false): FontSpec => ({ family: '"Noto Sans", sans-serif', size, weight, italic, lineHeight: 20 });

beforeAll(loadNotoSans);

/** Texts that are farther from Chromium’s canvas than `most` px. */
function apart(font: FontSpec, most: number): string[] {
  const canvas = canvasMeasure();
  return list.flatMap((text) => {
    const [own, drawn] = [defaultMeasure(text, font), canvas(text, font)];
    return Math.abs(own - drawn) > most ? [`${text}: ${own}, drawn ${drawn}`] : [];
  });
}

describe('defaultMeasure, beside Chromium’s canvas in Noto Sans', () => {
  it.each([[400, 14], [700, 14], [700, 12], [400, 12], [400, 28]])('is equal to 0.05 px for 3 000 titles in weight %i at %i px', (weight, size) => {
    expect(list).toHaveLength(3000);
    expect(apart(face(weight, size), 0.05)).toEqual([]);
  });

  it('is equal to half a px in italic', () => {
    expect(apart(face(400, 12, true), 0.5)).toEqual([]);
  });

  it('is equal to 0.05 px with letter and word spacing, and in weights between the faces', () => {
    expect(apart({ ...face(400, 14), letterSpacing: 0.5, wordSpacing: 2 }, 0.05)).toEqual([]);
    for (const weight of [300, 500, 501, 900]) expect(apart(face(weight, 14), 0.05)).toEqual([]);
  });

  it('knows kerning: letters one by one would be more than half a px off', () => {
    const font = face(400, 14);
    const loose = list.filter((text) => Math.abs([...text].reduce((sum, char) => sum + defaultMeasure(char, font), 0) - defaultMeasure(text, font)) > 0.5);
    expect(loose.length).toBeGreaterThan(300);
  });
});
