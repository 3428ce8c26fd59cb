import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ColumnarEvents } from '../data/columnarTimeline.js';
import type { Problem, TimelineColumns, TimelineDocument, TimelineEvent } from '../data/types.js';
import { MOST_PLACED } from '../scene/many-from.js';
import type { Picture } from '../scene/picture-types.js';
import { categorySheet } from './category-sheet.js';
import { chartStyles } from './chart-styles.js';
import { readChoices, type Choices } from './choices.js';
import type { Context } from './context.js';
import { hasTools, toolsClass, wants } from './controls.js';
import { DataController } from './data-controller.js';
import { drawingOf, fetchDrawing } from './drawings.js';
import { TimelineErrorEvent, TimelineLoadEvent } from './events.js';
import type { ExportOptions } from './export-svg.js';
import type { Drawn } from './reader-acts.js';
import { isColumnar } from './is-long.js';
import { renderChart } from './render-chart.js';
import { svgElement } from './render-marks.js';
import { renderFooter } from './render-footer.js';
import { renderHeading } from './render-heading.js';
import { renderLegend } from './render-legend.js';
import { renderOverview } from './render-overview.js';
import { renderEmpty, renderLoading } from './render-state.js';
import { Rest } from './rest.js';
import { SizeController } from './size-controller.js';
import { Speech } from './speech.js';
import { stages, type StageInput } from './stages.js';
import { styles } from './styles.js';
import { TypeController } from './type-controller.js';
import { upgrade } from './upgrade.js';
import { ViewWindow } from './view-window.js';

const NONE: ReadonlySet<string> = new Set();
/** Width, in em of the element, from which a timeline lies down. */
const HORIZONTAL_FROM = 40;

/**
 * A timeline of events: an axis that gives crowded weeks room and says where it shortened years, labels that stand exactly at their dates,
 * and the same dates at true scale below.
 *
 * Data comes from, in this order: the `document` or `events` property, `src`, a child `<script type="application/json">`, a child list. The child
 * list shows until something has been drawn, and where there is no script.
 *
 * @tag event-timeline
 * @attribute {string} lang - Language of the interface and of the texts, BCP 47; without it, the nearest ancestor's.
 * @attribute {string} dir - `ltr` or `rtl`; without it, the nearest ancestor's, then the language's own.
 * @fires {TimelineLoadEvent} timeline-load - A data set has been read and drawn: `{ count, problems }`.
 * @fires {TimelineErrorEvent} timeline-error - A data set could not be read: `{ error }`; what was on the page stays.
 * @fires {TimelineSelectEvent} timeline-select - A reader is about to open an event, or to close it: `{ id, event }`, nulls on closing. Cancelable.
 * @fires {TimelineViewportEvent} timeline-viewport - A reader has zoomed or panned: `{ viewport }`.
 * @slot - A list or a JSON script: the data if nothing else is given.
 * @slot heading - Replaces the heading.
 * @slot footer - Replaces credit, sources and date of the last edit.
 * @slot loading - Shown while data is on its way and there is nothing else to show.
 * @slot empty - Shown where there are no events.
 * @slot error - Shown where the data could not be read.
 * @csspart heading - The heading.
 * @csspart description - The sentence under the heading.
 * @csspart legend - Categories and narrow eras.
 * @csspart chart - The drawing.
 * @csspart axis - The axis line.
 * @csspart tick - A line of a tick.
 * @csspart tick-label - Its words.
 * @csspart break - Where time is drawn short.
 * @csspart band - The band the axis stands in.
 * @csspart marker - The sign of an event on the axis.
 * @csspart span - The bar of an event's extent.
 * @csspart label - Date and title of an event.
 * @csspart leader - The pole from a label to its date.
 * @csspart cluster - Several events as one, with their number.
 * @csspart overview - The same dates at true scale.
 * @csspart card - All there is to an event.
 * @csspart list - The events as text.
 * @csspart live - What a screen reader is told.
 * @cssproperty --timeline-font - Family of all text.
 * @cssproperty --timeline-heading-font - Family of the heading and of card titles.
 * @cssproperty --timeline-ink - Colour of titles.
 * @cssproperty --timeline-muted - Colour of what is less important.
 * @cssproperty --timeline-paper - Colour behind cards and markers.
 * @cssproperty --timeline-band - Colour of the axis band.
 * @cssproperty --timeline-line - Colour of thin lines.
 * @cssproperty --timeline-accent - Colour of focus.
 * @cssproperty --timeline-error - Colour of the mark beside an error.
 * @cssproperty --timeline-block-size - Fixes the height.
 * @cssproperty --timeline-max-block-size - Bounds the height.
 */
