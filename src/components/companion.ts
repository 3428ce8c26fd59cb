import { LitElement, nothing, type TemplateResult } from 'lit';
import { property } from './property.js';
import { parseTimeline } from '../data/index.js';
import type { TimelineColumns, TimelineDocument } from '../data/types.js';
import { laterStyles } from './later-styles.js';
import { categorySheet } from './category-sheet.js';
import { chartStyles } from './chart-styles.js';
import type { Context } from './context.js';
import { keep } from './keep.js';
import { Speech } from './speech.js';
import { stages } from './stages.js';
import { styles } from './styles.js';

/** What the companions share: a document, the language around them, and the stages up to the words. */
export abstract class Companion extends LitElement {
  static override styles = [styles, chartStyles, laterStyles];

  /** A document, as `<event-timeline>` takes it. */
  @property({ attribute: false }) document?: TimelineDocument;

  protected readonly stages = stages();
  protected columns?: TimelineColumns;
  protected context?: Context;
  protected readonly speech = new Speech(this);
  readonly #parse = keep((given: TimelineDocument) => parseTimeline(given).document);
  #colours?: (document: TimelineDocument | undefined) => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#colours ??= categorySheet(this.renderRoot as ShadowRoot);
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    this.speech.settle();
    const { lang, words } = this.speech;
    const document = this.document && this.#parse(this.document);
    this.columns = document && this.stages.columns(document);
    this.context = document && this.stages.context(document, this.columns!.asOf, lang, words);
  }

  protected override updated(): void {
    this.#colours?.(this.context?.document);
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.context && this.columns ? this.draw(this.context, this.columns) : nothing;
  }

  /** What is drawn once there is a document. */
  protected abstract draw(context: Context, columns: TimelineColumns): TemplateResult | typeof nothing;
}
