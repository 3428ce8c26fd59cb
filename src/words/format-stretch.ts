import { startOf } from '../time/index.js';
import { sayBetween, unitFor } from './say-between.js';
import type { ExtentOptions } from './say-between.js';

/**
 * From one date to another, both included, in ms: the dates of a cluster, by the first and the last of its starts: "March–May 2021". No finer than
 * either of them may be known, nor than its length asks for.
 */
export function formatStretch(first: number, last: number, locale: string, options: ExtentOptions = {}): string {
  const onBoth = (unit: 'year' | 'month' | 'day') => startOf(unit, first) === first && startOf(unit, last) === last;
  const long = unitFor(last - first);
  // Coarsest first: years for a long one, or where both begin one.
  const unit = (['year', 'month', 'day'] as const).find((part) => part === long || onBoth(part));
  return sayBetween(first, last, unit, locale, options);
}
