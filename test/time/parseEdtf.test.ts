import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/time/index.js';

const none = { year: '', month: '', day: '' };

describe('parseEdtf', () => {
  it.each<[string, Record<string, unknown>]>([
    ['2004-06-11', { kind: 'date', year: 2004, month: 6, day: 11, doubts: none }],
    ['-0043', { kind: 'date', year: -43, doubts: none }],
    ['Y-17E7', { kind: 'date', year: -170000000 }],
    ['Y3388E2S3', { kind: 'date', year: 338800, significant: 3 }],
    ['196~', { kind: 'decade', year: 1960, doubts: { ...none, year: '~' } }],
    ['-12', { kind: 'century', year: -1200 }],
    ['2001-33', { kind: 'season', year: 2001, season: 33 }],
    ['156X-1X-XX', { kind: 'date', year: 1560, unspecified: { year: '156X', month: '1X', day: 'XX' } }],
    ['-15XX-12', { kind: 'date', year: -1500, month: 12, unspecified: { year: '-15XX' } }],
    ['2004-06-11~', { doubts: { year: '~', month: '~', day: '~' } }],
    ['2004-06~-11', { doubts: { year: '~', month: '~', day: '' } }],
    ['?2004-06-~11', { doubts: { year: '?', month: '', day: '~' } }],
    ['2004-%06-11', { doubts: { year: '', month: '%', day: '' } }],
    ['?2004-06~', { doubts: { year: '%', month: '~', day: '' } }],
    ['2001-~21', { kind: 'season', doubts: { year: '', month: '~', day: '' } }],
    ['1985-04-12T23:20:30.5-04', { kind: 'datetime', day: 12, hour: 23, minute: 20, second: 30, millisecond: 500, offset: '-04', offsetMinutes: -240 }],
    ['1985-04-12T23:20Z', { kind: 'datetime', hour: 23, minute: 20, offset: 'Z', offsetMinutes: 0 }],
  ])('parseEdtf(%j) names its parts', (text, parts) => {
    expect(parseEdtf(text)).toMatchObject({ edtf: text, ...parts });
  });

  it('leaves out what is not written or not specified', () => {
    const keys = (text: string): string[] => ['month', 'day', 'season', 'hour', 'second', 'offset', 'significant', 'unspecified']
      .filter((key) => key in parseEdtf(text));
    expect(keys('1984')).toEqual([]);
    expect(keys('1984-1X')).toEqual(['unspecified']);
    expect(keys('1985-04-12T23:20')).toEqual(['month', 'day', 'hour']);
  });

  it('year 0 is +0, however written', () => {
    for (const text of ['0000', '-0000', '-000X', 'Y-0E3']) expect(parseEdtf(text)).toHaveProperty('year', 0);
  });

  it('an interval has two sides, open or unknown where no date is written', () => {
    expect(parseEdtf('2004-06-~01/..')).toMatchObject({ kind: 'interval', from: { edtf: '2004-06-~01', day: 1 }, to: 'open' });
    expect(parseEdtf('/1985')).toMatchObject({ kind: 'interval', from: 'unknown', to: { year: 1985 } });
  });

  it('a set is one of its items, a list all of them, ranges among them', () => {
    expect(parseEdtf('[..1667,1670..1672]')).toMatchObject({
      kind: 'set', earlier: true, later: false, items: [{ year: 1667 }, { kind: 'range', edtf: '1670..1672', from: { year: 1670 }, to: { year: 1672 } }],
    });
    expect(parseEdtf('{1960 , 1961-12..}')).toMatchObject({ kind: 'list', earlier: false, later: true, items: [{ year: 1960 }, { month: 12 }] });
  });
});
