import { afterAll, describe, expect, it } from 'vitest';
import { civilFromTime, floorTo, parseDate } from '../../src/time/index.js';

const TEXTS = ['1994', '1994-07', '1994-07-10', '2021-09-10T10:15', '2021-09-10T10:15+03:00', '2004-06-XX', '2001-21', '0000-02-29', '1950S2', '../1985'];

describe('in every zone of a reader', () => {
  const before = process.env.TZ;
  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it.each([['America/Los_Angeles', 420], ['Pacific/Kiritimati', -840], ['Asia/Kathmandu', -345]])(
    'parseDate and civilFromTime say the same in %s', (zone, offset) => {
      process.env.TZ = 'UTC';
      const utc = TEXTS.map(parseDate);
      process.env.TZ = zone;
      expect(new Date(Date.UTC(2021, 8, 10)).getTimezoneOffset()).toBe(offset);
      expect(TEXTS.map(parseDate)).toEqual(utc);
      expect(civilFromTime(parseDate('1994-07-10').start)).toMatchObject({ year: 1994, month: 7, day: 10, hour: 0 });
      expect(floorTo('day', 1, parseDate('1994-07-10').start + 1)).toBe(parseDate('1994-07-10').start);
    });
});
