import { civilFromTime } from '../time/index.js';
import { capitalize } from './intl.js';
import type { SpanOptions } from './format-span.js';
import { sayInstant } from './say-instant.js';
import { pointAt } from './say-point.js';
import type { SayablePoint } from './say-point.js';
import { sayRange } from './say-range.js';
import { speaker } from './speaker.js';
import type { DatePart } from './types.js';

export type ExtentOptions = Pick<SpanOptions, 'style' | 'capitalize'>;

const DAYS: [DatePart, number][] = [['year', 730], ['month', 59], ['day', 1]];

/** How fine a stretch of so many ms is said: in years from two on, in months from two on, in days, below a day in times. */
export const unitFor = (ms: number): DatePart | undefined => DAYS.find(([, least]) => ms >= least * 864e5)?.[0];

/** The range between two times, ms, both included, to a unit; times of day where there is none. Once where they are the same. */
export function sayBetween(first: number, last: number, unit: DatePart | undefined, locale: string, { style, capitalize: large }: ExtentOptions): string {
  const by = speaker(locale, style);
  const point = (time: number) => (unit ? pointAt(time, unit) : clockAt(time));
  const [from, to] = [point(first), point(last)];
  const text = JSON.stringify(from) === JSON.stringify(to) ? sayInstant(by, first, unit).text : sayRange(by, from, to);
  return large ? capitalize(text, by.locale) : text;
}

function clockAt(time: number): SayablePoint {
  const { second, ms, ...civil } = civilFromTime(time);
  return { ...civil, ...((second || ms) && { second, millisecond: ms }) };
}
