import { spanOf } from '../data/spanOf.js';

/** Whether a text is EDTF of a date that some calendar has. */
export function isEdtf(text: string): boolean {
  try {
    return !!spanOf(text);
  } catch {
    return false;
  }
}

/** ISO 8601 without its hyphens, as machines write days of the years 1000 to 2999: its EDTF, undefined for other numbers. */
export function basicDay(digits: string): string | undefined {
  const [, ...parts] = /^([12]\d{3})(\d\d)(\d\d)$/.exec(digits) ?? [];
  const day = parts.join('-');
  return day && isEdtf(day) ? day : undefined;
}
