import { countsOf, runEdges, runFor, type ManyBar, type ManyFlag } from '../layout/index.js';
import { scaleSettled, viewOf, viewportTransform, type PositionScale } from '../scale/index.js';
import { manyBand, tickInput } from './many-band.js';
import { flagItem, looseItems } from './many-items.js';
import { manyPlan, PAD, type ManyPlan } from './many-plan.js';
import { gauge, manyPlot } from './many-plot.js';
import { BAND, fanOf, INSET } from './overview-frame.js';
import { pen, type Pen } from './pen.js';
import type { PictureInput } from './picture-types.js';
import type { Drawing } from './stations.js';
import { placeTicks, tickMarks } from './ticks.js';
import type { Mark } from './types.js';

/**
 * A chart of any number of events, on an axis at true scale: how many begin when as an area, labels for the most important that fit, markers where
 * events can be told apart, and their numbers by stretches of the calendar where they can not. A label shows from its least zoom on, so zooming in
 * drops none, and panning changes none. Labels, markers and numbers together are the events in the window, exactly.
 *
 * Cost: a pass over the rows for the first window; after it what is on screen and log n, and some hundred rows that may get a label wherever a reader
 * has not been.
 */
export function drawMany(input: PictureInput): Drawing {
  const plan = manyPlan(input);
  const { index, scale, frame } = plan;
  const { viewport, columns, width, direction } = input;
  const view = viewport ? viewOf(scale, viewport) : scale;
  const draw = pen(width, direction);
  const [low, high] = viewport ?? (scale.domain());
  const rows = [viewport ? index.firstAt(low) : 0, high >= columns.extent[1] ? columns.length : index.firstAt(high)] as const;
  const [from, to] = scale.range();
  const edge = [from, to] as const;
  const { things, done } = standing(plan, stretchOf(plan));
  const inside = (time: number) => time >= low && (time < high || high >= columns.extent[1]);
  const flags = things.filter((thing): thing is ManyFlag => thing.kind === 'flag' && inside(columns.start[thing.row]) && isWhole(view(columns.start[thing.row]), thing, width));
  const bars = things.filter((thing): thing is ManyBar => thing.kind === 'bar');
  const plot = manyPlot(plan, draw, view, [low, high], edge);
  const { marks, erasLeft } = manyBand(plan, draw, view, bars, edge);
  const own = flags.map(({ row }) => row).sort((a, b) => a - b);
  const items = [...flags.map((flag) => flagItem(plan, draw, view, flag)), ...looseItems(plan, draw, { view, low, high, rows, edge }, own)];
  const { still } = plan;
  if (input.overview) still.overview ??= overviewOf(plan, draw);
  return {
    height: frame.height, ground: [...marks, ...gauge(plan, draw, plot, flags.map(({ row }) => view(columns.start[row])).sort((a, b) => a - b), edge)], items: items.sort((a, b) => a.rows[0] - b.rows[0] || a.ids.length - b.ids.length), scale,
    dates: viewport ? [{ time: low, at: from }, { time: high, at: to }] : [], erasLeft,
    ...(viewport && { view, outside: { before: rows[0], after: columns.length - rows[1] } }),
    ...still,
    also: { plot: { marks: plot.marks, y: frame.plot - 1, height: frame.band - frame.plot + 1 }, ...(!done && { unfinished: true }) },
  };
}

/** Looks for the labels of a window while there is time; whether all are found that are to be drawn. */
export function lookForLabels(input: PictureInput): boolean {
  const plan = manyPlan(input);
  const { k, from, to } = stretchOf(plan);
  return plan.tiles.within(k, from, to, input.more).done;
}

/** What of the axis a window shows: its zoom, and px of zoom 1. */
function stretchOf({ scale, input: { viewport, width } }: ManyPlan): { k: number; from: number; to: number } {
  if (!viewport) return { k: 1, from: 0, to: width };
  const { k } = viewportTransform(scale, viewport);
  return { k, from: scale(viewport[0]) - INSET / k, to: scale(viewport[1]) + INSET / k };
}

/** Labels and extents of a stretch; while there is no time to find them in a list that has grown, those that stood in it before. */
function standing({ tiles, kept, input }: ManyPlan, { k, from, to }: { k: number; from: number; to: number }): { things: (ManyFlag | ManyBar)[]; done: boolean } {
  const { things, done } = tiles.within(k, from, to, input.more);
  if (done) kept.before = undefined;
  const { before } = kept;
  kept.last = { things: before && before.k <= k ? before.things : things, k };
  return { things: kept.last.things, done };
}

/** Whether a label is wholly in the picture. */
const isWhole = (x: number, { flipped, width: wide }: ManyFlag, width: number): boolean => (flipped ? x - PAD - wide >= 0 : x + PAD + wide <= width + 0.5);

/** What of the overview is the same in every window: the density of everything, and ticks. */
function overviewOf(plan: ManyPlan, draw: Pen): Mark[] {
  const { input, index, scale: whole } = plan;
  const { width, faces } = input;
  const fan = fanOf(input);
  const [low, high] = whole.domain();
  const scale: PositionScale = scaleSettled('time', [low, high], [INSET, width - INSET]);
  const run = runFor((width - 2 * INSET) / (high - low), 2, index.wholeDays ? 864e5 : 0);
  const { edges, groups: [counts], most } = countsOf(runEdges(run, low, high), (time) => index.firstAt(time));
  const at = (time: number): number => Math.min(Math.max(scale(time), INSET), width - INSET);
  const outline = counts.flatMap((count, i) => {
    const y = fan + BAND - (count && Math.max(0.75, (count / most) * BAND));
    return ['L', at(edges[i]), y, 'L', at(edges[i + 1]), y];
  });
  const marks: Mark[] = [draw.rect(INSET, fan, Math.max(width - 2 * INSET, 0), BAND, { role: 'overview-band' }), draw.path(['M', INSET, fan + BAND, ...outline, 'L', width - INSET, fan + BAND, 'Z'], { role: 'overview-mark' })];
  const ticks = placeTicks(tickInput(plan), scale, [], (t, wide) => [t.position - wide / 2, t.position + wide / 2], [0, width], { gap: 24, minRoom: 64, along: true }).filter(({ text }) => text);
  marks.push(...tickMarks(draw, ticks, (x) => ['M', x, fan + BAND, 'L', x, fan + BAND + 3],
    (x, text) => draw.text(x, fan + BAND + 4 + faces.small.lineHeight - faces.small.size * 0.3, text, { role: 'overview-label', part: 'tick-label', anchor: 'middle' })));
  return marks;
}
