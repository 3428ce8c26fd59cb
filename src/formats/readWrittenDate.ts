import { edtfYear } from '../time/index.js';
import { dateWords } from './dateWords.js';
import type { DateWords } from './dateWords.js';
import { isEdtf } from './isEdtf.js';

/** A date found at the beginning of a text: its EDTF and how many characters it took, or why it cannot be told. */
export type WrittenDate = { edtf: string; length: number } | { ambiguous: string };

/** `era`: before the common one; `named`: the era is written. */
interface Point { year?: number; era?: boolean; named?: boolean; month?: number; day?: number; decade?: boolean; circa?: boolean; end: number }

const DASH = '\\s*[–—−-]\\s*';
const BOUNDARY = '(?![\\p{L}\\p{N}])';

/**
 * Reads the date a text begins with, as people write it in a language: "10 September 2021", "September 10–16, 2021",
 * "c. 1900", "spring 2021", "500 BC", "the 1990s", "since 1994", "с 10 по 16 сентября 2021 г."; also EDTF itself.
 * Month names of every language, other words in those that `dateWords` knows. Never more precise than what is written, and
 * undefined where the text begins with no date. Figures whose order is open ("03/04/2021") are `ambiguous`.
 */
export function readWrittenDate(text: string, lang: string): WrittenDate | undefined {
  const lead = /^\s*/.exec(text)![0].length;
  const found = inFigures(text, lead, lang) ?? readWords(text, lead, dateWords(lang));
  if (!found || 'ambiguous' in found) return found;
  return isEdtf(found.edtf) ? found : undefined;
}

