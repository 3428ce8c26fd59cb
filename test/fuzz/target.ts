import type { Dice } from './dice.js';

/** Something to try: what it is given, and what must hold of it. `check` throws where a promise is broken. */
export interface Target<T = unknown> {
  name: string;
  /** Its share of the cases. */
  weight: number;
  make(dice: Dice): T;
  check(input: T): void;
}
