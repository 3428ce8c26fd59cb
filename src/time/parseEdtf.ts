import { fail, take } from './Cursor.js';
import type { Cursor } from './Cursor.js';
import { DateSyntaxError } from './DateSyntaxError.js';
import type { EdtfInterval, EdtfNode, EdtfPoint, EdtfRange, EdtfSet } from './EdtfNode.js';
import { readPoint } from './readPoint.js';

/** A point that may stand beside others: a decade or century may not (`12/05` is a slip, not 700 years). */
function readMember(cursor: Cursor): EdtfPoint {
  const begin = cursor.at;
  const point = readPoint(cursor);
  if (point.kind === 'decade' || point.kind === 'century') fail(cursor, `a ${point.kind} stands alone, or is written with X`, begin);
  return point;
}

/** Throws where `to` lies wholly before `from`. */
function inOrder(cursor: Cursor, from: EdtfPoint, to: EdtfPoint): void {
  if (to.end <= from.start) fail(cursor, 'the end lies before the start', cursor.at - to.edtf.length);
}

const readSide = (cursor: Cursor): EdtfInterval['from'] =>
  take(cursor, /\.\./y) ? 'open' : take(cursor, /(?=\/)|$/y) ? 'unknown' : readMember(cursor);

function readInterval(cursor: Cursor): EdtfInterval {
  const from = readSide(cursor);
  if (!take(cursor, /\//y)) fail(cursor, 'a / was expected');
  const to = readSide(cursor);
  if (typeof from === 'object' && typeof to === 'object') inOrder(cursor, from, to);
  return { kind: 'interval', edtf: cursor.text, from, to };
}

function readSet(cursor: Cursor): EdtfSet {
  const [close, kind] = cursor.text[0] === '[' ? [']', 'set' as const] : ['}', 'list' as const];
  const items: (EdtfPoint | EdtfRange)[] = [];
  cursor.at = 1;
  const earlier = !!take(cursor, /\.\./y);
  do {
    const begin = cursor.at;
    const from = readMember(cursor);
    let item: EdtfPoint | EdtfRange = from;
    if (take(cursor, /\.\.(?![\]}])/y)) {
      const to = readMember(cursor);
      if (from.precision !== to.precision) fail(cursor, 'a range has one precision', cursor.at - to.edtf.length);
      inOrder(cursor, from, to);
      item = { kind: 'range', edtf: cursor.text.slice(begin, cursor.at), from, to };
    }
    items.push(item);
  } while (take(cursor, / *, */y));
  const later = !!take(cursor, /\.\./y);
  if (cursor.text[cursor.at] !== close) fail(cursor, `a comma or ${close} was expected`);
  cursor.at++;
  return { kind, edtf: cursor.text, items, earlier, later };
}

/**
 * Reads an EDTF text (ISO 8601-2:2019) into its parts, for whoever says or edits a date; parseDate gives its extent only.
 * Level 0 and 1 whole; of level 2 all: sets and lists, X anywhere, qualifiers on parts, long years, exponents, significant digits,
 * seasons 21-41, and the decades and centuries of edtf.js. Beyond the standard: seasons, long years and times in intervals and sets,
 * and qualifiers on all of them.
 * @throws DateSyntaxError with the text and the position, also for what is no text
 */
export function parseEdtf(text: string): EdtfNode {
  if (typeof text !== 'string') {
    const given: unknown = text;
    throw new DateSyntaxError(typeof given === 'object' && given ? 'object' : String(given), 0, `no text but ${typeof given}`);
  }
  const cursor: Cursor = { text, at: 0 };
  const node = /^[[{]/.test(text) ? readSet(cursor) : text.includes('/') ? readInterval(cursor) : readPoint(cursor);
  if (cursor.at < text.length) fail(cursor, 'unexpected');
  return node;
}
