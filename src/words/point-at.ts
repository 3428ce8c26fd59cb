import { civilFromTime } from '../time/index.js';
import type { EdtfPoint } from '../time/index.js';

/** What is said of a date; an EdtfPoint has all of it. */
export type SayablePoint = Pick<EdtfPoint, 'year'> & Partial<EdtfPoint>;

/** Units a time can be said to. */
export type PointUnit = 'year' | 'month' | 'day' | 'minute' | 'second';

/** The coarsest unit that a time (ms, UTC) begins: what may be said of it without saying more than is known. */
export function unitAt(time: number): PointUnit {
  const { month, day, hour, minute, second, ms } = civilFromTime(time);
  return second + ms ? 'second' : hour + minute ? 'minute' : day > 1 ? 'day' : month > 1 ? 'month' : 'year';
}

/** The date of a time (ms, UTC), to a unit (default: as coarse as it can be). */
export function pointAt(time: number, unit = unitAt(time)): SayablePoint {
  const { year, month, day, hour, minute, second, ms } = civilFromTime(time);
  if (unit === 'year') return { year };
  if (unit === 'month') return { year, month };
  if (unit === 'day') return { year, month, day };
  return { year, month, day, hour, minute, ...(unit === 'second' && { second, millisecond: ms }) };
}
