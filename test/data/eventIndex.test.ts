import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drain } from '../../src/data/drain.js';
import { rangeBest } from '../../src/data/rangeBest.js';
import { groupCounts } from '../../src/data/groupCounts.js';
import { evenColumn, extend, mix } from '../../src/data/room.js';

const range = (length: number) => fc.tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const rowsOf = (list: readonly number[], own: (row: number) => number = (row) => row) => ({ length: list.length, value: (row: number) => list[row], own });

describe('rangeBest(rows)', () => {
  test('best(from, before) is a row of the greatest value in the range, the same as when asked piece by piece', () => {
    const lists = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 400 });
    fc.assert(fc.property(lists.chain((list) => fc.tuple(fc.constant(list), range(list.length), fc.integer({ min: 0, max: 400 }))), ([list, [from, before], cut]) => {
      const tree = rangeBest(rowsOf(list));
      const row = tree.best(from, before);
      const most = Math.max(0, ...list.slice(from, before));
      if (!most) {
        expect(row).toBe(-1);
        return;
      }
      expect(row).toBeGreaterThanOrEqual(from);
      expect(row).toBeLessThan(before);
      expect(list[row]).toBe(most);
      const middle = Math.min(Math.max(cut, from), before);
      expect([tree.best(from, middle), tree.best(middle, before)]).toContain(row);
    }), { seed: 42, numRuns: 500 });
  });

  test('of equal rows it is not always the first', () => {
    const tree = rangeBest(rowsOf(new Array<number>(1000).fill(1)));
    const places = Array.from({ length: 10 }, (_, i) => tree.best(i * 100, i * 100 + 100) - i * 100);
    expect(Math.max(...places)).toBeGreaterThan(50);
    expect(Math.min(...places)).toBeLessThan(50);
  });

  test('grow(rows, places) answers as if all rows had been there at once', () => {
    // Rows of few values, each with a place in time; those of one batch come in between the ones before them.
    const batches = fc.array(fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 300 })), { maxLength: 150 }), { minLength: 2, maxLength: 5 });
    fc.assert(fc.property(batches, fc.array(range(600), { minLength: 20, maxLength: 20 }), (lists, ranges) => {
      let entries: { value: number; at: number; own: number }[] = [];
      let grown = rangeBest(rowsOf([]));
      for (const list of lists) {
        const more = list.map(([value, at], i) => ({ value, at, own: entries.length + i }));
        const fresh = new Set(more);
        entries = [...entries, ...more].sort((a, b) => a.at - b.at);
        const rows = rowsOf(entries.map(({ value }) => value), (row) => entries[row].own);
        const places = [...entries.keys()].filter((row) => fresh.has(entries[row]));
        grown = drain(grown.grow(rows, places));
        const whole = rangeBest(rows);
        for (const [from, before] of ranges) {
          const within = [Math.min(from, entries.length), Math.min(before, entries.length)] as const;
          expect(grown.best(...within)).toBe(whole.best(...within));
        }
      }
    }), { seed: 42, numRuns: 300 });
  });
});

describe('groupCounts(group)', () => {
  test('before(row) says how many of each group, and of none, come before a row', () => {
    const lists = fc.integer({ min: -1, max: 40 }).chain((most) => fc.array(fc.integer({ min: -1, max: most }), { maxLength: 1200 }));
    fc.assert(fc.property(lists.chain((list) => fc.tuple(fc.constant(list), fc.array(fc.integer({ min: 0, max: list.length }), { minLength: 5, maxLength: 5 }))), ([list, rows]) => {
      const by = groupCounts(Int16Array.from(list));
      const groups = Math.max(-1, ...list) + 2;
      expect(by.groups).toBe(groups);
      for (const row of rows) {
        const counts = Array.from({ length: groups }, (_, group) => list.slice(0, row).filter((own) => (own < 0 ? groups - 1 : own) === group).length);
        expect([...by.before(row)]).toEqual(counts);
      }
    }), { seed: 42, numRuns: 300 });
  });

  test('of a column that is known to have one value, without a look at it, and once it has others', () => {
    const none = evenColumn(Int16Array, 5000, -1);
    const by = groupCounts(none);
    expect([by.groups, [...by.before(0)], [...by.before(4000)], [...groupCounts(Int16Array.from(none)).before(4000)]]).toEqual([1, [0], [4000], [4000]]);
    const more = Int16Array.of(2, -1);
    mix(none, more);
    const mixed = extend(none, 5002)!;
    mixed.set(more, 5000);
    expect([...by.grow(mixed, [5000, 5001]).before(5002)]).toEqual([0, 0, 1, 5001]);
  });

  test('grow(group, places) counts as if all rows had been there at once', () => {
    const batches = fc.array(fc.array(fc.tuple(fc.integer({ min: -1, max: 12 }), fc.integer({ min: 0, max: 300 })), { maxLength: 400 }), { minLength: 2, maxLength: 5 });
    fc.assert(fc.property(batches, fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 20, maxLength: 20 }), (lists, rows) => {
      let entries: { group: number; at: number }[] = [];
      let grown = groupCounts([]);
      for (const list of lists) {
        const fresh = new Set(list.map(([group, at]) => ({ group, at })));
        entries = [...entries, ...fresh].sort((a, b) => a.at - b.at);
        const groups = Int16Array.from(entries, ({ group }) => group);
        grown = grown.grow(groups, [...entries.keys()].filter((row) => fresh.has(entries[row])));
        const whole = groupCounts(groups);
        expect(grown.groups).toBe(whole.groups);
        for (const row of rows) expect(grown.before(Math.min(row, entries.length))).toEqual(whole.before(Math.min(row, entries.length)));
      }
    }), { seed: 42, numRuns: 300 });
  });
});
