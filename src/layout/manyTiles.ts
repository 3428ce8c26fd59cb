import { COLUMN_FLAGS as F, type EventIndex } from '../data/index.js';
import { placeBars, type ManyBar } from './placeBars.js';
import { placeFlags, type Candidate, type FlagRoom, type ManyFlag } from './placeFlags.js';
import { ZoomTiles, type Tile } from './ZoomTiles.js';

/** px of a column of which so many rows may get a label at a zoom, and one an extent. */
const COLUMN = 10;
const TRIES = 3;
/** Least px an extent is long to be told from a date. */
const LEAST_BAR = 14;
/** px that a label or an extent may stand over the border of a tile. */
const REACH = 280;

export interface ManyAxis {
  /** px at zoom 1 of a time, and back. */
  at(time: number): number;
  time(px: number): number;
  width: number;
}

/**
 * Labels and extents of a long list, by the least zoom at which each shows. Every row of a column is its best, so that a label is asked for some hundred
 * rows a tile, however many there are. See `ZoomTiles`.
 */
export function manyTiles(index: EventIndex, axis: ManyAxis, room: FlagRoom, lanes: number): ZoomTiles<ManyFlag | ManyBar> {
  const { start, end, importance, flags } = index.columns;
  const extent = (row: number) => ({ row, at: axis.at(start[row]), long: axis.at(end[row]) - axis.at(start[row]) });
  return new ZoomTiles<ManyFlag | ManyBar>(axis.width, REACH, function* (tile, before) {
    const labelled = before.filter((thing) => thing.kind === 'flag');
    const taken = new Set(labelled.map(({ row }) => row));
    const bounds = columnsOf(index, axis, tile);
    const candidates: Candidate[] = [];
    const lasting: number[] = [];
    for (let i = 1; i < bounds.length; i++) {
      if (bounds[i] === bounds[i - 1]) continue;
      yield;
      const out = new Set(taken);
      for (let k = 0; k < TRIES; k++) {
        const row = bestWithout(index, bounds[i - 1], bounds[i], out);
        if (row < 0) break;
        out.add(row);
        candidates.push({ row, at: axis.at(start[row]), weight: importance[row] });
      }
      if (!lanes) continue;
      const long = index.lasting.best(bounds[i - 1], bounds[i]);
      if (long >= 0 && extent(long).long * tile.zoom >= LEAST_BAR) lasting.push(long);
    }
    const added = yield* placeFlags(tile, labelled, candidates, room);
    if (!lanes) return added;
    // An event that has a label shows its extent first.
    const named = [...labelled, ...added].filter(({ row }) => flags[row] & F.interval && extent(row).long * tile.zoom >= 3).map(({ row }) => row);
    lasting.sort((a, b) => importance[b] - importance[a] || end[b] - start[b] - (end[a] - start[a]));
    return [...added, ...placeBars(tile, before.filter((thing) => thing.kind === 'bar'), [...named, ...lasting].map(extent), lanes)];
  });
}

/** The rows at which the columns of a tile begin, ascending. */
function columnsOf(index: EventIndex, axis: ManyAxis, { from, to, zoom, end }: Tile): number[] {
  const bounds: number[] = [];
  for (let px = from; px < to; px += COLUMN) bounds.push(index.firstAt(axis.time(px / zoom)));
  bounds.push(to >= end ? index.columns.length : index.firstAt(axis.time(to / zoom)));
  return bounds;
}

/** The best row of a range that is none of some few. */
function bestWithout(index: EventIndex, from: number, before: number, taken: ReadonlySet<number>): number {
  const best = index.important.best(from, before);
  if (best < 0 || !taken.has(best)) return best;
  const [a, b] = [bestWithout(index, from, best, taken), bestWithout(index, best + 1, before, taken)];
  const { importance } = index.columns;
  return a < 0 || (b >= 0 && importance[b] > importance[a]) ? b : a;
}
