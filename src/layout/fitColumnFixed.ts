import { AIR, columnBlocks, roomFor, type ColumnInput, type ColumnLayout } from './fitColumn.js';
import { mostThatFit } from './mostThatFit.js';
import { planFixedStations } from './planFixedStations.js';
import { countPinned, rankRows, type PlannedStation } from './planStations.js';

/** Labels that are tried in vain, the most important first, before the rest is left. */
const PATIENCE = 60;

/**
 * Labels at given positions: `position` maps time to px for a length. The length grows until the pinned labels fit (up to twenty screens of
 * a phone), the rest by importance, as many as fit; then those that find room though a more important one did not. What finds none is counted.
 * No label or count reaches the next date, with a label or without; where dates are so crowded that less than half as many labels would do, those
 * without one that a label would reach are counted at its end.
 * `knots`: times that `position` is bent at, the domain's two ends among them.
 */
export function fitColumnFixed(
  input: ColumnInput, position: (time: number, length: number) => number, knots: number[] = [input.start[0], input.tail[input.tail.length - 1]],
): ColumnLayout {
  const rank = rankRows(input);
  const attempt = (labels: number, length: number, joining = true, places: ArrayLike<number> = rank): ColumnLayout | null => {
    const stations = planFixedStations({ start: input.start, rank: places, labels }, (time) => position(time, length), input.minGap);
    if (joining) join(input, stations);
    const blocks = stations.map((station) => columnBlocks(input, station));
    const y = stations.map((station) => station.position);
    return isClear(input, y, blocks) ? { stations, y, blocks, knots, positions: knots.map((time) => position(time, length)), length } : null;
  };
  const most = Math.min(input.start.length, input.mostLabels);
  let length = 0;
  for (let row = 0; row < input.start.length && row < most; row++) length += AIR * (input.label(row) + input.gapY);
  length = Math.min(Math.max(length, 160), input.height, 4000);
  const pinned = countPinned(input.importance);
  const longest = Math.max(length, Math.min(input.height, 12000));
  while (length < longest && !attempt(pinned, length)) length = Math.min(length * 1.5, longest);
  const fill = (joining: boolean): ColumnLayout | null => {
    const found = mostThatFit(pinned, most, (labels) => attempt(labels, length, joining));
    return found && filled(input, found, rank, (time) => position(time, length), (places) => attempt(rank.length, length, joining, places));
  };
  const joined = fill(true);
  if (!joined) return mostThatFit(0, pinned, (labels) => attempt(labels, length))!;
  const apart = fill(false);
  return apart && labelsOf(apart) * 2 >= labelsOf(joined) ? apart : joined;
}

const labelsOf = ({ stations }: ColumnLayout): number => stations.reduce((sum, { labelled }) => sum + labelled.length, 0);

/** Px from a date to what must not be reached: half the gap before a date without a label, the whole one before a label. */
const reach = ({ gapY }: ColumnInput, room: number, labelled: boolean): number => room - (labelled ? 0 : gapY / 2);

/** Whether every label and count ends before the next date. */
function isClear(input: ColumnInput, y: readonly number[], blocks: number[][]): boolean {
  const room = roomFor(input, blocks);
  const step = input.reversed ? -1 : 1;
  return blocks.every((list, k) => {
    if (!list.length) return true;
    for (let next = k + step; next in y; next += step) {
      const labelled = blocks[next].length > 0;
      if ((y[next] - y[k]) * step < reach(input, room[k], labelled)) return false;
      if (labelled) return true;
    }
    return true;
  });
}

/** Counts dates that a label reaches at that label. */
function join(input: ColumnInput, stations: PlannedStation[]): void {
  const { reversed } = input;
  if (reversed) stations.reverse();
  for (let k = 0; k < stations.length; k++) {
    const station = stations[k];
    if (!station.labelled.length) continue;
    let next = k + 1;
    const reaches = ({ position, labelled }: PlannedStation) => !labelled.length && Math.abs(position - station.position) < reach(input, roomFor(input, [columnBlocks(input, station)])[0], false);
    for (; next < stations.length && reaches(stations[next]); next++) station.rows.push(...stations[next].rows);
    if (next > k + 1) {
      station.rows.sort((a, b) => a - b);
      stations.splice(k + 1, next - k - 1);
    }
  }
  if (reversed) stations.reverse();
}

/** With the labels that find room though a more important one did not, by rank. `attempt`: the column of the rows that have a place below their number. */
function filled(
  input: ColumnInput, found: ColumnLayout, rank: Uint32Array, position: (time: number) => number, attempt: (places: Uint32Array) => ColumnLayout | null,
): ColumnLayout {
  const most = Math.min(rank.length, input.mostLabels);
  let best = found;
  let shown = labelsOf(found);
  const places = new Uint32Array(rank.length).fill(rank.length);
  for (const { labelled } of found.stations) for (const row of labelled) places[row] = rank[row];
  const hidden = Array.from(rank, (_, row) => row).filter((row) => places[row] === rank.length).sort((a, b) => rank[a] - rank[b]);
  let patience = PATIENCE;
  for (const row of hidden) {
    if (shown >= most || !patience) break;
    if (isTaken(input, best, row, position(input.start[row]))) continue;
    places[row] = rank[row];
    const next = attempt(places);
    if (next) {
      best = next;
      shown++;
    } else {
      places[row] = rank.length;
      patience--;
    }
  }
  return best;
}

/** Whether labels alone say that a row's own has no room: known without planning the dates anew. */
function isTaken(input: ColumnInput, { stations, y }: ColumnLayout, row: number, at: number): boolean {
  const room = (rows: readonly number[]): number => rows.reduce((sum, each) => sum + input.label(each) + input.gapY, 0);
  return stations.some(({ labelled }, k) => {
    const far = (at - y[k]) * (input.reversed ? -1 : 1);
    return labelled.length > 0 && (far > 0 ? far < room(labelled) : far < 0 && -far < room([row]));
  });
}
