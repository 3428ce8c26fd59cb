import { civilFromDays, DAY, dayOfTime, daysFromCivil } from './civil.js';
import type { StepUnit } from './steps.js';

/** ms of the units that are always as long. */
export const FIXED: { [unit in StepUnit]?: number } = { second: 1e3, minute: 6e4, hour: 36e5, day: DAY };

/** When the calendar unit began that a time (ms since 1970-01-01T00:00Z, also past JavaScript's Date) lies in: `floorTo` for one unit. */
export function startOf(unit: StepUnit, ms: number): number {
  const fixed = FIXED[unit];
  if (fixed) return Math.floor(ms / fixed) * fixed;
  const { year, month } = civilFromDays(dayOfTime(ms).days);
  return daysFromCivil(year, unit === 'month' ? month : 1, 1) * DAY;
}
