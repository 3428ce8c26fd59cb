import { COLUMN_FLAGS as F, pickText, type TimelineColumns } from '../data/index.js';
import { fitRows, type FlagInput, type FlagLayout, type PlannedStation, type RowItem, type RowPlace } from '../layout/index.js';
import { scaleSettled, type PositionScale } from '../scale/index.js';
import { band, doubtOf } from './band.js';
import { barMarks, stripOf } from './bars.js';
import { fitFor } from './fixed.js';
import { INSET, MOST_LABELS } from './horizontal.js';
import { labelLines } from './label-lines.js';
import { labels, type Labels } from './labels.js';
import { pen, type Pen } from './pen.js';
import { clusterItem, domainTail, labelling, markerMarks, type Drawing } from './stations.js';
import type { PictureInput, PictureItem } from './picture-types.js';
import type { Mark } from './types.js';

export const ROW_RULES = { pad: 10, gapX: 16, gapY: 8 };
/** Room above a label for its event's bar. */
const BAR = 9;

/** What a chart in rows is drawn from, solved once for data and width: windows are views over it. */
export interface RowPlan {
  text: Labels;
  /** What its layout was asked for. */
  flat: FlagInput;
  layout: FlagLayout;
  scale: PositionScale;
  /** Names of the rows, and the row of an event. */
  names: readonly string[];
  laneOf(row: number): number;
}

/** Labels of an axis in their rows: each with where it lies, and px that each row takes. */
export interface RowStack {
  labelled: readonly number[];
  items: readonly RowItem[];
  places: readonly RowPlace[];
  heights: readonly number[];
  /** Counts of what has no label, ascending. */
  counted: readonly { rows: number[]; lane: number }[];
}

/** Labelled rows, one a lane or category, labels inside them after their markers; no poles. */
export function drawRows(input: PictureInput): Drawing {
  const plan = planRows(input);
  const { layout, scale } = plan;
  const stack = stackRows(input, plan, layout.stations, scale, input.width);
  const drawing = drawStack(input, plan, scale, stack, {
    shown: stack.labelled.map((_, i) => i), isWhole: () => true, counts: stack.counted, heights: stack.heights, counted: new Set(stack.counted.map(({ lane }) => lane)),
  });
  return { ...drawing, dates: layout.stations.map((station, k) => ({ time: station.time, at: layout.x[k] })) };
}

/** Positions and rows. */
export function planRows(input: PictureInput): RowPlan {
  const { columns, width, faces } = input;
  const text = labels(input, Math.min(18 * faces.title.size, width * 0.4), 3);
  const flat = flatInput(input, text);
  const layout = fitFor(input)(flat, text);
  const names = laneNames(input);
  const index = input.lanes === 'lane' ? columns.lane : columns.category;
  return { text, flat, layout, scale: scaleSettled(input.scale, layout.knots, layout.positions), names, laneOf: (row) => (index[row] < 0 ? names.length - 1 : index[row]) };
}

/** Puts the labels of stations into rows; `at`: px of a time, `edge`: px that no text passes. */
export function stackRows({ columns }: PictureInput, { text, names, laneOf }: RowPlan, stations: readonly PlannedStation[], at: (time: number) => number, edge: number): RowStack {
  const labelled = stations.flatMap((station) => station.labelled).sort((a, b) => a - b);
  const items = labelled.map((row): RowItem => ({
    lane: laneOf(row), x: at(columns.start[row]), barEnd: hasExtent(columns, row) ? at(columns.end[row]) : at(columns.start[row]),
    options: text.block(row).options.map((option) => ({ width: option.width, height: option.height + (hasExtent(columns, row) ? BAR : 0) })),
  }));
  const counted = stations.flatMap((station) => clustersByLane(station.rows.filter((row) => !station.labelled.includes(row)), laneOf));
  return { labelled, items, counted, ...fitRows(items, names.length, { ...ROW_RULES, edge }) };
}

/** What of a stack is drawn: labels by their index, and those that are whole (one that is not keeps its marker and its bar); counts; and what room rows take. */
export interface RowView {
  shown: readonly number[];
  isWhole(i: number): boolean;
  counts: RowStack['counted'];
  /** Px of the labels of each row, and the rows that keep room for counts. */
  heights: readonly number[];
  counted: ReadonlySet<number>;
}

