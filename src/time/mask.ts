import { daysFromCivil, daysInMonth } from './civil.js';

/** True where a number, padded with zeros, has the mask's digits: 1564 fits `156X`. */
function fits(n: number, mask: string): boolean {
  const digits = String(n).padStart(mask.length, '0');
  return [...mask].every((sign, i) => sign === 'X' || sign === digits[i]);
}

/** The numbers from 1 to `top` that fit a mask of two digits, ascending. */
export function numbersFitting([tens, ones]: string, top: number): number[] {
  const list: number[] = [];
  for (let n = 1; n <= top; n++) {
    if ((tens === 'X' || +tens === Math.floor(n / 10)) && (ones === 'X' || +ones === n % 10)) list.push(n);
  }
  return list;
}

/**
 * The day number of the first (or last) date there is whose year fits `mask` between `low` and `high`, whose month and day are
 * among those given; NaN if there is none. Searches years only for 29 February.
 */
export function edgeDay(mask: string, low: number, high: number, months: number[], days: number[], last: boolean): number {
  const edge = (year: number): number => {
    for (const month of last ? [...months].reverse() : months) {
      const there = days.filter((day) => day <= daysInMonth(year, month));
      if (there.length) return daysFromCivil(year, month, there.at(last ? -1 : 0)!);
    }
    return NaN;
  };
  // 2000 was a leap year: what it lacks, all lack, and no search is made.
  for (let i = edge(2000) > 0 ? 0 : Infinity; i <= high - low; i++) {
    const year = last ? high - i : low + i;
    const day = low === high || fits(Math.abs(year), mask) ? edge(year) : NaN;
    if (day === day) return day;
  }
  return NaN;
}
