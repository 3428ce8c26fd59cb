import { countsOf, runEdges, runFor, type CalendarRun, type Counts } from '../layout/index.js';
import type { PositionScale } from '../scale/index.js';
import { formatNumber, messagesFor } from '../words/index.js';
import { sayUnit } from '../words/say-unit.js';
import { speaker } from '../words/speaker.js';
import type { ManyPlan } from './many-plan.js';
import type { Pen } from './pen.js';
import type { Mark } from './types.js';

/** px that a run takes at least, and from how many on it need not hold more than some few events. */
const LEAST = 3;
const WIDE = 18;
/** Events a run has on the mean: fewer are a comb. */
const FULL = 8;
/** px of a dot with its air. */
const LEAST_DOT = 6;
const MOST_DOT = 9;

/** How many events begin when, for a window: whole runs of a calendar, those at its ends, too. */
export interface ManyPlot {
  run: CalendarRun;
  counts: Counts;
  marks: Mark[];
  /** Events that a full height stands for; 0 where each is a dot. */
  top: number;
}

/** The density over the axis: a step a run, as high as events begin in it, by category from the axis up; where there is room for it, a dot an event. */
export function manyPlot(plan: ManyPlan, draw: Pen, view: PositionScale, [low, high]: readonly [number, number], edge: readonly [number, number]): ManyPlot {
  const { index, frame } = plan;
  const speed = Math.abs(view(high) - view(low)) / (high - low);
  const finest = index.wholeDays ? 864e5 : 0;
  const height = frame.band - frame.plot;
  const countBy = (run: CalendarRun): Counts => countsOf(runEdges(run, low, high), (time) => index.firstAt(time), index.categories);
  let run = runFor(speed, LEAST_DOT, finest);
  let counts = countBy(run);
  const pitch = Math.min(MOST_DOT, run.ms * speed);
  const single = counts.most * pitch <= height;
  if (!single) {
    const mean = (index.firstAt(high) - index.firstAt(low)) / (high - low);
    run = runFor(speed, LEAST, Math.max(finest, Math.min(FULL / mean, WIDE / speed)));
    counts = countBy(run);
  }
  const xs = counts.edges.map((time) => Math.min(Math.max(view(time), edge[0]), edge[1]));
  const top = niceTop(counts.most);
  const marks = single
    ? dots(draw, counts, (i) => view((counts.edges[i] + counts.edges[i + 1]) / 2), { foot: frame.band, pitch, edge })
    : steps(draw, counts, xs, { foot: frame.band, height, top });
  return { run, counts, marks, top: single ? 0 : top };
}

/** The least round number that is not less. */
function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 4)));
  return Math.ceil([1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((part) => part * power >= Math.max(most, 4))! * power);
}

/** Each category on top of the one before: one path a category. */
function steps(draw: Pen, { groups }: Counts, xs: readonly number[], { foot, height, top }: { foot: number; height: number; top: number }): Mark[] {
  const sums = new Float64Array(xs.length - 1);
  return groups.flatMap((counts, group): Mark[] => {
    if (counts.every((count) => !count)) return [];
    const above: number[][] = [];
    const below: number[][] = [];
    counts.forEach((count, i) => {
      const [y0, y1] = [foot - (sums[i] / top) * height, foot - ((sums[i] += count) / top) * height];
      above.push([xs[i], y1], [xs[i + 1], y1]);
      below.push([xs[i], y0], [xs[i + 1], y0]);
    });
    const outline = [...corners(above), ...corners(below).reverse()].flatMap(([x, y], i) => [i ? 'L' : 'M', x, y]);
    return [draw.path([...outline, 'Z'], { role: 'density', category: group < groups.length - 1 ? group : -1 })];
  });
}

/** Points of a line of steps, those left out that a straight line passes. */
function corners(points: readonly number[][]): number[][] {
  return points.filter(([, y], i) => i === 0 || i === points.length - 1 || y !== points[i - 1][1] || y !== points[i + 1][1]);
}

/** Each event a dot, its run's in one pile: one path a category. */
function dots(draw: Pen, { groups }: Counts, at: (run: number) => number, { foot, pitch, edge }: { foot: number; pitch: number; edge: readonly [number, number] }): Mark[] {
  const piled = new Uint32Array(groups[0].length);
  const radius = Math.round((pitch / 2 - 0.75) * 4) / 4;
  return groups.flatMap((counts, group): Mark[] => {
    const commands: (string | number)[] = [];
    counts.forEach((count, i) => {
      const x = at(i);
      if (x >= edge[0] && x <= edge[1]) for (let k = 0; k < count; k++) commands.push(...round(x, foot - (piled[i] + k + 0.5) * pitch - 1, radius));
      piled[i] += count;
    });
    return commands.length ? [draw.path(commands, { role: 'dot', category: group < groups.length - 1 ? group : -1 })] : [];
  });
}

/** A circle of four curves: a path of points alone can be mirrored. */
function round(x: number, y: number, r: number): (string | number)[] {
  const c = r * 0.5523;
  return ['M', x + r, y, 'C', x + r, y + c, x + c, y + r, x, y + r, x - c, y + r, x - r, y + c, x - r, y, x - r, y - c, x - c, y - r, x, y - r, x + c, y - r, x + r, y - c, x + r, y, 'Z'];
}

/** What the height of the density means: a hairline, and its number where no pole stands. */
export function gauge({ input, frame }: ManyPlan, draw: Pen, { run, top }: ManyPlot, poles: readonly number[], edge: readonly [number, number]): Mark[] {
  if (!top) return [];
  const { lang, faces, measure } = input;
  const words = `${messagesFor(lang).events(top).replace(String(top), formatNumber(lang, top, { useGrouping: true }))} / ${sayUnit(speaker(lang, 'short'), run.count, run.unit)}`;
  const y = frame.plot + 0.5;
  const width = measure(words, faces.small);
  const x = [edge[0], ...poles].map((pole) => pole + 4).find((at) => at + width < edge[1] && !poles.some((pole) => pole > at - 4 && pole < at + width + 4));
  return [
    draw.path(['M', edge[0], y, 'L', edge[1], y], { role: 'gauge' }),
    ...(x === undefined ? [] : [draw.text(x, y + faces.small.size + 2, words, { role: 'gauge-label' })]),
  ];
}
