import { textHash } from './idHash.js';

/** Entries of 32 bits: place + 1 in the low `bits`, the high bits of the id's hash above them. `room`: how many more it takes. */
interface Part { table: Uint32Array; bits: number; room: number }

function partFor(before: number, room: number): Part {
  return { table: new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(16, room * 1.5)))), bits: Math.ceil(Math.log2(before + room + 1)) + 1, room };
}

/** So many ids that ascend are moved into the table with each that does not. */
const MOVED = 4;

/** Order of ids as numbered ones have it: the longer is above, of one length the one with the greater letters. */
const isAbove = (id: string, other: string): boolean => (id.length === other.length ? id > other : id.length > other.length);

/**
 * Where in a list the event of an id stands: no id is kept. While ids ascend, as numbered ones do, they take no memory and are found by halving; from the first on that does not,
 * 6 to 12 bytes an event for bits of hashes, and the list itself (`idAt`) tells which of the few that agree it is. Grows by a part a quarter of its size each time, so nothing is ever hashed again.
 */
export class IdIndex {
  readonly #parts: Part[] = [];
  /** Entries of all parts. */
  #count = 0;
  /** The first so many ids ascend. */
  #ascending = 0;
  /** Of them so many are in the parts by now. */
  #moved = 0;
  #last = '';

  /** `size`: how many are expected. `idAt`: the id of the event at a place. */
  constructor(private readonly size: number, private readonly idAt: (place: number) => string | undefined) {}

  /** The place of an id, -1 where none has it. */
  find(id: string): number {
    const place = this.#halve(id);
    return place < 0 ? this.#look(textHash(id), id) : place;
  }

  /** Notes the id given to a place, unless another place has it: which one, else -1. */
  add(place: number, id: string): number {
    if (place !== this.#ascending || this.#count || (place && !isAbove(id, this.#last))) return this.claim(place, textHash(id));
    this.#last = id;
    this.#ascending++;
    return -1;
  }

  /** The same of an id that `idAt` tells, by its hash. */
  claim(place: number, hash: number): number {
    for (let k = 0; k < MOVED && this.#moved < this.#ascending; k++, this.#moved++) this.#put(this.#moved, textHash(this.idAt(this.#moved)!));
    let other = this.#look(hash, undefined, place);
    if (other < 0 && this.#moved < this.#ascending) other = this.#halve(this.idAt(place)!);
    if (other < 0) this.#put(place, hash);
    return other;
  }

  /** Among ids that ascend and are in no part. */
  #halve(id: string): number {
    let low = this.#moved;
    let high = this.#ascending;
    if (low === high || isAbove(id, this.#last)) return -1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isAbove(id, this.idAt(middle)!)) low = middle + 1;
      else high = middle;
    }
    return low < this.#ascending && this.idAt(low) === id ? low : -1;
  }

  /** Among those in the parts; an id that is not said is that of `place`. */
  #look(hash: number, id?: string, place?: number): number {
    for (const { table, bits } of this.#parts) {
      const mask = table.length - 1;
      const tag = hash >>> bits;
      for (let slot = hash & mask; table[slot]; slot = (slot + 1) & mask) {
        const other = (table[slot] & (2 ** bits - 1)) - 1;
        if (table[slot] >>> bits === tag && this.idAt(other) === (id ??= this.idAt(place!))) return other;
      }
    }
    return -1;
  }

  #put(place: number, hash: number): void {
    let part = this.#parts.at(-1);
    // A place that has more bits than a part was made for goes into another one.
    if (!part?.room || place + 1 >= 2 ** part.bits) this.#parts.push(part = partFor(place, !part && this.#ascending < this.size ? this.size : Math.max(4096, this.#count >> 2)));
    const { table, bits } = part;
    const mask = table.length - 1;
    let slot = hash & mask;
    while (table[slot]) slot = (slot + 1) & mask;
    table[slot] = (((hash >>> bits) << bits) | (place + 1)) >>> 0;
    part.room--;
    this.#count++;
  }
}
