import type { PropertyDeclarations, TemplateResult } from 'lit';
import { allRows, newestFirst } from '../data/index.js';
import type { TimelineColumns } from '../data/types.js';
import { readingMessagesFor } from '../words/index.js';
import type { Context } from './context.js';
import { TimelineSelectEvent } from './select-event.js';
import { PicturedCompanion } from './pictured-companion.js';
import type { ViewStage } from './special-view.js';
import { StoryView } from './story-view.js';

/**
 * A timeline one event at a time, over a slim chart of all.
 *
 * @tag timeline-story
 * @fires {TimelineSelectEvent} timeline-select - A reader is about to open an event: `{ id, event }`. Cancelable.
 * @csspart story - The whole.
 */
export class TimelineStory extends PicturedCompanion {
  static override properties: PropertyDeclarations = { order: {}, selected: { reflect: true } };
  /** `oldest` or `newest` first. */
  order: 'oldest' | 'newest' = 'oldest';
  /** Id of the event that is shown; without one the first. */
  selected: string | null = null;

  /** What a stage asks of its host. */
  readonly view = 'story';
  readonly #view = new StoryView();

  protected override draw(context: Context, columns: TimelineColumns): TemplateResult {
    const rows = allRows(columns.length);
    const { order, speech } = this;
    const stage: ViewStage = {
      rows: order === 'newest' ? newestFirst(rows, (row) => columns.start[row]) : rows, columns,
      host: this,
      drawn: { direction: speech.direction, input: this.input(context, columns), say: (text) => this.say(text) },
      acts: { choose: (id) => this.#choose(id) },
    };
    return this.#view.render(context, stage, readingMessagesFor(context.lang));
  }

  #choose(id: string): boolean {
    const event = this.document?.events.find((one) => one.id === id);
    if (!event || !this.dispatchEvent(new TimelineSelectEvent(event))) return false;
    this.selected = id;
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'timeline-story': TimelineStory }
}
