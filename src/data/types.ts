/** Plain text, or one text per language (BCP 47 tag → text). */
export type Text = string | Record<string, string>;

export interface Source { title: Text; publisher?: Text; date?: string; url?: string }
export interface Category { label: Text; color?: string; dark?: string }
export interface Lane { label: Text }
export interface Era { id?: string; date: string; label: Text; color?: string }
export interface Correction { date: string; text: Text; event?: string }
export interface Link { href: string; label: Text }
export interface Media {
  kind: 'image' | 'video' | 'audio' | 'embed';
  src: string;
  alt: Text;
  credit?: Text;
  caption?: Text;
  poster?: string;
  width?: number;
  height?: number;
}

/** One dated thing. `date` (EDTF) is the only date field. */
export interface TimelineEvent {
  id: string;
  date: string;
  title: Text;
  summary?: Text;
  /** Limited Markdown: paragraphs, emphasis, links, lists, quotes; never raw HTML. */
  body?: Text;
  /** Shown instead of the formatted date. */
  dateLabel?: Text;
  category?: string;
  lane?: string;
  /** 0..1, default 0.5: what stays when room is short. */
  importance?: number;
  pinned?: boolean;
  tags?: string[];
  media?: Media[];
  sources?: string[];
  links?: Link[];
  updated?: string;
}

export interface TimelineDocument {
  title: Text;
  description?: Text;
  /** Language of the plain texts, "en" if absent. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** EDTF: where what is still going stands (default: the latest date known in the document). */
  asOf?: string;
  updated?: string;
  credit?: Text;
  license?: string;
  /** Order = legend order. */
  categories?: Record<string, Category>;
  /** Order = row order. */
  lanes?: Record<string, Lane>;
  sources?: Record<string, Source>;
  eras?: Era[];
  corrections?: Correction[];
  events: TimelineEvent[];
}

export type ProblemCode =
  | 'type' | 'required' | 'date' | 'id' | 'duplicate' | 'reference' | 'url' | 'color' | 'range' | 'unknown' | 'language' | 'attribute';

/** What was wrong with one place of the input, and what was done about it. */
export interface Problem {
  /** Where: `events[3].date`, `categories.war.color`, or an attribute's name. */
  path: string;
  code: ProblemCode;
  /** What was expected and what was done, in one English sentence. */
  message: string;
  /** `error`: something was left out; `warning`: something was repaired or ignored. */
  severity: 'error' | 'warning';
  value?: unknown;
}

/**
 * A document's dates as columns, for everything that draws. Rows are the events in time order: by `start`, equal
 * starts in the document's order. All times in milliseconds as in TimeSpan, but finite: open sides stand at the
 * document's own limits (`asOf` for an open end), unknown sides at the bounds of the side that is known; `flags` tell them apart.
 */
export interface TimelineColumns {
  /** Rows. */
  length: number;
  /** Row → index in `document.events`. */
  order: Uint32Array;
  /** Where the event stands; inclusive. */
  start: Float64Array;
  /** Where its extent ends; exclusive, ≥ start. */
  end: Float64Array;
  /** 0..1; pinned events carry 2. */
  importance: Float32Array;
  /** Bit set of COLUMN_FLAGS. */
  flags: Uint16Array;
  /** Index in the document's categories, -1 where none. */
  category: Int16Array;
  /** Index in the document's lanes, -1 where none. */
  lane: Int16Array;
  /** Earliest start and latest end, finite; [0, 1] for no rows. */
  extent: [number, number];
  /** Where what is still going stands. */
  asOf: number;
}

export const COLUMN_FLAGS = {
  /** An interval as the source gives it (`a/b`), whatever its precision: drawn as a bar. */
  interval: 1,
  /** A single date coarser than a day: its extent is what is not known. */
  imprecise: 2,
  approximateStart: 4,
  approximateEnd: 8,
  uncertainStart: 16,
  uncertainEnd: 32,
  openStart: 64,
  openEnd: 128,
  unknownStart: 256,
  unknownEnd: 512,
  pinned: 1024,
} as const;
