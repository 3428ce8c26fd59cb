import type { TimelineColumns } from '../data/index.js';
import { heightsOf, zoomFlags, type FlagLayout } from '../layout/index.js';
import { viewOf, viewportTransform } from '../scale/index.js';
import { drawVerticalFixed, fitFor } from './fixed.js';
import { drawPlan, planHorizontal, type Plan } from './horizontal.js';
import { drawRows } from './rows.js';
import { drawVertical } from './vertical.js';
import type { PictureInput } from './picture-types.js';
import type { Drawing } from './stations.js';

/** The last plan of each document: a window is a view over it and never solves it again. */
const plans = /* @__PURE__ */ new WeakMap<TimelineColumns, { input: PictureInput; plan: Plan }>();
/** Px that rounding may take a whole axis past the picture. */
const SLACK = 0.01;
const SOLVED_FOR = ['document', 'lang', 'direction', 'width', 'maxHeight', 'faces', 'measure', 'scale', 'labels'] as const;

/** A chart of the window `input.viewport`. Its scale is the whole axis, so that zooming on works in its px. */
export function drawZoomed(input: PictureInput): Drawing {
  if (input.orientation === 'vertical' || input.lanes !== 'none') return drawPart(input);
  const plan = planFor(input);
  const view = viewOf(plan.scale, input.viewport!);
  const { k, x } = viewportTransform(plan.scale, input.viewport!);
  const whole = zoomFlags(plan.flagInput, plan.layout, Math.max(k, 1), (time) => plan.scale(time));
  const { layout, before, after } = inside(whole, x, input.width, plan);
  // As high as the whole, so that nothing on the page moves while a reader does.
  const [up, down] = heightsOf(whole.flags);
  const still: [number, number] = [Math.max(up, plan.heights[0]), Math.max(down, plan.heights[1])];
  const heights: [number, number] = still[0] + still[1] <= plan.flagInput.height ? still : [up, down];
  const drawing = drawPlan(input, { ...plan, layout, scale: view, heights });
  return { ...drawing, scale: plan.scale, view, outside: { before, after } };
}

function planFor(input: PictureInput): Plan {
  const known = plans.get(input.columns);
  if (known && SOLVED_FOR.every((name) => known.input[name] === input[name])) return known.plan;
  const plan = planHorizontal({ ...input, viewport: undefined }, fitFor(input));
  plans.set(input.columns, { input, plan });
  return plan;
}

/** What of a layout moved by `x` is in the picture: dates on it, and of their flags those that are whole; the events of the rest by the edge they are at. */
function inside(whole: FlagLayout, x: number, width: number, { flagInput }: Plan): { layout: FlagLayout; before: number; after: number } {
  const at = whole.x.map((px) => px + x);
  let before = 0;
  let after = 0;
  const kept = whole.stations.map((_, k) => k).filter((k) => {
    if (at[k] < -SLACK) before += whole.stations[k].rows.length;
    else if (at[k] > width + SLACK) after += whole.stations[k].rows.length;
    return at[k] >= -SLACK && at[k] <= width + SLACK;
  });
  const flags = kept.flatMap((k, place) => whole.flags.filter((flag) => flag.station === k).map((flag) => ({ ...flag, station: place })));
  const fits = (flag: (typeof flags)[number]) => {
    const k = kept[flag.station];
    return at[k] + flagInput.rules.pad + whole.blocks[k][flag.block].options[flag.option].width <= width + SLACK;
  };
  const cut = new Set(flags.filter((flag) => !fits(flag)).map((flag) => flag.station));
  for (const place of cut) after += whole.stations[kept[place]].rows.length;
  return {
    before, after,
    layout: {
      ...whole, x: kept.map((k) => at[k]), blocks: kept.map((k) => whole.blocks[k]), flags: flags.filter((flag) => !cut.has(flag.station)),
      stations: kept.map((k, place) => (cut.has(place) ? { ...whole.stations[k], labelled: [] } : whole.stations[k])),
    },
  };
}

/** Down a column or in rows a window is the events in it, laid out on their own. */
function drawPart(input: PictureInput): Drawing {
  const draw = input.orientation !== 'vertical' ? drawRows : input.scale === 'elastic' ? drawVertical : drawVerticalFixed;
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
    order: pick(columns.order, (values) => Uint32Array.from(values)), importance: pick(columns.importance, (values) => Float64Array.from(values)),
    flags: pick(columns.flags, (values) => Uint16Array.from(values)), category: pick(columns.category, (values) => Int16Array.from(values)),
    lane: pick(columns.lane, (values) => Int16Array.from(values)),
  };
}