export class EventTimeline extends LitElement {
  static override styles = [styles, chartStyles];
  static override properties: PropertyDeclarations = { src: {}, heading: {}, view: { reflect: true }, orientation: {}, scale: {}, lanes: {}, order: {}, selected: { reflect: true }, from: {}, to: {}, controls: {} };

  /** Address of a document: JSON or CSV. Fetched with the page's own cookies only, aborted on change, never run as code. */
  src: string | null = null;
  /** Beats the document's title; empty: no heading. */
  heading: string | null = null;
  /** `chart`, `story`, `list` or `table`. */
  view: 'chart' | 'story' | 'list' | 'table' = 'chart';
  /** `auto` (horizontal from 40em of its own width), `horizontal` or `vertical`; more than 2 000 events always lie. */
  orientation: 'auto' | 'horizontal' | 'vertical' = 'auto';
  /** `elastic` (crowded stretches get room), `time` (proportional) or `even` (one step an event); more than 2 000 events stand at true scale. */
  scale: 'elastic' | 'time' | 'even' = 'elastic';
  /** `none`, `category` or `lane`: labelled rows; more than 2 000 events have none. */
  lanes: 'none' | 'category' | 'lane' = 'none';
  /** `oldest` or `newest` first, in the list and in the vertical chart. */
  order: 'oldest' | 'newest' = 'oldest';
  /** Id of the event that is open; an unknown one waits for data. */
  selected: string | null = null;
  /** Start of the window shown, EDTF. */
  from: string | null = null;
  /** End of the window shown, EDTF, to its end. */
  to: string | null = null;
  /** `auto`, `none`, or some of `views overview legend search zoom share`. */
  controls: string | null = null;

