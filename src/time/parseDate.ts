import type { EdtfNode, EdtfPoint } from './EdtfNode.js';
import { parseEdtf } from './parseEdtf.js';
import { plainBounds } from './plainBounds.js';
import { PRECISIONS } from './precisions.js';
import type { Precision, TimeSide, TimeSpan } from './types.js';

const span = (edtf: string, start: number, end: number, precision: Precision, approximate = false, uncertain = false): TimeSpan => ({
  edtf, start, end, precision, approximate, uncertain,
  openStart: false, openEnd: false, unknownStart: false, unknownEnd: false,
});

/** YYYY, YYYY-MM and YYYY-MM-DD, most of all dates, without a parse; undefined for all else, errors too. */
function plainSpan(text: string): TimeSpan | undefined {
  const bounds: number[] = [];
  const length = plainBounds(text, bounds);
  if (length) return span(text, bounds[0], bounds[1], length < 7 ? 'year' : length < 10 ? 'month' : 'day');
}

const sideOf = ({ edtf, start, end, precision, approximate, uncertain }: EdtfPoint): TimeSide =>
  ({ edtf, start, end, precision, approximate, uncertain });

/** The extent of several points: from the earliest start to the latest end, as coarse as the coarsest, in doubt if one is. */
function hull(edtf: string, points: EdtfPoint[]): TimeSpan {
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
  if (node.kind !== 'interval') return hull(node.edtf, [node]);
  const { from, to } = node;
  const whole = hull(node.edtf, [from, to].filter((side) => typeof side === 'object'));
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
 * Cost: under a microsecond for YYYY, YYYY-MM and YYYY-MM-DD, a few for the rest.
 */
export function parseDate(edtf: string): TimeSpan {
  return (typeof edtf === 'string' && plainSpan(edtf)) || toSpan(parseEdtf(edtf));
}
