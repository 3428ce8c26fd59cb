import type { ManyBar } from '../layout/index.js';
import type { PositionScale } from '../scale/index.js';
import { doubtOf } from './band.js';
import { barMarks, stripOf } from './bars.js';
import { PITCH, type ManyPlan } from './many-plan.js';
import type { Pen } from './pen.js';
import type { PictureInput } from './picture-types.js';
import { placeTicks, tickMarks } from './ticks.js';
import type { Mark } from './types.js';

const THICKNESS = 3.5;

/** What of the ticks depends on all dates, said by one: no hours between dates that are known to the day at best. */
export const tickInput = ({ input, index }: ManyPlan): PictureInput => {
  const dates = Float64Array.of(index.wholeDays ? 0 : 1);
  return { ...input, columns: { ...input.columns, start: dates, end: dates } };
};

/** Everything along the axis that is not an event of its own: band, line, extents, ticks, eras. */
export function manyBand(plan: ManyPlan, draw: Pen, view: PositionScale, bars: readonly ManyBar[], edge: readonly [number, number]): { marks: Mark[]; erasLeft: number[] } {
  const { input, frame, text } = plan;
  const { columns, faces, width } = input;
  const marks: Mark[] = [draw.rect(0, frame.band, width, frame.height - frame.band, { role: 'band', part: 'band axis' })];
  marks.push(draw.path(['M', edge[0], frame.axis, 'L', edge[1], frame.axis], { role: 'axis-line' }));
  const lanes = new Map(bars.map(({ row, lane }) => [row, lane]));
  const rows = [...lanes.keys()].sort((a, b) => a - b);
  const strip = stripOf(columns, rows, view, doubtOf(input, view), frame.lanes, edge, (row) => lanes.get(row)!);
  for (const bar of strip.bars) marks.push(...barMarks(draw, bar, columns, text.id(bar.row), { origin: frame.bars, pitch: PITCH, thickness: THICKNESS, vertical: false }));
  const textY = frame.ticks + faces.small.lineHeight - faces.small.size * 0.32;
  const ticks = placeTicks(tickInput(plan), view, [], (one, wide) => [one.position + 3, one.position + 3 + wide], [0, width], { gap: 10, minRoom: 44, along: true });
  marks.push(...tickMarks(draw, ticks, (x, words) => ['M', x, frame.band, 'L', x, frame.band + 5, ...(words ? ['M', x, frame.ticks - 2, 'L', x, frame.ticks + 6] : [])],
    (x, words) => draw.text(x + 3, textY, words, { role: 'tick-label', part: 'tick-label' })));
  const erasLeft: number[] = [];
  if (plan.eras) marks.push(...plan.eras.lying(draw, view, [], frame.eras, erasLeft));
  return { marks, erasLeft };
}
