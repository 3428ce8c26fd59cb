import { isEdtf } from './isEdtf.js';

const DAY = 864e5;

/**
 * EDTF of a date written for machines: EDTF itself, or what HTML allows in `<time datetime>` (month, day, local and
 * global time, year, week; a week becomes its seven days). Undefined for what is no point on the calendar: a time of day
 * alone, a day of no year, a duration. A fraction of a second is dropped.
 */
export function readMachineDate(text: string): string | undefined {
  const value = text.trim();
  const week = /^(\d{4})-?W(\d\d)$/.exec(value);
  if (week) return weekDays(+week[1], +week[2]);
  const time = /^([+-]?\d{4,}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(value);
  const year = /^\d{5,}$/.test(value) ? `Y${value}` : value;
  const forms = time ? [timed(time, time[3] ?? ''), timed(time, time[3] ?? ':00')] : [year];
  return forms.find(isEdtf);
}

const timed = ([, day, minutes, , zone = '']: RegExpExecArray, seconds: string) =>
  `${day}T${minutes}${seconds}${zone.toUpperCase().replace(/^(.\d\d)(\d\d)$/, '$1:$2')}`;

/** ISO 8601: weeks begin on Monday, and week 1 has the year's first Thursday. */
function weekDays(year: number, week: number): string | undefined {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
  const thursday = new Date(monday + 3 * DAY);
  if (week < 1 || thursday.getUTCFullYear() !== year) return undefined;
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  return `${day(monday)}/${day(monday + 6 * DAY)}`;
}
