import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../../src/data/drain.js';
import { findRows, foldText, newestFirst, parseTimeline, pickRows, timelineColumns } from '../../src/data/index.js';

const { document } = parseTimeline({
  title: 'T', categories: { war: { label: { en: 'War', ru: 'Война' } } }, lanes: { minsk: { label: 'Minsk' } },
  events: [
    { id: 'a', date: '2001', title: { en: 'Łódź naïve', ru: 'Ёлка' }, summary: 'A long day', tags: ['Élysée'] },
    { id: 'b', date: '2002-03', title: 'Second thing', body: 'of the **long** night', category: 'war', lane: 'minsk' },
  ],
});
function found(query: string, given = document): string[] {
  const rows: number[] = [];
  const columns = timelineColumns(given);
  drain(findRows(columns, given, query, rows));
  return rows.map((row) => given.events[columns.order[row]].id);
}

describe('findRows(columns, document, query, found)', () => {
  it.each([
    ['LONG', 'ab'], ['long day', 'a'], ['day long', 'a'], ['"long day"', 'a'], ['"day long"', ''], ['lodz', 'a'], ['ЕЛКА', 'a'], ['elysee', 'a'], ['война', 'b'], ['minsk night', 'b'],
    ['2002-03', 'b'], ['', 'ab'], ['  ', 'ab'], ['nowhere', ''], ['«of the»', 'b'],
  ])('%o finds %o', (query, ids) => expect(found(query).join('')).toBe(ids));

  it('finds every event by any stretch of its own title, whatever its case', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (title, a, b) => {
      const one = { title: '', events: [{ id: 'x', date: '2001', title }] };
      const characters = [...new Intl.Segmenter('en').segment(title)].map(({ segment }) => segment);
      const from = a % characters.length;
      const part = characters.slice(from, from + 1 + (b % (characters.length - from))).join('').replace(/["“”„«»]/g, ' ');
      return found(part.toUpperCase().toLowerCase(), one).length > 0 || foldText(part) === '' || foldText(part) !== foldText(part.toUpperCase().toLowerCase());
    }), { seed: 42, numRuns: 500 });
  });
});

describe('newestFirst', () => {
  it('turns rows round and keeps rows of one start as they were', () => {
    expect(newestFirst([['a', 1], ['b', 1], ['c', 2], ['d', 3], ['e', 3]] as const, ([, start]) => start).map(([name]) => name).join('')).toBe('decab');
    fc.assert(fc.property(fc.array(fc.nat(5)), (starts) => {
      const rows = starts.sort((a, b) => a - b).map((start, i) => ({ start, i }));
      expect(newestFirst(rows, (row) => row.start)).toEqual([...rows].sort((a, b) => b.start - a.start));
    }), { seed: 42, numRuns: 300 });
  });
});

describe('pickRows', () => {
  it('keeps the rows asked for, over the extent that is theirs', () => {
    const columns = timelineColumns(document);
    const picked = pickRows(columns, [1]);
    expect(picked.length).toBe(1);
    expect(document.events[picked.order[0]].id).toBe('b');
    expect(picked.start[0]).toBe(columns.start[1]);
    expect(picked.extent).toEqual([columns.start[1], columns.end[1]]);
  });

  it('ends where the last of its rows ends, whichever began last; without rows the extent stays', () => {
    const { document: spans } = parseTimeline([['1900', 'z'], ['1914/1960', 'a'], ['1939/1945', 'b'], ['1999', 'y']].map(([date, id]) => ({ id, date, title: id })));
    const columns = timelineColumns(spans);
    expect(pickRows(columns, [1, 2]).extent).toEqual([columns.start[1], columns.end[1]]);
    expect(pickRows(columns, []).extent).toEqual(columns.extent);
  });
});