  readonly #data = new DataController(this);
  readonly #size = new SizeController(this);
  readonly #type = new TypeController(this);
  readonly #window = new ViewWindow(this);
  readonly #speech = new Speech(this);
  readonly #stages = stages();
  readonly #list = svgElement('g', { role: 'list' });
  // What the last willUpdate came to; render and a reader's acts only read it.
  readonly #drawn: Drawn = {
    items: [],
    direction: 'ltr',
    size: this.#size,
    say: (text) => {
      this.#live = text;
      this.requestUpdate();
    },
  };
  /** On its way: what draws the chart asked for. */
  #drawing?: Promise<void>;
  /** What the drawing with the data at hand waits for. */
  #late?: Promise<void>;
  readonly #rest = new Rest(this, this.#drawn);
  #choices!: Choices;
  #attributeProblems: Problem[] = [];
  #context?: Context;
  #columns?: TimelineColumns;
  /** What of it the reader wants to see. */
  #shown?: TimelineColumns;
  #picture?: Picture;
  #colours?: (document: TimelineDocument | undefined) => void;
  #announced = 0;
  #live = '';

  constructor() {
    super();
    upgrade(this, ['document', 'events', 'columns']);
  }

  static override get observedAttributes(): string[] { return [...super.observedAttributes, 'lang', 'dir']; }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' || name === 'dir') this.requestUpdate();
  }

  /** The parsed document; set: a document, a list of events, or JSON text of either. */
  get document(): TimelineDocument | undefined {
    this.#data.finish();
    return this.#data.parsed?.document;
  }
  set document(document: TimelineDocument | string | null | undefined) { this.#data.property = document; }

  /** The events; read back, they are the objects that were given. */
  get events(): readonly TimelineEvent[] { return this.document?.events ?? []; }
  set events(events: readonly TimelineEvent[] | null | undefined) { this.#data.property = events; }

  /** Events as columns, instead of objects: read back, what was given. */
  get columns(): ColumnarEvents | undefined {
    const given = this.#data.property;
    return given && isColumnar(given) ? given : undefined;
  }
  set columns(columns: ColumnarEvents | null | undefined) { this.#data.property = columns; }

  /** Adds events (an array) behind those there are, drawn with the next frame; of a long list only they are read. Anything else is the DOM's own `append`. */
  override append(events: readonly TimelineEvent[]): void;
  override append(...nodes: (Node | string)[]): void;
  override append(first?: readonly TimelineEvent[] | Node | string, ...others: (Node | string)[]): void {
    if (Array.isArray(first)) this.#data.append(first);
    else if (first !== undefined) super.append(first as Node, ...others);
  }

  /** What was wrong with the data and the attributes. */
  get problems(): readonly Problem[] {
    return [...(this.#data.parsed?.problems ?? []), ...this.#attributeProblems, ...this.#window.problems, ...(this.#rest.reading?.problems(this.#data.parsed?.document) ?? [])];
  }

  /** The time on screen, `[from, before)`, UTC milliseconds. */
  get viewport(): [number, number] { return this.#window.viewport; }

  /** Resolves, never rejects, when the newest data given has been read, laid out and drawn; in a hidden box: read. */
  get ready(): Promise<void> { return this.#settled(); }

  /** Shows a window of time, `[from, before)` in UTC milliseconds. */
  zoomTo(viewport: readonly [number, number]): void {
    this.#window.show(viewport);
    this.#rest.move(this.#window, (moves, scale) => moves.clampViewport(scale, viewport));
  }
  /** Zooms in (factor above 1) or out around a point of the axis, px from its early end, or its middle. */
  zoomBy(factor: number, at?: number): void { if (factor > 0) this.#rest.move(this.#window, (moves, scale) => moves.zoomViewport(scale, this.viewport, factor, at)); }
  /** Moves the window by px toward later times. */
  panBy(px: number): void { this.#rest.move(this.#window, (moves, scale) => moves.panViewport(scale, this.viewport, px)); }
  /** Shows everything. */
  zoomToFit(): void { this.#window.show(undefined); }

  /** Opens an event, or closes what is open. */
  select(id: string | null): void {
    this.selected = id;
    if (this.#rest.reader) this.#rest.reader.cluster = '';
    this.requestUpdate();
  }
  /** Opens the event after the open one, in time order. */
  next(): void { this.#rest.step('next'); }
  /** Opens the event before the open one. */
  previous(): void { this.#rest.step('previous'); }
  /** Closes what is open, as a reader's act. */
  dismiss(): void { this.#rest.reader?.dismiss(); }

  /**
   * The chart and its overview as SVG text that stands alone, in the colours of the page or of the scheme asked for; at another width (px) it is laid
   * out anew. Empty before `ready`.
   */
  toSVG(options: ExportOptions = {}): string {
    const { input } = this.#drawn;
    if (!input || !this.#rest.all) return '';
    const title = this.heading ?? this.#context!.text(input.document.title).text;
    return this.#rest.all.exportSVG(this.renderRoot as ShadowRoot, input, this.#picture, title, options, (width) => this.#lie(width));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      // Made in one document, first connected in another, which takes no sheets of the first.
      return this.shadowRoot!;
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#colours ??= categorySheet(this.renderRoot as ShadowRoot);
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    this.#data.settle();
    this.#speech.settle();
    const { lang, words } = this.#speech;
    this.#drawn.direction = this.#speech.direction;
    ({ choices: this.#choices, problems: this.#attributeProblems } = readChoices(this));
    const document = this.#data.parsed?.document;
    this.#drawn.document = document;
    this.#drawn.columns = this.#columns = document && (this.#data.parsed!.columns ?? this.#stages.columns(document));
    this.#context = document && this.#stages.context(document, this.#columns!.asOf, lang, words);
    // Beside the first drawing: what takes the network does not keep the drawing waiting. Also where there is nothing to draw: a list may stand outside.
    if (this.#columns?.length || !this.#data.pending) void this.#rest.fetch();
    if (!document || !this.#columns) {
      this.#picture = undefined;
      return;
    }
    this.#shown = this.#rest.reading?.shown(document, this.#columns) ?? this.#columns;
    this.#window.settle(this.from, this.to, this.#shown);
    this.#compose(document, this.#shown, lang);
  }

  /** Whether the axis lies at a width. */
  #lie(width: number): boolean {
    const { orientation } = this.#choices;
    return this.#shown!.length > MOST_PLACED || orientation === 'horizontal' || (orientation === 'auto' && width >= HORIZONTAL_FROM * this.#type.em);
  }

  /** Draws in memory; a hidden element keeps the picture it had. */
  #compose(document: TimelineDocument, columns: TimelineColumns, lang: string): void {
    const { view, scale, lanes, order } = this.#choices;
    this.#late = undefined;
    this.#size.read();
    const { width } = this.#size;
    if (!columns.length || view !== 'chart') this.#picture = undefined;
    if (!width) return;
    this.#type.read();
    const { faces, measure } = this.#type;
    const lying = this.#lie(width);
    const input = this.#drawn.input = {
      document, columns, lang, words: this.#speech.words, direction: this.#speech.direction, width, maxHeight: lying ? this.#size.room : undefined, faces, measure,
      orientation: lying ? 'horizontal' : 'vertical', scale, lanes, order, overview: wants(this.controls, 'overview', lying && columns.start[0] < columns.start[columns.length - 1]),
      viewport: this.#window.shown,
    } as StageInput;
    if (view !== 'chart') {
      if (!this.#rest.reading) this.#late = this.#rest.fetch();
    } else if (columns.length) {
      const draw = drawingOf(input, this);
      if (draw) {
        this.#drawn.picture = this.#picture = this.#stages.picture(input, draw);
        this.#late = this.#picture.late;
        this.#window.scale = this.#picture.scale;
        this.#drawn.items = this.#stages.items(this.#picture, columns, !lying && order === 'newest');
      } else {
        this.#late = this.#drawing ??= fetchDrawing(input).then(() => { this.requestUpdate(); }, () => undefined).then(() => { this.#drawing = undefined; });
      }
    }
  }

  protected override render(): TemplateResult {
    const { parsed, error, pending } = this.#data;
    const words = this.#speech.words;
    const waiting = !parsed && (pending || this.#data.list);
    const bounded = this.isConnected && this.#size.room !== undefined;
    return html`<div class="root ${bounded ? 'bounded' : ''}" lang=${words.lang} dir=${this.#drawn.direction}>
      ${error && !pending ? this.#rest.all?.renderError(this.#speech.lang, error) : nothing}
      ${waiting || (error && !parsed)
        ? html`<slot></slot>${pending && !this.#data.list ? [renderLoading(words), this.#data.long?.progress] : nothing}`
        : html`${renderHeading(this.#context, this.heading)}${this.#renderBody()}${renderFooter(this.#context)}`}
    </div>
    <div part="live" class="unseen" role="status" lang=${words.lang}>${this.#live}</div>`;
  }

  #renderBody(): TemplateResult | typeof nothing {
    const context = this.#context;
    const picture = this.#picture;
    const chart = this.#choices.view === 'chart';
    // What holds no event stays as it is. A box without a width has nothing to draw in yet; the list, if any, stays.
    if (this.#columns?.length ? chart && !picture && this.#shown!.length : this.#data.isList) return html`<slot></slot>`;
    if (!context || !this.#columns?.length) return renderEmpty(this.#speech.words);
    const { items } = this.#drawn;
    const { reading, reader, hear } = this.#rest;
    return html`${!hasTools(this.controls, this.#columns.length) ? nothing : html`<div class=${toolsClass(this.controls, this.#columns.length, this.#size.width / this.#type.em)}>${reading?.renderTools(context, picture)}</div>`}
      ${wants(this.controls, 'legend', true) ? renderLegend(context, this.#columns, picture?.erasInLegend, reading?.chosen ?? NONE, reading?.renderAll(context)) : nothing}
      <div class="stage" @click=${hear} @keydown=${hear} @focusin=${hear}>
        ${chart && picture
          ? renderChart(picture, { label: this.heading || context.text(context.document.title).text || this.#speech.words.timeline, items, list: this.#list, reading,
            description: reading?.describe(this.#columns, context.lang) })
          : reading?.renderView(context)}
        ${chart ? reader?.renderCard(context) : nothing}
      </div>
      ${picture?.overview ? renderOverview(picture, reading?.renderBrush(picture)) : nothing}
      ${reading?.renderAfter(context)}`;
  }

  protected override updated(): void {
    this.#colours?.(this.#context?.document);
    const { generation, error, parsed } = this.#data;
    if (generation === this.#announced || this.#waiting) return;
    this.#announced = generation;
    if (error) this.dispatchEvent(new TimelineErrorEvent(error));
    else if (parsed) this.dispatchEvent(new TimelineLoadEvent(parsed.document.events.length, this.problems));
  }

  /** Drawn also where a chunk has to come first. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#waiting) return done;
    await this.#waiting;
    return this.getUpdateComplete();
  }

  get #waiting(): Promise<void> | undefined { return this.#late ?? this.#rest.reading?.pending ?? this.#data.reading; }

  /** Drawn with the data at hand; what is still on its way is awaited and drawn too. */
  async #settled(): Promise<void> {
    // Nothing is drawn before the element is in a page: its data can be read.
    if (!this.hasUpdated && !this.isConnected) {
      this.#data.settle();
      return this.#data.pending;
    }
    for (let asked: unknown; ;) {
      await this.updateComplete.catch(() => undefined);
      if (!this.#data.pending) asked ??= this.#rest.fetch();
      const pending = this.#data.pending ?? this.#speech.pending ?? this.#waiting ?? this.#rest.pending;
      if (!pending && !this.isUpdatePending) return;
      await pending;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap { 'event-timeline': EventTimeline }
}
