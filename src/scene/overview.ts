import { scaleSettled, type PositionScale } from '../scale/index.js';
import { BAND, fanOf, INSET, overviewFrame } from './overview-frame.js';
import { pen } from './pen.js';
import type { Drawing } from './stations.js';
import { placeTicks, tickMarks } from './ticks.js';
import type { Overview, PictureInput } from './picture-types.js';
import type { Mark } from './types.js';

/** The same dates at true scale, tied to the axis above by a line each. */
export function drawOverview(input: PictureInput, drawing: Drawing): Overview {
  const { width, direction } = input;
  const draw = pen(width, direction);
  const scale = trueScale(input, drawing.scale);
  const fan = fanOf(input);
  const lines: (string | number)[] = [];
  for (const { time, at } of drawing.dates) {
    const x = scale(time);
    lines.push('M', at, 0, 'C', at, fan * 0.62, x, fan * 0.38, x, fan);
  }
  if (fan) {
    // The axis above, as far as its dates reach.
    const [from, to] = (drawing.view ?? drawing.scale).range();
    lines.push('M', from, 0.5, 'L', to, 0.5);
  }
  const marks: Mark[] = lines.length ? [draw.path(lines, { role: 'fan' })] : [];
  if (input.viewport) {
    const [from, to] = input.viewport.map((time) => Math.min(Math.max(scale(time), INSET), width - INSET));
    marks.push(draw.rect(from, fan - 1, Math.max(to - from, 2), BAND + 2, { role: 'window', radius: 2 }));
  }
  return { ...overviewFrame(input, drawing), of: undefined, still: drawing.overview ?? overviewGround(input, drawing.scale), marks };
}

const trueScale = ({ width }: PictureInput, whole: PositionScale): PositionScale => scaleSettled('time', whole.domain(), [INSET, width - INSET]);

/** What of the overview is the same in every window: band, dates, ticks. O(rows). */
export function overviewGround(input: PictureInput, whole: PositionScale): Mark[] {
  const { width, direction, faces } = input;
  const draw = pen(width, direction);
  const scale = trueScale(input, whole);
  const fan = fanOf(input);
  const marks = [draw.rect(INSET, fan, Math.max(width - 2 * INSET, 0), BAND, { role: 'overview-band' }), ...eventMarks(input, scale, fan)];
  const ticks = placeTicks(input, scale, [], (t, wide) => [t.position - wide / 2, t.position + wide / 2], [0, width], { gap: 24, minRoom: 64, along: true }).filter(({ text }) => text);
  marks.push(...tickMarks(draw, ticks, (x) => ['M', x, fan + BAND, 'L', x, fan + BAND + 3],
    (x, text) => draw.text(x, fan + BAND + 4 + faces.small.lineHeight - faces.small.size * 0.3, text, { role: 'overview-label', part: 'tick-label', anchor: 'middle' })));
  return marks;
}

/** One mark a px that a date falls on, in the colour of the most important event there: one path a colour, those of fewer marks above. */
function eventMarks({ columns, direction, width }: PictureInput, scale: PositionScale, y: number): Mark[] {
  const draw = pen(width, direction);
  const best = new Map<number, number>();
  for (let row = 0; row < columns.length; row++) {
    const px = Math.round(scale(columns.start[row]) * 2) / 2;
    const other = best.get(px);
    if (other === undefined || columns.importance[row] > columns.importance[other]) best.set(px, row);
  }
  const paths = new Map<number, (string | number)[]>();
  for (const [px, row] of best) {
    const category = columns.category[row];
    if (!paths.has(category)) paths.set(category, []);
    paths.get(category)!.push('M', px - 0.75, y, 'L', px + 0.75, y, 'L', px + 0.75, y + BAND, 'L', px - 0.75, y + BAND, 'Z');
  }
  return [...paths].sort(([, a], [, b]) => b.length - a.length).map(([category, path]) => draw.path(path, { role: 'overview-mark', category }));
}
