/** How a date is said: `long` for prose and cards, `short` for labels in a chart, `spoken` in whole words for screen readers. */
export type SpanStyle = 'long' | 'short' | 'spoken';

/** Which side of the year 1, or '' where it goes without saying. */
export type EraName = 'bce' | 'ce' | '';

/** One date in words, before a preposition or a doubt joins it. */
export interface Said {
  /** Standing alone: "1990s", "август 2020". */
  text: string;
  /** After a preposition, in whatever case the language asks for: "the 1990s", "августа 2020". */
  of: string;
  approximate?: boolean;
  uncertain?: boolean;
}

/** Where a year stands: alone ("1994"), after a preposition ("с 1994 года"), or inside a finer date ("май 1994"). */
export type YearPlace = 'alone' | 'of' | 'in';

/** What of a date is not known, or is doubted. */
export type DatePart = 'day' | 'month' | 'year';

/** Why a document did not arrive. `status` goes with the HTTP status, `invalid`, in English, with what the reader of it said. */
export type LoadFailure = 'network' | 'cors' | 'json' | 'status' | 'invalid';
