import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRows, newestFirst, parseTimeline, timelineColumns } from '../../src/data/index.js';
import { queryWords, searchText } from '../../src/data/searchEvents.js';

const text = fc.constantFrom('War', 'war & Peace', 'Straße', 'Ünïted', 'two  words', 'A-B', '', 'ß’s', { en: 'War', ru: 'Война' });
const event = fc.record({ date: fc.constantFrom('1994', '2021-09', '1994~'), title: text, summary: text, body: text, dateLabel: text, tags: fc.array(fc.constantFrom('tag', 'Ёлка'), { maxLength: 2 }), category: fc.constantFrom('war', undefined), lane: fc.constantFrom('x', undefined) }, { requiredKeys: ['date', 'title'] });
const query = fc.constantFrom('war', 'WAR 1994', '"war & peace"', '“two words”', 'strasse', 'united', '199', 'ёлка', 'битва', 'words', 'a-b', '"war 1994"', '~', '', 's');

describe('findRows(columns, document, query, found)', () => {
  it('finds the rows whose whole text holds all words', () => {
    fc.assert(fc.property(fc.array(event, { maxLength: 30 }), query, (events, asked) => {
      const { document } = parseTimeline({ title: 'T', categories: { war: { label: { en: 'Battle', ru: 'Битва' } } }, lanes: { x: { label: 'Two words' } }, events });
      const columns = timelineColumns(document);
      const found: number[] = [];
      for (const _ of findRows(columns, document, asked, found)) void _;
      const words = queryWords(asked);
      const matches = (i: number) => words.every((word) => searchText(document.events[i], document).includes(word));
      expect(found).toEqual([...columns.order.keys()].filter((row) => matches(columns.order[row])));
    }), { seed: 42, numRuns: 2000 });
  });

  it('rests every few hundred rows', () => {
    const { document } = parseTimeline(Array.from({ length: 1000 }, (_, i) => ({ date: '1994', title: `E${i}` })));
    expect([...findRows(timelineColumns(document), document, 'e', [])].length).toBeGreaterThan(2);
  });
});

describe('newestFirst(rows, startOf)', () => {
  it('turns 300 000 rows of one date', () => {
    const rows = new Uint32Array(300_000);
    expect(newestFirst(rows, () => 0).length).toBe(300_000);
  });
});
