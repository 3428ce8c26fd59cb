import { fitColumn, type ColumnInput, type ColumnLayout } from '../layout/fitColumn.js';
import { pickText } from '../data/index.js';
import { scaleSettled, type PositionScale } from '../scale/index.js';
import { barMarks, restMarks, stripOf } from './bars.js';
import { breakGlyph, breakWords, doubtOf, extentDepth } from './band.js';
import { labelLines } from './label-lines.js';
import { labels, type Labels } from './labels.js';
import { pen, type Pen } from './pen.js';
import { clusterItem, clusterName, clusterWidth, domainTail, labelling, markerMarks, shortened, type Drawing } from './stations.js';
import { placeTicks, tickMarks, tickRoom, tickWidths, type Blocked, type TickSpacing } from './ticks.js';
import type { PictureInput, PictureItem } from './picture-types.js';
import type { Mark } from './types.js';

const PITCH = 6;
const THICKNESS = 3.5;
const MOST_LANES = 6;
const GAP = 12;
/** From the axis to a label's text, and half a marker. */
const REACH = 18;
const HALF = 8;

/** Px of the columns, from the reader's start. */
interface Columns {
  tick: number;
  strip: number;
  axis: number;
  label: number;
}

/** Dates down an elastic axis, labels beside them, see docs/decisions.md; for the other scales see fixed.ts. */
export const drawVertical = (input: PictureInput): Drawing => drawColumns(input, fitColumn);

/** The same for whatever finds positions and labels. */
export function drawColumns(input: PictureInput, fit: (column: ColumnInput) => ColumnLayout): Drawing {
  const usual = tickRoom(input);
  const drawing = drawColumn(input, fit, usual);
  if (drawing.ground.some((mark) => mark.role === 'tick-label')) return drawing;
  // Not one tick finds its words' room: it is made, at the cost of the labels'.
  const needed = tickWidths(input, drawing.scale, spacing(input)).find((wide) => wide > usual && wide < input.width * 0.45);
  return needed ? drawColumn(input, fit, needed) : drawing;
}

const spacing = ({ faces }: PictureInput): TickSpacing => ({ gap: 3, minRoom: 2.4 * faces.small.lineHeight, along: false });

function drawColumn(input: PictureInput, fit: (column: ColumnInput) => ColumnLayout, tickWidth: number): Drawing {
  const { columns, faces, width, direction } = input;
  const whole = { ...input, columns: input.extents ?? columns };
  const depth = Math.min(extentDepth(whole.columns) + 1, MOST_LANES);
  const strip = depth > 1 ? depth * PITCH + 4 : 0;
  const eras = input.eras?.(input);
  const tick = tickWidth + 12 + (eras?.width ?? 0);
  // Counts are wider than markers, and stand clear of the bars.
  const half = clusterWidth(input, Math.min(columns.length, 999)) / 2 - 1;
  const axis = tick + strip + half;
  const place: Columns = { tick, strip: tick, axis, label: axis + REACH };
  const text = labels(input, Math.max(40, Math.min(width - place.label - 2, 36 * faces.title.size)), 6, laneNames(input));
  const reversed = input.order === 'newest';
  const inset = Math.max(HALF, faces.date.lineHeight / 2) + 2;
  const columnInput: ColumnInput = {
    start: columns.start, ...labelling(input, 400), tail: domainTail(columns), height: (input.maxHeight ?? Infinity) - 2 * inset,
    minGap: 24, maxGap: 112, gapY: GAP, breakRoom: faces.small.lineHeight + GAP / 2, reversed,
    label: (row) => text.block(row).options[0].height, count: (rows) => text.count(rows).options[0].height,
  };
  const layout = fit(columnInput);
  const down = (y: number) => inset + (reversed ? layout.length - y : y);
  const scale = scaleSettled(input.scale, layout.knots, layout.positions.map(down));
  const draw = pen(width, direction);
  const items = columnItems(input, layout, text, draw, place, down);
  const bottom = Math.max(down(0), down(layout.length), ...items.map((item) => item.box.y + item.box.height)) + 4;
  const ground = columnGround(whole, scale, draw, place, items, depth, bottom, tickWidth);
  if (eras) ground.unshift(...eras.standing(draw, scale));
  return { height: Math.ceil(bottom), ground, items, scale, dates: [], erasLeft: (input.document.eras ?? []).map((_, index) => index) };
}

/** Down a column there are no rows to name, so a label says its lane. */
function laneNames({ document, columns, lanes, lang }: PictureInput): ((row: number) => string) | undefined {
  if (lanes === 'none') return undefined;
  const entries = Object.values((lanes === 'lane' ? document.lanes : document.categories) ?? {});
  const index = lanes === 'lane' ? columns.lane : columns.category;
  return (row) => (index[row] < 0 ? '' : pickText(entries[index[row]].label, lang, document.lang).text);
}