/** EDTF, dates in figures, and the dates of Chinese and Japanese. */
function inFigures(text: string, at: number, lang: string): WrittenDate | undefined {
  const rest = text.slice(at);
  const cjk = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/.exec(rest);
  if (cjk) return { edtf: edtfOf({ year: +cjk[1], month: num(cjk[2]), day: num(cjk[3]), end: 0 }), length: at + cjk[0].length };
  const ymd = /^(\d{4})([./])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(rest);
  if (ymd) return { edtf: edtfOf({ year: +ymd[1], month: +ymd[3], day: +ymd[4], end: 0 }), length: at + ymd[0].length };
  const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(rest);
  if (figures) {
    const [all, a, dot, b, year] = figures;
    const dayFirst = +a > 12 || a === b || (dot === '.' && dateWords(lang).dotted);
    if (year.length === 2 || (!dayFirst && +b <= 12)) return { ambiguous: all };
    return { edtf: edtfOf({ year: +year, month: dayFirst ? +b : +a, day: dayFirst ? +a : +b, end: 0 }), length: at + all.length };
  }
  const token = /^[^\s,;:()«»“”"]+/.exec(rest)?.[0].replace(/\.(?!\.)$/, '') ?? '';
  // 13 to 20 are neither months nor seasons: a slip of the pen or the short form of a year.
  if (/^\d{4}-(1[3-9]|[23]\d|4[01])$/.test(token) && +token.slice(5) > +token.slice(2, 4)) return { ambiguous: token };
  // A day that no calendar has (2001-02-30) is not the years it begins like.
  if (/^\d{4}-\d{1,2}-\d{1,2}(?!\d)/.test(token) && !isEdtf(token)) return { ambiguous: token };
  return /\d{4}.*[-/~?%X]/.test(token) && isEdtf(token) ? { edtf: token, length: at + token.length } : undefined;
}

const num = (digits: string | undefined) => (digits ? +digits : undefined);

function readWords(text: string, at: number, words: DateWords): WrittenDate | undefined {
  const eat = (source: string, from: number): number => {
    const regex = new RegExp(source, 'iuy');
    regex.lastIndex = from;
    return regex.test(text) ? regex.lastIndex : -1;
  };
  const skip = (source: string, from: number): number => Math.max(from, eat(`(?:${source})(?:(?<=\\.)\\s*|${BOUNDARY}\\s+)`, from));
  const start = skip(`(?:${words.weekday}),?`, skip(words.filler, at));
  const since = skip(words.since, start);
  const until = since > start ? since : skip(words.until, start);
  const point = (forms: string[], from: number): Point | undefined => {
    const bare = skip(words.filler, skip(words.circa, from));
    const circa = skip(words.circa, from) > from;
    const read = readPoint(text, skip(`(?:${words.weekday}),?`, bare), forms, words);
    return read && { ...read, circa };
  };
  const dash = (from: number): number => Math.max(eat(DASH, from), eat(`\\s+(?:${words.to})\\s+`, from));
  const first = point(WHOLE, until);
  const one = first ?? point(PART, until);
  if (!one) return undefined;
  const gap = dash(one.end);
  const second = gap > 0 ? point(first ? WHOLE : [...WHOLE, 'd y'], gap) ?? shortYear(text, one, gap) : undefined;
  if (second) {
    const [from, to] = merged(one, second);
    if (from.day && !from.month) return undefined;
    return { edtf: `${edtfOf(from)}/${edtfOf(to)}`, length: second.end };
  }
  if (!first) return undefined;
  const now = gap > 0 ? eat(`(?:${words.present})${BOUNDARY}`, gap) : -1;
  if (now > 0 || since > start) return { edtf: `${edtfOf(first)}/..`, length: Math.max(now, first.end) };
  return { edtf: (until > start ? '/' : '') + edtfOf(first), length: first.end };
}

const WHOLE = ['d m y', 'm d y', 'y m d', 'm y', 'y'];
const PART = ['d m', 'm d', 'd', 'm'];

/** One date, in the first of some forms (`d`, `m`, `y` in their order) that fits. */
function readPoint(text: string, at: number, forms: string[], words: DateWords): Point | undefined {
  const sources: Record<string, string> = {
    d: `(?<d>\\d{1,2})(?:st|nd|rd|th|\\.|-?го|-?е|er|º)?${BOUNDARY}`,
    m: `(?<m>${words.name})${BOUNDARY}\\.?`,
    y: `(?<a>(?:AD|CE)\\s+)?(?<y>\\d{1,7})(?:(?<s>${words.decade})${BOUNDARY}|${BOUNDARY}(?:(?:\\s*(?:${words.after}))?\\s*(?<b>${words.before})${BOUNDARY}|(?:\\s*(?:${words.after}))?(?:\\s*(?<c>${words.era}))?(?!\\p{L})))`,
  };
  for (const form of forms) {
    const regex = new RegExp(form.replace(/[dmy]/g, (key) => sources[key]).replace(/ /g, '[\\s,]+(?:(?:of|de|del|di)\\s+)?'), 'iuy');
    regex.lastIndex = at;
    const groups = regex.exec(text)?.groups;
    if (!groups) continue;
    const { d, m, y, a, b, c, s } = groups;
    // A small figure needs its era written as one: “12 ad campaigns” are no year.
    if (y && !b && !a && !(c && (/[A-Z.]/.test(c) || regex.lastIndex === text.length)) && (y.length < 3 || y.length > 4)) continue;
    if (s && (form !== 'y' || !/^\d{3}0$/.test(y))) continue;
    return { day: num(d), month: m ? words.names.get(m.toLowerCase()) : undefined, year: num(y), era: !!b, named: !!(a ?? b ?? c), decade: !!s, end: regex.lastIndex };
  }
  return undefined;
}

/** The second year of "1914–18", where no space stands around the dash. */
function shortYear(text: string, one: Point, at: number): Point | undefined {
  const figures = /^(\d\d)(?![\p{L}\p{N}])/u.exec(text.slice(at))?.[1];
  if (!figures || one.month || one.year === undefined || at - one.end !== 1) return undefined;
  const year = one.year - (one.year % 100) + +figures;
  return year > one.year ? { year, end: at + 2 } : undefined;
}

/** What one side leaves out because the other says it. */
function merged(one: Point, two: Point): [Point, Point] {
  // "14–37 AD": a figure alone before a year with its era is a year.
  if (two.named && !two.month && one.day && !one.month) one = { ...one, year: one.day, day: undefined };
  const to = { ...two, month: two.month ?? (two.day ? one.month : undefined) };
  const era = one.year === undefined || two.era ? two.era : one.era;
  return [{ ...one, era, year: one.year ?? to.year, month: one.month ?? (one.day ? to.month : undefined) }, to];
}

function edtfOf({ year = 0, era, month, day, decade, circa }: Point): string {
  let edtf = edtfYear(era ? 1 - year : year);
  if (decade) edtf = edtf.replace(/.$/, 'X');
  for (const part of [month, day]) if (part !== undefined) edtf += `-${String(part).padStart(2, '0')}`;
  return circa ? `${edtf}~` : edtf;
}
