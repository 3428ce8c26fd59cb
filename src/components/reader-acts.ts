import type { nothing, ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import type { TimelineColumns, TimelineDocument, TimelineEvent } from '../data/types.js';
import { pickText, rowsById } from '../data/index.js';
import { keyIntent, moveFocus, pageMove, typeAhead, typeLetter, type Typed } from '../interaction/index.js';
import { civilFromTime } from '../time/index.js';
import type { Picture, PictureItem } from '../scene/picture-types.js';
import { CardController } from './card-controller.js';
import { laterStyles } from './later-styles.js';
import type { Context } from './context.js';
import { deepLink } from './deep-link.js';
import { holdStill } from './hold-still.js';
import { itemKey } from './item-key.js';
import { ItemTag } from './item-tag.js';
import { Moving } from './moving.js';
import type { SizeController } from './size-controller.js';
import { OuterList } from './outer-list.js';
import { TimelineSelectEvent } from './select-event.js';
import { CLUSTER_PAGE, renderDetails, renderPages } from './render-card.js';
import { addSheet } from './own-sheets.js';
import { Roving } from './roving.js';
import type { StageInput } from './stages.js';

/** What the acts of a reader need of an element, and what they do to it. */
export interface ReaderHost extends ReactiveElement {
  src: string | null;
  selected: string | null;
  view: 'chart' | 'story' | 'list' | 'table';
  order: 'oldest' | 'newest';
  controls: string | null;
  select(id: string | null): void;
  readonly viewport: [number, number];
  readonly ready: Promise<void>;
  zoomTo(viewport: readonly [number, number]): void;
  zoomBy(factor: number, at?: number): void;
  panBy(px: number): void;
  zoomToFit(): void;
  toSVG(options?: { width?: number }): string;
}

/** What is drawn now. */
export interface Drawn {
  items: readonly PictureItem[];
  direction: 'ltr' | 'rtl';
  /** What the chart is drawn from, at the width there is. */
  input?: StageInput;
  /** All events, shown or not. */
  document?: TimelineDocument;
  columns?: TimelineColumns;
  /** The chart as drawn last. */
  picture?: Picture;
  /** The room there is. */
  size: SizeController;
  /** Tells a screen reader. */
  say(text: string): void;
}

/**
 * A reader's clicks and keys on a chart or a list: which item has the focus, which cluster is open, which event is about to be. With the cards,
 * a chunk of its own: the first drawing does not need it.
 */
export class ReaderActs implements ReactiveController {
  /** Whether any timeline has been drawn, or is about to be. */
  static made = false;
  /** Key of the item that was last in focus. */
  #active = '';
  /** Whether the focus was on an item before the last drawing. */
  #held?: boolean;
  /** Key of the cluster that is open, and, of a long list, the row its card begins with. */
  cluster = '';
  #page = 0;
  /** The address's fragment as last followed, and the event it named. */
  #heard = '';
  #linked?: string;
  #typed?: Typed;

  private readonly card: CardController;
  readonly moving: Moving;

  constructor(private readonly host: ReaderHost, private readonly drawn: Drawn) {
    ReaderActs.made = true;
    // After the next drawing, but before anyone measures it: what a drawing asks the browser first would be asked of a tree all of whose styles are new.
    host.addController({ hostUpdated: () => { addSheet(host.renderRoot as ShadowRoot, laterStyles.styleSheet!); } });
    // Before the address is followed: what it names may lie in a list that is about to be hidden.
    new OuterList(host, drawn);
    this.moving = new Moving(host, drawn);
    this.card = new CardController(host, () => this.dismiss());
    host.addController(this);
    new Roving(host);
    new ItemTag(host, drawn);
    if (host.selected == null) this.#follow();
    else this.#heard = location.hash;
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  hostUpdate(): void { this.#held = (this.host.renderRoot as ShadowRoot).activeElement?.matches('.item'); }

  /** A new layout may have put another item where the focus is, or none: it goes where its own item went, or to the next best. */
  hostUpdated(): void {
    // An address may name an event of data that comes later.
    if (location.hash !== this.#heard) this.#follow();
    const focused = (this.host.renderRoot as ShadowRoot).activeElement;
    if (!this.#held || (focused && (!focused.matches('.item') || this.#itemAt(focused) === this.active))) return;
    (this.host.renderRoot.querySelector<SVGElement>('.item[tabindex="0"]') ?? this.host.renderRoot.querySelector<HTMLElement>('.zoom button[tabindex="0"]'))?.focus({ preventScroll: true });
  }

  /** The item that Tab reaches: the last in focus, or what it has become part of. */
  get active(): PictureItem | undefined {
    const { items } = this.drawn;
    return items.find((item) => itemKey(item) === this.#active) ?? (this.#active ? items.find(this.#holds(this.#active.replace(/^\+/, ''))) : undefined);
  }

  /** Whether an item stands for an event; a number of a long list knows its rows alone. */
  #holds(id: string): (item: PictureItem) => boolean {
    const { input } = this.drawn;
    const row = input && this.drawn.items.some(({ many }) => many) ? rowsById(input.columns, input.document).get(id) : undefined;
    return (item) => item.ids.includes(id) || (row !== undefined && item.many !== undefined && item.many.has(row));
  }

  /** The card that is open, if any. */
  renderCard(context: Context): TemplateResult | typeof nothing {
    const { open } = this;
    // An event that the reader's choice hides has nothing its card could stand beside; it opens again when it is shown again.
    const hidden = !open && this.drawn.input?.columns !== this.drawn.columns;
    const event = this.host.selected == null || hidden ? undefined : this.find(this.host.selected);
    if (event || !open) return this.card.render(context, open, event, [], this.drawn.direction);
    const { many } = open;
    if (!many) return this.card.render(context, open, event, open.ids.map((id) => this.find(id)!), this.drawn.direction);
    const { columns, document } = this.drawn.input!;
    const cluster = many.rows(this.#page, CLUSTER_PAGE).map((row) => document.events[columns.order[row]]);
    return this.card.render(context, open, event, cluster, this.drawn.direction, renderPages(context, open, this.#page, (row) => {
      this.#page = row;
      this.host.requestUpdate();
    }));
  }

  /** What stands under an entry of the list that is open. */
  renderDetails(context: Context, event: TimelineEvent): TemplateResult { return renderDetails(context, event); }

  /** A click, a key or a focus inside the element. */
  hear(event: Event): void {
    // A click made by a key has no detail.
    if (event.type === 'click') this.#activate(event.target as Element, (event as MouseEvent).detail === 0);
    else if (event.type === 'keydown') this.#press(event as KeyboardEvent);
    else this.#focus(event.target as Element);
  }

  /** A link to an event on this page: by its id, with the element's own id before it where the page has more than one thing of that name. */
  linkTo(id: string): string {
    const { host } = this;
    const others = [...document.querySelectorAll(host.localName)].length > 1 || document.getElementById(id);
    return `${location.href.split('#')[0]}#${encodeURIComponent(host.id && others ? `${host.id}:${id}` : id)}`;
  }

  /** The event of an id, shown or not. */
  find(id: string): TimelineEvent | undefined {
    const { columns, document } = this.drawn;
    const row = columns && document && rowsById(columns, document).get(id);
    return row === undefined ? undefined : document!.events[columns!.order[row]];
  }

  /** The item whose card is open. */
  get open(): PictureItem | undefined {
    const { selected } = this.host;
    return this.drawn.items.find(selected != null && this.find(selected)
      ? this.#holds(selected)
      : (item) => itemKey(item) === this.cluster);
  }

  /** Closes what is open. */
  dismiss(): void {
    if (!this.#mayClose()) return;
    const { open } = this;
    if (open) this.#active = itemKey(open);
    this.card.moveFocus('anchor');
    this.host.select(null);
  }

  /** Opens what the page's address names; going back to an address that names nothing closes what was opened so. */
  readonly #follow = (): void => {
    const { host } = this;
    const { hash } = location;
    const id = hash && deepLink(hash, host, (name) => this.find(name) !== undefined);
    if (!id && !hash && this.#linked !== undefined && this.#linked === host.selected) host.select(null);
    if (!id && hash) return;
    this.#heard = hash;
    this.#linked = id || undefined;
    if (!id) return;
    host.select(id);
    host.scrollIntoView({ block: 'nearest' });
  };

  #focus(target: Element): void {
    const item = this.#itemAt(target);
    if (!item || itemKey(item) === this.#active) return;
    this.#active = itemKey(item);
    this.host.requestUpdate();
  }

  #press(event: KeyboardEvent): void {
    const target = (event.target as Element).closest<SVGElement>('[data-item]');
    const { items, direction } = this.drawn;
    if (target && this.#seek(event, Number(target.dataset.item))) return;
    const intent = target && keyIntent(event, direction);
    if (!intent || (intent.kind === 'close' && !this.open)) return;
    event.preventDefault();
    if (intent.kind === 'move') {
      const index = moveFocus(items.length, Number(target.dataset.item), intent.move);
      this.host.renderRoot.querySelector<SVGElement>(`[data-item="${index}"]`)?.focus();
    } else if (intent.kind === 'open') this.#activate(target, true);
    else if (intent.kind === 'close') this.dismiss();
    else if (intent.kind === 'pan') this.moving.pan(intent.part);
    else this.moving.zoom(intent.kind === 'zoom' ? intent.factor : 0, this.drawn.input?.columns.start[items[Number(target.dataset.item)].rows[0]]);
  }

  /** Page keys go from year to year, letters to the next title that begins with them. */
  #seek(event: KeyboardEvent, current: number): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    const { items, input } = this.drawn;
    const page = event.key === 'PageDown' || event.key === 'PageUp';
    const typed = page ? undefined : typeLetter(this.#typed, event.key, event.timeStamp);
    // A digit is a year or a zoom, never part of a search that has not begun.
    if (!input || (!page && (!typed || /^[+=0-]$/.test(typed.text)))) return false;
    this.#typed = typed;
    const yearOf = (index: number) => civilFromTime(input.columns.start[items[index].rows[0]]).year;
    const to = page
      ? pageMove(items.length, current, event.key === 'PageDown', yearOf)
      : typeAhead(items.map(({ ids }) => pickText(this.find(ids[0])?.title, input.lang, input.document.lang).text), current, typed!.text);
    event.preventDefault();
    this.host.renderRoot.querySelector<SVGElement>(`[data-item="${to}"]`)?.focus();
    return true;
  }

  #itemAt(target: Element): PictureItem | undefined {
    const hit = target.closest<SVGElement>('[data-item]');
    return hit ? this.drawn.items[Number(hit.dataset.item)] : undefined;
  }

  #mayClose(): boolean {
    return this.host.selected == null || this.host.dispatchEvent(new TimelineSelectEvent(null));
  }

  #activate(target: Element, byKey: boolean): void {
    const item = this.#itemAt(target);
    if (item) this.#active = itemKey(item);
    if (item?.many && this.#approach(item)) return;
    if (item && item.ids.length > 1) return this.#openCluster(itemKey(item), byKey);
    const hit = target.closest<HTMLElement>('button[data-id]');
    const id = item?.ids[0] ?? hit?.dataset.id;
    if (id === undefined) return;
    const entry = hit?.closest('.years, .table') && hit;
    if (id === this.host.selected) this.dismiss();
    else if (this.choose(id) && byKey && !entry) this.card.moveFocus('card');
    // What is open in a list or a table closes as another opens: what was pressed stays under the pointer.
    if (entry) void holdStill(entry, this.host.updateComplete);
  }

  /** Opens an event, as a reader's act; false where there is none or the page would not have it. */
  choose(id: string): boolean {
    const event = this.find(id);
    if (!event || !this.host.dispatchEvent(new TimelineSelectEvent(event))) return false;
    this.card.openedFrom((this.host.renderRoot as ShadowRoot).activeElement);
    this.host.select(id);
    return true;
  }

  /** Comes nearer to what a large number stands for; false where that is near already, or one instant. */
  #approach({ many, rows }: PictureItem): boolean {
    const { start } = this.drawn.input!.columns;
    const [first, last] = [start[rows[0]], start[rows[rows.length - 1]]];
    const [from, before] = this.host.viewport;
    const size = Math.max((last - first) * 1.06, 864e5 / 4);
    if (many!.count <= CLUSTER_PAGE || size > (before - from) * 0.6) return false;
    const middle = (first + last) / 2;
    this.moving.show([middle - size / 2, middle + size / 2]);
    this.moving.end();
    return true;
  }

  #openCluster(key: string, byKey: boolean): void {
    this.#page = 0;
    if (key === this.cluster) return this.dismiss();
    if (!this.#mayClose()) return;
    this.card.openedFrom(null);
    if (byKey) this.card.moveFocus('card');
    this.host.select(null);
    this.cluster = key;
  }
}
