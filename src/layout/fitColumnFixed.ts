import { AIR, columnBlocks, roomFor, type ColumnInput, type ColumnLayout } from './fitColumn.js';
import { mostThatFit } from './mostThatFit.js';
import { planFixedStations } from './planFixedStations.js';
import { countPinned, rankRows } from './planStations.js';

/**
 * Labels at given positions: `position` maps time to px for a length. The length grows until the pinned labels fit (up to twenty screens of
 * a phone), the rest by importance; what finds no room is counted. `knots`: times that `position` is bent at, the domain's two ends among them.
 */
export function fitColumnFixed(
  input: ColumnInput, position: (time: number, length: number) => number, knots: number[] = [input.start[0], input.tail[input.tail.length - 1]],
): ColumnLayout {
  const rank = rankRows(input);
  const attempt = (labels: number, length: number): ColumnLayout | null => {
    const stations = planFixedStations({ start: input.start, rank, labels }, (time) => position(time, length), input.minGap);
    const blocks = stations.map((station) => columnBlocks(input, station));
    const room = roomFor(input, blocks);
    const poles = stations.map((_, k) => k).filter((k) => blocks[k].length);
    for (let p = 1; p < poles.length; p++) {
      const gap = stations[poles[p]].position - stations[poles[p - 1]].position;
      if (gap < room[poles[input.reversed ? p : p - 1]]) return null;
    }
    return { stations, y: stations.map((station) => station.position), blocks, knots, positions: knots.map((time) => position(time, length)), length };
  };
  const most = Math.min(input.start.length, input.mostLabels);
  let length = 0;
  for (let row = 0; row < input.start.length && row < most; row++) length += AIR * (input.label(row) + input.gapY);
  length = Math.min(Math.max(length, 160), input.height, 4000);
  const pinned = countPinned(input.importance);
  const longest = Math.max(length, Math.min(input.height, 12000));
  while (length < longest && !attempt(pinned, length)) length = Math.min(length * 1.5, longest);
  return mostThatFit(pinned, most, (labels) => attempt(labels, length)) ?? mostThatFit(0, pinned, (labels) => attempt(labels, length))!;
}