/** Draws what is seen of a stack, at the positions of `scale`. */
export function drawStack(input: PictureInput, { text, names }: RowPlan, scale: PositionScale, { labelled, items: rowItems, places }: RowStack, seen: RowView): Drawing {
  const { columns, width, faces } = input;
  const draw = pen(width, input.direction);
  const axisBand = band(input, text, false);
  const header = faces.small.lineHeight + 8;
  const tops: number[] = [];
  let y = axisBand.height;
  names.forEach((name, lane) => {
    tops.push(y);
    const clusters = seen.counted.has(lane) ? 26 : 0;
    if (seen.heights[lane] + clusters || name) y += header + seen.heights[lane] + clusters + 6;
  });
  const ground: Mark[] = axisBand.draw(draw, scale, { top: 0, lowerPoles: [] });
  names.forEach((name, lane) => {
    if (tops[lane] === (tops[lane + 1] ?? y)) return;
    ground.push(draw.path(['M', 0, tops[lane] + 0.5, 'L', width, tops[lane] + 0.5], { role: 'lane' }));
    ground.push(draw.text(0, tops[lane] + header - 6, name, { role: 'lane-label', category: input.lanes === 'category' && lane < Object.keys(input.document.categories ?? {}).length ? lane : -1 }));
  });
  const items = seen.shown.map((i) => rowItem(input, scale, text, draw, labelled[i], seen.isWhole(i) ? places[i].option : undefined, tops[rowItems[i].lane] + header + places[i].y));
  for (const { rows, lane } of seen.counts) {
    items.push(clusterItem(input, text, draw, rows, scale(columns.start[rows[0]]), tops[lane] + header + seen.heights[lane] + 13));
  }
  items.sort((a, b) => a.rows[0] - b.rows[0]);
  return { height: Math.ceil(y), ground, items, scale, dates: [], erasLeft: axisBand.erasLeft };
}

export const hasExtent = ({ flags }: TimelineColumns, row: number): boolean => Boolean(flags[row] & (F.interval | F.imprecise));

/** Only the room to the edge counts for labels that stack in rows, so flags without height stand in for them. */
const flatInput = (input: PictureInput, text: Labels): FlagInput => ({
  start: input.columns.start, ...labelling(input, MOST_LABELS), tail: domainTail(input.columns), range: [INSET, input.width], height: Infinity,
  rules: { pad: ROW_RULES.pad, gapX: 0, gapY: 0, base: 0 }, minGap: 24, maxGap: Math.max(150, input.width * 0.16),
  label: (row) => ({ options: [{ width: Math.min(...text.block(row).options.map((option) => option.width)), height: 0 }] }),
  count: () => ({ options: [{ width: 0, height: 0 }] }),
});

/** An event in its row: bar, marker and label; with no `chosen` way to set its label, which has no room, bar and marker alone. */
function rowItem(input: PictureInput, scale: PositionScale, text: Labels, draw: Pen, row: number, chosen: number | undefined, top: number): PictureItem {
  const { columns, faces, width, direction } = input;
  const id = text.id(row);
  const extent = hasExtent(columns, row);
  const at = scale(columns.start[row]);
  const y = top + (extent ? 5 : faces.date.lineHeight / 2);
  const marks: Mark[] = [];
  if (extent) {
    const [bar] = stripOf(columns, [row], scale, doubtOf(input, scale), 1, [0, width]).bars;
    if (bar) marks.push(...barMarks(draw, bar, columns, id, { origin: y - 2, pitch: 0, thickness: 4, vertical: false }));
  }
  if (at >= 0) marks.push(...markerMarks(draw, columns, row, id, at, y));
  const box = (x: number, rest: { y: number; width: number; height: number }): PictureItem['box'] => ({ x: direction === 'rtl' ? width - x - rest.width : x, ...rest });
  if (chosen === undefined) {
    const to = Math.min(extent ? scale(columns.end[row]) : at, width);
    const from = Math.max(at, 0);
    return { kind: 'marker', rows: [row], ids: [id], marks, name: text.name(row), box: box(from - (at < 0 ? 0 : 12), { y: y - 12, width: Math.max(24, to - from), height: 24 }) };
  }
  const option = text.block(row).options[chosen];
  const labelTop = top + (extent ? BAR : 0);
  const lines = labelLines(input, draw, row, option, at + ROW_RULES.pad, labelTop);
  marks.push(draw.group(lines, { role: 'title', part: 'label', id, category: columns.category[row], lang: text.titleLang(row) }));
  return { kind: 'label', rows: [row], ids: [id], marks, name: text.shown(row), spoken: text.spoken(row), box: box(at + ROW_RULES.pad, { y: labelTop, width: option.width, height: option.height }) };
}

/** Names of the rows; one that has a dash for a name comes last if an event belongs to none. */
function laneNames({ document, columns, lanes, lang }: PictureInput): string[] {
  const entries = Object.values((lanes === 'lane' ? document.lanes : document.categories) ?? {});
  const index = lanes === 'lane' ? columns.lane : columns.category;
  const names = entries.map(({ label }) => pickText(label, lang, document.lang).text);
  return index.some((lane) => lane < 0) ? [...names, '–'] : names;
}

function clustersByLane(rows: readonly number[], laneOf: (row: number) => number): { lane: number; rows: number[] }[] {
  const lanes = new Map<number, number[]>();
  for (const row of rows) lanes.set(laneOf(row), [...(lanes.get(laneOf(row)) ?? []), row]);
  return [...lanes].map(([lane, list]) => ({ lane, rows: list }));
}
