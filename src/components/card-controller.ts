import { html, nothing, svg, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../data/types.js';
import type { PictureItem } from '../scene/picture-types.js';
import { readingMessagesFor } from '../words/index.js';
import type { Context } from './context.js';
import { fitPicture } from './fit-picture.js';
import { placeCard } from './place-card.js';
import { renderCard, renderClusterCard } from './render-card.js';

/** The card of a chart: its place, its focus, and when it closes. What is open is the element's own state. */
export class CardController implements ReactiveController {
  #focusIn = false;
  #focusBack = false;
  #anchor?: PictureItem;
  /** A control outside the chart that opened the card: the way back leads to it. */
  #opener?: HTMLElement;
  #direction: 'ltr' | 'rtl' = 'ltr';
  /** Where it listens; the element may have left for another document when it stops. */
  #document = document;

  /** `dismiss` closes what is open, by a reader's act. */
  constructor(private readonly host: ReactiveElement, private readonly dismiss: () => void) {
    host.addController(this);
  }

  /** The next drawing moves the focus: into the card, or back to what it was opened from. */
  moveFocus(to: 'card' | 'anchor'): void {
    this.#focusIn = to === 'card';
    this.#focusBack = to === 'anchor';
  }

  /** Where the focus was when a reader opened an event. */
  openedFrom(focused: Element | null): void {
    this.#opener = focused?.matches('.tools *') ? focused as HTMLElement : undefined;
  }

  hostConnected(): void {
    this.#document = this.host.ownerDocument;
    this.#document.addEventListener('pointerdown', this.#outside);
    this.#document.addEventListener('keydown', this.#escape);
  }

  hostDisconnected(): void {
    this.#document.removeEventListener('pointerdown', this.#outside);
    this.#document.removeEventListener('keydown', this.#escape);
  }

  /** The card beside an item: of one event, or of the events of a cluster. */
  render(context: Context, anchor: PictureItem | undefined, event: TimelineEvent | undefined, cluster: readonly TimelineEvent[], direction: 'ltr' | 'rtl', pages?: unknown): TemplateResult | typeof nothing {
    this.#anchor = anchor ?? this.#anchor;
    this.#direction = direction;
    if (!event && !cluster.length) return nothing;
    const category = event ? Object.keys(context.document.categories ?? {}).indexOf(event.category!) : -1;
    return html`<section part="card" class="card c${category}" role="dialog" aria-labelledby="card-title" tabindex="-1" data-id=${event?.id ?? nothing} @keydown=${this.#keydown}>
      ${event ? renderCard(context, event) : renderClusterCard(context, cluster, anchor?.name ?? '', pages)}
      <button type="button" class="close" aria-label=${readingMessagesFor(context.lang).event.close} @click=${this.dismiss}>
        ${svg`<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M1 1l10 10M11 1L1 11"/></svg>`}</button>
    </section>`;
  }

  hostUpdated(): void {
    const root = this.host.renderRoot;
    const card = root.querySelector<HTMLElement>('.card');
    if (card) this.#place(card);
    if (card && this.#focusIn) card.focus({ preventScroll: true });
    if (!card && this.#focusBack) (this.#opener?.isConnected ? this.#opener : root.querySelector<SVGElement>('.item[tabindex="0"]'))?.focus({ preventScroll: true });
    if (card) this.#focusIn = false;
    else {
      this.#focusBack = false;
      this.#opener = undefined;
    }
  }

  #place(card: HTMLElement): void {
    fitPicture(card);
    const stage = card.parentElement!.getBoundingClientRect();
    const { box } = this.#anchor ?? { box: { x: 0, y: 0, width: stage.width, height: 0 } };
    // Inside the element sideways; up and down inside what is on screen.
    const bounds = { x: 0, y: -stage.top, width: stage.width, height: this.#document.defaultView!.innerHeight };
    const { x, y } = placeCard(box, { width: card.offsetWidth, height: card.offsetHeight }, bounds, this.#direction);
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    // Or it would close the dialog around, too.
    event.preventDefault();
    this.dismiss();
  };

  /** Escape closes from wherever the focus is, unless the page has its own use for it. */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.host.renderRoot.querySelector('.card')) return;
    event.preventDefault();
    this.dismiss();
  };

  /** A press outside closes; one on another item opens that instead. */
  readonly #outside = (event: Event): void => {
    if (!this.host.renderRoot.querySelector('.card')) return;
    const inside = event.composedPath().some((node) => node instanceof Element && node.getRootNode() === this.host.renderRoot && node.matches('.card, [data-item], [data-id], .tools, .legend'));
    if (!inside) this.dismiss();
  };
}
