import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimeline, timelineColumns } from '../../src/data/index.js';
import { formatEdge, groupRows } from '../../src/words/index.js';

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

  it('has a name for every decade and century, those around the year 1 too', () => {
    const decades = grouped(['-0025', '-0021', '-0014', '-0008', '-0003', '0004', '0009', '0015', '0018', '0095', '0104', '0109']);
    expect(decades.length).toBeGreaterThan(5);
    for (const { name } of decades) expect(name).toMatch(/\d/);
  });

  it('keeps every row once and in order, under at most 120 headings', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -3e6, max: 9999 }), { minLength: 1, maxLength: 400 }), (years) => {
      const groups = grouped(years.map((year) => (Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`)));
      expect(groups.flatMap(({ rows }) => rows)).toEqual(years.map((_, i) => i));
      expect(groups.length).toBeLessThanOrEqual(120);
    }), { seed: 42, numRuns: 200 });
  });
});

describe('formatEdge', () => {
  const extent = (from: number, to: number): [number, number] => [Date.UTC(from, 0), Date.UTC(to, 0)];
  it.each([
    [Date.UTC(1994, 4, 12), 'start', extent(1500, 2021), '1994'],
    [Date.UTC(1994, 4, 12), 'start', extent(1960, 2021), 'May 1994'],
    [Date.UTC(2020, 4, 12), 'start', extent(2019, 2021), '12 May 2020'],
    [Date.UTC(2020, 5, 1), 'end', extent(2019, 2021), '31 May 2020'],
    [Date.UTC(2020, 0, 1), 'end', extent(1500, 2021), '2019'],
  ] as const)('says %i, the %s of a window, as exactly as the whole is long; the end is the last that is in it', (time, side, whole, said) => {
    expect(formatEdge(time, side, whole, 'en-GB')).toBe(said);
  });
});
