import { html, render, type ReactiveController, type TemplateResult } from 'lit';
import type { PictureItem } from '../scene/picture-types.js';
import { contextOf } from './context.js';
import { itemKey } from './item-key.js';
import { placeTag } from './place-card.js';
import type { Drawn, ReaderHost } from './reader-acts.js';

/** Events of a count whose titles are named. */
const NAMED = 3;

/**
 * Says what a marker or a count stands for while a mouse, a pen or the focus of a keyboard is on it: date and title, or the count and the titles that matter most, of a long list the first. A label says so itself. It stays while the pointer is
 * on it, a press on it is one on its item, and Escape puts it away (WCAG 1.4.13). Screen readers have the item's own name.
 */
export class ItemTag implements ReactiveController {
  readonly #tag = document.createElement('div');
  /** Key of the item it is shown for; '' where it is not. */
  #key = '';
  /** Where it listens while it is shown. */
  #document = document;

  constructor(private readonly host: ReaderHost, private readonly drawn: Drawn) {
    this.#tag.className = 'tag';
    this.#tag.setAttribute('aria-hidden', 'true');
    this.#tag.addEventListener('click', () => {
      const key = this.#key;
      this.#hide();
      this.#elementOf(key)?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    });
    const root = host.renderRoot as ShadowRoot;
    root.addEventListener('pointerover', (event) => this.#over(event as PointerEvent));
    root.addEventListener('pointerout', (event) => this.#out((event as PointerEvent).relatedTarget));
    root.addEventListener('pointerdown', ({ target }) => { if (!this.#tag.contains(target as Node)) this.#hide(); });
    root.addEventListener('focusin', ({ target }) => { if ((target as Element).matches(':focus-visible')) this.#show(this.#itemAt(target)); });
    root.addEventListener('focusout', () => this.#hide());
    host.addController(this);
  }

  /** The item may have moved, opened, or gone. */
  hostUpdated(): void {
    if (this.#key) this.#show(this.drawn.items.find((item) => itemKey(item) === this.#key));
  }

  hostDisconnected(): void { this.#hide(); }

  #over({ target, pointerType, buttons }: PointerEvent): void {
    if (pointerType === 'touch' || buttons) return;
    const item = this.#itemAt(target);
    if (item) this.#show(item);
  }

  #out(to: EventTarget | null): void {
    const on = to instanceof Element && (this.#tag.contains(to) || this.#itemAt(to));
    if (this.#key && !on && !this.#elementOf(this.#key)?.matches(':focus-visible')) this.#hide();
  }

  /** Heard wherever the focus is: a pointer may rest on a marker while it is elsewhere. */
  readonly #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    this.#hide();
    // Or it would close what is around, too.
    event.preventDefault();
    event.stopPropagation();
  };

  #itemAt(target: EventTarget | null): PictureItem | undefined {
    const hit = (target as Element | null)?.closest?.<SVGElement>('.stage [data-item]');
    return hit ? this.drawn.items[Number(hit.dataset.item)] : undefined;
  }

  #elementOf(key: string): SVGElement | null {
    return this.host.renderRoot.querySelector<SVGElement>(`.stage [data-item="${this.drawn.items.findIndex((item) => itemKey(item) === key)}"]`);
  }

  #show(item: PictureItem | undefined): void {
    const element = item && item.kind !== 'label' ? this.#elementOf(itemKey(item)) : null;
    const stage = element?.closest('.stage');
    if (!item || !element || !stage || element.getAttribute('aria-expanded') === 'true') return this.#hide();
    this.#key = itemKey(item);
    this.#document = this.host.ownerDocument;
    this.#document.addEventListener('keydown', this.#press, { capture: true });
    render(this.#words(item), this.#tag);
    stage.append(this.#tag);
    const { clientWidth } = stage as HTMLElement;
    this.#tag.style.maxInlineSize = `${clientWidth}px`;
    const { x, y } = placeTag(item.box, { width: this.#tag.offsetWidth, height: this.#tag.offsetHeight }, clientWidth, -stage.getBoundingClientRect().top, this.drawn.input?.orientation === 'vertical');
    this.#tag.style.left = `${Math.round(x)}px`;
    this.#tag.style.top = `${Math.round(y)}px`;
  }

  #hide(): void {
    this.#key = '';
    this.#document.removeEventListener('keydown', this.#press, { capture: true });
    this.#tag.remove();
  }

  #words({ kind, name, rows, many }: PictureItem): TemplateResult {
    const { document, columns, lang, words } = this.drawn.input!;
    const context = contextOf(document, columns.asOf, lang, words);
    const eventAt = (row: number) => document.events[columns.order[row]];
    const title = (row: number): TemplateResult => {
      const { text, lang: own } = context.text(eventAt(row).title);
      return html`<p class="f-title" lang=${own} dir="auto">${text}</p>`;
    };
    if (kind === 'cluster') {
      const all = many ? many.rows(0, NAMED) : rows;
      const named = [...all].sort((a, b) => columns.importance[b] - columns.importance[a] || a - b).slice(0, NAMED).sort((a, b) => a - b);
      return html`<div><p class="f-date">${name}</p>${named.map(title)}</div>`;
    }
    const date = context.date(eventAt(rows[0]), 'short');
    return html`<div class="c${columns.category[rows[0]]}"><p class="f-date date" lang=${date.lang} dir="auto">${date.text}</p>${title(rows[0])}</div>`;
  }
}
