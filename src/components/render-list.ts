import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineColumns, TimelineEvent } from '../data/types.js';
import { groupRows, type ReadingMessages } from '../words/index.js';
import type { Context } from './context.js';
import { renderLongList } from './render-long-list.js';

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

/** Events as text in the order of `rows`, under their years; each is a button (`data-id`) that opens the rest of it in its place. */
export function renderList(context: Context, columns: TimelineColumns, rows: ArrayLike<number>, state: ListState): TemplateResult {
  if (rows.length > WHOLE && !state.whole) return renderLongList(context, columns, rows, state, (some) => renderEntries(context, columns, some, state));
  return html`<div part="list" class="years">${groupRows(columns, Array.from(rows), context.lang).map((group) => html`<section class="year">
    <h3 class="year-name">${group.name}</h3>${renderEntries(context, columns, group.rows, state)}</section>`)}</div>`;
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
