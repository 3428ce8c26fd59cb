import { html, nothing, type TemplateResult } from 'lit';
import { rowsById } from '../data/index.js';
import type { TimelineColumns } from '../data/types.js';
import { rowParts, type RowPart } from '../words/index.js';
import type { Context } from './context.js';
import type { ListState } from './render-list.js';

/** Entries shown at once. */
const PAGE = 50;

/** What a reader has opened of a long list: one part of each level, and where the entries shown begin. */
interface Opened { path: string[]; page: number; selected?: string | null; order?: number }

/** Kept by document, so that a view that comes back is as it was left. */
const opened = new WeakMap<object, Opened>();

/**
 * A list of any length as years, months, days and so on with their counts, closed; one at a time is opened, down to a page of entries, so every event is reached and never more than some
 * hundred nodes are in the page. The selected event is opened to. `top`: parts that stand over the calendar's, each with its rows in order of time.
 */
export function renderLongList(context: Context, columns: TimelineColumns, rows: ArrayLike<number>, state: Pick<ListState, 'words' | 'selected' | 'more'>, entries: (rows: number[]) => TemplateResult, top?: readonly RowPart[]): TemplateResult {
  let open = opened.get(context.document);
  if (!open) opened.set(context.document, (open = { path: [], page: 0 }));
  const list = new LongList(context, columns, rows, state, open, entries, top);
  if (state.selected != null && (state.selected !== open.selected || rows.length !== open.order)) list.openTo(state.selected);
  open.selected = state.selected;
  open.order = rows.length;
  return html`<div part="list" class="years">${list.level(0, rows.length, 0)}</div>`;
}

class LongList {
  constructor(
    private readonly context: Context, private readonly columns: TimelineColumns, private readonly rows: ArrayLike<number>, private readonly state: Pick<ListState, 'words' | 'selected' | 'more'>,
    private readonly open: Opened, private readonly entries: (rows: number[]) => TemplateResult, private readonly top?: readonly RowPart[],
  ) {}

  readonly #timeAt = (place: number): number => this.columns.start[this.rows[place]];

  /** Opens the way to an event, where it is in the list. */
  openTo(id: string): void {
    const { columns, rows, open } = this;
    const row = rowsById(columns, this.context.document).get(id);
    if (row === undefined) return;
    const place = Array.prototype.indexOf.call(rows, row);
    if (place < 0) return;
    const path: string[] = [];
    let [from, before] = [0, rows.length];
    while (before - from > PAGE || (this.top && !path.length)) {
      const part = this.#parts(from, before, path.length).find((each) => place < each.before);
      if (!part) break;
      path.push(part.key);
      ({ from, before } = part);
    }
    open.path = path;
    open.page = place - ((place - from) % PAGE);
  }

  /** `top` first, if there is any; then the calendar, for more than a page. */
  #parts(from: number, before: number, depth: number): readonly RowPart[] {
    if (!depth && this.top) return this.top;
    return before - from > PAGE ? rowParts(this.#timeAt, from, before, this.context.lang) : [];
  }

  /** What stands between two places: entries where they fit, else the parts of the calendar, or pages where it has none. */
  level(from: number, before: number, depth: number): unknown {
    const parts = this.#parts(from, before, depth);
    return parts.length ? parts.map((part) => this.#part(part, depth)) : this.#page(from, before);
  }

  #part({ key, name, from, before }: RowPart, depth: number): TemplateResult {
    const { open, state } = this;
    const shown = open.path[depth] === key;
    const toggle = (): void => {
      open.path = shown ? open.path.slice(0, depth) : [...open.path.slice(0, depth), key];
      open.page = from;
      state.more();
    };
    return html`<section class="year">
      <div class="year-name" role="heading" aria-level=${Math.min(6, depth + 3)}><button type="button" class="part" aria-expanded=${shown} @click=${toggle}>${state.words.list.heading(name, before - from)}</button></div>
      ${shown ? this.level(from, before, depth + 1) : nothing}
    </section>`;
  }

  #page(from: number, before: number): unknown {
    const { open, state, rows, columns } = this;
    const first = Math.min(Math.max(open.page, from), before - 1);
    const last = Math.min(first + PAGE, before);
    const { earlier, later } = state.words.list;
    const turned = columns.start[rows[from]] > columns.start[rows[before - 1]];
    const go = (page: number, count: number, sooner: boolean): unknown => (count ? html`<button type="button" class="more" @click=${() => {
      open.page = page;
      state.more();
    }}>${(sooner !== turned ? earlier : later)(count)}</button>` : nothing);
    return html`${go(Math.max(from, first - PAGE), first - from, true)}
      ${this.entries(Array.from({ length: last - first }, (_, i) => rows[first + i]))}
      ${go(last, before - last, false)}`;
  }
}
