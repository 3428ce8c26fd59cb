import { stepsOf } from './support.js';
import type { Mark, Picture, PictureInput } from '../../src/scene/index.js';
import { boxOf } from './seeded-drawing.js';
import { marksOf } from './support.js';

/** Px: marks are drawn to hundredths, and each of two pictures is rounded on its own. */
const TOLERANCE = 0.0101;

/** Px from left to right that a mark takes, or of a path each of its points. */
function reach(mark: Mark, direction: 'ltr' | 'rtl', input: PictureInput): [number, number][] {
  if (mark.type === 'g') return [];
  if (mark.type === 'path') return stepsOf(mark.d).flatMap(({ points }) => points.map(([x]): [number, number] => [x, x]));
  const { x0, x1 } = boxOf(mark, input, direction);
  return [[x0, x1]];
}

/** What of a mark a mirror leaves alone. */
function upright(mark: Mark): string {
  const still: Record<string, unknown> = { ...mark, x: 0, anchor: '', dir: '', marks: 0 };
  if (mark.type === 'path') still.d = stepsOf(mark.d).map(({ command, points }) => [command, ...points.map(([, y]) => y)]);
  return JSON.stringify(Object.entries(still).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Where a picture from right to left is not the mirror image of the one from left to right. */
export function unmirrored(ltr: Picture, rtl: Picture, input: PictureInput): string[] {
  const [left, right] = [marksOf(ltr), marksOf(rtl)];
  if (left.length !== right.length) return [`${left.length} marks and ${right.length}`];
  if (ltr.height !== rtl.height) return [`${ltr.height} px high and ${rtl.height}`];
  const faults = left.flatMap((mark, k) => {
    const other = right[k];
    const [here, there] = [reach(mark, 'ltr', input), reach(other, 'rtl', input)];
    const off = here.length !== there.length || here.some(([from, to], i) => Math.abs(there[i][0] - (input.width - to)) > TOLERANCE || Math.abs(there[i][1] - (input.width - from)) > TOLERANCE);
    return off || upright(mark) !== upright(other) ? [`${JSON.stringify(mark)} became ${JSON.stringify(other)}`] : [];
  });
  ltr.items.forEach(({ box, ids, name }, k) => {
    const other = rtl.items[k];
    const off = Math.abs(other.box.x - (input.width - box.x - box.width)) > TOLERANCE || other.box.y !== box.y || other.box.width !== box.width || other.box.height !== box.height;
    if (off || other.name !== name || String(other.ids) !== String(ids)) faults.push(`the item of ${ids[0]} became that of ${other.ids[0]}`);
  });
  return faults;
}
