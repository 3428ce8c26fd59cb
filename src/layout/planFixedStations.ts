import { elasticPlanner, type PlannedStation, type StationInput } from './planStations.js';

/**
 * Stations at given positions: labelled dates stand alone; an unlabelled one within `least` px of a labelled one is counted
 * there, and the others merge from the first on so that no two stand nearer than `least` px. `counts`: whether a labelled date may count a row; what
 * it may not is counted at the station before it. O(n).
 */
export function planFixedStations(input: StationInput, position: (time: number) => number, least: number, counts: (time: number, row: number) => boolean = () => true): PlannedStation[] {
  const stations = elasticPlanner(input)(input.labels, Infinity);
  for (const station of stations) station.position = position(station.time);
  const planned: PlannedStation[] = [];
  const poles = stations.filter((station) => station.labelled.length);
  let pole = 0;
  let open: PlannedStation | null = null;
  for (const station of stations) {
    if (station.labelled.length) {
      planned.push(station);
      continue;
    }
    while (pole + 1 < poles.length && isLaters(station.position, poles[pole].position, poles[pole + 1].position)) pole++;
    const near: PlannedStation | undefined = poles[pole];
    const close = near && Math.abs(near.position - station.position) < least;
    const takes = close && [near, planned[planned.length - 1]].find((other) => other && (!other.labelled.length || counts(other.time, station.rows[0])));
    if (takes) takes.rows.push(...station.rows);
    else if (open && station.position - open.position < least) open.rows.push(...station.rows);
    else planned.push((open = station));
  }
  for (const station of planned) station.rows.sort((a, b) => a - b);
  return planned;
}

/** Whether px between two poles are the later one's: nearer to it, or as near but for rounding, which must not tell one zoom from another. */
export const isLaters = (at: number, before: number, after: number): boolean => after - at <= at - before + 1e-9 * Math.abs(at);
