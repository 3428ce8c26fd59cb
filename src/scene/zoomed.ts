import type { TimelineColumns } from '../data/index.js';
import { levelsOf, zoomWindow, type FlagInput } from '../layout/index.js';
import { viewOf, viewportTransform } from '../scale/index.js';
import { fadeEdges } from './edge-fade.js';
import { extentsOf } from './extents.js';
import { drawVerticalFixed, fitFor } from './fixed.js';
import { drawPlan, planHorizontal, type Plan } from './horizontal.js';
import { overviewGround } from './overview.js';
import { drawVertical } from './vertical.js';
import type { PictureInput } from './picture-types.js';
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

/** Down a column a window is the events in it, laid out on their own. */
function drawPart(input: PictureInput): Drawing {
  const draw = input.scale === 'elastic' ? drawVertical : drawVerticalFixed;
  const { scale } = draw(input);
  const columns = within(input.columns, input.viewport!);
  const { length } = input.columns;
  const before = input.columns.end.filter((end, row) => end <= input.viewport![0] && input.columns.start[row] < input.viewport![0]).length;
  const outside = { before, after: length - columns.length - before };
  if (!columns.length) return { height: 0, ground: [], items: [], scale, dates: [], erasLeft: [], outside };
  const drawing = draw({ ...input, columns });
  return { ...drawing, scale, view: drawing.scale, outside };
}

/** The rows that a window holds, as columns of their own, cut off at its ends. O(n). */
function within(columns: TimelineColumns, [from, before]: readonly [number, number]): TimelineColumns {
  const rows = Array.from(columns.start, (_, row) => row).filter((row) => columns.start[row] < before && (columns.end[row] > from || columns.start[row] >= from));
  const pick = <T extends { [at: number]: number }>(list: T, make: (values: number[]) => T): T => make(rows.map((row) => list[row]));
  const start = Float64Array.from(rows, (row) => Math.max(columns.start[row], from));
  const end = Float64Array.from(rows, (row, i) => Math.max(Math.min(columns.end[row], before), start[i]));
  return {
    ...columns, length: rows.length, start, end, extent: [start[0] ?? from, before],
    order: pick(columns.order, (values) => Uint32Array.from(values)), importance: pick(columns.importance, (values) => Float32Array.from(values)),
    flags: pick(columns.flags, (values) => Uint16Array.from(values)), category: pick(columns.category, (values) => Int16Array.from(values)),
    lane: pick(columns.lane, (values) => Int16Array.from(values)),
  };
}

