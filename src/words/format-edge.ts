import { spanOf } from '../data/spanOf.js';
import { civilFromTime, DAY, edtfYear } from '../time/index.js';
import { formatSpan } from './format-span.js';

/**
 * An end of a window of time (ms) in words: the year, the month or the day, as exactly as the whole, [from, before) in ms, is long. The end of a window says
 * the last day that is in it.
 */
export function formatEdge(time: number, side: 'start' | 'end', [from, before]: readonly [number, number], locale: string): string {
  const { year, month, day } = civilFromTime(side === 'end' ? time - 1 : time);
  const years = (before - from) / (365 * DAY);
  const months = years < 100 && Math.abs(year) < 1e4;
  const parts = [edtfYear(year), ...(months ? [String(month).padStart(2, '0')] : []), ...(months && years < 3 ? [String(day).padStart(2, '0')] : [])];
  return formatSpan(spanOf(parts.join('-')), locale, { style: 'spoken' });
}
