import { fail, take } from './Cursor.js';
import type { Cursor } from './Cursor.js';
import type { EdtfPoint } from './EdtfNode.js';

/** First and last year meant, and the digits with their X; `plain` where months may follow (four digits, no `Y`, no `S`). */
export interface YearPart { low: number; high: number; mask: string; plain: boolean }

/** Reads `1985`, `-15XX`, `Y-17E7`, `1950S2`, the decade `196` or the century `19`; fills in kind, year, precision, significant. */
export function readYear(cursor: Cursor, point: EdtfPoint): YearPart {
  const begin = cursor.at;
  const long = take(cursor, /Y(-?)(\d+)(E\d+)?/y);
  const [, sign, mask, power = ''] = long ?? take(cursor, /(-?)([\dX]+)/y) ?? fail(cursor, 'a year was expected');
  const x = mask.indexOf('X');
  const short = x < 0 && !long && mask.length < 4;
  const significant = x < 0 && !short ? take(cursor, /S([1-9])/y) : null;
  let low = +(mask.replace(/X/g, '0') + power);
  let unknown = x < 0 ? 0 : 4 - x;
  if (long ? !power && (mask[0] === '0' || low < (significant ? 1e3 : 1e4)) : mask.length !== 4 && !(short && mask[1] && (low || !sign))) {
    fail(cursor, 'a year has four digits, or Y and more', begin);
  }
  if (short) {
    unknown = 4 - mask.length;
    point.kind = unknown > 1 ? 'century' : 'decade';
    low *= 10 ** unknown;
  }
  point.year = sign ? 0 - low : low;
  if (significant) {
    point.significant = +significant[1];
    unknown = Math.max(0, mask.replace(/^0+/, '').length + +power.slice(1) - point.significant);
    low -= low % 10 ** unknown;
  }
  let high = low + 10 ** unknown - 1;
  if (x >= 0) high = +mask.replace(/X/g, '9');
  point.precision = unknown > 2 ? 'millennium' : unknown > 1 ? 'century' : unknown ? 'decade' : 'year';
  // edtf.js counts a decade or century before year 0 from its number up: -19 is -1900 to -1801.
  if (sign) [low, high] = short ? [-low, high - 2 * low] : [0 - high, 0 - low];
  return { low, high, mask, plain: !long && !short && !significant };
}
