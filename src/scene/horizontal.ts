import { fitElastic, heightsOf, UP, type FlagInput, type FlagLayout } from '../layout/index.js';
import { scaleSettled, type PositionScale } from '../scale/index.js';
import { band, type Band } from './band.js';
import type { Extents } from './extents.js';
import { labelLines } from './label-lines.js';
import { labels, type Labels } from './labels.js';
import { pen, type Pen } from './pen.js';
import { clusterItem, clusterName, clusterWidth, domainTail, labelling, markerMarks, type Drawing } from './stations.js';
import type { PictureInput, PictureItem } from './picture-types.js';

/** Px from the edge to the first date: half a marker. */
export const INSET = 8;
export const RULES = { pad: 8, gapX: 14, gapY: 10, base: 8 };
/** Most rows that are asked for labels at all: more than any screen has room for. */
export const MOST_LABELS = 300;

/** What a horizontal chart is drawn from, solved once for data and width: windows are views over it. */
export interface Plan {
  text: Labels;
  strips: Band;
  layout: FlagLayout;
  scale: PositionScale;
  /** Px the flags of each side take. */
  heights: [number, number];
  flagInput: FlagInput;
}

/** Flags on poles along an elastic axis of dates, see docs/decisions.md; for the other scales see fixed.ts. */
export const drawHorizontal = (input: PictureInput): Drawing => drawPlan(input, planHorizontal(input, fitElastic));

/** `fit`: how positions and flags are found; on the elastic axis together. */
export function planHorizontal(input: PictureInput, fit: (flags: FlagInput, text: Labels) => FlagLayout): Plan {
  const { columns, width, faces } = input;
  const text = labels(input, Math.min(17.5 * faces.title.size, Math.max(0.36 * width, 120)));
  const strips = band(input, text);
  const flagInput: FlagInput = {
    start: columns.start, ...labelling(input, MOST_LABELS), tail: domainTail(columns),
    range: [INSET, width], height: (input.maxHeight ?? 480) - strips.height - 6, rules: RULES,
    minGap: Math.max(24, faces.small.size * 2), maxGap: Math.max(150, width * 0.16),
    label: text.block, count: text.count,
  };
  const layout = fit(flagInput, text);
  return { text, strips, layout, scale: scaleSettled(input.scale, layout.knots, layout.positions), heights: heightsOf(layout.flags), flagInput };
}

/** Draws a plan, or a view over one: another layout of the same stations, at the positions of `scale`, and the extents in it. */
export function drawPlan(input: PictureInput, { text, strips, layout, scale, heights: [up, down] }: Plan, extents?: Extents): Drawing {
  const draw = pen(input.width, input.direction);
  const top = Math.ceil(up) + (up ? 2 : 0);
  const ground = strips.draw(draw, scale, { top, lowerPoles: polesBelow(layout), signs: signsOf(input, layout), extents });
  return {
    height: Math.ceil(top + strips.height + down + (down ? 2 : 0)),
    ground,
    items: stationItems(input, layout, text, draw, { up: top, axis: top + strips.axis, down: top + strips.height }),
    scale,
    dates: layout.stations.map((station, k) => ({ time: station.time, at: layout.x[k] })),
    erasLeft: strips.erasLeft,
  };
}

interface Levels {
  /** Where up flags start from, where markers stand, where down flags start from; px from the top. */
  up: number;
  axis: number;
  down: number;
}

