import { bare, packAt, TALL, type FlagInput, type FlagLayout } from './flagLayout.js';
import { mostThatFit } from './mostThatFit.js';
import { planFixedStations } from './planFixedStations.js';
import { countPinned, rankRows } from './planStations.js';

/** Flags at given positions: `position` maps time to px and is bent at `knots`, which stand at `positions`. */
export function fitFixed(input: FlagInput, position: (time: number) => number, knots: number[], positions: number[]): FlagLayout {
  const rank = rankRows(input.importance);
  const attempt = (labels: number, beam: number, within: FlagInput): FlagLayout | null => {
    const planned = planFixedStations({ start: input.start, rank, labels }, position, input.minGap);
    return packAt(within, planned, planned.map((station) => station.position), beam, knots, positions);
  };
  const pinned = countPinned(input.importance);
  const found = mostThatFit(pinned, Math.min(input.start.length, input.mostLabels), (labels) => attempt(labels, 24, input));
  if (found) return found;
  for (let labels = pinned; labels > 0; labels--) {
    const last = attempt(labels, 24, { ...input, height: TALL });
    if (last) return last;
  }
  const planned = planFixedStations({ start: input.start, rank, labels: 0 }, position, input.minGap);
  return bare(input, planned, planned.map((station) => station.position), knots, positions);
}
