import { columnWithRoom, evenColumn } from './room.js';

/** A column most of whose lists have one value in every row: no memory is taken, and no order to be brought into, before there is another. */
export class EvenColumn<T extends Float32Array | Int16Array> {
  /** The rows, once they differ. */
  rows?: T;

  constructor(private readonly make: new (length: number) => T, private readonly length: number, readonly even: number) {}

  set(row: number, value: number): void {
    if (this.rows) this.rows[row] = value;
    else if (value !== this.even) (this.rows = columnWithRoom(this.make, this.length).fill(this.even) as T)[row] = value;
  }

  /** So many rows of the one value. */
  whole(length: number): T { return evenColumn(this.make, length, this.even); }
}
