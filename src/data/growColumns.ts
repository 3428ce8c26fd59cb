import { firstStart } from './firstStart.js';
import { columnWithRoom, evenColumn, evenValue, extend, mix, type Column } from './room.js';
import type { TimelineColumns } from './types.js';

const NAMES = ['order', 'start', 'end', 'importance', 'flags', 'category', 'lane'] as const;

/** What columns grew from, as long as somebody else has that, and the rows that are new, ascending. */
export interface Growth { from: WeakRef<TimelineColumns>; places: Uint32Array }
const growths = /* @__PURE__ */ new WeakMap<TimelineColumns, Growth>();

/** How columns came to be; undefined where they did not grow. */
export const growthOf = (columns: TimelineColumns): Growth | undefined => growths.get(columns);

/**
 * Columns with more rows behind (`more`, in time order; its places count on from those of `columns`): new ones, and the old stay as they are, unless they are `given` away. Equal starts keep the order of the
 * list. `growthOf` says where the new rows are. Where all that is new is latest, O(new), as rows are written into room left at the end of the same buffers; else one pass over what is later, which
 * takes a sixth where the old columns are given away: their rows are moved within their buffers, as long as there is room.
 */
export function growColumns(columns: TimelineColumns, more: TimelineColumns, given = false): TimelineColumns {
  const length = columns.length + more.length;
  const from = more.length ? firstStart(columns.start, more.start[0], true) : columns.length;
  // Where each new row goes, found once for all columns.
  const places = new Uint32Array(more.length);
  for (let row = 0, old = from; row < more.length; row++) {
    old = firstStart(columns.start, more.start[row], true, old);
    places[row] = old + row;
  }
  const grown = { ...columns, length, asOf: more.asOf, extent: extentOf(columns, more) };
  for (const name of NAMES) {
    const old = columns[name];
    mix(old, more[name]);
    // Rows that are all the same stay what they are wherever others come in.
    const even = evenValue(old);
    const room = given || even !== undefined || from === old.length ? extend(old, length) : undefined;
    const make = old.constructor as new (length: number) => Column;
    const list = room ?? (even === undefined ? columnWithRoom(make, length) : evenColumn(make, length, even));
    if (even !== undefined) (list as Float64Array).set(more[name], old.length);
    else if (room) move(list, old.length, more[name], places);
    else merge(list, old, more[name], places);
    if (name === 'order') for (const place of places) list[place] += columns.length;
    (grown as Record<string, unknown>)[name] = list;
  }
  growths.set(grown, { from: new WeakRef(columns), places });
  return grown;
}

function extentOf(columns: TimelineColumns, more: TimelineColumns): [number, number] {
  if (!more.length || !columns.length) return [...(columns.length ? columns : more).extent];
  return [Math.min(columns.extent[0], more.extent[0]), Math.max(columns.extent[1], more.extent[1])];
}

/** Old rows and new ones into another list. */
function merge(into: Column, old: Column, more: Column, places: Uint32Array): void {
  let next = 0;
  for (let row = 0; row < places.length; row++) {
    const before = places[row] - row;
    if (before > next) (into as Float64Array).set(old.subarray(next, before), next + row);
    next = before;
    into[places[row]] = more[row];
  }
  if (next < old.length) (into as Float64Array).set(old.subarray(next), next + places.length);
}

/** New rows into a list of which the first `length` are the old ones: from the last on, so that none is written over before it has moved. */
function move(list: Column, length: number, more: Column, places: Uint32Array): void {
  for (let row = places.length - 1, next = length; row >= 0; row--) {
    const before = places[row] - row;
    if (before < next) list.copyWithin(places[row] + 1, before, next);
    list[places[row]] = more[row];
    next = before;
  }
}
