import { lists, tables, texts, timelines } from './data-targets.js';
import { parsing, reading, saying } from './date-targets.js';
import { dice } from './dice.js';
import { lines, pictures } from './picture-targets.js';
import { scales } from './scale-targets.js';
import type { Target } from './target.js';

/** Everything that is tried. */
export const targets = [parsing, saying, reading, timelines, tables, lists, texts, scales, lines, pictures] as readonly Target[];

const whole = targets.reduce((sum, { weight }) => sum + weight, 0);

export interface Case { target: Target; input: unknown }

/** A case of a seed: the same target and input each time. `only`: the name of a target to take in place of the drawn one. */
export function caseOf(seed: number, index: number, only?: string): Case {
  const choices = dice(seed, index);
  let left = choices.next() * whole;
  const drawn = targets.find(({ weight }) => (left -= weight) < 0) ?? targets[0];
  const target = targets.find(({ name }) => name === only) ?? drawn;
  return { target, input: target.make(choices) };
}

/** What went wrong with a case; undefined where all promises hold. Never throws. */
export function faultOf({ target, input }: Case): Error | undefined {
  try {
    target.check(input);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(`Thrown: ${String(error)}`);
  }
}
