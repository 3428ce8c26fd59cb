import { COLUMN_FLAGS as F } from '../data/index.js';
import { runEdges, runFor, type ManyFlag } from '../layout/index.js';
import type { PositionScale } from '../scale/index.js';
import { formatCount, formatStretch, messagesFor } from '../words/index.js';
import { labelLines } from './label-lines.js';
import { PAD, type ManyPlan } from './many-plan.js';
import type { Pen } from './pen.js';
import type { PictureItem } from './picture-types.js';
import { clusterHeight, clusterName, clusterWidth, markerMarks } from './stations.js';

/** Least px between two markers, and from a marker to the end of the stretch it is counted in. */
const APART = 12;
const FREE = 6;
/** Least px of a stretch whose events are counted as one. */
const LEAST = 52;

/** The rows in a window, and where it lies. */
export interface ManyWindow {
  view: PositionScale;
  /** The time on screen, ms. */
  low: number;
  high: number;
  /** Its rows: from the first up to, not including, the second. */
  rows: readonly [from: number, before: number];
  edge: readonly [number, number];
}

/** Most items that are kept drawn. */
const KEPT = 3000;

/**
 * An item that `make` draws at 0, at px x: in a moving picture drawn once and shifted, else drawn there. It stays the same one, so do its marks, where the list has grown: `look` says what it looks like beside
 * which events it is of.
 */
function placed({ input: { moving, direction, columns: { order, flags, asOf } }, kept: { items } }: ManyPlan, look: string, rows: number[], x: number, make: (at: number) => PictureItem): PictureItem {
  if (!moving) return make(x);
  // Of what is still going it is said how long it has been.
  const key = `${look} ${rows.map((row) => order[row]).join(' ')}${flags[rows[0]] & F.openEnd ? ` ${asOf}` : ''}`;
  let known = items.get(key);
  if (!known) {
    if (items.size > KEPT) items.clear();
    items.set(key, (known = make(0)));
  }
  const shift = Math.round((direction === 'rtl' ? -x : x) * 100) / 100;
  return { ...known, rows, shift, box: { ...known.box, x: known.box.x + shift } };
}

/** A label on its pole, which stands on the axis. */
export function flagItem(plan: ManyPlan, draw: Pen, view: PositionScale, flag: ManyFlag): PictureItem {
  const { input, text, frame } = plan;
  const { columns, direction, width } = input;
  const { row, base, height, flipped } = flag;
  const id = text.id(row);
  const category = columns.category[row];
  const top = frame.labels - base - height;
  return placed(plan, `${flag.option} ${base} ${flipped}`, [row], view(columns.start[row]), (x) => {
    const left = flipped ? x - PAD - flag.width : x + PAD;
    return {
      kind: 'label', rows: [row], ids: [id], name: text.shown(row), spoken: text.spoken(row),
      marks: [
        draw.path(['M', x, frame.axis, 'L', x, top], { role: 'pole', part: 'leader', id, category }),
        ...markerMarks(draw, columns, row, id, x, frame.axis),
        draw.group(labelLines(input, draw, row, text.block(row).options[flag.option], flipped ? x - PAD : x + PAD, top, flipped ? 'end' : undefined),
          { role: 'title', part: 'label', id, category, lang: text.titleLang(row) }),
      ],
      box: { x: direction === 'rtl' ? width - left - flag.width : left, y: top, width: flag.width, height },
    };
  });
}

/** A date without a label. */
function markerItem(plan: ManyPlan, draw: Pen, view: PositionScale, row: number): PictureItem {
  const { input: { columns, direction, width }, text, frame } = plan;
  const id = text.id(row);
  return placed(plan, 'marker', [row], view(columns.start[row]), (x) => ({
    kind: 'marker', rows: [row], ids: [id], marks: markerMarks(draw, columns, row, id, x, frame.axis), name: text.name(row),
    box: { x: (direction === 'rtl' ? width - x : x) - 12, y: frame.axis - 12, width: 24, height: 24 },
  }));
}

/**
 * All that has no label: a marker each where that can be told apart, else the number of a stretch of the calendar, so that what is counted together stays together
 * while a window moves. `own`: the rows with a label, ascending. Markers and numbers and labels are as many as the window has events. O(stretches × log n + markers).
 */
