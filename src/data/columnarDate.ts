import { civilFromTime, DAY, edtfYear } from '../time/index.js';

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** How much of a time a date says. */
export type ColumnPrecision = 'year' | 'month' | 'day' | 'second' | 'millisecond';

let lastDay = NaN;
let lastText = '';

/** A day as text; asked for the same day again, as rows in time order are, it is there already. */
function dayText(time: number): string {
  const days = Math.floor(time / DAY);
  if (days !== lastDay) {
    const { year, month, day } = civilFromTime(days * DAY);
    lastDay = days;
    lastText = `${edtfYear(year)}-${two(month)}-${two(day)}`;
  }
  return lastText;
}

/** EDTF of one time, UTC, as far as `precision` goes; beyond the years of four digits a year alone. */
function textOf(time: number, precision: ColumnPrecision): string {
  // Months and days are written with years of four digits only.
  if (time < -377_705_116_800_000 || time >= 253_402_300_800_000) return edtfYear(civilFromTime(time).year);
  const day = dayText(time);
  if (precision === 'day') return day;
  if (precision === 'year' || precision === 'month') return day.slice(0, precision === 'year' ? -6 : -3);
  const rest = time - Math.floor(time / DAY) * DAY;
  const clock = `${day}T${two(Math.floor(rest / 36e5))}:${two(Math.floor(rest / 6e4) % 60)}:${two(Math.floor(rest / 1e3) % 60)}`;
  return precision === 'second' ? `${clock}Z` : `${clock}.${String(Math.floor(rest % 1e3)).padStart(3, '0')}Z`;
}

const fits = (time: number, unit: number): boolean => time % unit === 0;

/**
 * EDTF of a row: its start, and, where it has an end that is not the start's own, an interval up to the last moment before it. Without a `precision` as much
 * is said as the times tell: days where both begin with one, else seconds, else milliseconds.
 */
export function columnarDate(start: number, end?: number, precision?: ColumnPrecision): string {
  const lasts = end !== undefined && end > start;
  const finest = precision ?? ([DAY, 1e3].find((unit) => fits(start, unit) && (!lasts || fits(end, unit))));
  const said: ColumnPrecision = typeof finest === 'string' ? finest : finest === DAY ? 'day' : finest ? 'second' : 'millisecond';
  const first = textOf(start, said);
  if (!lasts) return first;
  const last = textOf(end - 1, said);
  return last === first ? first : `${first}/${last}`;
}
