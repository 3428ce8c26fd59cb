import { COLUMN_FLAGS as F, type TimelineColumns } from '../data/index.js';
import type { PositionScale } from '../scale/index.js';
import { formatExtent, formatNumber, messagesFor } from '../words/index.js';
import type { Labels } from './labels.js';
import type { Pen } from './pen.js';
import type { PictureInput, PictureItem } from './picture-types.js';
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

/** Distinct starts and the domain's end. */
export function evenKnots(columns: TimelineColumns): number[] {
  const starts = [...new Set(columns.start)];
  return [...starts, domainTail(columns).at(-1)!];
}

/** A date's own sign: filled where known to the day, a ring where its extent is what is not known, dashed where approximate. */
export function markerMarks(draw: Pen, columns: TimelineColumns, row: number, id: string, x: number, y: number): Mark[] {
  const flags = columns.flags[row];
  const doubt = flags & (F.approximateStart | F.uncertainStart);
  const role: MarkRole = doubt ? 'marker-approximate' : flags & F.imprecise ? 'marker-soft' : 'marker';
  return [draw.circle(x, y, flags & F.pinned ? 6 : 4.75, { role, part: 'marker', id, category: columns.category[row] })];
}

/** A date without a label: its marker, or the count of what stands there. */
export function clusterItem(input: PictureInput, text: Labels, draw: Pen, rows: number[], x: number, y: number): PictureItem {
  const { columns, width, direction, faces, measure, lang } = input;
  const ids = rows.map(text.id);
  const at = direction === 'rtl' ? width - x : x;
  if (rows.length === 1) {
    return { kind: 'marker', rows, ids, marks: markerMarks(draw, columns, rows[0], ids[0], x, y), name: text.name(rows[0]), box: { x: at - 12, y: y - 12, width: 24, height: 24 } };
  }
  const count = formatNumber(lang, rows.length, rows.length > 999 ? { notation: 'compact' } : {});
  const wide = Math.max(18, measure(count, faces.small) + 8);
  const marks = [
    draw.rect(x - wide / 2, y - 9, wide, 18, { role: 'cluster', radius: 9 }),
    draw.text(x, y + faces.small.size * 0.36, count, { role: 'count', anchor: 'middle' }),
  ];
  return {
    kind: 'cluster', rows, ids,
    marks: [draw.group(marks, { role: 'cluster' })],
    name: clusterName(input, rows),
    box: { x: at - Math.max(wide, 24) / 2, y: y - 12, width: Math.max(wide, 24), height: 24 },
  };
}

/** "12 events, March to May 2021". */
export function clusterName({ columns, lang }: PictureInput, rows: readonly number[]): string {
  const words = messagesFor(lang);
  return words.cluster(rows.length, formatExtent([columns.start[rows[0]], Math.max(columns.start[rows[rows.length - 1]], columns.start[rows[0]] + 1)], lang));
}
