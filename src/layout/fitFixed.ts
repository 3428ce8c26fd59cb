import { addLabels, groundOf, hungAt, waysOf } from './addLabels.js';
import { bare, packAt, TALL, type FlagInput, type FlagLayout } from './flagLayout.js';
import { mostThatFit } from './mostThatFit.js';
import { planFixedStations } from './planFixedStations.js';
import { countPinned, rankRows } from './planStations.js';

/** Flags at given positions, in the order of importance those that find room: `position` maps time to px and is bent at `knots`, which stand at `positions`. */
export function fitFixed(input: FlagInput, position: (time: number) => number, knots: number[], positions: number[]): FlagLayout {
  const rank = rankRows(input);
  const attempt = (labels: number, beam: number, within: FlagInput): FlagLayout | null => {
    const planned = planFixedStations({ start: input.start, rank, labels }, position, input.minGap);
    return packAt(within, planned, planned.map((station) => station.position), beam, knots, positions);
  };
  const pinned = countPinned(input.importance);
  const found = mostThatFit(pinned, Math.min(input.start.length, input.mostLabels), (labels) => attempt(labels, 24, input));
  if (found) return filled(input, found, position, rank);
  for (let labels = pinned; labels > 0; labels--) {
    const last = attempt(labels, 24, { ...input, height: TALL });
    if (last) return last;
  }
  const planned = planFixedStations({ start: input.start, rank, labels: 0 }, position, input.minGap);
  return bare(input, planned, planned.map((station) => station.position), knots, positions);
}

/** With the labels that find room though a more important one did not: what stands alone has its label, however crowded others are. */
function filled(input: FlagInput, layout: FlagLayout, position: (time: number) => number, rank: Uint32Array): FlagLayout {
  const most = Math.min(input.start.length, input.mostLabels);
  if (layout.stations.reduce((sum, { labelled }) => sum + labelled.length, 0) >= most) return layout;
  const ground = { ...groundOf(input, layout, position, rank), edge: input.range[1] };
  const ways = waysOf(layout, rank);
  const step = { step: 0, zoom: 1, most };
  addLabels(input, ways, ground, step);
  return { ...hungAt(input, ways, rank, ground.px, step), knots: layout.knots, positions: layout.positions };
}
