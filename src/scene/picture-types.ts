import type { TimelineColumns, TimelineDocument } from '../data/types.js';
import type { FontSpec, MeasureText } from '../measure/types.js';
import type { PositionScale } from '../scale/types.js';
import type { Eras } from './eras.js';
import type { Drawing } from './stations.js';
import type { Mark } from './types.js';

/** The faces a picture is set in; sizes in px. */
export interface TypeFaces {
  /** Ordinary titles. */
  title: FontSpec;
  /** Titles of pinned events. */
  strong: FontSpec;
  /** Dates above titles, counts in clusters. */
  date: FontSpec;
  /** Ticks, break words, lane and era names. */
  small: FontSpec;
}

/** Everything a picture is a function of. The same input gives the same picture, on a server and in a browser. */
export interface PictureInput {
  document: TimelineDocument;
  columns: TimelineColumns;
  /** The rows whose extents are drawn; absent: those of `columns`. Of a part of a list what began before it has a bar, and no marker at a date that is not its own. */
  extents?: TimelineColumns;
  /** Language the texts are picked for. */
  lang: string;
  direction: 'ltr' | 'rtl';
  /** Room in px. */
  width: number;
  /** Most px the chart may be high where it is horizontal (default 480), or where vertical (default: none). */
  maxHeight?: number;
  faces: TypeFaces;
  measure: MeasureText;
  orientation: 'horizontal' | 'vertical';
  scale: 'elastic' | 'time' | 'even';
  lanes: 'none' | 'category' | 'lane';
  order: 'oldest' | 'newest';
  /** Draws the eras of the document; absent: they are not drawn. */
  eras?: (input: PictureInput) => Eras;
  /** False: markers and counts only, whatever is pinned. */
  labels?: false;
  /** Whether the overview is drawn below. */
  overview: boolean;
  /** Part of the domain on screen, `[from, before)`; absent: all of it. */
  viewport?: readonly [number, number];
  /** Of a long list: draws for a page where windows follow one another, marks that stay what they are with a `shift`. */
  moving?: boolean;
  /** Of a long list: whether there is time to find more labels now; absent: there is. */
  more?: () => boolean;
}

/** What a reader can reach in a picture, in time order: a label, a marker that has no label, or a cluster. */
export interface PictureItem {
  kind: 'label' | 'marker' | 'cluster';
  /** Rows of the columns it stands for; one unless a cluster. */
  rows: number[];
  /** Ids of those events. */
  ids: string[];
  /** Of a cluster of a long list, whose `rows` and `ids` name only the first and the last: how many events it stands for, and its rows from one of them on, at most `most`. */
  many?: { count: number; rows(from: number, most: number): number[]; has(row: number): boolean };
  /** The whole mark group, to be drawn as one focusable thing. */
  marks: Mark[];
  /** px that the marks are to be moved along x: of a `moving` picture, whose marks are the same in the next window. */
  shift?: number;
  /** What it is called: date and title as its label shows them, or, of what shows no words, the spoken date and title, or count and stretch. */
  name: string;
  /** The date in whole words, where `name` has it shortened or in signs. */
  spoken?: string;
  /** px box of its text (or marker), for focus rings and hit testing. */
  box: { x: number; y: number; width: number; height: number };
  /** Of a label that nears an edge of a window it goes out at: what is left of it while the window moves, 0 to 1. */
  fade?: number;
}

/** The same dates at true scale, below the chart. */
export interface Overview {
  height: number;
  caption: string;
  /** What is the same in every window of the axis, drawn first. */
  still: Mark[];
  marks: Mark[];
  /** px; the whole domain lies along it at true scale. */
  band: { x: number; y: number; width: number; height: number };
  /** What an overview that has only its room yet is to be drawn from. */
  of?: { input: PictureInput; drawing: Drawing };
}

export interface Picture {
  width: number;
  height: number;
  /** Drawn first, not reachable: band, ticks, breaks, eras, bars, lanes. */
  ground: Mark[];
  /** In time order. */
  items: PictureItem[];
  /** Present where `overview` was asked for. */
  overview?: Overview;
  /** The whole axis, also where a part of it is drawn. */
  scale: PositionScale;
  /** What is too much for nodes, between two heights, px: drawn under everything, on a canvas or as paths. */
  plot?: { marks: Mark[]; y: number; height: number };
  /** Some labels are not found yet: the same input again goes on. */
  unfinished?: boolean;
  /** Settles when the next drawing of what is unfinished has been asked for. */
  late?: Promise<void>;
  /** Events before and after the window, where one is drawn: those that are not wholly in it, a marker whose label the edge cuts among them. */
  outside?: { before: number; after: number };
  /** Eras too narrow for their name in the picture, as indices. */
  erasInLegend: number[];
  /** One sentence about the whole, for the picture's accessible description. */
  summary?: string;
}
