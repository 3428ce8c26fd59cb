import { sayBetween, unitFor } from './say-between.js';
import type { ExtentOptions } from './say-between.js';

/**
 * A stretch of time, [start, end) in ms, in words as fine as its length asks for: a window, "March–May 2021". From two years on in years, from two
 * months on in months, from a day in days, below that in times of day.
 */
export function formatExtent([start, end]: readonly [number, number], locale: string, options: ExtentOptions = {}): string {
  const unit = unitFor(end - start);
  return sayBetween(start, unit ? end - 1 : end, unit, locale, options);
}
