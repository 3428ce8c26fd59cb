import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { allRows, newestFirst, pickRows, rowsById } from '../data/index.js';
import type { TimelineColumns, TimelineDocument } from '../data/types.js';
import { later } from './later.js';
import { inSlices, others } from './slices.js';
import type { Picture, PictureItem } from '../scene/picture-types.js';
import type { Mark } from '../scene/types.js';
import { readingMessagesFor, factsInSteps, summarize, timelineFacts, type ReadingMessages } from '../words/index.js';
import { colorProblems } from './color-problems.js';
import { completeOverview } from './complete-overview.js';
import type { Context } from './context.js';
import { SEARCH_FROM, wants } from './controls.js';
import { holdsAny } from './holds-any.js';
import { intoSight } from './into-sight.js';
import { keep } from './keep.js';
import type { Drawn, ReaderActs, ReaderHost } from './reader-acts.js';
import { renderBrush } from './render-brush.js';
import { renderCorrections } from './render-card.js';
import { renderList } from './render-list.js';
import type { renderMenu as RenderMenu } from './render-menu.js';
import { renderPaper } from './render-paper.js';
import { renderSearch, renderViews } from './render-tools.js';
import { offersZoom, renderZoom } from './render-zoom.js';
import { RowSearch } from './row-search.js';
import type { SpecialView } from './special-view.js';
import { updateItems } from './update-items.js';
import { updateMarks } from './update-marks.js';

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
  /** What the search finds; undefined where nothing is searched. */
  #hits?: RowSearch;
  #paper?: typeof renderPaper;
  #menu?: typeof RenderMenu;
  #special: Partial<Record<string, SpecialView>> = {};
  /** What of the chart and its overview is only seen, as it was drawn last. */
  #seen: (readonly Mark[] | undefined)[] = [];

  /** What is wrong with the colours of a document. */
  readonly problems = keep(colorProblems);
  /** The timeline in a sentence, for who cannot see it. */
  describe(columns: TimelineColumns, lang: string): string | undefined {
    const facts = columns.length > AT_ONCE ? this.#factsLater(columns) : this.#facts(columns);
    return facts && this.#say(facts, lang);
  }
  readonly #facts = keep(timelineFacts);
  readonly #say = keep(summarize);
  /** A long list is looked through between other things, once there is nothing left to be drawn; its sentence comes when that is done. */
  readonly #factsLater = later(async (columns: TimelineColumns, signal: AbortSignal) => {
    await this.drawn.picture?.late;
    await others();
    return inSlices(factsInSteps(columns), signal);
  }, () => this.host.requestUpdate());
  /** What depends on the columns, to be forgotten with them. */
  readonly #stages = () => ({
    pick: keep((columns: TimelineColumns, document: TimelineDocument, chosen: ReadonlySet<string>) => {
      const keys = Object.keys(document.categories ?? {}).map((key) => chosen.has(key));
      const rows = new Uint32Array(columns.length);
      let count = 0;
      for (let row = 0; row < columns.length; row++) if (keys[columns.category[row]]) rows[count++] = row;
      return pickRows(columns, rows.subarray(0, count));
    }),
    find: keep((columns: TimelineColumns, document: TimelineDocument, query: string): RowSearch => {
      this.#hits?.stop();
      return new RowSearch(columns, document, query, () => {
        this.host.requestUpdate();
        if (this.#hits?.done && this.#telling === query) this.#tell();
      });
    }),
    ordered: keep((columns: TimelineColumns, found: readonly number[] | undefined, newest: boolean): ArrayLike<number> => {
      const rows = found ?? allRows(columns.length);
      return newest ? newestFirst(rows, (row) => columns.start[row]) : rows;
    }),
  });
  #kept = this.#stages();
  #given?: TimelineColumns;
  /** A query whose results a screen reader has not been told yet. */
  #telling?: string;

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
    if (this.#given !== columns) this.#kept = this.#stages();
    this.#given = columns;
    const { pick, find } = this.#kept;
    this.#document = document;
    this.#shown = this.chosen.size ? pick(columns, document, this.chosen) : columns;
    if (!this.query.trim()) this.#hits?.stop();
    this.#hits = this.query.trim() ? find(this.#shown, document, this.query) : undefined;
    return this.#shown;
  }

  /** The rows a text view shows, in the reader's order. */
  get rows(): ArrayLike<number> {
    return this.#kept.ordered(this.#shown!, this.#hits?.rows, this.host.order === 'newest');
  }

  get columns(): TimelineColumns { return this.#shown!; }

  /** Whether a search finds an item; undefined where nothing is searched. */
  private get found(): ((item: PictureItem) => boolean) | undefined {
    const hits = this.#hits;
    if (!hits) return undefined;
    const { rows } = hits;
    return ({ ids, many, rows: [first] }) => ids.some((id) => hits.placeOf(this.#rowOf(id)) >= 0) || (many !== undefined && holdsAny(rows, first, many));
  }

  /** Brings the nodes of the chart up to date: those of its items, and those of what is only seen. */
  updateItems(list: Element): void {
    updateItems(list, this.drawn.items, { active: this.acts.active, open: this.acts.open, found: this.found });
    const { ground, overview } = this.drawn.picture!;
    const seen = [ground, overview?.still, overview?.marks];
    seen.forEach((marks, i) => { if (marks) updateMarks(this.#seen[i], marks); });
    this.#seen = seen;
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
        query: this.query, found: this.#hits?.done || this.#hits?.rows.length ? this.#hits.rows.length : undefined, total: this.#shown!.length, at: this.#at(),
        search: (query) => this.search(query), step: (by) => this.#step(by, context, words) }) : nothing}
      ${picture && wants(controls, 'zoom', zoomed || offersZoom(length, this.drawn.input?.orientation === 'horizontal')) ? renderZoom(words.zoom, this.acts.moving, picture, this.host.viewport) : nothing}
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
    if (!this.rows.length) return html`<p class="state">${this.#hits ? (this.#hits.done ? words.search.none : '…') : words.filter.none}</p>`;
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

  search(query: string): void {
    this.query = query;
    this.host.requestUpdate();
    this.#telling = query;
    void this.host.updateComplete.then(() => {
      if (this.query === query && (!this.#hits || this.#hits.done)) this.#tell();
    });
  }

  #tell(): void {
    const words = readingMessagesFor(this.drawn.input?.lang ?? 'en');
    const found = this.#hits?.rows.length;
    this.#telling = undefined;
    this.drawn.say(found === undefined ? '' : found ? words.search.found(found, this.#shown!.length) : words.search.none);
  }

  /** Opens the event after or before the open one, in time order, of those that are shown. */
  step(move: 'next' | 'previous'): void {
    if (!this.#document || !this.#shown) return;
    const { order, length } = this.#shown;
    const { selected } = this.host;
    const row = selected == null ? undefined : this.#rowOf(selected);
    const next = row === undefined ? (move === 'next' ? 0 : length - 1) : Math.min(length - 1, Math.max(0, row + (move === 'next' ? 1 : -1)));
    // At an end there is nothing further.
    if (next < 0 || next === row) return;
    const { id } = this.#document.events[order[next]];
    this.host.select(id);
    this.acts.moving.reveal(this.#startOf(id));
  }

  #startOf(id: string): number {
    return this.#shown!.start[this.#rowOf(id)!];
  }

  #rowOf(id: string): number | undefined { return rowsById(this.#shown!, this.#document!).get(id); }

  /** Which of the results is open, from 1; 0 for none. */
  #at(): number {
    return this.#hits && this.host.selected != null ? this.#hits.placeOf(this.#rowOf(this.host.selected)) + 1 : 0;
  }

  #step(by: 1 | -1, context: Context, words: ReadingMessages): void {
    const hits = this.#hits?.rows ?? [];
    if (!hits.length) return;
    const at = this.#at();
    const next = at ? (at - 1 + by + hits.length) % hits.length : by > 0 ? 0 : hits.length - 1;
    const { id, title } = this.#document!.events[this.#shown!.order[hits[next]]];
    if (!this.acts.choose(id)) return;
    this.acts.moving.follow(this.#startOf(id));
    void this.host.updateComplete.then(() => intoSight(this.host.renderRoot));
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
    return new Set(this.drawn.columns!.category).size;
  }
}
