import type { ReadingMessages } from './reading-messages.js';
import type { EraName, Said, SpanStyle, YearPlace } from './types.js';

/** How a language puts a date together. Names of months and all numbers arrive ready, from `Intl`. */
export interface DateMessages {
  /** The name of a month, 1-12, where `Intl` has none that can stand alone or be abbreviated: "9月", "rugs.". */
  month?(month: number, besideDay: boolean, abbreviated: boolean): string | undefined;
  /** "a, b and c", "a, b or c", where `Intl` need not have the language. */
  list?(items: readonly string[], type: 'conjunction' | 'disjunction'): string;
  /** Day and month; the month as it stands beside a day. Both may be a range: "10–16", "September". */
  md(day: string, month: string): string;
  ymd(md: string, year: string): string;
  ym(month: string, year: string): string;
  year(year: string, era: EraName, place: YearPlace, style: SpanStyle): string;
  /** "1990s"; `of`: as it stands after a preposition; `first`: its first year, for languages that count decades within centuries. */
  decade(year: string, of: boolean, first: number): string;
  /** Century 1 is the first. */
  century(century: number, era: EraName, of: boolean): string;
  /** EDTF seasons 21 to 41: seasons, quarters, thirds and halves of a year. */
  season(code: number, year: string, of: boolean, style: SpanStyle): string;
  unknownYear(of: boolean): string;
  /** A month or a day in a year known only roughly: "25 December in the 1990s". */
  within(date: string, years: string): string;
  /** One unknown day or month of a stretch: "a day in June 2004". */
  one(part: 'day' | 'month', stretch: string, of: boolean): string;
  /** "25th of a month in 2004". */
  nth(day: number, month: string, of: boolean): string;
  /** "13.8 billion years" as a date. */
  ago(duration: string, of: boolean): string;
  /** A time of day on a date, with its offset where one is written. */
  at(date: string, time: string): string;
  /** Some parts of a date are doubted, others are not: a note on those, "year and month approximate". */
  partly(parts: string, approximate: boolean, uncertain: boolean): string;
  /** A date and what has to be added: the bounds it lies in, its notation, which parts are doubted. */
  noted(date: string, note: string): string;
  /** Standing alone, with its doubt: "c. January 2020", "1984?". */
  doubt(date: Said, style: SpanStyle): string;
  /** Two sides, in words ("from … to …") or with a dash; `inner`: the rest of the date, which both share, follows or precedes. */
  range(from: Said, to: Said, style: SpanStyle, words: boolean, inner: boolean): string;
  since(from: Said, style: SpanStyle): string;
  /** Open, and not begun at the time the document speaks of. */
  onwards(from: Said, style: SpanStyle): string;
  until(to: Said, style: SpanStyle): string;
  endUnknown(from: Said, style: SpanStyle): string;
  startUnknown(to: Said, style: SpanStyle): string;
  oneOf(list: string): string;
  /** A set's open end; `all`: every date of it, else one of them. */
  orEarlier(date: string, all: boolean): string;
  orLater(date: string, all: boolean): string;
  always: string;
  unknown: string;
}

/** The words of a language that a first drawing needs. */
export interface Messages {
  /** BCP 47. */
  lang: string;
  /** The locale whose numbers and plural forms serve, where `Intl` need not have the language: Chromium has no Belarusian. */
  intl?: string;
  /** The same words as a region writes them, the same object at each call: month first, other digits. Undefined: as they are. */
  regional?(tag: string): Messages | undefined;
  dates: DateMessages;
  /** "23 years, drawn short"; spoken: with what lies between. */
  drawnShort(duration: string, range: string, style: SpanStyle): string;
  /** A number of years, months, days… as `Intl` says it, put right where that is wrong: "17 millions d’années". */
  duration?(text: string, count: number, unit: string): string;
  /** The tick of the present on an axis of years ago. */
  present: string;

  timeline: string;
  loading: string;
  empty: string;

  events(count: number): string;
  /** Which stretch a cluster covers, for its name. */
  cluster(count: number, dates: string): string;

  categories: string;
  sources: string;
  updated(date: string): string;
  /** The overview's heading; `shortened`: how much of the axis above is drawn short, '' where nothing is. */
  overview(shortened: string): string;

  /** What the first drawing does without. Absent: English. */
  reading?: ReadingMessages;
}

/** A language of this library: nothing is left out. */
export type Language = Messages & Required<Pick<Messages, 'reading'>>;
