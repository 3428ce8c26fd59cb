import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageMove, typeAhead, typeLetter } from '../../src/interaction/index.js';

const years = [1994, 1997, 2020, 2020, 2020, 2021, 2021];
const yearOf = (i: number) => years[i];

describe('pageMove', () => {
  it('goes to the first of the next year, and back to the first of this or the one before', () => {
    expect([0, 1, 2, 3, 5].map((at) => pageMove(7, at, true, yearOf))).toEqual([1, 2, 5, 5, 6]);
    expect([6, 5, 4, 2, 1, 0].map((at) => pageMove(7, at, false, yearOf))).toEqual([5, 2, 2, 1, 0, 0]);
  });

  it('moves on until the end, and back until the beginning, whatever the parts', () => {
    fc.assert(fc.property(fc.array(fc.nat(4), { minLength: 1, maxLength: 40 }), fc.nat(), (parts, from) => {
      parts.sort();
      const at = from % parts.length;
      const forward = pageMove(parts.length, at, true, (i) => parts[i]);
      const back = pageMove(parts.length, at, false, (i) => parts[i]);
      expect(forward > at || at === parts.length - 1).toBe(true);
      expect(back < at || at === 0).toBe(true);
    }), { seed: 42, numRuns: 300 });
  });

  it('is -1 where there is nothing', () => expect(pageMove(0, 0, true, yearOf)).toBe(-1));
});

describe('typeAhead', () => {
  const names = ['Lukashenko rules', 'Moscow', 'Mass protests', 'Élysée', 'Maria'];
  it('goes to the next name that begins so, round the end, without case and accents', () => {
    expect(typeAhead(names, 0, 'm')).toBe(1);
    expect(typeAhead(names, 1, 'm')).toBe(2);
    expect(typeAhead(names, 4, 'M')).toBe(1);
    expect(typeAhead(names, 0, 'mas')).toBe(2);
    expect(typeAhead(names, 2, 'ma')).toBe(2);
    expect(typeAhead(names, 0, 'ely')).toBe(3);
    expect(typeAhead(names, 1, 'mm')).toBe(2);
    expect(typeAhead(names, 1, 'x')).toBe(-1);
    expect(typeAhead([], -1, 'x')).toBe(-1);
  });

  it('typeLetter gathers letters until a pause, and leaves other keys alone', () => {
    const one = typeLetter(undefined, 'm', 100)!;
    expect(typeLetter(one, 'a', 600)?.text).toBe('ma');
    expect(typeLetter(one, 'a', 2000)?.text).toBe('a');
    expect(typeLetter(undefined, ' ', 0)).toBe(undefined);
    expect(typeLetter(one, ' ', 200)?.text).toBe('m ');
    expect(typeLetter(undefined, 'ArrowLeft', 0)).toBe(undefined);
    expect(typeLetter(undefined, '+', 0)).toBe(undefined);
    expect(typeLetter(undefined, '𝒳', 0)?.text).toBe('𝒳');
  });
});
