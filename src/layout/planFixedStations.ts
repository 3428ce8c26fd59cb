import { distinctStarts, type PlannedStation, type StationInput } from './planStations.js';

/**
 * Stations at given positions: labelled dates stand alone; an unlabelled one within `least` px of a labelled one is counted
 * there, and the others merge from the first on so that no two stand nearer than `least` px. O(n).
 */
export function planFixedStations(input: StationInput, position: (time: number) => number, least: number): PlannedStation[] {
  const stations = distinctStarts(input);
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
    while (pole + 1 < poles.length && Math.abs(poles[pole + 1].position - station.position) <= Math.abs(poles[pole].position - station.position)) pole++;
    const near: PlannedStation | undefined = poles[pole];
    if (near && Math.abs(near.position - station.position) < least) near.rows.push(...station.rows);
    else if (open && station.position - open.position < least) open.rows.push(...station.rows);
    else planned.push((open = station));
  }
  for (const station of planned) station.rows.sort((a, b) => a - b);
  return planned;
}
