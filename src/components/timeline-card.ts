import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../data/types.js';
import { CardChunk } from './card-chunk.js';
import { Companion } from './companion.js';
import type { Context } from './context.js';

/**
 * All there is to one event: title, date, summary, body, media, sources, links.
 *
 * @tag timeline-card
 * @csspart card - The card.
 */
export class TimelineCard extends Companion {
  static override properties: PropertyDeclarations = { event: { attribute: 'event' } };
  /** The event, or its id; without a document around it, the event stands alone. */
  event?: TimelineEvent | string;

  readonly #card = new CardChunk(this);
  /** The event a document was made for, since there was none around it. */
  #alone?: TimelineEvent;

  protected override willUpdate(): void {
    const { event } = this;
    if (typeof event === 'object' && event && event !== this.#alone && (!this.document || this.#alone)) {
      this.#alone = event;
      this.document = { title: '', events: [event] };
    }
    super.willUpdate();
  }

  protected override draw(context: Context): TemplateResult | typeof nothing {
    const id = typeof this.event === 'object' ? this.event.id : this.event;
    const event = context.document.events.find((one) => one.id === id);
    this.#card.fetch();
    if (!event || !this.#card.functions) return nothing;
    const category = Object.keys(context.document.categories ?? {}).indexOf(event.category!);
    return html`<article part="card" class="c${category}" data-id=${event.id} aria-labelledby="card-title" lang=${context.words.lang}>${this.#card.functions.renderCard(context, event)}</article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'timeline-card': TimelineCard }
}
