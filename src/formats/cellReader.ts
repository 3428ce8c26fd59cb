import { spanOf } from '../data/spanOf.js';
import { dateWords } from './dateWords.js';
import { basicDay, isEdtf } from './isEdtf.js';
import { readMachineDate } from './readMachineDate.js';
import { readWrittenDate } from './readWrittenDate.js';

/** A cell that is no date, or may be several: as it stands in the table, and what was expected of it. */
export interface Unread { cell: string; expected: string }
/** EDTF of a cell (`..` is open, nothing is unknown), or why it has none; undefined where it is empty. */
export type Side = string | Unread | undefined;

/** Reads the cells of a table. */
export interface CellReader {
  /** A date that stands alone. */
  date(cell: string): string | Unread;
  /** The same of a column that is named `edtf`: a century or a season of EDTF is one there. */
  edtf(cell: string): string | Unread;
  /** The start of a stretch. */
  start(cell: string): string | Unread;
  /** Its end, which may be `present`. */
  end(cell: string): string | Unread;
}

/** What people write into a cell that is empty. */
export const isEmptyCell = (cell: string): boolean => /^(?:[-–—−]*|#?n\/a|none|null|nan|nat)$/i.test(cell);

/** Whether a column of this name holds EDTF to the letter. */
export const isExact = (name: string): boolean => /^\s*edtf\s*$/i.test(name);

/** What reads cells; the words of a language are collected once, English ones count in all. Without a language dates are EDTF, or as machines write them. */
export function cellReader(lang?: string): CellReader {
  const { present, unknown } = dateWords(lang ?? 'en');
  const open = new RegExp(`^(?:\\.\\.|present|ongoing|now|today|${present})$`, 'iu');
  const none = new RegExp(`^(?:\\?+|unknown|tb[ad]|${unknown})$`, 'iu');
  const date = (cell: string) => readCell(cell, lang);
  const start = (cell: string) => (cell === '..' ? cell : none.test(cell) ? '' : date(cell));
  return { date, edtf: (cell) => (isEdtf(cell) ? cell : date(cell)), start, end: (cell) => (open.test(cell) ? '..' : start(cell)) };
}

/** A year, a month or a day, most of what there is. */
const PLAIN = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;

/**
 * One cell, without spaces around it. Not as in EDTF, a whole number below 10 000 is a year, and `20210417` is a day. What may be something else than it looks like is no date: a season of
 * EDTF that may be two years, another number of five digits or more, a year below zero of less than four.
 */
function readCell(cell: string, lang: string | undefined): string | Unread {
  if (PLAIN.test(cell) && isEdtf(cell)) return cell;
  if (/^\d{1,3}[~?%]?$/.test(cell)) return cell.replace(/\d+/, (digits) => digits.padStart(4, '0'));
  if (/^\d{5,}$/.test(cell)) return basicDay(cell) ?? { cell, expected: longNumber(cell) };
  const twofold = maybeYears(cell, lang) ?? belowZero(cell);
  if (twofold) return { cell, expected: oneWay(twofold) };
  const machine = readMachineDate(cell);
  if (machine) return machine;
  const written = lang !== undefined && /\d/.test(cell) ? readWrittenDate(cell, lang) : undefined;
  if (written && 'edtf' in written && written.length === cell.length) return written.edtf;
  return { cell, expected: inFigures(written && 'ambiguous' in written ? written.ambiguous : cell) ?? `a date, as EDTF or as ${lang === undefined ? 'machines write it' : `written in “${lang}”`}, not “${cell}”` };
}

const oneWay = (readings: string): string => `a date that can be read in one way (${readings})`;

/** What a number of five digits or more looks like that may be no year. */
function longNumber(digits: string): string {
  const { length } = digits;
  const [what, time] = length === 5 ? ['the day number of a spreadsheet', (Number(digits) - 25569) * 864e5] : [9, 10, 12, 13, 15, 16, 18, 19].includes(length)
    ? ['a count of time since 1970', Number(digits) / 10 ** (3 * Math.floor(length / 3 - 4))] : [];
  const month = digits.replace(/^([12]\d{3})(0[1-9]|1[0-2])$/, '$1-$2');
  const iso = time !== undefined ? new Date(time).toISOString().slice(0, length === 5 ? 10 : 19) : month !== digits ? month : undefined;
  return `a date such as 2021-04-17, not “${digits}”, which looks like ${what ?? (iso ? 'a month' : 'a number')}: write ${iso ? `${iso}${length > 8 ? 'Z' : ''}, or ` : ''}Y${digits} for the year`;
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** A season (or another part of a year) of EDTF whose number is that of the next year. */
function maybeYears(cell: string, lang = ''): string | undefined {
  for (const [token, year, part] of cell.matchAll(/(?<![\d-])(\d{4})-(\d\d)(?![\d-])/g)) {
    if (+part < 21 || +part > 41 || +part !== (+year + 1) % 100) continue;
    const name = `${SEASONS[(+part - 21) % 4]} ${year}`;
    const said = readWrittenDate(name, lang) ? `“${name}”` : `${year}-${+part < 25 ? +part + 4 : +part - 4}`;
    return `“${token}” may be ${+part < 29 ? `${name} (write ${said})` : `a part of the year (write its months)`} or the years ${year} and ${+year + 1} (write ${year}/${+year + 1})`;
  }
  return undefined;
}

function belowZero(cell: string): string | undefined {
  const digits = /^-(\d{1,3})[~?%]?$/.exec(cell)?.[1];
  if (!Number(digits)) return undefined;
  const year = (before: number) => (before ? `-${String(before).padStart(4, '0')}` : '0000');
  return `“${cell}” may be ${Number(digits)} BC (write ${year(Number(digits) - 1)}) or ${Number(digits) + 1} BC, as EDTF counts (write ${year(Number(digits))})`;
}

/** What is wrong with figures that are a date in several ways, or in none; undefined where that is not plain to see. */
function inFigures(cell: string): string | undefined {
  const [, a, b, year] = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4})$/.exec(cell) ?? [];
  if (Number(a) > 0 && Number(a) < 13 && Number(b) > 0 && Number(b) < 13) {
    const [one, other] = [[b, a], [a, b]].map(([month, day]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return oneWay(`“${cell}” may be ${one}${one === other ? '' : ` or ${other}`}: write ${one === other ? 'that' : 'one of these'}`);
  }
  const [, first, last] = /^(\d{4})-(\d\d)$/.exec(cell) ?? [];
  if (first) return oneWay(`“${cell}” is no month; years are written ${first}/${+first - (+first % 100) + +last + (+last < +first % 100 ? 100 : 0)}`);
  return /^\d+([./-])\d+\1\d+$/.test(cell) ? `a day of the calendar that can be read in one way, such as 2021-04-17, not “${cell}”` : undefined;
}

/** The date of a row; with `unread` beside it, that of its start alone, as the end is none. With `unread` only, it has no date. */
export interface RowDate { date?: string; unread?: Unread }

/** A start and an end together, from the beginning of the one to the last of the other where they are stretches themselves, as weeks are. `end`: its cell, for what is said about it. */
export function joinSides(first: Side, last: Side, end = ''): RowDate {
  if (typeof first === 'object') return { unread: first };
  if (last === undefined) return { date: first };
  const date = first && first !== '..' ? first : undefined;
  if (typeof last === 'object') return { date, unread: last };
  const from = first?.replace(CLOSED, '$1') ?? '';
  const to = last.replace(CLOSED, '$2');
  if (!date && (!to || to === '..')) return { unread: { cell: end, expected: `a start or an end that is known, not “${end}”` } };
  if (isEdtf(`${from}/${to}`)) return { date: `${from}/${to}` };
  const backwards = date && isEdtf(from) && isEdtf(to) && spanOf(to).start < spanOf(from).start;
  return { date, unread: { cell: end, expected: backwards ? `an end that is not before the start, ${first}, not “${end}”` : `an end that is one date, not “${end}”` } };
}

/** An interval that is known on both sides. */
const CLOSED = /^([^/.]+)\/([^/.]+)$/;
