import type { LoadFailure } from './types.js';

/** The sentences of a summary, without the stop. */
export interface SummaryMessages {
  /** Its heading. */
  label: string;
  events(count: number, range: string): string;
  /** Where more than half of the events begin. */
  densest(count: number, when: string, day: boolean): string;
  gap(duration: string, range: string): string;
  overlap(count: number, when: string, day: boolean): string;
  stillGoing(count: number): string;
  /** What goes on at once, by title; the titles arrive joined. */
  together(titles: string): string;
}

type View = 'chart' | 'story' | 'list' | 'table';
export type SortDirection = 'ascending' | 'descending';

/** The ways to look at a timeline. */
export interface ViewMessages extends Record<View, string> {
  label: string;
  /** Said once the view has changed. */
  shown: Record<View, string>;
}

export interface StoryMessages {
  previous: string;
  next: string;
  first: string;
  last: string;
  play: string;
  pause: string;
  playing: string;
  paused: string;
  /** "Event 3 of 17". */
  position(index: number, count: number): string;
}

export interface ListMessages {
  /** The heading of the whole list, where it stands under a chart. */
  all: string;
  /** How much has been read of a long list: "250,000 of 1,000,000 events". */
  read(count: number, total: number): string;
  /** A button for so many further entries. */
  more(count: number): string;
  /** A year or an era and how many events are in it. */
  heading(name: string, count: number): string;
  earlier(count: number): string;
  later(count: number): string;
}

export interface TableMessages {
  date: string;
  title: string;
  category: string;
  lane: string;
  sources: string;
  /** A heading's button; `column`: the heading. */
  sort(column: string, direction: SortDirection): string;
  /** Said once it is sorted. */
  sorted(column: string, direction: SortDirection): string;
  copy: string;
  copied: string;
}

export interface SearchMessages {
  label: string;
  placeholder: string;
  /** So many of all events. */
  found(count: number, total: number): string;
  none: string;
  /** "Result 2 of 3". */
  position(index: number, count: number): string;
  next: string;
  previous: string;
  clear: string;
}

export interface FilterMessages {
  label: string;
  all: string;
  /** "9 of 17 events shown". */
  showing(count: number, total: number): string;
  /** A category's button; pressed says that it is shown. */
  category(name: string, count: number): string;
  shown(name: string): string;
  hidden(name: string): string;
  /** Events of no category. */
  other: string;
  /** Nothing is left. */
  none: string;
}

export interface ZoomMessages {
  /** Said once nothing moves any more. */
  showing(dates: string): string;
  label: string;
  in: string;
  out: string;
  fit: string;
  earlier: string;
  later: string;
  overview: string;
  /** The two sliders of the overview; their value text is a date. */
  windowStart: string;
  windowEnd: string;
  /** Outside the window. */
  before(count: number): string;
  after(count: number): string;
  /** Nothing in the window. */
  none: string;
  wheel: string;
  wheelMac: string;
  touch: string;
}

export interface EventMessages {
  close: string;
  /** What opens on activating an event, or a cluster. */
  opensCard: string;
  open: string;
  openCluster(count: number): string;
  /** Of a cluster or a tie: "+74" beside it says the same. */
  more(count: number): string;
  lasts(duration: string): string;
  /** With how many others it shares time. */
  overlaps(count: number): string;
  /** Heads a list of those. */
  sameTime: string;
  approximate: string;
  uncertain: string;
  stillGoing: string;
}

export interface MenuMessages {
  label: string;
  share: string;
  copyLink: string;
  copyTimelineLink: string;
  linkCopied: string;
  copyFailed: string;
  downloadSVG: string;
  downloadPNG: string;
  downloadCSV: string;
  downloadFailed: string;
  print: string;
}

export interface EditorialMessages {
  source: string;
  links: string;
  correction: string;
  corrections: string;
  /** Dates arrive as said standing alone, to the year, the month or the day. */
  corrected(date: string): string;
  asOf(date: string): string;
  credit: string;
  license(name: string): string;
}

export interface MediaMessages {
  image: string;
  video: string;
  audio: string;
  embed: string;
  /** The button that agrees; `host`: "example.org". */
  load(host: string): string;
  /** Who will be contacted and what is sent. */
  consent(host: string): string;
  /** The choice that holds for all of this host's content on the page. */
  always(host: string): string;
  /** A link instead. */
  openAt(host: string): string;
  failed: string;
}

export interface StatusMessages {
  /** Heads an error: nothing could be loaded. */
  unread: string;
  /** Why, in a sentence; `detail`: the status, or what was wrong with the content, in English, which other languages leave out. */
  failure(reason: LoadFailure, detail: string): string;
  retry: string;
  loaded(count: number): string;
  added(count: number): string;
  /** Rows that could not be read. */
  problems(count: number): string;
}

/** Each a line of its own: the keys, then what they do. `hint` is the short form that is read out with the chart. */
export interface KeyboardMessages {
  label: string;
  hint: string;
  move: string;
  ends: string;
  pages: string;
  type: string;
  open: string;
  close: string;
  zoom: string;
}

/** The words that no first drawing needs: for reading it further. English comes with `readingMessagesFor`, another language with its file. */
export interface ReadingMessages {
  /** BCP 47. */
  lang: string;
  /** What joins the parts of a line, with their spaces, what ends a sentence, what joins two units of a duration. */
  marks: { comma: string; semicolon: string; colon: string; stop: string; units: string };
  summary: SummaryMessages;
  views: ViewMessages;
  story: StoryMessages;
  list: ListMessages;
  table: TableMessages;
  search: SearchMessages;
  filter: FilterMessages;
  zoom: ZoomMessages;
  event: EventMessages;
  menu: MenuMessages;
  editorial: EditorialMessages;
  media: MediaMessages;
  status: StatusMessages;
  keyboard: KeyboardMessages;
}
