import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdIndex } from '../../src/data/IdIndex.js';
import { textHash } from '../../src/data/idHash.js';

/** Lists of ids: numbered ones, any, and one behind the other, with some that come twice. */
const numbered = fc.record({ prefix: fc.constantFrom('', 'e', 'x-', 'ä'), from: fc.nat(300), steps: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 200 }) })
  .map(({ prefix, from, steps }) => steps.map((step) => `${prefix}${(from += step)}`));
const any = fc.array(fc.oneof(fc.uuid(), fc.string({ minLength: 1, maxLength: 3 }), fc.nat(400).map((n) => `e${n}`)), { maxLength: 60 });
const lists = fc.array(fc.oneof(numbered, any), { minLength: 1, maxLength: 4 });

describe('IdIndex', () => {
  it('finds every id where it was first noted, and no other', () => {
    fc.assert(fc.property(lists, fc.boolean(), (parts, grows) => {
      const ids = parts.flat();
      const index = new IdIndex(grows ? parts[0].length : ids.length, (place) => ids[place]);
      const first = new Map<string, number>();
      for (const [place, id] of ids.entries()) {
        const other = first.get(id) ?? -1;
        expect(index.add(place, id)).toBe(other);
        if (other < 0) first.set(id, place);
        // What is refused gets another name, as in a list.
        else expect(index.claim(place, textHash((ids[place] = `${id}~${place}`)))).toBe(-1);
      }
      for (const [place, id] of ids.entries()) expect(index.find(id)).toBe(place);
      for (const id of ['', 'e', 'e0', 'zzzzzzzzzzzz', ...ids.map((each) => `${each}?`)]) expect(index.find(id)).toBe(ids.indexOf(id));
    }), { seed: 42, numRuns: 1000 });
  });

  it('finds places that are noted long after others were left out', () => {
    const ids = Array.from({ length: 60_000 }, (_, place) => `${(place * 7919) % 60_013}-${place}`);
    const index = new IdIndex(10, (place) => ids[place]);
    const late = [...ids.keys()].filter((place) => place % 40 === 0);
    for (const place of late) expect(index.add(place, ids[place])).toBe(-1);
    for (const place of late) expect(index.find(ids[place])).toBe(place);
    expect(index.find(ids[1])).toBe(-1);
  });
});
