import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTimeline } from '../../src/data/index.js';
import { composePicture, type Picture, type PictureInput, type RectMark, type TextMark } from '../../src/scene/index.js';
import { faces, flat, inputOf } from './support.js';

const events = ['1900', '1920-05-01', '1941', '1960', '1980', '2000'].map((date, k) => ({ id: `e${k}`, date, title: `Event ${k}` }));
const draw = (eras: { date: string; label: string }[], options: Partial<PictureInput> = {}): Picture => composePicture(inputOf(parseTimeline({ title: '', eras, events }).document, options));
const stripsOf = (picture: Picture) => flat(picture.ground).filter((mark): mark is RectMark => mark.type === 'rect' && mark.role === 'era');
const namesOf = (picture: Picture) => flat(picture.ground).filter((mark): mark is TextMark => mark.type === 'text' && mark.role === 'era-label');
const apart = (a: RectMark, b: RectMark): boolean => a.x + a.width <= b.x + 0.02 || b.x + b.width <= a.x + 0.02 || a.y + a.height <= b.y || b.y + b.height <= a.y;
const rowsOf = (strips: readonly RectMark[]) => new Set(strips.map(({ y }) => y)).size;

const someEras = fc.array(fc.tuple(fc.integer({ min: 1890, max: 2005 }), fc.integer({ min: 0, max: 80 }), fc.constantFrom('War', 'The long reign of the younger line', 'Κρίση')), { minLength: 1, maxLength: 9 })
  .map((all) => all.map(([from, years, label]) => ({ date: years ? `${from}/${from + years}` : String(from), label })));

describe('eras', () => {
  test('have rows of their own where one reaches into another, and the chart the height for them', () => {
    const one = draw([{ date: '1900/1933', label: 'First' }], { width: 1000 });
    const three = draw([{ date: '1905/1950', label: 'Reign' }, { date: '1914/1918', label: 'War' }, { date: '1916/1940', label: 'Crisis' }, { date: '1955/1990', label: 'After' }], { width: 1000 });
    const strips = stripsOf(three);
    expect(strips).toHaveLength(4);
    expect(rowsOf(strips)).toBe(3);
    // The first row is free again by then.
    expect(strips.find(({ era }) => era === 3)!.y).toBe(strips.find(({ era }) => era === 0)!.y);
    expect(three.height - one.height).toBeCloseTo(2 * (faces.small.lineHeight + 8), 5);
  });

  test('one ends in the year the next begins in: they share a row, and meet halfway through that year', () => {
    const picture = draw([{ date: '1900/1933', label: 'First' }, { date: '1933/1990', label: 'Second' }], { width: 1000 });
    const [first, second] = stripsOf(picture);
    expect(first.y).toBe(second.y);
    const middle = (picture.scale(Date.UTC(1933, 0)) + picture.scale(Date.UTC(1934, 0))) / 2;
    expect(second.x).toBeCloseTo(middle, 0);
    expect(first.x + first.width).toBeCloseTo(middle - 1, 0);
  });

  test.each([{ width: 1200 }, { width: 480 }, { width: 1200, direction: 'rtl' }, { width: 900, scale: 'time' }, { width: 900, lanes: 'category' }] as const)('never lie on one another, nor a name on a name or out of its strip: %o', (options) => {
    fc.assert(fc.property(someEras, (eras) => {
      const input = inputOf(parseTimeline({ title: '', eras, events }).document, { orientation: 'horizontal', ...options });
      const picture = composePicture(input);
      const strips = stripsOf(picture);
      for (const [k, strip] of strips.entries()) for (const other of strips.slice(k + 1)) expect(apart(strip, other)).toBe(true);
      for (const { x, y, text, anchor, dir } of namesOf(picture)) {
        const width = input.measure(text, faces.small);
        const ends = ((anchor === 'end') !== ((dir ?? input.direction) === 'rtl')) ? [x - width, x] : [x, x + width];
        const holder = strips.filter((strip) => strip.y < y && y < strip.y + strip.height && strip.x - 0.6 <= ends[0] && ends[1] <= strip.x + strip.width + 1);
        expect(holder).toHaveLength(1);
      }
      // Each is named in its strip or in the legend.
      expect(namesOf(picture).length + picture.erasInLegend.length).toBe(eras.length);
      expect(strips.every(({ y, height }) => y >= 0 && y + height <= picture.height + 0.01)).toBe(true);
    }), { seed: 11, numRuns: 60 });
  });

  test('down a column are strips beside the axis, clear of all texts, each its own stretch of it, and all in the legend', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const eras = [{ date: '1905/1950', label: 'Reign' }, { date: '1914/1918', label: 'War' }, { date: '1955/1990', label: 'After' }];
      const input = inputOf(parseTimeline({ title: '', eras, events }).document, { width: 360, orientation: 'vertical', direction });
      const picture = composePicture(input);
      const strips = stripsOf(picture);
      expect(strips).toHaveLength(3);
      for (const [k, strip] of strips.entries()) for (const other of strips.slice(k + 1)) expect(apart(strip, other)).toBe(true);
      expect(strips[0].y).toBeCloseTo(picture.scale(Date.UTC(1905, 0)), 0);
      expect(picture.erasInLegend).toEqual([0, 1, 2]);
      const edge = direction === 'ltr' ? Math.max(...strips.map(({ x, width }) => x + width)) : Math.min(...strips.map(({ x }) => x));
      for (const mark of flat(picture.ground)) {
        if (mark.type !== 'text' || mark.role !== 'tick-label') continue;
        const width = input.measure(mark.text, faces.small);
        if (direction === 'ltr') expect(mark.x - width).toBeGreaterThanOrEqual(edge);
        else expect(mark.x + width).toBeLessThanOrEqual(edge);
      }
    }
  });

  test('outside the axis are not drawn, and no height is kept for them', () => {
    const without = draw([], { width: 900 });
    const picture = draw([{ date: '1700/1750', label: 'Long before' }], { width: 900 });
    expect(stripsOf(picture)).toEqual([]);
    expect(picture.height).toBe(without.height);
    expect(picture.erasInLegend).toEqual([0]);
  });

  test('in a window are those of the whole, at the same height, cut at its edges', () => {
    const eras = [{ date: '1905/1950', label: 'Reign' }, { date: '1914/1918', label: 'War' }];
    const [whole, part] = [draw(eras, { width: 1000 }), draw(eras, { width: 1000, viewport: [Date.UTC(1930, 0), Date.UTC(1970, 0)] })];
    expect(stripsOf(part)).toHaveLength(1);
    expect(stripsOf(part)[0].x).toBeGreaterThanOrEqual(-1);
    expect(rowsOf(stripsOf(whole))).toBe(2);
  });
});
