import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeBest } from '../../src/data/rangeBest.js';
import { rowsByGroup } from '../../src/data/rowsByGroup.js';

const range = (length: number) => fc.tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe('rangeBest(length, value)', () => {
  test('best(from, before) is a row of the greatest value in the range, the same as when asked piece by piece', () => {
    const lists = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 400 });
    fc.assert(fc.property(lists.chain((list) => fc.tuple(fc.constant(list), range(list.length), fc.integer({ min: 0, max: 400 }))), ([list, [from, before], cut]) => {
      const { best } = rangeBest(list.length, (row) => list[row]);
      const row = best(from, before);
      const most = Math.max(0, ...list.slice(from, before));
      if (!most) {
        expect(row).toBe(-1);
        return;
      }
      expect(row).toBeGreaterThanOrEqual(from);
      expect(row).toBeLessThan(before);
      expect(list[row]).toBe(most);
      const middle = Math.min(Math.max(cut, from), before);
      expect([best(from, middle), best(middle, before)]).toContain(row);
    }), { seed: 42, numRuns: 500 });
  });

  test('of equal rows it is not always the first', () => {
    const { best } = rangeBest(1000, () => 1);
    const places = Array.from({ length: 10 }, (_, i) => best(i * 100, i * 100 + 100) - i * 100);
    expect(Math.max(...places)).toBeGreaterThan(50);
    expect(Math.min(...places)).toBeLessThan(50);
  });
});

describe('rowsByGroup(group, groups)', () => {
  test('rows(group) are those of the group in order, and before(group, row) counts them', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 200 }), fc.integer({ min: 0, max: 200 }), (list, row) => {
      const by = rowsByGroup(Int16Array.from(list), 4);
      expect(by.groups).toBe(5);
      for (let group = 0; group < 5; group++) {
        const own = Array.from(list.keys()).filter((at) => (list[at] < 0 ? 4 : list[at]) === group);
        expect([...by.rows(group)]).toEqual(own);
        expect(by.before(group, row)).toBe(own.filter((at) => at < row).length);
      }
    }), { seed: 42, numRuns: 200 });
  });
});
