type Column = Float32Array | Int16Array;

/** A column most of whose lists have one value in every row: no memory is taken, and no order to be brought into, before there is another. */
export class EvenColumn<T extends Column> {
  /** The rows, once they differ. */
  rows?: T;

  constructor(private readonly make: new (length: number) => T, private readonly length: number, readonly even: number) {}

  set(row: number, value: number): void {
    if (this.rows) this.rows[row] = value;
    else if (value !== this.even) (this.rows = this.whole(this.length))[row] = value;
  }

  /** So many rows of the one value. */
  whole(length: number): T {
    return new this.make(length).fill(this.even) as T;
  }
}
