import type { EdtfNode } from './EdtfNode.js';
import { parseEdtf } from './parseEdtf.js';
import { plainBounds } from './plainBounds.js';
import { PRECISIONS } from './precisions.js';
import type { Precision, TimeSide, TimeSpan } from './types.js';

const span = (edtf: string, start: number, end: number, precision: Precision, approximate = false, uncertain = false): TimeSpan => ({
  edtf, start, end, precision, approximate, uncertain,
  openStart: false, openEnd: false, unknownStart: false, unknownEnd: false,
});

const BOUNDS = new Float64Array(2);

/** YYYY, YYYY-MM and YYYY-MM-DD, most of all dates, without a parse; undefined for all else, errors too. */
function plainSpan(text: string): TimeSpan | undefined {
  const length = plainBounds(text, BOUNDS);
  if (length) return span(text, BOUNDS[0], BOUNDS[1], length < 7 ? 'year' : length < 10 ? 'month' : 'day');
}

/** From one of those to another, most of all intervals. */
function plainInterval(text: string): TimeSpan | undefined {
  const slash = text.indexOf('/');
  const from = plainSpan(text.slice(0, slash));
  const to = plainSpan(text.slice(slash + 1));
  return from && to && to.end > from.start ? between(text, from, to) : undefined;
}

const sideOf = ({ edtf, start, end, precision, approximate, uncertain }: TimeSide): TimeSide =>
  ({ edtf, start, end, precision, approximate, uncertain });

/** The extent of several points: from the earliest start to the latest end, as coarse as the coarsest, in doubt if one is. */
function hull(edtf: string, points: TimeSide[]): TimeSpan {
  const whole = span(edtf, Infinity, -Infinity, points.length ? 'second' : 'millennium');
  for (const { start, end, precision, approximate, uncertain } of points) {
    whole.start = Math.min(whole.start, start);
    whole.end = Math.max(whole.end, end);
    if (PRECISIONS.indexOf(precision) > PRECISIONS.indexOf(whole.precision)) whole.precision = precision;
    whole.approximate ||= approximate;
    whole.uncertain ||= uncertain;
  }
  return whole;
}

function toSpan(node: EdtfNode): TimeSpan {
  if ('items' in node) {
    const whole = hull(node.edtf, node.items.flatMap((item) => ('from' in item ? [item.from, item.to] : item)));
    if ((whole.openStart = node.earlier)) whole.start = -Infinity;
    if ((whole.openEnd = node.later)) whole.end = Infinity;
    return whole;
  }
  return node.kind === 'interval' ? between(node.edtf, node.from, node.to) : hull(node.edtf, [node]);
}

function between(edtf: string, from: TimeSide | 'open' | 'unknown', to: TimeSide | 'open' | 'unknown'): TimeSpan {
  const whole = hull(edtf, [from, to].filter((side) => typeof side === 'object'));
  // From the start of the one to the end of the other, however vague either is (`19XX/1950-06` ends in June 1950).
  whole.start = typeof from === 'object' ? (whole.from = sideOf(from)).start : -Infinity;
  whole.end = typeof to === 'object' ? (whole.to = sideOf(to)).end : Infinity;
  whole.openStart = from === 'open';
  whole.unknownStart = from === 'unknown';
  whole.openEnd = to === 'open';
  whole.unknownEnd = to === 'unknown';
  return whole;
}

/**
 * Where a date lies on the number line of civil time, from its EDTF text (what of EDTF: see parseEdtf).
 * `start` is inclusive, `end` exclusive, `start < end`, in milliseconds since 1970-01-01T00:00Z of the civil date, whatever the
 * reader's zone; beyond JavaScript's Date too. A set or list is its extent; an interval also has its two sides (`from`, `to`), each
 * with its own precision and doubt, and is itself as coarse as the coarser. Open (`..`) and unknown (empty) sides are ±Infinity with
 * their flag. A time with an offset stands at its instant, one without as if UTC. Qualifiers do not move the bounds.
 * @throws DateSyntaxError with the offending text and position
 * Cost: under a microsecond for YYYY, YYYY-MM and YYYY-MM-DD and from one of them to another, a few for the rest.
 */
export function parseDate(edtf: string): TimeSpan {
  return (typeof edtf === 'string' && (plainSpan(edtf) || plainInterval(edtf))) || toSpan(parseEdtf(edtf));
}
