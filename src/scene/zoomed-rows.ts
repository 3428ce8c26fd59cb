import type { TimelineColumns } from '../data/index.js';
import { levelsOf } from '../layout/index.js';
import { zoomStep } from '../layout/zoomStep.js';
import { viewOf, viewportTransform } from '../scale/index.js';
import { fadeEdges } from './edge-fade.js';
import { overviewGround } from './overview.js';
import type { PictureInput } from './picture-types.js';
import { drawStack, hasExtent, planRows, ROW_RULES, stackRows, type RowPlan, type RowStack } from './rows.js';
import type { Drawing } from './stations.js';
import type { Mark } from './types.js';

/** The last plan of each document, and its labels in their rows by zoom: a window is a view over them. */
interface Known {
  input: PictureInput;
  plan: RowPlan;
  stacks: Map<number, RowStack>;
  overview?: Mark[];
}
const plans = /* @__PURE__ */ new WeakMap<TimelineColumns, Known>();
const SOLVED_FOR = ['document', 'lang', 'direction', 'width', 'maxHeight', 'faces', 'measure', 'scale', 'labels', 'lanes'] as const;

/** Px that rounding may take a date past an end of the axis. */
const SLACK = 0.01;

/**
 * A window of a chart in rows. Labels are put into their rows over the whole axis at powers of √2, as labels on poles are: zooming in drops none, panning changes
 * none, and a row is no lower than in the whole chart, so that nothing on the page moves.
 */
export function drawZoomedRows(input: PictureInput): Drawing {
  const { columns, width } = input;
  const known = knownOf(input);
  const { plan } = known;
  const view = viewOf(plan.scale, input.viewport!);
  const transform = viewportTransform(plan.scale, input.viewport!);
  const whole = stackAt(known, input, 1);
  const stack = stackAt(known, input, transform.k);
  const [from, to] = plan.scale.range();
  const place = (row: number): number => view(columns.start[row]);
  const isSeen = (px: number): boolean => px >= from - SLACK && px <= to + SLACK;
  const isWhole = (i: number): boolean => isSeen(place(stack.labelled[i])) && place(stack.labelled[i]) + ROW_RULES.pad + stack.items[i].options[stack.places[i].option].width <= width + SLACK;
  // A bar that began before the window is still seen in it.
  const goesOn = (row: number): boolean => hasExtent(columns, row) && place(row) < from && view(columns.end[row]) > from + 1;
  const shown = stack.labelled.flatMap((row, i) => (isSeen(place(row)) || goesOn(row) ? [i] : []));
  const counts = stack.counted.filter(({ rows }) => isSeen(place(rows[0])));
  const heights = stack.heights.map((height, lane) => Math.max(height, whole.heights[lane]));
  const drawing = drawStack(input, plan, view, stack, { shown, isWhole, counts, heights, counted: new Set([...whole.counted, ...stack.counted].map(({ lane }) => lane)) });
  fadeEdges(drawing.items, input, plan.scale, transform, { pad: ROW_RULES.pad, together: false });
  if (input.overview) known.overview ??= overviewGround(input, plan.scale);
  // A count goes out with its first event, and takes those in the window with it.
  const gone = stack.counted.flatMap(({ rows }) => (place(rows[0]) < from - SLACK ? rows.filter((row) => isSeen(place(row))) : []));
  const before = columns.start.filter((start) => view(start) < from - SLACK).length + gone.length;
  const cut = shown.filter((i) => isSeen(place(stack.labelled[i])) && !isWhole(i)).length;
  return {
    ...drawing, scale: plan.scale, view, dates: plan.layout.stations.map(({ time }) => ({ time, at: view(time) })).filter(({ at }) => isSeen(at)), ...(known.overview && { overview: known.overview }),
    outside: { before, after: columns.start.filter((start) => view(start) > to + SLACK).length + cut },
  };
}

function stackAt({ plan, stacks }: Known, input: PictureInput, k: number): RowStack {
  const step = zoomStep(k);
  let stack = stacks.get(step);
  if (!stack) {
    const zoom = 2 ** (step / 2);
    const { stations } = levelsOf(plan.flat, plan.layout, (time) => plan.scale(time)).at(zoom);
    const [, to] = plan.scale.range();
    // Where the axis ends there is as much room after it as in the whole.
    stacks.set(step, (stack = stackRows(input, plan, stations, (time) => zoom * plan.scale(time), zoom * to + input.width - to)));
  }
  return stack;
}

function knownOf(input: PictureInput): Known {
  let known = plans.get(input.columns);
  if (known && SOLVED_FOR.every((name) => known!.input[name] === input[name])) return known;
  known = { input, plan: planRows({ ...input, viewport: undefined }), stacks: new Map() };
  plans.set(input.columns, known);
  return known;
}
