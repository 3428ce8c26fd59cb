import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { TimelineColumns, TimelineDocument, TimelineEvent } from '../data/types.js';
import { laterStyles } from './later-styles.js';
import { manyStyles } from './many-styles.js';
import { categorySheet } from './category-sheet.js';
import { chartStyles } from './chart-styles.js';
import type { Context } from './context.js';
import { DataController } from './data-controller.js';
import { TimelineErrorEvent } from './events.js';
import { renderError } from './render-error.js';
import { Speech } from './speech.js';
import { stages } from './stages.js';
import { styles } from './styles.js';
import { Surroundings } from './surroundings.js';
import { upgrade } from './upgrade.js';

/**
 * What the companions share: data as `<event-timeline>` takes it, the language around them, and the stages up to the words. Data that cannot be
 * read is said and leaves what was drawn.
 *
 * @fires {TimelineErrorEvent} timeline-error - A data set could not be read: `{ error }`.
 */
export abstract class Companion extends LitElement {
  static override styles = [styles, chartStyles, laterStyles, manyStyles];
  static override properties: PropertyDeclarations = { src: {} };

  /** Address of a document: JSON or CSV. */
  src: string | null = null;

  protected readonly stages = stages();
  protected columns?: TimelineColumns;
  protected context?: Context;
  protected readonly speech = new Speech(this);
  readonly #data = new DataController(this);
  #colours?: (document: TimelineDocument | undefined) => void;
  #announced = 0;
  #live = '';

  constructor() {
    super();
    new Surroundings(this);
    upgrade(this, ['document', 'events']);
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

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      // Made in one document, first connected in another, which takes no sheets of the first: Surroundings gives it copies.
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
    this.speech.settle();
    const { lang, words } = this.speech;
    const document = this.#data.parsed?.document;
    this.columns = document && (this.#data.parsed!.columns ?? this.stages.columns(document));
    this.context = document && this.stages.context(document, this.columns!.asOf, lang, words);
  }

  protected override updated(): void {
    this.#colours?.(this.context?.document);
    const { generation, error } = this.#data;
    if (generation === this.#announced) return;
    this.#announced = generation;
    if (error) this.dispatchEvent(new TimelineErrorEvent(error));
  }

  protected override render(): unknown {
    const { error } = this.#data;
    return html`<div class="root" lang=${this.speech.words.lang} dir=${this.speech.direction}>${error ? renderError(this.speech.lang, error) : nothing}${this.context && this.columns ? this.draw(this.context, this.columns) : html`<slot></slot>`}</div>
      <div part="live" class="unseen" role="status" lang=${this.speech.words.lang}>${this.#live}</div>`;
  }

  /** Tells a screen reader. */
  protected say(text: string): void {
    this.#live = text;
    this.requestUpdate();
  }

  /** What is drawn once there is a document. */
  protected abstract draw(context: Context, columns: TimelineColumns): TemplateResult | typeof nothing;
}
