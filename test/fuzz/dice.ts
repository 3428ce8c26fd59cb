/** Choices that are the same for the same seed and case, whatever ran before it. */
export interface Dice {
  /** 0 ≤ x < 1. */
  next(): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  pick<T>(values: readonly T[]): T;
  chance(part: number): boolean;
  list<T>(least: number, most: number, make: (i: number) => T): T[];
}

/** The choices of one case (mulberry32, its state mixed from seed and case). */
export function dice(seed: number, index: number): Dice {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next, whole,
    pick: (values) => values[whole(0, values.length - 1)],
    chance: (part) => next() < part,
    list: (least, most, make) => Array.from({ length: whole(least, most) }, (_, i) => make(i)),
  };
}
