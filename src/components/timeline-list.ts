import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { TimelineColumns, TimelineEvent } from '../data/types.js';
import { allRows, newestFirst } from '../data/index.js';
import { readingMessagesFor } from '../words/index.js';
import { CardChunk } from './card-chunk.js';
import { Companion } from './companion.js';
import type { Context } from './context.js';
import { holdStill } from './hold-still.js';
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
    const entry = (click.target as Element).closest<HTMLElement>('button[data-id]');
    const id = entry?.dataset.id;
    const event = id === this.selected ? null : this.context?.document.events.find((one) => one.id === id);
    if (!entry || event === undefined || !this.dispatchEvent(new TimelineSelectEvent(event))) return;
    this.selected = event?.id ?? null;
    void holdStill(entry, this.updateComplete);
  };
}

declare global {
  interface HTMLElementTagNameMap { 'timeline-list': TimelineList }
}