export function looseItems(plan: ManyPlan, draw: Pen, window: ManyWindow, own: readonly number[]): PictureItem[] {
  const { index, input } = plan;
  const { view, low, high, rows: [first, end], edge } = window;
  const speed = Math.abs(view(high) - view(low)) / (high - low);
  const run = runFor(speed, Math.max(LEAST, clusterWidth(input, 999_000) + 12), index.wholeDays ? 864e5 : 0);
  const edges = runEdges(run, low, high);
  const labelled = new Set(own);
  const pinned = index.pinned.filter((row) => row >= first && row < end && !labelled.has(row));
  const apart = [...own, ...pinned].sort((a, b) => a - b);
  const items = pinned.map((row) => markerItem(plan, draw, view, row));
  let k = 0;
  for (let i = 1; i < edges.length; i++) {
    const from = Math.max(index.firstAt(edges[i - 1]), first);
    const before = i === edges.length - 1 ? end : Math.min(index.firstAt(edges[i]), end);
    const out = k;
    while (k < apart.length && apart[k] < before) k++;
    const count = before - from - (k - out);
    if (count <= 0) continue;
    const bounds = [view(edges[i - 1]), view(edges[i])] as const;
    const holes = apart.slice(out, k);
    const loose = count <= (bounds[1] - bounds[0]) / APART ? rowsBut(from, before, holes, count) : undefined;
    if (loose && standApart(plan, view, loose, { holes: apart.slice(Math.max(out - 1, 0), k + 1), bounds })) items.push(...loose.map((row) => markerItem(plan, draw, view, row)));
    else items.push(countItem(plan, draw, { from, before, holes, count }, { view, bounds, edge }));
  }
  return items;
}

/** Rows of a range without some of them, ascending, at most so many. */
function rowsBut(from: number, before: number, holes: readonly number[], most: number): number[] {
  const rows: number[] = [];
  const out = new Set(holes);
  for (let row = from; row < before && rows.length < most; row++) if (!out.has(row)) rows.push(row);
  return rows;
}

function standApart({ input: { columns: { start } } }: ManyPlan, view: PositionScale, rows: readonly number[], { holes, bounds: [from, to] }: { holes: readonly number[]; bounds: readonly [number, number] }): boolean {
  let last = -Infinity;
  for (const row of [...rows, ...holes].sort((a, b) => a - b)) {
    const x = view(start[row]);
    if (x - last < APART) return false;
    last = x;
  }
  return rows.every((row) => view(start[row]) - from >= FREE && to - view(start[row]) >= FREE);
}

interface Counted { from: number; before: number; holes: readonly number[]; count: number }

/** The number of a stretch, under the date in its middle. */
function countItem(plan: ManyPlan, draw: Pen, { from, before, holes, count }: Counted, { view, bounds, edge }: { view: PositionScale; bounds: readonly [number, number]; edge: readonly [number, number] }): PictureItem {
  const { input, text, frame } = plan;
  const { columns, direction, width, lang, faces } = input;
  const has = (row: number): boolean => row >= from && row < before && !holes.includes(row);
  let [first, last] = [from, before - 1];
  while (!has(first)) first++;
  while (!has(last)) last--;
  const rows = count === 1 ? [first] : [first, last];
  const wide = clusterWidth(input, count);
  const high = clusterHeight(input);
  const [low, most] = [Math.max(bounds[0], edge[0]), Math.min(bounds[1], edge[1])];
  const middle = Math.min(Math.max(view(columns.start[(from + before) >> 1]), low + wide / 2), Math.max(most - wide / 2, low + wide / 2));
  const center = Math.min(Math.max(middle, wide / 2 + 1), width - wide / 2 - 1);
  const ids = rows.map(text.id);
  const words = formatCount(lang, count);
  const item = placed(plan, `count ${count}`, rows, center, (x) => {
    const marks = [
      draw.rect(x - wide / 2, frame.counts - high / 2, wide, high, { role: 'cluster', radius: high / 2 }),
      draw.text(x, frame.counts + faces.date.size * 0.36, words, { role: 'count', anchor: 'middle' }),
    ];
    return {
      kind: 'cluster', rows, ids, marks: [draw.group(marks, { role: 'cluster' })],
      name: count === 1 ? clusterName(input, rows, text) : messagesFor(lang).cluster(count, formatStretch(columns.start[first], columns.start[last], lang)),
      box: { x: (direction === 'rtl' ? width - x : x) - Math.max(wide, 24) / 2, y: frame.counts - Math.max(high, 24) / 2, width: Math.max(wide, 24), height: Math.max(high, 24) },
    };
  });
  return { ...item, many: { count, has, rows: (at, limit) => rowsBut(Math.max(at, from), before, holes, limit) } };
}
