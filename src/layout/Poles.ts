import { DOWN, UP, type Block, type FlagRules, type Side } from './types.js';

/** A flag of a pole: a label of a row, or the count of what the pole could not carry. */
export interface PoleFlag {
  row: number | undefined;
  block: Block;
  side: Side;
  option: number;
}

/** A pole at px `x` with its flags, the nearest to the axis first, and the greatest top on each side. */
export interface Pole {
  time: number;
  x: number;
  flags: PoleFlag[];
  tops: [up: number, down: number];
}

/**
 * Poles to which labels are added one at a time. Only what a label changes is hung again: its own pole, and earlier ones whose flags reach over it, which is
 * a few, so adding costs O(poles in reach), however long the axis. Heights are `hangFlags`'s own.
 */
export class Poles {
  /** px of the farthest that any flag reaches from its pole. */
  #reach = 0;

  /** `list` by ascending x; `caps`: most px of each side. */
  constructor(readonly list: Pole[], private readonly rules: FlagRules, private readonly caps: readonly [number, number]) {
    for (let k = list.length - 1; k >= 0; k--) {
      list[k].tops = this.#hang(k, list[k].flags);
      for (const flag of list[k].flags) this.#reach = Math.max(this.#reach, this.#end(flag));
    }
  }

  /** The first pole at `x` or after it. */
  after(x: number): number {
    let low = 0;
    let high = this.list.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.list[mid].x < x) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  /** How high a flag would stand as the only one of a pole at `x`, between the poles before and from `from` on. */
  topAt(x: number, from: number, flag: PoleFlag): number {
    const below = this.#below(x, from, flag);
    return (below ? below + this.rules.gapY : this.rules.base) + flag.block.options[flag.option].height;
  }

  /** Sets a pole in, or in the place of the one at `k`; false, and all is as it was, where a side would grow past its cap. */
  put(k: number, pole: Pole, instead: boolean): boolean {
    const { list } = this;
    const [old] = list.splice(k, instead ? 1 : 0, pole);
    const undo: [Pole, [number, number]][] = [];
    const reach = Math.max(this.#reach, ...pole.flags.map((flag) => this.#end(flag)));
    pole.tops = this.#hang(k, pole.flags);
    let fits = this.#fits(pole.tops);
    let changed = pole.x;
    for (let j = k - 1; fits && j >= 0 && list[j].x + reach > changed; j--) {
      const before = list[j].tops;
      const tops = this.#hang(j, list[j].flags);
      if (tops[UP] === before[UP] && tops[DOWN] === before[DOWN]) continue;
      // What was higher than its cap before may stay, but not grow.
      fits = (tops[UP] <= before[UP] || tops[UP] <= this.caps[UP]) && (tops[DOWN] <= before[DOWN] || tops[DOWN] <= this.caps[DOWN]);
      undo.push([list[j], before]);
      list[j].tops = tops;
      changed = list[j].x;
    }
    if (fits) this.#reach = reach;
    else {
      for (const [other, tops] of undo) other.tops = tops;
      if (instead) list[k] = old;
      else list.splice(k, 1);
    }
    return fits;
  }

  #fits = (tops: readonly [number, number]): boolean => tops[UP] <= this.caps[UP] && tops[DOWN] <= this.caps[DOWN];

  #end({ block, option }: PoleFlag): number { return this.rules.pad + block.options[option].width + this.rules.gapX; }

  #hang(k: number, flags: readonly PoleFlag[]): [number, number] {
    const tops: [number, number] = [0, 0];
    for (const flag of flags) {
      const below = Math.max(tops[flag.side], this.#below(this.list[k].x, k + 1, flag));
      tops[flag.side] = (below ? below + this.rules.gapY : this.rules.base) + flag.block.options[flag.option].height;
    }
    return tops;
  }

  /** The highest of the later poles that a flag reaches over. */
  #below(x: number, from: number, flag: PoleFlag): number {
    const { list } = this;
    const end = x + this.#end(flag) - 1e-6;
    let below = 0;
    for (let j = from; j < list.length && list[j].x < end; j++) below = Math.max(below, list[j].tops[flag.side]);
    return below;
  }
}
