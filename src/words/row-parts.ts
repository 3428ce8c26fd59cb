import { spanOf } from '../data/spanOf.js';
import { addSteps, civilFromTime, edtfYear, floorTo, type StepUnit } from '../time/index.js';
import { formatSpan } from './format-span.js';

/** Rows that stand together in a long list, from place `from` up to `before`, under the name of a stretch of the calendar. */
export interface RowPart { key: string; name: string; from: number; before: number }

/** Coarsest first. */
const UNITS: [unit: StepUnit, step: number][] = [
  ...[1e10, 1e9, 1e8, 1e7, 1e6, 1e5, 1e4, 1000, 100, 10, 1].map((step): [StepUnit, number] => ['year', step]), ['month', 1], ['day', 1], ['hour', 1], ['minute', 1], ['second', 1],
];
const two = (n: number): string => String(n).padStart(2, '0');

/** The first place from `low` on that is past a time, the way the rows run. */
function placePast(timeAt: (place: number) => number, low: number, high: number, past: (time: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (past(timeAt(middle))) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The places `from` up to `before` of a list in order of time (either way: `timeAt` gives the time of a place) in parts by the calendar: by the coarsest unit of which there are two or
 * more, and no more than `most`, then the finest such. Empty where all are of one second, or of one year of more than four figures. O(parts × log n), whatever stands in them.
 */
export function rowParts(timeAt: (place: number) => number, from: number, before: number, lang: string, most = 40): RowPart[] {
  const turned = timeAt(from) > timeAt(before - 1);
  let best: RowPart[] = [];
  const written = [timeAt(from), timeAt(before - 1)].every((time) => time >= -377_705_116_800_000 && time < 253_402_300_800_000);
  for (const [unit, step] of UNITS) {
    // Months and days are written only with years of four figures.
    if (unit !== 'year' && !written) break;
    const parts: (RowPart & { time: number })[] = [];
    for (let place = from; place < before && parts.length <= most;) {
      const time = floorTo(unit, step, timeAt(place));
      const next = addSteps(unit, step, time, 1);
      const end = placePast(timeAt, place + 1, before, turned ? (each) => each < time : (each) => each >= next);
      parts.push({ key: `${unit}${step}:${time}`, name: '', from: place, before: end, time });
      place = end;
    }
    // Finer than a month makes no heading of a whole list's: hours of far days would stand side by side.
    if (parts.length > most || (best.length && FINE.has(unit))) break;
    if (parts.length > 1) best = parts.map(({ time, ...part }) => ({ ...part, name: nameOf(unit, step, time, lang) }));
  }
  return best;
}

const FINE: ReadonlySet<StepUnit> = new Set(['day', 'hour', 'minute', 'second']);

function nameOf(unit: StepUnit, step: number, time: number, lang: string): string {
  return formatSpan(spanOf(edtfOf(unit, step, time)), lang, { style: 'long', capitalize: true });
}

function edtfOf(unit: StepUnit, step: number, time: number): string {
  const { year, month, day, hour, minute, second } = civilFromTime(time);
  if (unit === 'year') {
    if (step === 10 && year >= 0 && year <= 9990) return `${edtfYear(year).slice(0, 3)}X`;
    return step === 1 ? edtfYear(year) : `${edtfYear(year)}/${edtfYear(year + step - 1)}`;
  }
  const first = `${edtfYear(year)}-${two(month)}`;
  if (unit === 'month') return first;
  if (unit === 'day') return `${first}-${two(day)}`;
  return unit === 'second' ? `${first}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}` : `${first}-${two(day)}T${two(hour)}:${two(unit === 'hour' ? 0 : minute)}`;
}
