export type Column = Float64Array | Float32Array | Uint32Array | Uint16Array | Int16Array;
type Make<T> = { new (length: number): T; new (buffer: ArrayBufferLike, at: number, length: number): T };

/** How many rows of a buffer are in use: those behind them may be written to. */
const used = /* @__PURE__ */ new WeakMap<ArrayBufferLike, number>();
/** The value that all rows of a buffer have that are in use. */
const evens = /* @__PURE__ */ new WeakMap<ArrayBufferLike, number>();

/** A column of so many rows, over a buffer with room for a sixteenth more behind them: `extend` gives one of more rows without copying. */
export function columnWithRoom<T extends Column>(make: new (length: number) => T, length: number): T {
  const { buffer } = new make(length + Math.max(1024, length >> 4));
  used.set(buffer, length);
  return new (make as unknown as Make<T>)(buffer, 0, length);
}

/** The same with one value in all rows, of which `evenValue` knows for as long as it is so. */
export function evenColumn<T extends Column>(make: new (length: number) => T, length: number, value: number): T {
  const column = columnWithRoom(make, length);
  column.fill(value);
  evens.set(column.buffer, value);
  return column;
}

/** The value that all rows of a column have, where it was made so. */
export const evenValue = ({ buffer }: { buffer?: ArrayBufferLike }): number | undefined => buffer && evens.get(buffer);

/** A column over the same buffer with more rows behind its own, to be written; undefined where there is no room, or someone else has it. */
export function extend<T extends Column>(column: T, length: number): T | undefined {
  const { buffer } = column;
  if (used.get(buffer) !== column.length || buffer.byteLength < length * column.BYTES_PER_ELEMENT) return undefined;
  used.set(buffer, length);
  return new (column.constructor as Make<T>)(buffer, 0, length);
}

/** Forgets that all rows of a column have one value, unless those that came to it have it, too. */
export function mix(column: Column, more: Column): void {
  const value = evenValue(column);
  if (value !== undefined && (more as Float64Array).some((other) => other !== value)) evens.delete(column.buffer);
}
