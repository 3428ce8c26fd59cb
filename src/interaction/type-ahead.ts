import { foldText } from '../data/index.js';

/** Milliseconds after which a letter begins a new word. */
const PAUSE = 900;

/** What has been typed so far, and when the last letter of it was. */
export interface Typed { text: string; time: number }

/** The letters typed, with one more at a time (ms, any clock); undefined where a key is no letter. A space counts only within a word. */
export function typeLetter(typed: Typed | undefined, key: string, time: number): Typed | undefined {
  const going = typed && time - typed.time <= PAUSE ? typed.text : '';
  if ([...key].length !== 1 || (key === ' ' ? !going : !/[\p{L}\p{N}]/u.test(key))) return undefined;
  return { text: going + key, time };
}

/**
 * The index of the next name that begins with what was typed, from the current one on and round; one letter again and again goes from name to name. -1
 * where there is none. Case and accents do not count.
 */
export function typeAhead(names: readonly string[], current: number, text: string): number {
  const folded = foldText(text);
  const letters = [...folded];
  const same = letters.length > 0 && letters.every((letter) => letter === letters[0]);
  const find = (start: string, from: number): number => {
    for (let i = 0; i < names.length; i++) {
      const at = (from + i + names.length) % names.length;
      if (foldText(names[at]).startsWith(start)) return at;
    }
    return -1;
  };
  if (!folded) return -1;
  const whole = find(folded, letters.length === 1 ? current + 1 : Math.max(current, 0));
  return whole < 0 && same ? find(letters[0], current + 1) : whole;
}
