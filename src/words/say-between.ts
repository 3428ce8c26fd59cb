import { capitalize } from './intl.js';
import type { SpanOptions } from './format-span.js';
import { pointAt } from './point-at.js';
import type { PointUnit } from './point-at.js';
import { sayPoint } from './say-point.js';
import { sayRange } from './say-range.js';
import { speaker } from './speaker.js';

export type ExtentOptions = Pick<SpanOptions, 'style' | 'capitalize'>;

/** How fine a stretch of so many ms is said: in years from two on, in months from two on, in days; below a day as fine as it comes. */
export const unitFor = (ms: number): PointUnit | undefined =>
  ms >= 730 * 864e5 ? 'year' : ms >= 59 * 864e5 ? 'month' : ms >= 864e5 ? 'day' : undefined;

/** The range between two times, ms, both included, to a unit; times of day where there is none. Once where they are the same. */
export function sayBetween(first: number, last: number, unit: PointUnit | undefined, locale: string, options: ExtentOptions): string {
  const by = speaker(locale, options.style);
  const clock = unit ?? (first % 6e4 || last % 6e4 ? 'second' : 'minute');
  const [from, to] = [pointAt(first, clock), pointAt(last, clock)];
  const text = first === last ? sayPoint(by, pointAt(first, unit)).text
    : JSON.stringify(from) === JSON.stringify(to) ? sayPoint(by, from).text : sayRange(by, from, to);
  return options.capitalize ? capitalize(text, by.words.lang) : text;
}
