import { lowerBound } from '../data/lowerBound.js';
import type { Ground, Step, Ways } from './addLabels.js';
import type { FlagInput } from './flagLayout.js';
import { isLaters } from './planFixedStations.js';
import type { Pole, PoleFlag, Poles } from './Poles.js';
import { DOWN, UP, type Side } from './types.js';

/** Rows that a date with labels from the start may count: `first` to `last`, and from a step on from `early`. */
export interface Held {
  first: number;
  last: number;
  step: number;
  early: number;
}

/**
 * Whether a date may count a row at a step. An elastic axis counts dates that merge where they begin, however near to the next labelled date they end: zoomed in they are that one's,
 * but its flags would grow by a count that no height was kept for, so it gets one only where there is room.
 */
export const mayCount = ({ held }: Pick<Ways, 'held'>, step: number) => (time: number, row: number): boolean => {
  const rows = held.get(time);
  return !rows || (row <= rows.last && row >= (step < rows.step ? rows.first : rows.early));
};

/** Gives each date that has come to stand for more than it held a count of that, where there is room for one. O(dates × log n). */
export function addCounts({ minGap, count }: FlagInput, ways: Ways, poles: Poles, { px }: Ground, { step, zoom }: Step): void {
  poles.list.forEach((pole, k) => {
    const held = ways.held.get(pole.time);
    if (!held || held.step <= step) return;
    const left = poles.list[k - 1]?.x ?? -Infinity;
    const early = lowerBound(px, (at) => pole.x - at * zoom < minGap && isLaters(at * zoom, left, pole.x));
    if (early >= held.first) return;
    const labels = pole.flags.filter(({ row }) => row !== undefined);
    const block = count(held.last + 1 - early - labels.length);
    const side = sidesFor(ways, pole).find((way) => poles.put(k, { ...pole, flags: [...labels, { row: undefined, block, side: way, option: 0 } satisfies PoleFlag] }, true));
    if (side === undefined) return;
    ways.counts.set(pole.time, side);
    ways.held.set(pole.time, { ...held, step, early });
  });
}

/** Where a count may hang: where the one it replaces does, or else on the lower side first. */
function sidesFor({ counts }: Ways, { time, tops }: Pole): readonly Side[] {
  const side = counts.get(time);
  return side !== undefined ? [side] : tops[UP] <= tops[DOWN] ? [UP, DOWN] : [DOWN, UP];
}
