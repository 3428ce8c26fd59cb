import { daysInMonth, parseDate, parseEdtf } from '../../src/time/index.js';

/** `wider`: this library accepts what edtf.js refuses; `narrower`: the reverse; `bounds`: both accept, with other bounds. */
export type Kind = 'wider' | 'narrower' | 'bounds';

export interface Disagreement {
  kind: Kind;
  /** Whether the rule is about one date (given each date in the text) or about the whole text. */
  of: 'date' | 'text';
  when: (text: string) => boolean;
  examples: string[];
  /** The standard's clause, by its heading in the profile (ISO 8601-2:2019, and loc.gov/standards/datetime, which prints it), or the contract. */
  reason: string;
}

const SEASON = '^-?[\\dX]{4}-(2[1-9]|3\\d|4[01])$';
const is = (pattern: string | RegExp): ((text: string) => boolean) => (text) => new RegExp(pattern).test(text);
const single = (text: string): boolean => !/[/[{]/.test(text);

/** The dates a text is made of. */
export const datesOf = (text: string): string[] => text.split(/\/|\.\.| *, *|[[\]{}]/).filter(Boolean);

const sides = (text: string): { from?: { start: number }; to?: { start: number } } => parseDate(text);

export const disagreements: Disagreement[] = [
  {
    kind: 'wider', of: 'date', when: is(/X.*[?~%]|[?~%].*X/), examples: ['156X~', '2004-XX?', '?15XX-12-25', '19XX%/2004'],
    reason: 'L1 Qualification of a date, L2 Qualification: a qualifier goes with a date or a component; nothing excludes one with X.',
  },
  {
    kind: 'wider', of: 'date', when: (date) => /[?~%]/.test(date) && is(SEASON)(bare(date)), examples: ['2001-21~', '?2001-33', '2001~-24', '2001-~21'],
    reason: 'L1 Seasons: a season stands in place of a month, so it is qualified as one (edtf.js: only with seasonUncertainty).',
  },
  {
    kind: 'wider', of: 'date', when: (date) => date.includes('X') && is(SEASON)(bare(date)), examples: ['19XX-24', '200X-33', 'XXXX-21'],
    reason: 'L1 Seasons, L2 Unspecified digit: the year of a season is a year (edtf.js: only with seasonUncertainty).',
  },
  {
    kind: 'wider', of: 'date', when: is(/[YS].*[?~%]$|^[?~%].*[YS]/), examples: ['Y-66000000~', '1950S2?', '%Y17E7'],
    reason: 'L1 Letter-prefixed calendar year is a date, L1 Qualification of a date; deep time is rarely exact.',
  },
  {
    kind: 'wider', of: 'date', when: is(/^[?~%]-?\d{2,3}[?~%]?$/), examples: ['~196', '?19'],
    reason: 'L2 Qualification of an individual component: left of it. edtf.js takes it on the right of a decade or century only.',
  },
  {
    kind: 'wider', of: 'date', when: is(/^[?~%]-?\d{4}[?~%]$/), examples: ['?2004~'],
    reason: 'L2 Qualification: both sides may be qualified; edtf.js takes both with a month (?2004~-06), not on a lone year.',
  },
  {
    kind: 'wider', of: 'date', when: is(/^[?~%]?-0000(?!.*X)/), examples: ['-0000', '-0000-12-25', '-0000/0044'],
    reason: 'No clause excludes it, and edtf.js takes it with X (-0000-XX): the year 0000, 1 BCE.',
  },
  {
    kind: 'wider', of: 'date', when: is(/^-?[\dX]{4}-X[3-9]$/), examples: ['2004-X5', '19XX-X9'],
    reason: 'L2 Unspecified digit: any digit; edtf.js takes X5 before a day only.',
  },
  {
    kind: 'wider', of: 'date', when: is(/-([0X][469]|11)-3X$/), examples: ['2004-04-3X', '2004-11-3X'],
    reason: 'L2 Unspecified digit: there is one such day, the 30th.',
  },
  {
    kind: 'wider', of: 'date', when: is(/^Y-?\d{4}S/), examples: ['Y1950S2'],
    reason: 'L2 Significant digits: any of the forms of a year may be followed by S; with it the prefix is no ambiguity.',
  },
  {
    kind: 'wider', of: 'text',
    when: (text) => !single(text) && datesOf(text).some((date) => is(`[YS]|${SEASON}`)(bare(date))),
    examples: ['Y-252E6/Y-66E6', '2001-21/2003-22', '[2001-21,2002-21]', '1950S2/1970', '{Y-12000,-9000}'],
    reason: 'L0 Time interval: both sides are dates, and so are seasons and long years; without them no interval before 10000 BCE.',
  },
  {
    kind: 'wider', of: 'text', when: (text) => /^[[{].*T/.test(text), examples: ['[2004-01-01T10:00,2004-01-02]'],
    reason: 'L0 Time interval excludes times, yet edtf.js takes them there; one rule for all places where dates stand together.',
  },
  {
    kind: 'wider', of: 'text', when: (text) => /^[[{]/.test(text) && /[?~%X][^,]*\.\.[^\]}]|[^[{]\.\.[^,]*[?~%X]/.test(text),
    examples: ['[1670~..1672]', '{166X..167X}'],
    reason: 'L2 Set representation: consecutive dates are dates, and may be qualified or unspecified.',
  },
  {
    kind: 'wider', of: 'text',
    when: (text) => !single(text) && datesOf(text).some(is(/^-?\d{4}[?~%]$/)) && (/^[[{]/.test(text) || datesOf(text).some(is(/X|^[?~%]|[?~%].*-|-[?~%]/))),
    examples: ['{1985,1986?}', '[1984~]', '1984?/2004-~06', '19XX/2004~'],
    reason: 'L1 Qualification of a date: 1984? is a date; edtf.js drops it from sets, and from intervals with a level 2 side.',
  },
  {
    kind: 'wider', of: 'text',
    when: (text) => { const { from, to } = sides(text); return !!from && !!to && to.start <= from.start; },
    examples: ['2004/2004', '2004-06/2004', '2004-06-11/2004-06', '1950-05/19XX'],
    reason: 'L0 Time interval: sides may differ in precision; only an end wholly before the start is none. edtf.js compares first instants.',
  },
  {
    kind: 'narrower', of: 'date', when: (date) => /02[?~%]?-[?~%]?29/.test(date) && !mayLeap(date),
    examples: ['1999-02-29', '1900-02-29~', '1999-02-29/2000', '19X1-02-29', '2100-02-29T10:00'],
    reason: 'L0 Date: a calendar date; there is no such day (edtf.js slides it to 1 March).',
  },
  {
    kind: 'narrower', of: 'text', when: (text) => /^[[{]/.test(text) && ranges(text).some(([a, b]) => parsed(a).start >= parsed(b).end),
    examples: ['[1672..1670]', '{2004-12..2004-06}'],
    reason: 'L2 Set representation: all between the two, inclusive; here there is none. As for an interval.',
  },
  {
    kind: 'narrower', of: 'date', when: is(/E\d{3}/), examples: ['Y1E400', 'Y-1E306'],
    reason: 'No time in milliseconds that a number can hold (edtf.js: NaN).',
  },
  {
    kind: 'bounds', of: 'date', when: is(/^-?\d{4}-(2[1-9]|3[0-2])$/), examples: ['2001-21', '2001-24', '2001-29', '2001-32'],
    reason: 'L2 Sub-year groupings leaves the months open; the contract: meteorological seasons (edtf.js: spring begins in January).',
  },
  {
    kind: 'bounds', of: 'date', when: is(/^-?\d{4}-3[78]$/), examples: ['2001-37', '2001-38'],
    reason: 'L2 Sub-year groupings: quadrimesters are 4 months in duration (edtf.js: 5).',
  },
  {
    kind: 'bounds', of: 'date', when: (date) => is(SEASON)(date) && is(/^-(?!0000)/)(date), examples: ['-0044-33', '-1990-40'],
    reason: 'L1 Negative calendar year: edtf.js ends the season in the year after 0.',
  },
  {
    kind: 'bounds', of: 'date', when: is(/T[^.]*(\.\d\d?)?(?!\d)[^.]*$/), examples: ['1985-04-12T23:20:30Z', '1985-04-12T23:20', '2004/2005-01-01T10:00Z', '1985-04-12T23:20:30.5'],
    reason: 'ISO 8601-1, reduced precision of time: 23:20 is a minute, 23:20:30 a second, .5 half one (edtf.js: an instant, and .5 is 5 ms).',
  },
  {
    kind: 'bounds', of: 'date', when: (date) => significance(date) > 0, examples: ['1950S2', 'Y171010000S3', 'Y3388E2S3', '-1950S2'],
    reason: 'L2 Significant digits: 1950S2 is some year between 1900 and 1999 (edtf.js: 1950 alone).',
  },
  {
    kind: 'bounds', of: 'date', when: (date) => [parsed(date).start, parsed(date).end].some((time) => Math.abs(time) > 8.64e15), examples: ['Y170000002', 'Y-170000002', 'Y-17E7'],
    reason: 'L1 Letter-prefixed calendar year: NaN in edtf.js past the range of Date, ±271 821 years.',
  },
  {
    kind: 'bounds', of: 'date', when: is(/^-(?:[0X]*X[0X]*(?:-|$)|(?!0000).{4}-.*X)/), examples: ['-1924-XX', '-XXXX', '-2004-06-XX', '-00XX-05'],
    reason: 'L1 Negative calendar year with L1 Unspecified digit: edtf.js takes last for first within the year, and loses the sign of 0.',
  },
  {
    kind: 'bounds', of: 'date', when: is(/-X0(-|$)/), examples: ['2004-X0', '2004-06-X0'],
    reason: 'L2 Unspecified digit: X0 is 10, 20 or 30 (a month: 10); edtf.js reads it as X1.',
  },
  {
    kind: 'bounds', of: 'date', when: (date) => hasNoEdge(date), examples: ['199X-02-29', 'XXXX-02-29', '0000-02-29', '0000-02-XX', '2001-X2-29', '2001-0X-31', '2001-X1-31'],
    reason: 'L2 Unspecified digit stands for dates there are: 199X-02-29 is 1992 or 1996 (edtf.js goes on into March; to it 0000 is no leap year).',
  },
  {
    kind: 'bounds', of: 'text', when: (text) => /^[[{]/.test(text) && isDisordered(text), examples: ['[1667,1668,1670..1672]', '{1985,1960}', '[1667,1760-12,1700]'],
    reason: 'L2 Set representation: the extent is from the earliest to the latest; edtf.js takes first and last written, of a range its start.',
  },
];

function bare(date: string): string {
  return date.replace(/[?~%]/g, '');
}

/** Whether a year that fits the digits of the date's year is a leap year. */
function mayLeap(date: string): boolean {
  const year = new RegExp(`^${bare(date).replace(/^(-?[\\dX]{4}).*/, '$1').replace(/X/g, '.')}$`);
  return Array.from({ length: 1e4 }, (_, i) => i).some((n) =>
    daysInMonth(n, 2) > 28 && [`${n}`.padStart(4, '0'), `-${`${n}`.padStart(4, '0')}`].some((text) => year.test(text)));
}

function parsed(date: string): { start: number; end: number } {
  try {
    return parseDate(date);
  } catch {
    return { start: NaN, end: NaN };
  }
}

/** Whether the first or last date of a text with X does not exist when each part is taken for itself; or touches 29 February 0000. */
function hasNoEdge(date: string): boolean {
  const match = /^(-?)([\dX]{4})-([\dX]{2})-([\dX]{2})$/.exec(bare(date));
  if (!match) return false;
  const [, sign, year, month, day] = match;
  const fitting = (mask: string, top: number): number[] => Array.from({ length: top }, (_, i) => i + 1)
    .filter((n) => new RegExp(`^${mask.replace(/X/g, '.')}$`).test(String(n).padStart(2, '0')));
  const [months, days] = [fitting(month, 12), fitting(day, 31)];
  const years = [+year.replace(/X/g, '0'), +year.replace(/X/g, '9')].map((n) => (sign ? -n : n)).sort((a, b) => a - b);
  const isOff = (at: 0 | -1, exact: boolean): boolean => {
    const [y, m, d] = [years.at(at)!, months.at(at)!, days.at(at)!];
    return (exact && d > daysInMonth(y, m)) || (y === 0 && m === 2 && d >= (at ? 28 : 29));
  };
  return isOff(0, true) || isOff(-1, !day.includes('X'));
}

/** Whether the first or last of a set or list is not its earliest or latest, a range counted by its start. */
function isDisordered(text: string): boolean {
  const node = parseEdtf(text);
  if (!('items' in node)) return false;
  const points = node.items.map((item) => ('from' in item ? item.from : item));
  const { start, end } = parseDate(text);
  return (!node.earlier && points[0].start !== start) || (!node.later && points.at(-1)!.end !== end);
}

function ranges(text: string): string[][] {
  return text.slice(1, -1).replace(/^\.\.|\.\.$/g, '').split(/ *, */).map((item) => item.split('..')).filter((ends) => ends.length === 2);
}

/** How many digits of a year with S do not count. */
function significance(date: string): number {
  const match = /^(?:Y?-?)0*(\d*?)(?:E(\d+))?S(\d)$/.exec(date);
  return match ? match[1].length + +(match[2] ?? 0) - +match[3] : 0;
}
