import { civilFromTime, floorTo } from '../time/index.js';
import type { CivilTime } from '../time/index.js';

const name = (time: number, part: 'month' | 'weekday'): string =>
  new Date(time).toLocaleString('en', { [part]: 'long', timeZone: 'UTC', calendar: 'gregory' });

const monthName = ({ month }: CivilTime): string => name(Date.UTC(2000, month - 1), 'month');
/** 400 years are whole weeks, so any year's days are those of one of 2000 to 2399. */
const dayName = ({ year, month, day }: CivilTime): string => name(Date.UTC(2000 + ((year % 400) + 400) % 400, month - 1, day), 'weekday');

/** Directive → [what, digits]. */
const DIRECTIVES: Record<string, (at: CivilTime) => string | [value: number, digits: number, fill?: string]> = {
  Y: (at) => [at.year, 4], m: (at) => [at.month, 2], d: (at) => [at.day, 2], e: (at) => [at.day, 2, ' '],
  H: (at) => [at.hour, 2], I: (at) => [at.hour % 12 || 12, 2], M: (at) => [at.minute, 2], S: (at) => [at.second, 2], L: (at) => [at.ms, 3],
  p: (at) => (at.hour < 12 ? 'AM' : 'PM'), a: (at) => dayName(at).slice(0, 3), A: dayName, b: (at) => monthName(at).slice(0, 3), B: monthName,
  '%': () => '%',
};

function format(specifier: string, time: number): string {
  const at = civilFromTime(time);
  return specifier.replace(/%([-_0]?)([a-zA-Z%])/g, (whole, pad: string, directive: string) => {
    const part = DIRECTIVES[directive]?.(at) ?? whole;
    if (typeof part === 'string') return part;
    const [value, digits, fill = '0'] = part;
    const text = `${Math.abs(value)}`;
    return (value < 0 ? '-' : '') + (pad === '-' ? text : text.padStart(digits, pad === '_' ? ' ' : pad || fill));
  });
}

function multi(time: number): string {
  const { ms, second, minute, hour, day, month } = civilFromTime(time);
  return ms ? '.%L' : second ? ':%S' : minute ? '%I:%M' : hour ? '%I %p'
    : day > 1 ? (floorTo('day', 7, time) < time ? '%a %d' : '%b %d') : month > 1 ? '%B' : '%Y';
}

/**
 * D3's `tickFormat` in its default, English, form: ".%L" to "%Y" by what a time stands on, or a specifier of the
 * directives Y m d e H I M S L p a A b B %, with `-`, `_` or `0` for the padding; others stay as written. Years are whole past 9999, where D3 drops
 * digits. Words in a reader's language are `formatTick`'s, in `words`.
 */
export const tickFormat = (_count?: number, specifier?: string) => (time: number | Date): string =>
  format(specifier ?? multi(+time), +time);
