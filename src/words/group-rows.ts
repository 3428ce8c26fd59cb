import type { TimelineColumns } from '../data/types.js';
import { spanOf } from '../data/spanOf.js';
import { civilFromTime, edtfYear } from '../time/index.js';
import { formatSpan } from './format-span.js';

/** Rows of one year, or of as many as a heading is worth, in the order they came in. */
export interface RowGroup { key: number; name: string; rows: number[] }

/** Years to a heading, finest first. */
const STEPS = [1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10];
/** Most headings. */
const MOST = 120;

/** Rows under headings: the finest of years, decades, centuries … of which there are not many more than events to stand under them; `name` in words of the language. O(rows). */
export function groupRows(columns: TimelineColumns, rows: readonly number[], lang: string): RowGroup[] {
  const years = rows.map((row) => civilFromTime(columns.start[row]).year);
  const most = Math.min(MOST, Math.max(3, rows.length * 0.75));
  const step = STEPS.find((size) => new Set(years.map((year) => Math.floor(year / size))).size <= most) ?? STEPS.at(-1)!;
  const groups: RowGroup[] = [];
  rows.forEach((row, i) => {
    const key = Math.floor(years[i] / step);
    const last = groups.at(-1);
    if (last?.key === key) last.rows.push(row);
    else groups.push({ key, name: nameOf(key, step, lang), rows: [row] });
  });
  return groups;
}

function nameOf(key: number, step: number, lang: string): string {
  const first = key * step;
  const edtf = step === 1 ? edtfYear(first) : step === 10 && first >= 100 && first <= 9990 ? `${String(key).padStart(3, '0')}X` : `${edtfYear(first)}/${edtfYear(first + step - 1)}`;
  return formatSpan(spanOf(edtf), lang, { style: 'long', capitalize: true });
}
