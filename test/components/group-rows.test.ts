import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupRows } from '../../src/components/group-rows.js';
import { parseTimeline, timelineColumns } from '../../src/data/index.js';

const grouped = (dates: string[]) => {
  const columns = timelineColumns(parseTimeline(dates.map((date, i) => ({ id: `e${i}`, date, title: 'T' }))).document);
  return groupRows(columns, [...columns.order.keys()], 'en');
};

describe('groupRows', () => {
  it('heads events by year where years hold several', () => {
    expect(grouped(['1994', '2020-01', '2020-08', '2021-05', '2021-09', '2021-09-10']).map(({ name, rows }) => [name, rows.length])).toEqual([['1994', 1], ['2020', 2], ['2021', 3]]);
  });

  it('heads events by decade or century where hardly any year holds two', () => {
    expect(grouped(['1901', '1903', '1905', '1911', '1917']).map(({ name }) => name)).toEqual(['1900s', '1910s']);
    expect(grouped(['-0099', '-0050', '-0020', '0050', '0060']).length).toBeLessThan(4);
  });

  it('keeps every row once and in order, under at most 120 headings', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -3e6, max: 9999 }), { minLength: 1, maxLength: 400 }), (years) => {
      const groups = grouped(years.map((year) => (Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`)));
      expect(groups.flatMap(({ rows }) => rows)).toEqual(years.map((_, i) => i));
      expect(groups.length).toBeLessThanOrEqual(120);
    }), { seed: 42, numRuns: 200 });
  });
});
