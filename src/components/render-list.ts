import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineColumns, TimelineEvent } from '../data/types.js';
import type { Context } from './context.js';

export interface ListState {
  selected: string | null | undefined;
  /** What stands under the selected event; nothing until its chunk is there. */
  details?: (event: TimelineEvent) => unknown;
  order: 'oldest' | 'newest';
}

/** Every event as text in time order; each is a button (`data-id`) that opens the rest of it in its place. */
export function renderList(context: Context, columns: TimelineColumns, state: ListState): TemplateResult {
  const rows = [...columns.order];
  if (state.order === 'newest') rows.reverse();
  return html`<ol part="list" class="list" role="list">${rows.map((row) => renderEntry(context, context.document.events[row], state))}</ol>`;
}

function renderEntry(context: Context, event: TimelineEvent, { selected, details }: ListState): TemplateResult {
  const title = context.text(event.title);
  const date = context.date(event, 'long');
  const summary = context.text(event.summary);
  const open = event.id === selected;
  const category = Object.keys(context.document.categories ?? {}).indexOf(event.category!);
  return html`<li class="c${category}" data-id=${event.id}>
    <p class="f-date date" lang=${date.lang} dir="auto">${date.text}</p>
    <button type="button" class="entry" data-id=${event.id} aria-expanded=${open} lang=${title.lang} dir="auto">${title.text}</button>
    ${summary.text ? html`<p class="prose" lang=${summary.lang} dir="auto">${summary.text}</p>` : nothing}
    ${open && details ? details(event) : nothing}
  </li>`;
}
