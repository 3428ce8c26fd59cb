import { pickRows, type TimelineColumns } from '../data/index.js';
import { lowerBound } from '../data/lowerBound.js';
import { fitColumn, levelsOf, zoomWindow, type ColumnInput, type ColumnLayout, type FlagInput } from '../layout/index.js';
import { viewOf, viewportTransform } from '../scale/index.js';
import { fadeEdges } from './edge-fade.js';
import { extentsOf } from './extents.js';
import { drawVerticalFixed, fitFor } from './fixed.js';
import { drawPlan, INSET, planHorizontal, type Plan } from './horizontal.js';
import { overviewGround } from './overview.js';
import { drawColumns, drawVertical } from './vertical.js';
import type { PictureInput } from './picture-types.js';
import { hasExtent } from './rows.js';
import type { Drawing } from './stations.js';
import type { Mark } from './types.js';
import { drawZoomedRows } from './zoomed-rows.js';

/** The last plan of each document, and what is the same in all its windows: a window is a view over it and never solves it again. */
interface Known {
  input: PictureInput;
  plan: Plan;
  extents: ReturnType<typeof extentsOf>;
  overview?: Mark[];
}
const plans = /* @__PURE__ */ new WeakMap<TimelineColumns, Known>();
const SOLVED_FOR = ['document', 'lang', 'direction', 'width', 'maxHeight', 'faces', 'measure', 'scale', 'labels'] as const;

/** Px that a window's labels may take together where the whole chart, being crowded, has set few of them. */
const ROOM = 220;

/** A chart of the window `input.viewport`. Its scale is the whole axis, so that zooming on works in its px. A window whose zoom is known costs O(visible + log n). */
export function drawZoomed(input: PictureInput): Drawing {
  if (input.orientation === 'vertical') return drawPart(input);
  if (input.lanes !== 'none') return drawZoomedRows(input);
  const known = knownOf(input);
  const { plan } = known;
  const view = viewOf(plan.scale, input.viewport!);
  const { k, x } = viewportTransform(plan.scale, input.viewport!);
  const levels = levelsOf(roomOf(plan), plan.layout, (time) => plan.scale(time));
  const [from, to] = plan.scale.range();
  const { layout, before, after } = zoomWindow(levels.at(k), plan.layout, { k: Math.max(k, 1), x, from, to, edge: input.width });
  const extents = known.extents(k, view.invert(-4), view.invert(input.width));
  // As high as any window gets, so that nothing on the page moves while a reader does.
  const drawing = drawPlan(input, { ...plan, layout, scale: view, heights: [...levels.caps] }, extents);
  fadeEdges(drawing.items, input, plan.scale, { k, x }, { pad: plan.layout.rules.pad, together: true });
  if (input.overview) known.overview ??= overviewGround(input, plan.scale);
  return { ...drawing, scale: plan.scale, view, outside: { before, after }, ...(known.overview && { overview: known.overview }) };
}

/** No higher than the whole chart, whose labels all come closer with zoom, unless that has hardly any. */
function roomOf({ flagInput, layout, heights: [up, down] }: Plan): FlagInput {
  const shown = layout.stations.reduce((sum, { labelled }) => sum + labelled.length, 0);
  const more = shown < flagInput.start.length && flagInput.mostLabels > 0;
  return { ...flagInput, height: Math.max(up + down, more ? Math.min(ROOM, flagInput.height) : 0) };
}

function knownOf(input: PictureInput): Known {
  let known = plans.get(input.columns);
  if (known && SOLVED_FOR.every((name) => known!.input[name] === input[name])) return known;
  const plan = planHorizontal({ ...input, viewport: undefined }, fitFor(input));
  known = { input, plan, extents: extentsOf(input.columns, plan.scale, plan.strips.lanes) };
  plans.set(input.columns, known);
  return known;
}

/** Down a column a window is the events that begin in it, laid out on their own, and the extents that reach into it. O(n). */
function drawPart(input: PictureInput): Drawing {
  const { columns, viewport } = input;
  const [from, before] = viewport!;
  const elastic = input.scale === 'elastic';
  const { scale } = (elastic ? drawVertical : drawVerticalFixed)(input);
  const first = lowerBound(columns.start, (time) => time >= from);
  const last = lowerBound(columns.start, (time) => time >= before);
  const begun = Array.from({ length: last }, (_, row) => row);
  const partOf = (rows: number[]): TimelineColumns => ({ ...pickRows(columns, rows), extent: [from, before] });
  const rows = begun.slice(first);
  const extents = begun.filter((row) => hasExtent(columns, row) && columns.end[row] > from);
  const outside = { before: first, after: columns.length - last };
  if (!rows.length && !extents.length) return { height: 0, ground: [], items: [], scale, dates: [], erasLeft: [], outside };
  const seen = { ...input, columns: partOf(rows), extents: partOf(extents) };
  const part = elastic && rows.length ? drawColumns(seen, (column) => headed(column, from)) : drawVerticalFixed(seen);
  // The axis ends where the window does, which may be below all labels, and its band a little later.
  const height = Math.max(part.height, Math.ceil(Math.max(...part.scale.range()) + INSET));
  return { ...part, height, scale, view: part.scale, outside };
}

/** A column whose time begins at `from`, before its first date or at it: as far from it as the rest says, no farther than two dates are for time alone. */
function headed(column: ColumnInput, from: number): ColumnLayout {
  const layout = fitColumn({ ...column, height: Math.max(column.height - column.maxGap, column.minGap) });
  const { knots, positions, length, y } = layout;
  const before = knots[0] - from;
  if (!before) return layout;
  const room = Math.min(Math.max((before * length) / (knots[knots.length - 1] - knots[0]), column.minGap / 2), column.maxGap);
  return { ...layout, knots: [from, ...knots], positions: [0, ...positions.map((px) => px + room)], y: y.map((px) => px + room), length: length + room };
}
