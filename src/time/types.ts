/** What a date is known to. Coarser than a year comes from decades (`199`, `199X`), centuries (`19`, `19XX`) and so on. */
export type Precision =
  | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium';

/** One side of an interval, or a date that is no interval. Bounds are in milliseconds since 1970-01-01T00:00Z of the civil date. */
export interface TimeSide {
  /** The EDTF text of this side, as written. */
  edtf: string;
  /** First millisecond, inclusive; -Infinity where open or unknown. */
  start: number;
  /** First millisecond after, exclusive; +Infinity where open or unknown. */
  end: number;
  precision: Precision;
  /** `~` or `%` anywhere in it. */
  approximate: boolean;
  /** `?` or `%` anywhere in it. */
  uncertain: boolean;
}

/** What an EDTF text says, on one number line. See docs/contract: the flags tell an open side (`..`) from an unknown one (empty). */
export interface TimeSpan extends TimeSide {
  openStart: boolean;
  openEnd: boolean;
  unknownStart: boolean;
  unknownEnd: boolean;
  /** The earlier side of an interval; absent where it is open or unknown, or where the date is no interval. */
  from?: TimeSide;
  /** The later side of an interval; absent where it is open or unknown, or where the date is no interval. */
  to?: TimeSide;
}
