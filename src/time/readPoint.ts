import { DAY, utcTime } from './civil.js';
import { fail, take } from './Cursor.js';
import type { Cursor } from './Cursor.js';
import type { Doubt, EdtfPoint } from './EdtfNode.js';
import { edgeDay, numbersFitting } from './mask.js';
import { plainBounds } from './plainBounds.js';
import { readTime } from './readTime.js';
import { readYear } from './readYear.js';
import type { YearPart } from './readYear.js';
import { seasonMonths } from './seasonMonths.js';

const PARTS = ['year', 'month', 'day'] as const;

/** The qualifiers by their bits: 1 uncertain, 2 approximate. */
const DOUBTS: Doubt[] = ['', '?', '~', '%'];

const readDoubt = (cursor: Cursor): number => DOUBTS.indexOf(take(cursor, /[?~%]?/y)![0] as Doubt);

/** Sets start and end from the parts; fails at `at` where no such day exists. */
function place(cursor: Cursor, point: EdtfPoint, year: YearPart, [, month, day]: string[], at: number): void {
  const { low, high, mask } = year;
  if (day) {
    const fitting = [numbersFitting(month, 12), numbersFitting(day, 31)] as const;
    point.start = edgeDay(mask, low, high, ...fitting, false) * DAY;
    point.end = edgeDay(mask, low, high, ...fitting, true) * DAY + DAY;
    if (!(point.end > point.start)) fail(cursor, 'no such day', at);
  } else {
    const fitting = numbersFitting(month ?? 'XX', 12);
    const [first, count] = point.season ? seasonMonths(point.season) : [fitting[0], fitting.at(-1)! - fitting[0] + 1];
    point.start = utcTime(low, first);
    // Past 10^15 years a number no longer tells a year from the next: a date still ends after it starts.
    point.end = Math.max(utcTime(high, first + count), point.start + Math.abs(point.start) * 2 ** -52);
    if (!(point.end - point.start < Infinity)) fail(cursor, 'the year is too large', at);
  }
}

const BOUNDS = new Float64Array(2);

/** Reads digits alone, as most dates are, and a qualifier of all of them, in one step, and gives its bits; undefined, and nothing read, for all else, errors too. */
function readPlain(cursor: Cursor, point: EdtfPoint): number | undefined {
  const begin = cursor.at;
  const match = take(cursor, /([\d-]{4,10})([?~%]?)(?![^/,.\]} ])/y);
  if (!match || !plainBounds(match[1], BOUNDS)) {
    cursor.at = begin;
    return;
  }
  [point.start, point.end] = BOUNDS;
  match[1].split('-').forEach((digits, n) => {
    point.precision = PARTS[n];
    point[PARTS[n]] = +digits;
    point.doubts[PARTS[n]] = match[2] as Doubt;
  });
  return DOUBTS.indexOf(match[2] as Doubt);
}

/** Reads year, month or season, day and time, with the qualifiers of each, and gives the bits of all. */
function readParts(cursor: Cursor, point: EdtfPoint): number {
  const marks = [0, 0, 0];
  const parts: string[] = [];
  let year!: YearPart;
  let at: number;
  do {
    const n = parts.length;
    marks[n] = readDoubt(cursor);
    at = cursor.at;
    if (n) {
      parts[n] = (take(cursor, /[\dX]{2}/y) ?? fail(cursor, `two digits of a ${PARTS[n]} were expected`))[0];
      readPart(cursor, point, n, parts[n], at);
    } else {
      year = readYear(cursor, point);
      parts[0] = cursor.text.slice(at, cursor.at);
    }
    if (year.plain && parts[n].includes('X')) (point.unspecified ??= {})[PARTS[n]] = parts[n];
    const right = readDoubt(cursor);
    for (let i = 0; i <= n; i++) marks[i] |= right;
  } while (year.plain && parts.length < 3 && !point.season && take(cursor, /-/y));
  place(cursor, point, year, parts, at);
  const bits = marks[0] | marks[1] | marks[2];
  if (point.day && !point.unspecified && !bits) readTime(cursor, point);
  PARTS.forEach((part, n) => { point.doubts[part] = DOUBTS[marks[n]]; });
  return bits;
}

/** Reads one date, season or time and leaves the cursor after it. Throws DateSyntaxError. */
export function readPoint(cursor: Cursor): EdtfPoint {
  const begin = cursor.at;
  const point: EdtfPoint = {
    kind: 'date', edtf: '', start: 0, end: 0, precision: 'year', approximate: false, uncertain: false,
    year: 0, doubts: { year: '', month: '', day: '' },
  };
  const bits = readPlain(cursor, point) ?? readParts(cursor, point);
  point.uncertain = !!(bits & 1);
  point.approximate = !!(bits & 2);
  point.edtf = cursor.text.slice(begin, cursor.at);
  return point;
}

/** Fills in a month, season or day; the precision goes as far as everything before is known. */
function readPart(cursor: Cursor, point: EdtfPoint, n: number, part: string, at: number): void {
  const value = +part;
  const season = n < 2 && value > 20 && value < 42;
  if (!season && !numbersFitting(part, n < 2 ? 12 : 31).length) fail(cursor, `no ${PARTS[n]} ${part}`, at);
  if (value !== value) return;
  if (season) point.kind = 'season';
  const name = season ? 'season' : n < 2 ? 'month' : 'day';
  point[name] = value;
  if (point.precision === PARTS[n - 1]) point.precision = name;
}
