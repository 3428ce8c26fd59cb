/**
 * A piece of an item's text, in the order it stands there. Whoever walks the markup starts a new run at each `<time>`,
 * each outermost heading or strong, each link outside of those, each paragraph (`block`) and each nested list; all
 * other text goes into plain runs, as it is. A heading that holds a link carries its `href`; a `<time>` inside a
 * heading is a run of its own before the heading's.
 */
export interface ListRun {
  kind: 'text' | 'time' | 'heading' | 'link' | 'block' | 'list';
  /** For `list`: its items, one a line. For `block`: empty. */
  text: string;
  /** The `datetime` attribute of a time. */
  datetime?: string;
  href?: string;
}

/** One `li`, or a `dt` with its `dd`, as plain values. */
export interface ListItem {
  id?: string;
  /** The `data-date` attribute. */
  dataDate?: string;
  /** The nearest `lang` where it is not the list's. */
  lang?: string;
  /** What the `dt` holds: the date, and the title if there is more. */
  term?: ListRun[];
  runs: ListRun[];
}
