import { describe, expect, test } from 'vitest';
import { pen, textDirection } from '../../src/scene/pen.js';

const WIDTH = 200;
const ltr = pen(WIDTH, 'ltr');
const rtl = pen(WIDTH, 'rtl');

describe('textDirection(text)', () => {
  test.each([
    ['peace', 'ltr'], ['мир', 'ltr'], ['平和', 'ltr'], ['सन्धि', 'ltr'], ['שלום', 'rtl'], ['سلام', 'rtl'], ['صلح', 'rtl'], ['ܫܠܡܐ', 'rtl'], ['ސުލްޙަ', 'rtl'], ['ߖߍߙߍ', 'rtl'],
    ['ﷲ', 'rtl'], ['ﻼ', 'rtl'], ['𞤔𞤢𞤥', 'rtl'], ['𐴀𐴁', 'rtl'], ['𝒜bc', 'ltr'], ['𠀀', 'ltr'],
  ])('of the letters %s is %s', (text, direction) => expect(textDirection(text)).toBe(direction));

  test.each([['1994: حرب', 'rtl'], ['«Peace» سلام', 'ltr'], ['(سلام) peace', 'rtl'], ['👍 שלום', 'rtl']])('is that of the first letter, %s: %s', (text, direction) => expect(textDirection(text)).toBe(direction));

  test.each(['', '1994', '+12', '10–16', '…', '👍'])('is undefined where there is no letter: "%s"', (text) => expect(textDirection(text)).toBeUndefined());
});

describe('pen(width, direction)', () => {
  test('runs from the reader’s start: a right-to-left picture is the mirror image', () => {
    expect(ltr.rect(10, 5, 30, 8, { role: 'band' })).toEqual({ type: 'rect', x: 10, y: 5, width: 30, height: 8, role: 'band' });
    expect(rtl.rect(10, 5, 30, 8, { role: 'band' })).toEqual({ type: 'rect', x: 160, y: 5, width: 30, height: 8, role: 'band' });
    expect(ltr.circle(10, 5, 3, { role: 'marker' })).toEqual({ type: 'circle', x: 10, y: 5, radius: 3, role: 'marker' });
    expect(rtl.circle(10, 5, 3, { role: 'marker' })).toEqual({ type: 'circle', x: 190, y: 5, radius: 3, role: 'marker' });
    expect(rtl.text(10, 5, 'شعار', { role: 'title' })).toEqual({ type: 'text', x: 190, y: 5, text: 'شعار', role: 'title' });
  });

  test('mirrors the first of each pair of a path’s numbers, for every command', () => {
    const commands = ['M', 10, 20, 'L', 30, 40, 50, 60, 'C', 1, 2, 3, 4, 5, 6, 'Z'] as const;
    expect(ltr.path(commands, { role: 'pole' })).toMatchObject({ type: 'path', d: 'M 10 20 L 30 40 50 60 C 1 2 3 4 5 6 Z' });
    expect(rtl.path(commands, { role: 'pole' })).toMatchObject({ type: 'path', d: 'M 190 20 L 170 40 150 60 C 199 2 197 4 195 6 Z' });
  });

  test('rounds to a hundredth of a px', () => {
    expect(ltr.rect(1 / 3, 2 / 3, 0.005, 1.005, { role: 'band' })).toMatchObject({ x: 0.33, y: 0.67, width: 0.01, height: 1 });
    expect(ltr.path(['M', 1 / 3, 2 / 3], { role: 'pole' }).d).toBe('M 0.33 0.67');
    expect(rtl.path(['M', 1 / 3, 2 / 3], { role: 'pole' }).d).toBe('M 199.67 0.67');
  });

  test.each([
    ['ltr', 'peace', 'start', undefined, undefined], ['ltr', 'peace', 'end', 'end', undefined], ['ltr', 'peace', 'middle', 'middle', undefined],
    ['ltr', 'سلام', 'start', 'end', 'rtl'], ['ltr', 'سلام', 'end', undefined, 'rtl'], ['ltr', 'سلام', 'middle', 'middle', 'rtl'],
    ['rtl', 'سلام', 'start', undefined, undefined], ['rtl', 'سلام', 'end', 'end', undefined], ['rtl', 'peace', 'start', 'end', 'ltr'], ['rtl', 'peace', 'end', undefined, 'ltr'],
    ['ltr', '1994', 'start', undefined, undefined], ['rtl', '1994', 'start', undefined, undefined],
  ] as const)('stands a text at the edge asked for whatever its own direction: %s picture, %s at its %s', (direction, text, anchor, edge, own) => {
    const mark = pen(WIDTH, direction).text(50, 5, text, { role: 'title', anchor });
    expect([mark.anchor, mark.dir, mark.x]).toEqual([edge, own, direction === 'ltr' ? 50 : 150]);
  });

  test('gives a group its marks as they are', () => {
    const marks = [rtl.circle(10, 5, 3, { role: 'marker' })];
    expect(rtl.group(marks, { role: 'title', part: 'label', lang: 'en' })).toEqual({ type: 'g', marks, role: 'title', part: 'label', lang: 'en' });
  });
});
