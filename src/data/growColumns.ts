import { lowerBound } from './lowerBound.js';
import type { TimelineColumns } from './types.js';

type Column = Float64Array | Float32Array | Uint32Array | Uint16Array | Int16Array;
const NAMES = ['order', 'start', 'end', 'importance', 'flags', 'category', 'lane'] as const;

/** What columns grew from, as long as somebody else has that, and the rows that are new, ascending. */
export interface Growth { from: WeakRef<TimelineColumns>; places: Uint32Array }
const growths = /* @__PURE__ */ new WeakMap<TimelineColumns, Growth>();

/** How columns came to be; undefined where they did not grow. */
export const growthOf = (columns: TimelineColumns): Growth | undefined => growths.get(columns);

/** How many rows of a buffer are in use: those behind them may be written to. */
const used = new WeakMap<ArrayBufferLike, number>();

/**
 * Columns with more rows behind (`more`, in time order; its places count on from those of `columns`): new ones, and the old stay as they are. Equal starts keep the order of the
 * list. `growthOf` says where the new rows are. Where all that is new is latest, O(new), as rows are written into room left at the end of the same buffers; else one pass over what is later.
 */
export function growColumns(columns: TimelineColumns, more: TimelineColumns): TimelineColumns {
  const length = columns.length + more.length;
  const from = more.length ? lowerBound(columns.start, (time) => time > more.start[0]) : columns.length;
  // Where each new row goes, found once for all columns.
  const places = new Uint32Array(more.length);
  for (let row = 0, old = from; row < more.length; row++) {
    while (old < columns.length && columns.start[old] <= more.start[row]) old++;
    places[row] = old + row;
  }
  const grown = { ...columns, length, asOf: more.asOf, extent: extentOf(columns, more) };
  for (const name of NAMES) {
    const list = roomFor(columns[name], length, from);
    merge(list, columns[name], more[name], places, from);
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

/** A column of a length with the first rows of another one: over the same buffer where all of them stay and there is room. */
function roomFor<T extends Column>(list: T, length: number, from: number): T {
  const make = list.constructor as { new (length: number): T; new (buffer: ArrayBufferLike, at: number, length: number): T; BYTES_PER_ELEMENT: number };
  const { buffer } = list;
  if (from === list.length && used.get(buffer) === list.length && buffer.byteLength >= length * make.BYTES_PER_ELEMENT) {
    used.set(buffer, length);
    return new make(buffer, 0, length);
  }
  const whole = new make(length + Math.max(1024, length >> 4));
  (whole as Float64Array).set(list.subarray(0, from));
  used.set(whole.buffer, length);
  return new make(whole.buffer, 0, length);
}

function merge(into: Column, old: Column, more: Column, places: Uint32Array, from: number): void {
  let next = from;
  for (let row = 0; row < places.length; row++) {
    const before = places[row] - row;
    if (before > next) (into as Float64Array).set(old.subarray(next, before), next + row);
    next = before;
    into[places[row]] = more[row];
  }
  if (next < old.length) (into as Float64Array).set(old.subarray(next), next + places.length);
}
