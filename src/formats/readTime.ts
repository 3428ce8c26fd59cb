import type { ListRun } from './ListItem.js';
import { basicDay } from './isEdtf.js';
import { readClock } from './readClock.js';
import { readMachineDate } from './readMachineDate.js';
import { readWrittenDate } from './readWrittenDate.js';

/** Takes what was expected, and what stood there. */
export type Report = (message: string, value: unknown) => void;

const isWritten = ({ datetime }: ListRun) => !datetime?.trim();
/** The date of a time element. */
export const readTime = (run: ListRun, lang: string, report: Report): string => (isWritten(run) ? readOne(run.text, lang, report, true) : readOne(run.datetime!, lang, report));

/** Both sides of an interval: as one text, "10" – "16 September 2021", or each by itself. */
export function readPair(from: ListRun, to: ListRun, lang: string, report: Report): string {
  const text = `${from.text.trim()}–${to.text.trim()}`;
  const whole = isWritten(from) && isWritten(to) && !/^\d+–\d{3,}$/.test(text) ? readWhole(text, lang) : undefined;
  if (whole) return whole;
  const dates = [from, to].map((run) => readTime(run, lang, report));
  if (isWritten(from) && /^\s*\d{1,2}\s*$/.test(from.text) && /\d-/.test(dates[1])) report('Expected two dates, not a number and a date', text);
  else if (dates.every(Boolean)) return dates.join('/');
  return '';
}

/** A date that is the whole of a text; '' and a report where it is none. `written`: for readers, so that "2020-21" may be two years. */
export function readOne(text: string, lang: string, report: Report, written = false): string {
  const value = text.trim();
  const found = readWrittenDate(value, lang);
  const unclear = found && 'ambiguous' in found ? found.ambiguous : undefined;
  const machine = /^[-+]?\d+$/.test(value) ? ofNumber(value) : written && unclear ? '' : readMachineDate(value);
  const edtf = machine ?? readWhole(value, lang);
  if (!edtf) report(unclear ? open(unclear) : `Expected a date, as EDTF or as written in “${lang}”`, text);
  return edtf;
}

/** EDTF of a whole number: a year, where EDTF takes one or two digits less for a decade or a century; of eight digits a day (ISO 8601). '' where it is neither. */
function ofNumber(digits: string): string {
  if (/^\d{5,}$/.test(digits)) return basicDay(digits) ?? '';
  if (/^[-+]?\d{4}$/.test(digits)) return readMachineDate(digits) ?? '';
  return /^0*[1-9]\d{0,2}$/.test(digits) && digits.length < 4 ? digits.padStart(4, '0') : '';
}

/** A date as people write it, with a time of day or not, where it is all of a text. */
function readWhole(text: string, lang: string): string {
  const found = readWrittenDate(text, lang);
  if (!found || 'ambiguous' in found) return '';
  const rest = text.slice(found.length);
  const clock = readClock(rest);
  if (clock?.time && DAY.test(found.edtf) && !rest.slice(clock.length).trim()) return `${found.edtf}T${clock.time}`;
  return rest.trim() ? '' : found.edtf;
}

export const DAY = /^\d{4,}-\d\d-\d\d$/;
export const open = (text: string) => `Expected a date that can be read in one way only, not “${text}”`;
