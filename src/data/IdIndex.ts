import { textHash } from './idHash.js';

/** Entries of 32 bits: place + 1 in the low `bits`, the high bits of the id's hash above them. `room`: how many more it takes. */
interface Part { table: Uint32Array; bits: number; room: number }

function partFor(before: number, room: number): Part {
  return { table: new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(16, room * 1.5)))), bits: Math.ceil(Math.log2(before + room + 1)) + 1, room };
}

/**
 * Where in a list the event of an id stands, in 6 to 12 bytes an event: no id is kept, only bits of its hash; the list itself (`idAt`) tells
 * which of the few that agree it is. Grows by a part a quarter of its size each time, so nothing is ever hashed again.
 */
export class IdIndex {
  readonly #parts: Part[];
  #count = 0;

  /** `size`: how many are expected. `idAt`: the id of the event at a place. */
  constructor(size: number, private readonly idAt: (place: number) => string | undefined) {
    this.#parts = [partFor(0, size)];
  }

  /** The place of an id, -1 where none has it. */
  find(id: string, hash = textHash(id)): number {
    for (const { table, bits } of this.#parts) {
      const mask = table.length - 1;
      const tag = hash >>> bits;
      for (let slot = hash & mask; table[slot]; slot = (slot + 1) & mask) {
        const place = (table[slot] & (2 ** bits - 1)) - 1;
        if (table[slot] >>> bits === tag && this.idAt(place) === id) return place;
      }
    }
    return -1;
  }

  /** Notes the id of a place, unless another place has it: which one, else -1. */
  claim(place: number, hash: number): number {
    for (const { table, bits } of this.#parts) {
      const mask = table.length - 1;
      const tag = hash >>> bits;
      for (let slot = hash & mask; table[slot]; slot = (slot + 1) & mask) {
        const other = (table[slot] & (2 ** bits - 1)) - 1;
        if (table[slot] >>> bits === tag && this.idAt(other) === this.idAt(place)) return other;
      }
    }
    this.#put(place, hash);
    return -1;
  }

  #put(place: number, hash: number): void {
    let part = this.#parts.at(-1)!;
    if (!part.room) this.#parts.push(part = partFor(this.#count, Math.max(4096, this.#count >> 2)));
    const { table, bits } = part;
    const mask = table.length - 1;
    let slot = hash & mask;
    while (table[slot]) slot = (slot + 1) & mask;
    table[slot] = (((hash >>> bits) << bits) | (place + 1)) >>> 0;
    part.room--;
    this.#count++;
  }
}
