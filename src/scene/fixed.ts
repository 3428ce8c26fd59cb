import type { TimelineColumns } from '../data/index.js';
import { fitColumnFixed, fitElastic, fitFixed, type FlagInput, type FlagLayout } from '../layout/index.js';
import { scaleSettled } from '../scale/index.js';
import { drawPlan, INSET, planHorizontal, RULES } from './horizontal.js';
import type { Labels } from './labels.js';
import type { PictureInput } from './picture-types.js';
import { domainTail, type Drawing } from './stations.js';
import { drawColumns } from './vertical.js';

/** Charts whose positions do not depend on labels: the proportional and the even scale. */
export const drawHorizontalFixed = (input: PictureInput): Drawing => drawPlan(input, planHorizontal(input, fitFor(input)));
export const drawVerticalFixed = (input: PictureInput): Drawing => drawColumns(input, (column) => fitColumnFixed(column, fixedPosition(input, knotsOf(input)), knotsOf(input)));

/** How the flags of any scale are found. */
export const fitFor = (input: PictureInput) => (flags: FlagInput, text: Labels): FlagLayout =>
  (input.scale === 'elastic' ? fitElastic(flags) : fitFixed(flags, ...fixedPositions(input, text)));

/** Positions that do not depend on labels, and the knots of their scale; the range ends early enough for the last flag. */
function fixedPositions(input: PictureInput, text: Labels): [(time: number) => number, number[], number[]] {
  const { columns } = input;
  const knots = knotsOf(input);
  const share = scaleSettled(input.scale, knots, knots.map((_, k) => k / (knots.length - 1)));
  let span = input.width - INSET;
  for (let row = 0; row < columns.length; row++) {
    // Only what is sure to be shown may shorten time; the rest makes do with what is left.
    if (columns.importance[row] <= 1 && columns.length > 60) continue;
    // No date is broken for the want of an inch at the end.
    const { options } = text.block(row);
    const need = RULES.pad + Math.min(...options.filter(({ dateBroken }, k) => !k || !dateBroken).map(({ width }) => width));
    const at = share(columns.start[row]);
    if (at > 0) span = Math.min(span, (input.width - INSET - need) / at);
  }
  span = Math.max(span, input.width * 0.3);
  const positions = knots.map((time) => INSET + span * share(time));
  return [scaleSettled(input.scale, knots, positions), knots, positions];
}

/** The same for a column of any length. */
function fixedPosition(input: PictureInput, knots: number[]): (time: number, length: number) => number {
  const share = scaleSettled(input.scale, knots, knots.map((_, k) => k / (knots.length - 1)));
  return (time, length) => share(time) * length;
}

/** Times that the scale is bent at. */
const knotsOf = ({ scale, columns }: PictureInput): number[] => (scale === 'even' ? evenKnots(columns) : [columns.extent[0], endOf(columns)]);

/** Where time ends; a part of a list may have no dates at all. */
const endOf = (columns: TimelineColumns): number => (columns.length ? domainTail(columns).at(-1)! : columns.extent[1]);

/** Where time begins, distinct starts, and the domain's end. */
function evenKnots(columns: TimelineColumns): number[] {
  const starts = [...new Set([columns.extent[0], ...columns.start])];
  return [...starts, endOf(columns)];
}
