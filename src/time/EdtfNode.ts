import type { TimeSide } from './types.js';

/** A qualifier: none, `?` uncertain, `~` approximate, `%` both. */
export type Doubt = '' | '?' | '~' | '%';

/** One date as written, with its bounds. What was not written is absent. */
export interface EdtfPoint extends TimeSide {
  /** `date` is a year (long ones too), a month or a day; `datetime` a day with a time; `decade` is `196`, `century` is `19`. */
  kind: 'date' | 'datetime' | 'season' | 'decade' | 'century';
  /** Astronomical: 0 is 1 BCE, -43 is 44 BCE. Unspecified digits count as 0; of a decade or century, its number times 10 or 100. */
  year: number;
  /** 1-12; absent where a digit of it is unspecified. */
  month?: number;
  /** 1-31; absent where a digit of it is unspecified. */
  day?: number;
  /** 21-41. */
  season?: number;
  /** 0-24. */
  hour?: number;
  minute?: number;
  second?: number;
  /** The fraction of a second, in whole milliseconds. */
  millisecond?: number;
  /** As written: `Z`, `+05:30`, `-04`. Absent: local time of the event, placed as if UTC. */
  offset?: string;
  /** Minutes east of UTC; 0 for `Z`. */
  offsetMinutes?: number;
  /** `S2`: how many digits of the year count. */
  significant?: number;
  /** Those parts, as written, that have an X: `{ year: '-15XX', month: '1X', day: 'XX' }`. */
  unspecified?: { year?: string; month?: string; day?: string };
  /** The doubt on each part after both rules: left of a part, it alone; right of it, it and all before it. `month` is also a season's. */
  doubts: { year: Doubt; month: Doubt; day: Doubt };
}

/** `from/to`; a side is `open` where written `..`, `unknown` where nothing is written. */
export interface EdtfInterval {
  kind: 'interval';
  edtf: string;
  from: EdtfPoint | 'open' | 'unknown';
  to: EdtfPoint | 'open' | 'unknown';
}

/** `1670..1672` among the items of a set or list. */
export interface EdtfRange { kind: 'range'; edtf: string; from: EdtfPoint; to: EdtfPoint }

/** `set` is `[…]`, one of them; `list` is `{…}`, all of them. */
export interface EdtfSet {
  kind: 'set' | 'list';
  edtf: string;
  items: (EdtfPoint | EdtfRange)[];
  /** `[..1984]`: or any before the first. */
  earlier: boolean;
  /** `[1984..]`: or any after the last. */
  later: boolean;
}

/** What an EDTF text says, part by part. */
export type EdtfNode = EdtfPoint | EdtfInterval | EdtfSet;
