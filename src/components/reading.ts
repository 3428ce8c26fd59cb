import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { eventSearch, newestFirst, pickRows, rowsById } from '../data/index.js';
import type { TimelineColumns, TimelineDocument } from '../data/types.js';
import { neighbour } from '../interaction/index.js';
import { later } from './later.js';
import { inSlices } from './slices.js';
import type { Picture, PictureItem } from '../scene/picture-types.js';
import { readingMessagesFor, factsInSteps, summarize, timelineFacts, type ReadingMessages } from '../words/index.js';
import { colorProblems } from './color-problems.js';
import { completeOverview } from './complete-overview.js';
import type { Context } from './context.js';
import { wants } from './controls.js';
import { holdsAny } from './holds-any.js';
import { intoSight } from './into-sight.js';
import { keep } from './keep.js';
import type { Drawn, ReaderActs, ReaderHost } from './reader-acts.js';
import { renderBrush } from './render-brush.js';
import { renderCorrections } from './render-card.js';
import { renderList } from './render-list.js';
import type { renderMenu as RenderMenu } from './render-menu.js';
import { renderPaper } from './render-paper.js';
import { renderSearch, renderViews, SEARCH_FROM } from './render-tools.js';
import { renderZoom } from './render-zoom.js';
import type { SpecialView } from './special-view.js';

/** The longest list that is looked through within one task. */
const AT_ONCE = 20_000;

/**
 * What a reader does with a timeline beyond looking at the chart: another view, a search, a choice of categories. What is chosen and what is
 * found hold in every view.
 */
export class Reading implements ReactiveController {
  /** Keys of the chosen categories; none: all are shown. */
  chosen: ReadonlySet<string> = new Set();
  query = '';
  #document?: TimelineDocument;
  #shown?: TimelineColumns;
  /** Ids of what the search finds; undefined where nothing is searched. */
  #hits?: ReadonlySet<string>;
  #paper?: typeof renderPaper;
  #menu?: typeof RenderMenu;
  #special: Partial<Record<string, SpecialView>> = {};