function columnItems(input: PictureInput, layout: ColumnLayout, text: Labels, draw: Pen, place: Columns, down: (y: number) => number): PictureItem[] {
  const { columns, faces, width, direction } = input;
  const items: PictureItem[] = [];
  layout.stations.forEach((station, k) => {
    const y = down(layout.y[k]);
    if (!station.labelled.length) {
      items.push(clusterItem(input, text, draw, station.rows, place.axis, y));
      return;
    }
    const rest = station.rows.filter((row) => !station.labelled.includes(row));
    let top = y - faces.date.lineHeight / 2;
    const entries = [...station.labelled].sort((a, b) => a - b).map((row): number | undefined => row);
    if (rest.length) entries.push(undefined);
    entries.forEach((row, place_) => {
      const option = (row === undefined ? text.count(rest.length) : text.block(row)).options[0];
      const rows = row === undefined ? rest : [row];
      const lines = labelLines(input, draw, row, option, place.label, top);
      const category = row === undefined ? -1 : columns.category[row];
      const marks: Mark[] = [];
      if (!place_ && row !== undefined) {
        marks.push(draw.path(['M', place.axis + HALF, y, 'L', place.label - 4, y], { role: 'pole', part: 'leader', id: text.id(row), category }));
        marks.push(...markerMarks(draw, columns, row, text.id(row), place.axis, y));
      }
      marks.push(row === undefined
        ? draw.group(lines, { role: 'cluster' })
        : draw.group(lines, { role: 'title', part: 'label', id: text.id(row), category, lang: text.titleLang(row) }));
      items.push({
        kind: row === undefined ? 'cluster' : 'label', rows, ids: rows.map(text.id), marks,
        name: row === undefined ? clusterName(input, rest, text) : text.shown(row),
    ...(row !== undefined && { spoken: text.spoken(row) }),
        box: { x: direction === 'rtl' ? width - place.label - option.width : place.label, y: top, width: option.width, height: option.height },
      });
      top += option.height + GAP;
    });
  });
  return items.sort((a, b) => a.rows[0] - b.rows[0]);
}

function columnGround(
  input: PictureInput, scale: PositionScale, draw: Pen, place: Columns, items: readonly PictureItem[], depth: number, bottom: number, widest: number,
): Mark[] {
  const { document, columns, faces } = input;
  const [a, b] = scale.domain().map((time) => scale(time));
  const [top, end] = a < b ? [a, b] : [b, a];
  const marks: Mark[] = [draw.rect(place.strip - 3, top - HALF, place.axis + HALF - place.strip + 3, end - top + 2 * HALF, { role: 'band', part: 'band axis' })];
  marks.push(draw.path(['M', place.axis, top, 'L', place.axis, end], { role: 'axis-line' }));
  const rows = Array.from({ length: columns.length }, (_, row) => row);
  const bars = stripOf(columns, rows, scale, doubtOf(input, scale), Math.max(depth, 1), [top - HALF, end + HALF]);
  const frame = { origin: place.strip + (depth - 1) * PITCH + 5, pitch: -PITCH, thickness: THICKNESS, vertical: true };
  const reversed = input.order === 'newest';
  marks.push(...restMarks(draw, bars.rest, place.strip - 2, true));
  for (const bar of bars.bars) marks.push(...barMarks(draw, bar, columns, document.events[columns.order[bar.row]].id, frame, reversed));
  const blocked = items.filter((item) => item.kind !== 'marker').map((item): Blocked => [item.box.y, item.box.y + item.box.height]);
  for (const stretch of shortened(scale)) {
    const [from, to] = [scale(stretch.start), scale(stretch.end)].sort((p, q) => p - q);
    const middle = (from + to) / 2;
    const half = faces.small.lineHeight / 2;
    const words = breakWords(input, stretch, input.width - place.label);
    const clear = (y: number) => y + half <= bottom && !blocked.some(([p, q]) => y - half < q + 2 && y + half > p - 2);
    const candidates = [middle, ...blocked.map(([, q]) => q + half + 4), ...blocked.map(([p]) => p - half - 4)].filter((y) => y > from && y < to && clear(y));
    const y = candidates.length ? candidates.reduce((p, q) => (Math.abs(q - middle) < Math.abs(p - middle) ? q : p)) : middle;
    if (to - from >= 16) marks.push(...breakGlyph(draw, place.axis, y, 7, true));
    if (!words || !candidates.length) continue;
    blocked.push([y - half, y + half]);
    marks.push(draw.text(place.label, y + faces.small.size * 0.36, words.text, { role: 'break-label', part: 'break' }));
  }
  const half = faces.small.lineHeight / 2;
  const ticks = placeTicks(input, scale, [], (tick) => [tick.position - half, tick.position + half], [0, bottom], { ...spacing(input), widest });
  marks.push(...tickMarks(draw, ticks, (y, words) => ['M', place.tick - 3 - (words ? 4 : 2), y, 'L', place.tick - 3, y],
    (y, words) => draw.text(place.tick - 10, y + faces.small.size * 0.36, words, { role: 'tick-label', part: 'tick-label', anchor: 'end' })));
  return marks;
}