function stationItems(input: PictureInput, layout: FlagLayout, text: Labels, draw: Pen, levels: Levels): PictureItem[] {
  const items: PictureItem[] = [];
  const loose: { rows: number[]; x: number }[] = [];
  layout.stations.forEach((station, k) => {
    const x = layout.x[k];
    if (!station.labelled.length) {
      // Counts of many events may be wider than the room between two dates: those that would meet are one.
      const last = layout.stations[k - 1]?.labelled.length === 0 && loose[loose.length - 1];
      const wide = last && clusterWidth(input, last.rows.length + station.rows.length);
      if (last && wide && Math.min(x, input.width - wide / 2) - Math.max(last.x, wide / 2) < wide) last.rows = [...last.rows, ...station.rows];
      else loose.push({ rows: station.rows, x });
      return;
    }
    // Farthest first, so that a nearer flag's part of the pole is drawn over it in its own colour.
    const flags = layout.flags.filter((flag) => flag.station === k);
    const byRow = flags.map((flag) => ({ flag, row: station.labelled[flag.block] }));
    const rest = station.rows.filter((row) => !station.labelled.includes(row));
    for (const { flag, row } of byRow.sort((a, b) => (a.row ?? Infinity) - (b.row ?? Infinity))) {
      const near = flag.side === UP ? levels.up - flag.base : levels.down + flag.base;
      const far = flag.side === UP ? levels.up - flag.top : levels.down + flag.top;
      const boxTop = Math.min(near, far);
      const option = (row === undefined ? text.count(rest.length) : text.block(row)).options[flag.option];
      const below = flags.filter((other) => other.side === flag.side && other.top < flag.base);
      const from = below.length ? (flag.side === UP ? levels.up : levels.down) + (flag.side === UP ? -1 : 1) * Math.max(...below.map((other) => other.top)) : levels.axis;
      items.push(flagItem(input, text, draw, { row, rest, x, from, to: far, boxTop, option, first: row === station.labelled[0], axis: levels.axis }));
    }
  });
  for (const { rows, x } of loose) items.push(clusterItem(input, text, draw, rows, x, levels.axis));
  return items.sort((a, b) => a.rows[0] - b.rows[0]);
}

interface FlagDrawing {
  /** Absent for the count of `rest`. */
  row: number | undefined;
  rest: number[];
  x: number;
  /** The part of the pole that is this flag's, px. */
  from: number;
  to: number;
  boxTop: number;
  option: ReturnType<Labels['block']>['options'][number];
  /** Whether the marker of the date is this event's. */
  first: boolean;
  axis: number;
}

function flagItem(input: PictureInput, text: Labels, draw: Pen, flag: FlagDrawing): PictureItem {
  const { columns } = input;
  const { row, rest, x, option } = flag;
  const rows = row === undefined ? rest : [row];
  const ids = rows.map(text.id);
  const category = row === undefined ? -1 : columns.category[row];
  const id = row === undefined ? undefined : ids[0];
  const pole = draw.path(['M', x, flag.from, 'L', x, flag.to], { role: 'pole', part: 'leader', id, category });
  const lines = labelLines(input, draw, row, option, x + RULES.pad, flag.boxTop);
  const label = row === undefined
    ? draw.group(lines, { role: 'cluster' })
    : draw.group(lines, { role: 'title', part: 'label', id, category, lang: text.titleLang(row) });
  const marker = flag.first && row !== undefined ? markerMarks(draw, columns, row, text.id(row), x, flag.axis) : [];
  const boxX = input.direction === 'rtl' ? input.width - x - RULES.pad - option.width : x + RULES.pad;
  return {
    kind: row === undefined ? 'cluster' : 'label', rows, ids,
    marks: [pole, ...marker, label],
    name: row === undefined ? clusterName(input, rest, text) : text.shown(row),
    ...(row !== undefined && { spoken: text.spoken(row) }),
    box: { x: boxX, y: flag.boxTop, width: option.width, height: option.height },
  };
}

const polesBelow = (layout: FlagLayout): number[] => layout.stations.flatMap((_, k) => (layout.flags.some((flag) => flag.station === k && flag.side !== UP) ? [layout.x[k]] : []));

/** Px of the axis under markers and counts. */
const signsOf = (input: PictureInput, { stations, x }: FlagLayout): [number, number][] => stations.map(({ rows, labelled }, k) => {
  const half = labelled.length ? 5 : clusterWidth(input, rows.length) / 2;
  return [x[k] - half, x[k] + half];
});
