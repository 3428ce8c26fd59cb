import { COLUMN_FLAGS as F, pickText } from '../data/index.js';
import { fitRows, type FlagInput, type FlagLayout, type RowItem } from '../layout/index.js';
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

const RULES = { pad: 10, gapX: 16, gapY: 8 };
/** Room above a label for its event's bar. */
const BAR = 9;

/** Labelled rows, one a lane or category, labels inside them after their markers; no poles. */
export function drawRows(input: PictureInput): Drawing {
  const { columns, width, direction, faces } = input;
  const text = labels(input, Math.min(18 * faces.title.size, width * 0.4), 3);
  const layout = rowPositions(input, text);
  const scale = scaleSettled(input.scale, layout.knots, layout.positions);
  const draw = pen(width, direction);
  const names = laneNames(input);
  const laneOf = (row: number) => {
    const lane = (input.lanes === 'lane' ? columns.lane : columns.category)[row];
    return lane < 0 ? names.length - 1 : lane;
  };
  const labelled = layout.stations.flatMap((station) => station.labelled).sort((a, b) => a - b);
  const extent = (row: number) => Boolean(columns.flags[row] & (F.interval | F.imprecise));
  const rowItems = labelled.map((row): RowItem => ({
    lane: laneOf(row), x: scale(columns.start[row]), barEnd: extent(row) ? scale(columns.end[row]) : scale(columns.start[row]),
    options: text.block(row).options.map((option) => ({ width: option.width, height: option.height + (extent(row) ? BAR : 0) })),
  }));
  const counted = layout.stations.flatMap((station) => clustersByLane(station.rows.filter((row) => !station.labelled.includes(row)), laneOf));
  const { places, heights } = fitRows(rowItems, names.length, { ...RULES, edge: width });
  const axisBand = band(input, text, false);
  const header = faces.small.lineHeight + 8;
  const tops: number[] = [];
  let y = axisBand.height;
  names.forEach((name, lane) => {
    tops.push(y);
    const clusters = counted.some((cluster) => cluster.lane === lane) ? 26 : 0;
    if (heights[lane] + clusters || name) y += header + heights[lane] + clusters + 6;
  });
  const ground: Mark[] = axisBand.draw(draw, scale, { top: 0, lowerPoles: [] });
  names.forEach((name, lane) => {
    if (tops[lane] === (tops[lane + 1] ?? y)) return;
    ground.push(draw.path(['M', 0, tops[lane] + 0.5, 'L', width, tops[lane] + 0.5], { role: 'lane' }));
    ground.push(draw.text(0, tops[lane] + header - 6, name, { role: 'lane-label', category: input.lanes === 'category' && lane < Object.keys(input.document.categories ?? {}).length ? lane : -1 }));
  });
  const items: PictureItem[] = rowItems.map((item, i) => {
    const row = labelled[i];
    const top = tops[item.lane] + header + places[i].y;
    return rowItem(input, scale, text, draw, row, item, places[i].option, top, extent(row));
  });
  for (const { rows, lane } of counted) {
    items.push(clusterItem(input, text, draw, rows, scale(columns.start[rows[0]]), tops[lane] + header + heights[lane] + 13));
  }
  items.sort((a, b) => a.rows[0] - b.rows[0]);
  return { height: Math.ceil(y), ground, items, scale, dates: layout.stations.map((station, k) => ({ time: station.time, at: layout.x[k] })), erasLeft: axisBand.erasLeft };
}

/** Positions for labels that stack in rows: only the room to the edge counts, so flags without height stand in for them. */
function rowPositions(input: PictureInput, text: Labels): FlagLayout {
  const { columns, width } = input;
  const flat: FlagInput = {
    start: columns.start, ...labelling(input, MOST_LABELS), tail: domainTail(columns), range: [INSET, width], height: Infinity,
    rules: { pad: RULES.pad, gapX: 0, gapY: 0, base: 0 }, minGap: 24, maxGap: Math.max(150, width * 0.16),
    label: (row) => ({ options: [{ width: Math.min(...text.block(row).options.map((option) => option.width)), height: 0 }] }),
    count: () => ({ options: [{ width: 0, height: 0 }] }),
  };
  return fitFor(input)(flat, text);
}

function rowItem(
  input: PictureInput, scale: PositionScale, text: Labels, draw: Pen, row: number, item: RowItem, chosen: number, top: number, extent: boolean,
): PictureItem {
  const { columns, faces, width, direction } = input;
  const option = text.block(row).options[chosen];
  const id = text.id(row);
  const y = top + (extent ? 5 : faces.date.lineHeight / 2);
  const labelTop = top + (extent ? BAR : 0);
  const marks: Mark[] = [];
  if (extent) {
    const [bar] = stripOf(columns, [row], scale, doubtOf(input, scale), 1).bars;
    marks.push(...barMarks(draw, bar, columns, id, { origin: y - 2, pitch: 0, thickness: 4, vertical: false }));
  }
  marks.push(...markerMarks(draw, columns, row, id, item.x, y));
  const lines = labelLines(input, draw, row, option, item.x + RULES.pad, labelTop);
  marks.push(draw.group(lines, { role: 'title', part: 'label', id, category: columns.category[row], lang: text.titleLang(row) }));
  const x = item.x + RULES.pad;
  return { kind: 'label', rows: [row], ids: [id], marks, name: text.shown(row), spoken: text.spoken(row), box: { x: direction === 'rtl' ? width - x - option.width : x, y: labelTop, width: option.width, height: option.height } };
}

/** Names of the rows; one without a name comes last if an event belongs to none. */
function laneNames({ document, columns, lanes, lang }: PictureInput): string[] {
  const entries = Object.values((lanes === 'lane' ? document.lanes : document.categories) ?? {});
  const index = lanes === 'lane' ? columns.lane : columns.category;
  const names = entries.map(({ label }) => pickText(label, lang, document.lang).text);
  return index.some((lane) => lane < 0) ? [...names, ''] : names;
}

function clustersByLane(rows: readonly number[], laneOf: (row: number) => number): { lane: number; rows: number[] }[] {
  const lanes = new Map<number, number[]>();
  for (const row of rows) lanes.set(laneOf(row), [...(lanes.get(laneOf(row)) ?? []), row]);
  return [...lanes].map(([lane, list]) => ({ lane, rows: list }));
}
