import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineColumns, TimelineEvent } from '../data/types.js';
import { groupRows, type ReadingMessages, type RowGroup } from '../words/index.js';
import type { Context } from './context.js';

export interface ListState {
  words: ReadingMessages;
  selected: string | null | undefined;
  /** What stands under the selected event; nothing until its chunk is there. */
  details?: (event: TimelineEvent) => unknown;
  /** Draws again, after more of a long list was asked for. */
  more: () => void;
  /** Everything open: for paper. */
  whole?: boolean;
}

/** Up to so many events a list is whole; a longer one shows its years or decades, closed, with their counts. */
const WHOLE = 300;
/** Entries of an open part that are shown at once. */
const PAGE = 100;

/** What a reader has opened of a long list: its groups, and how much of each. Kept by document, so that a view that comes back is as it was left. */
const opened = new WeakMap<object, Map<number, number>>();

/** Events as text in the order of `rows`, under their years; each is a button (`data-id`) that opens the rest of it in its place. */
export function renderList(context: Context, columns: TimelineColumns, rows: readonly number[], state: ListState): TemplateResult {
  const groups = groupRows(columns, rows, context.lang);
  const long = rows.length > WHOLE && !state.whole;
  const open = opened.get(context.document) ?? new Map<number, number>();
  opened.set(context.document, open);
  return html`<div part="list" class="years">${groups.map((group) => (long ? renderPart(context, columns, group, open, state) : html`<section class="year">
    <h3 class="year-name">${group.name}</h3>${renderEntries(context, columns, group.rows, state)}</section>`))}</div>`;
}

function renderPart(context: Context, columns: TimelineColumns, group: RowGroup, open: Map<number, number>, state: ListState): TemplateResult {
  const selected = group.rows.findIndex((row) => context.document.events[columns.order[row]].id === state.selected);
  const asked = Math.max(open.get(group.key) ?? 0, selected >= 0 && open.get(group.key) !== 0 ? selected + 1 : 0);
  const shown = Math.min(Math.ceil(asked / PAGE) * PAGE, group.rows.length);
  const set = (count: number) => () => {
    open.set(group.key, count);
    state.more();
  };
  return html`<section class="year">
    <h3 class="year-name"><button type="button" class="part" aria-expanded=${shown > 0} @click=${set(shown ? 0 : PAGE)}>${state.words.list.heading(group.name, group.rows.length)}</button></h3>
    ${shown ? renderEntries(context, columns, group.rows.slice(0, shown), state) : nothing}
    ${shown && shown < group.rows.length ? html`<button type="button" class="more" @click=${set(shown + PAGE)}>${state.words.list.more(Math.min(PAGE, group.rows.length - shown))}</button>` : nothing}
  </section>`;
}

const renderEntries = (context: Context, columns: TimelineColumns, rows: readonly number[], state: ListState): TemplateResult =>
  html`<ol class="list" role="list">${rows.map((row) => renderEntry(context, context.document.events[columns.order[row]], state))}</ol>`;

function renderEntry(context: Context, event: TimelineEvent, { selected, details, whole }: ListState): TemplateResult {
  const title = context.text(event.title);
  const date = context.date(event, 'long');
  const summary = context.text(event.summary);
  const open = event.id === selected;
  const category = Object.keys(context.document.categories ?? {}).indexOf(event.category!);
  return html`<li class="c${category}" data-id=${event.id}>
    <p class="f-date date" lang=${date.lang} dir="auto">${date.text}</p>
    ${whole
      ? html`<p class="entry" lang=${title.lang} dir="auto">${title.text}</p>`
      : html`<button type="button" class="entry" data-id=${event.id} aria-expanded=${open} lang=${title.lang} dir="auto">${title.text}</button>`}
    ${summary.text ? html`<p class="prose" lang=${summary.lang} dir="auto">${summary.text}</p>` : nothing}
    ${(open || whole) && details ? details(event) : nothing}
  </li>`;
}