  /** What is wrong with the colours of a document. */
  readonly problems = keep(colorProblems);
  /** The timeline in a sentence, for who cannot see it. */
  describe(columns: TimelineColumns, lang: string): string | undefined {
    const facts = columns.length > AT_ONCE ? this.#factsLater(columns) : this.#facts(columns);
    return facts && this.#say(facts, lang);
  }
  readonly #facts = keep(timelineFacts);
  readonly #say = keep(summarize);
  /** A long list is looked through between other things; its sentence comes when that is done. */
  readonly #factsLater = later((columns: TimelineColumns, signal: AbortSignal) => inSlices(factsInSteps(columns), signal), () => this.host.requestUpdate());
  readonly #search = keep(eventSearch);
  readonly #pick = keep((columns: TimelineColumns, document: TimelineDocument, chosen: ReadonlySet<string>) => {
    const keys = Object.keys(document.categories ?? {});
    const rows = Array.from(columns.category.keys()).filter((row) => chosen.has(keys[columns.category[row]]));
    return pickRows(columns, rows);
  });
  readonly #find = keep((columns: TimelineColumns, document: TimelineDocument, query: string): number[] => {
    const matches = this.#search(document)(query);
    return Array.from(columns.order.keys()).filter((row) => matches(columns.order[row]));
  });
  readonly #ordered = keep((columns: TimelineColumns, found: number[] | undefined, newest: boolean) => {
    const rows = found ?? Array.from(columns.order.keys());
    return newest ? newestFirst(rows, (row) => columns.start[row]) : rows;
  });
  readonly #ids = keep((columns: TimelineColumns, rows: number[]) => new Set(rows.map((row) => this.#document!.events[columns.order[row]].id)));

  constructor(readonly host: ReaderHost, readonly drawn: Drawn, readonly acts: ReaderActs) {
    host.addController(this);
    if (host.isConnected) this.hostConnected();
    (this.host.renderRoot as ShadowRoot).addEventListener('click', (event) => this.#toggle(event as MouseEvent));
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#print);
  }

  /** Before a page is printed, the whole timeline is drawn for paper at once: nothing can be waited for. */
  readonly #print = ({ type }: Event): void => {
    this.#paper = type === 'beforeprint' ? renderPaper : undefined;
    this.host.requestUpdate();
    // Protected, since only a page that is about to be printed needs it.
    (this.host as unknown as { performUpdate(): void }).performUpdate();
  };

  /** The columns of what is chosen: all of them, or those of the chosen categories that the document has. */
  shown(document: TimelineDocument, columns: TimelineColumns): TimelineColumns {
    const known = Object.keys(document.categories ?? {});
    if ([...this.chosen].some((key) => !known.includes(key))) this.chosen = new Set([...this.chosen].filter((key) => known.includes(key)));
    this.#document = document;
    this.#shown = this.chosen.size ? this.#pick(columns, document, this.chosen) : columns;
    this.#hits = this.query.trim() ? this.#ids(this.#shown, this.#find(this.#shown, document, this.query)) : undefined;
    return this.#shown;
  }

  /** The rows a text view shows, in the reader's order. */
  get rows(): readonly number[] {
    return this.#ordered(this.#shown!, this.#hits && this.#find(this.#shown!, this.#document!, this.query), this.host.order === 'newest');
  }

  get columns(): TimelineColumns { return this.#shown!; }

  /** Whether a search finds an item; undefined where nothing is searched. */
  get found(): ((item: PictureItem) => boolean) | undefined {
    const hits = this.#hits;
    if (!hits) return undefined;
    const rows = this.drawn.items.some(({ many }) => many) ? this.#find(this.#shown!, this.#document!, this.query) : [];
    return ({ ids, many, rows: [first] }) => ids.some((id) => hits.has(id)) || (many !== undefined && holdsAny(rows, first, many));
  }

  /** The line of buttons over a timeline. */
  renderTools(context: Context, picture: Picture | undefined): TemplateResult {
    const { controls, view } = this.host;
    const words = readingMessagesFor(context.lang);
    const { length } = context.document.events;
    const zoomed = picture?.outside !== undefined;
    return html`
      ${wants(controls, 'views', length > 1) ? renderViews(words, view, (next) => this.show(next, words)) : nothing}
      ${wants(controls, 'search', length >= SEARCH_FROM) ? renderSearch(words, {
        query: this.query, found: this.#hits?.size, total: this.#shown!.length, at: this.#at(),
        search: (query) => this.search(query, words), step: (by) => this.#step(by, context, words) }) : nothing}
      ${picture && wants(controls, 'zoom', zoomed || this.drawn.input?.orientation === 'horizontal') ? renderZoom(words.zoom, this.acts.moving, picture, this.host.viewport) : nothing}
      ${wants(controls, 'share', false) ? this.#renderMenu(context, words) : nothing}`;
  }

  /** A reader's menu, where the page asks for it; its list is a chunk of its own. */
  #renderMenu(context: Context, words: ReadingMessages): TemplateResult {
    const open = this.#menu !== undefined;
    return html`<div class="menu" lang=${words.lang} @keydown=${this.#leaveMenu} @focusout=${this.#leaveMenu}>
      <button type="button" class="menu-button" aria-expanded=${open} @click=${() => this.#toggleMenu(!open)}>${words.menu.share}</button>
      ${this.#menu?.(context, this, words) ?? nothing}</div>`;
  }

  readonly #leaveMenu = (event: KeyboardEvent | FocusEvent): void => {
    const menu = event.currentTarget as Element;
    if (!this.#menu) return;
    if (event instanceof KeyboardEvent) {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      menu.querySelector<HTMLElement>('.menu-button')!.focus();
    } else if (!event.relatedTarget || menu.contains(event.relatedTarget as Node)) return;
    this.#toggleMenu(false);
  };

  #toggleMenu(open: boolean): void {
    if (!open) {
      this.#menu = undefined;
      this.host.requestUpdate();
    } else {
      void import('./render-menu.js').then(({ renderMenu }) => {
        this.#menu = renderMenu;
        this.host.requestUpdate();
      }, () => undefined);
    }
  }

  /** Another way to look at the same events. */
  show(view: ReaderHost['view'], words: ReadingMessages): void {
    this.host.view = view;
    this.drawn.say(words.views.shown[view]);
  }

  /** List, table or story; the two last come as chunks of their own. */
  renderView(context: Context): unknown {
    const words = readingMessagesFor(context.lang);
    const { view } = this.host;
    if (!this.rows.length) return html`<p class="state">${this.#hits ? words.search.none : words.filter.none}</p>`;
    if (view === 'story' || view === 'table') return (this.#special[view] ?? this.#fetch(view))?.render(context, this, words);
    return renderList(context, this.columns, this.rows, { words, selected: this.host.selected, details: (event) => this.acts.renderDetails(context, event), more: () => this.host.requestUpdate() });
  }

  /** The way back from a choice of categories. */
  renderAll(context: Context): TemplateResult {
    return html`<li><button type="button" class="legend-all" data-category="">${readingMessagesFor(context.lang).filter.all}</button></li>`;
  }

  /** Draws the overview, and the window of time on it, to be moved. */
  renderBrush(picture: Picture): unknown {
    completeOverview(picture);
    return renderBrush(picture, this.drawn.input!, this.host.viewport, this.acts.moving, readingMessagesFor(this.drawn.input!.lang));
  }

  /** What stands under every view: corrections of the whole, and what only paper shows. */
  renderAfter(context: Context): unknown {
    return html`${renderCorrections(context)}${this.#paper?.(context, this)}`;
  }

  /** On its way: a view's chunk. */
  pending?: Promise<void>;

  #fetch(view: 'story' | 'table'): undefined {
    const chunk = view === 'story' ? import('./story-view.js').then(({ StoryView }) => new StoryView()) : import('./table-view.js').then(({ TableView }) => new TableView());
    this.pending = chunk.then((special) => { this.#special[view] = special; }, () => undefined).then(() => {
      this.pending = undefined;
      if (this.#special[view]) this.host.requestUpdate();
    });
  }

  search(query: string, words: ReadingMessages): void {
    this.query = query;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      if (this.query === query) this.drawn.say(!this.#hits ? '' : this.#hits.size ? words.search.found(this.#hits.size, this.#shown!.length) : words.search.none);
    });
  }

  /** Opens the event after or before the open one, in time order, of those that are shown. */
  step(move: 'next' | 'previous'): void {
    if (!this.#document || !this.#shown) return;
    const { events } = this.#document;
    const id = neighbour(Array.from(this.#shown.order, (row) => events[row].id), this.host.selected, move);
    if (id === undefined) return;
    this.host.select(id);
    this.acts.moving.reveal(this.#startOf(id));
  }

  #startOf(id: string): number {
    return this.#shown!.start[rowsById(this.#shown!, this.#document!).get(id)!];
  }

  /** Which of the results is open, from 1; 0 for none. */
  #at(): number {
    return this.#hits && this.host.selected != null ? [...this.#hits].indexOf(this.host.selected) + 1 : 0;
  }

  #step(by: 1 | -1, context: Context, words: ReadingMessages): void {
    const hits = [...(this.#hits ?? [])];
    if (!hits.length) return;
    const at = this.#at();
    const next = at ? (at - 1 + by + hits.length) % hits.length : by > 0 ? 0 : hits.length - 1;
    if (!this.acts.choose(hits[next])) return;
    this.acts.moving.follow(this.#startOf(hits[next]));
    void this.host.updateComplete.then(() => intoSight(this.host.renderRoot));
    const { title } = this.acts.find(hits[next])!;
    this.drawn.say(`${words.search.position(next + 1, hits.length)}${words.marks.colon}${context.text(title).text}`);
  }

  /** A press on a category of the legend shows only that, or what is chosen with it. */
  #toggle(event: MouseEvent): void {
    const key = (event.target as Element).closest?.<HTMLElement>('[data-category]')?.dataset.category;
    if (key === undefined || !this.#document) return;
    const chosen = new Set(this.chosen);
    if (!key) chosen.clear();
    else if (!chosen.delete(key)) chosen.add(key);
    // All of them is what none of them means.
    if (chosen.size === this.#inUse()) chosen.clear();
    this.chosen = chosen;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      this.drawn.say(readingMessagesFor(this.drawn.input?.lang ?? 'en').filter.showing(this.#shown!.length, this.#document!.events.length));
    });
  }

  #inUse(): number {
    return new Set(this.#document!.events.map(({ category }) => category)).size;
  }
}
