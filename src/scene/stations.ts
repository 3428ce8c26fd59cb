import { COLUMN_FLAGS as F, type TimelineColumns } from '../data/index.js';
import type { Break, PositionScale } from '../scale/index.js';
import { formatCount, formatNumber, formatStretch, messagesFor } from '../words/index.js';
import type { Labels } from './labels.js';
import type { Pen } from './pen.js';
import type { Picture, PictureInput, PictureItem } from './picture-types.js';
import type { Mark, MarkRole } from './types.js';

/** A chart before the overview and the words around it are added. */
export interface Drawing {
  height: number;
  ground: Mark[];
  items: PictureItem[];
  scale: PositionScale;
  /** Dates on the axis, for the fan between it and the overview. */
  dates: { time: number; at: number }[];
  /** Eras too narrow for their name, as indices. */
  erasLeft: number[];
  /** Where a window is drawn: its own scale (`scale` stays the whole axis), and the events on either side of it. */
  view?: PositionScale;
  /** What of the overview is the same in every window, where it is known. */
  overview?: Mark[];
  outside?: { before: number; after: number };
  /** What else the picture has. */
  also?: Pick<Picture, 'plot' | 'unfinished' | 'late'>;
}

/** What of labelling a picture without labels does away with: nothing is pinned, nothing is more important. */
export const labelling = ({ columns, labels }: PictureInput, mostLabels: number): { importance: Float32Array; mostLabels: number } =>
  labels === false ? { importance: new Float32Array(columns.length), mostLabels: 0 } : { importance: columns.importance, mostLabels };

/**
 * The breaks of a scale that are shorter than true scale too: of the others, only slower than their neighbours, "drawn short" would be untrue. As far as the axis shows them; one that is all it shows is drawn
 * evenly there, and no break.
 */
export function shortened(scale: PositionScale): Break[] {
  const [from, to] = scale.domain();
  return scale.breaks().map(({ start, end, ratio }) => ({ start: Math.max(start, from), end: Math.min(end, to), ratio }))
    .filter(({ start, end, ratio }) => ratio < 1 && end > start && (start > from || end < to));
}

/** Most ends of extents after the last start that the axis bends at; beyond it only the domain's end. */
const MOST_TAIL = 3;

/** Where drawn extents end after the last start, ascending, the domain's end last. */
export function domainTail(columns: TimelineColumns): number[] {
  const last = columns.start[columns.length - 1];
  const [, end] = columns.extent;
  const ends = new Set<number>();
  for (let row = columns.length - 1; row >= 0 && ends.size <= MOST_TAIL; row--) {
    if (columns.flags[row] & F.interval && columns.end[row] > last && columns.end[row] < end) ends.add(columns.end[row]);
  }
  const domainEnd = end > last ? end : last + 1;
  return ends.size > MOST_TAIL ? [domainEnd] : [...[...ends].sort((a, b) => a - b), domainEnd];
}

/** A date's own sign: filled where known to the day, a ring where its extent or its beginning is what is not known, dashed where approximate, with a point where uncertain. */
export function markerMarks(draw: Pen, columns: TimelineColumns, row: number, id: string, x: number, y: number): Mark[] {
  const flags = columns.flags[row];
  const uncertain = flags & F.uncertainStart;
  const role: MarkRole = flags & F.approximateStart ? 'marker-approximate' : uncertain || flags & (F.imprecise | F.openStart | F.unknownStart) ? 'marker-soft' : 'marker';
  const style = { part: 'marker', id, category: columns.category[row] };
  const ring = draw.circle(x, y, flags & F.pinned ? 6 : 4.75, { role, ...style });
  return uncertain ? [ring, draw.circle(x, y, 1.75, { role: 'marker-point', category: style.category })] : [ring];
}

/** A date without a label: its marker, or the count of what stands there. */
export function clusterItem(input: PictureInput, text: Labels, draw: Pen, rows: number[], x: number, y: number): PictureItem {
  const { columns, width, direction, faces } = input;
  const ids = rows.map(text.id);
  const mirror = (px: number) => (direction === 'rtl' ? width - px : px);
  const at = mirror(x);
  if (rows.length === 1) {
    return { kind: 'marker', rows, ids, marks: markerMarks(draw, columns, rows[0], ids[0], x, y), name: text.name(rows[0]), box: { x: at - 12, y: y - 12, width: 24, height: 24 } };
  }
  const wide = clusterWidth(input, rows.length);
  const high = clusterHeight(input);
  // A count is wider than a marker: at an end of the axis it moves in.
  const middle = Math.min(Math.max(x, wide / 2 + 1), width - wide / 2 - 1);
  const marks = [
    draw.rect(middle - wide / 2, y - high / 2, wide, high, { role: 'cluster', radius: high / 2 }),
    draw.text(middle, y + faces.date.size * 0.36, countOf(input, rows.length), { role: 'count', anchor: 'middle' }),
  ];
  return {
    kind: 'cluster', rows, ids,
    marks: [draw.group(marks, { role: 'cluster' })],
    name: clusterName(input, rows, text),
    box: { x: mirror(middle) - Math.max(wide, 24) / 2, y: y - Math.max(high, 24) / 2, width: Math.max(wide, 24), height: Math.max(high, 24) },
  };
}

const countOf = ({ lang }: PictureInput, rows: number): string => formatCount(lang, rows);

/** Px that the count of so many events is wide on the axis. */
export const clusterWidth = (input: PictureInput, rows: number): number => Math.max(clusterHeight(input), input.measure(countOf(input, rows), input.faces.date) + 4);

/** Px that the count of a cluster is high on the axis. */
export const clusterHeight = ({ faces }: PictureInput): number => Math.max(18, faces.date.lineHeight + 2);

/** "12 events, March to May 2021"; of one event "+1", as it is shown, with its date and title. */
export function clusterName({ columns, lang }: PictureInput, rows: readonly number[], text: Labels): string {
  if (rows.length === 1) return `+${formatNumber(lang, 1)} ${text.name(rows[0])}`;
  const [first] = rows;
  const last = rows[rows.length - 1];
  // Of one date what is known of it, where that is the same.
  const tied = columns.start[first] === columns.start[last] && rows.every((row) => text.date(row) === text.date(first));
  return messagesFor(lang).cluster(rows.length, tied ? text.date(first) : formatStretch(columns.start[first], columns.start[last], lang));
}
