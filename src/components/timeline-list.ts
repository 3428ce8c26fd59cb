import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { TimelineColumns, TimelineEvent } from '../data/types.js';
import { allRows, newestFirst } from '../data/index.js';
import { readingMessagesFor } from '../words/index.js';
import { CardChunk } from './card-chunk.js';
import { Companion } from './companion.js';
import type { Context } from './context.js';
import { TimelineSelectEvent } from './select-event.js';
import { renderList } from './render-list.js';

/**
 * The events of a timeline as text; each opens in its place.
 *
 * @tag timeline-list
 * @fires {TimelineSelectEvent} timeline-select - A reader is about to open an event, or to close it: `{ id, event }`. Cancelable.
 * @csspart list - The list.
 */
export class TimelineList extends Companion {
  static override properties: PropertyDeclarations = { order: {}, selected: { reflect: true } };
  /** `oldest` or `newest` first. */
  order: 'oldest' | 'newest' = 'oldest';
  /** Id of the event that is open. */
  selected: string | null = null;

  readonly #card = new CardChunk(this);

  protected override draw(context: Context, columns: TimelineColumns): TemplateResult {
    const rows = allRows(columns.length);
    return html`<div @click=${this.#click}>${renderList(context, columns, this.order === 'newest' ? newestFirst(rows, (row) => columns.start[row]) : rows, {
      words: readingMessagesFor(context.lang), more: () => this.requestUpdate(), selected: this.selected, details: (event) => this.#details(context, event) })}</div>`;
  }

  #details(context: Context, event: TimelineEvent): unknown {
    this.#card.fetch();
    return this.#card.functions?.renderDetails(context, event);
  }

  readonly #click = (click: MouseEvent): void => {
    const id = (click.target as Element).closest<HTMLElement>('button[data-id]')?.dataset.id;
    const event = id === this.selected ? null : this.context?.document.events.find((one) => one.id === id);
    if (id !== undefined && event !== undefined && this.dispatchEvent(new TimelineSelectEvent(event))) this.selected = event?.id ?? null;
  };
}

declare global {
  interface HTMLElementTagNameMap { 'timeline-list': TimelineList }
}
