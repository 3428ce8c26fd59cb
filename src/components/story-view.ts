import { html, nothing, svg, type TemplateResult } from 'lit';
import { rowsById } from '../data/index.js';
import type { TimelineEvent } from '../data/types.js';
import { MOST_PLACED } from '../scene/many-from.js';
import { drawHorizontal, drawHorizontalFixed } from '../scene/index.js';
import type { Picture } from '../scene/picture-types.js';
import type { ReadingMessages } from '../words/index.js';
import type { Context } from './context.js';
import { renderDetails } from './render-card.js';
import { renderMarks } from './render-marks.js';
import { renderMediaOf } from './render-media.js';
import { arrow } from './render-tools.js';
import type { SpecialView, ViewStage } from './special-view.js';
import { stages } from './stages.js';

/** The events of a story, made or found when they are asked for. */
interface StoryEvents { length: number; at(place: number): TimelineEvent | undefined; placeOf(id: string): number }

function eventsOf({ document }: Context, { rows, columns }: ViewStage): StoryEvents {
  return {
    length: rows.length,
    at: (place) => (place >= 0 && place < rows.length ? document.events[columns.order[rows[place]]] : undefined),
    placeOf: (id) => {
      const row = rowsById(columns, document).get(id);
      return row === undefined ? -1 : Array.prototype.indexOf.call(rows, row);
    },
  };
}

/** How long an event stays while a story plays: ms, and ms more a character. */
const STAY = 4000;
const STAY_A_CHARACTER = 45;
/** px a finger moves sideways for the next event. */
const SWIPE = 48;

/**
 * One event at a time, in large type, over a slim chart of all: the buttons, arrow keys, a swipe, or the chart itself lead to the others. It plays
 * only where a reader asks for it, and stops at the last event, at any other act of the reader, and where it cannot be seen.
 */
export class StoryView implements SpecialView {
  readonly #stages = stages();
  #timer?: ReturnType<typeof setTimeout>;
  #playing = false;
  #touch?: { x: number; y: number };

  render(context: Context, stage: ViewStage, words: ReadingMessages): TemplateResult {
    const events = eventsOf(context, stage);
    const at = Math.max(0, stage.host.selected == null ? 0 : events.placeOf(stage.host.selected));
    const go = (to: number, playing = false): void => this.#go(events, to, context, stage, words, playing);
    const { direction } = stage.drawn;
    const keydown = (event: KeyboardEvent): void => {
      const to = { ArrowRight: direction === 'rtl' ? at - 1 : at + 1, ArrowLeft: direction === 'rtl' ? at + 1 : at - 1, Home: 0, End: events.length - 1 }[event.key];
      if (to === undefined || event.altKey || event.ctrlKey || event.metaKey || (event.target as Element).closest('audio, video, a, iframe')) return;
      event.preventDefault();
      event.stopPropagation();
      go(to);
    };
    return html`<div part="story" class="story" @keydown=${keydown}>
      ${this.#navigator(stage, events, at, go)}
      ${this.#buttons(events.length, at, words, go, () => this.#play(!this.#playing, events, at, context, stage, words))}
      ${this.#article(context, events.at(at)!, at, events.length, words, (event) => this.#swipe(event, direction, (by) => go(at + by)))}
    </div>`;
  }

  #article(context: Context, event: TimelineEvent, at: number, count: number, words: ReadingMessages, swipe: (event: TouchEvent) => void): TemplateResult {
    const title = context.text(event.title);
    const date = context.date(event, 'long');
    const summary = context.text(event.summary);
    const category = Object.keys(context.document.categories ?? {}).indexOf(event.category!);
    return html`<article class="story-event c${category} ${event.media?.length ? 'with-media' : ''}" data-id=${event.id} tabindex="-1" aria-label=${words.story.position(at + 1, count)}
      @touchstart=${{ handleEvent: swipe, passive: true }} @touchend=${swipe} @touchcancel=${swipe}>
      ${event.media?.length ? html`<div class="story-media">${renderMediaOf(context, event)}</div>` : nothing}
      <div class="story-text">
        <p class="date" lang=${date.lang} dir="auto">${date.text}</p>
        <h3 class="story-title" lang=${title.lang} dir="auto">${title.text}</h3>
        ${summary.text ? html`<p class="prose" lang=${summary.lang} dir="auto">${summary.text}</p>` : nothing}
        ${renderDetails(context, event, false)}
      </div>
    </article>`;
  }

  #buttons(count: number, at: number, words: ReadingMessages, go: (to: number) => void, play: () => void): TemplateResult {
    const { story } = words;
    const button = (name: string, sign: Parameters<typeof arrow>[0], to: number): TemplateResult =>
      html`<button type="button" aria-label=${name} aria-disabled=${to < 0 || to >= count || to === at} @click=${() => go(to)}>${arrow(sign)}</button>`;
    return html`<div class="story-buttons" role="group" lang=${words.lang}>
      ${button(story.first, 'first', 0)}${button(story.previous, 'start', at - 1)}
      <span class="story-position">${story.position(at + 1, count)}</span>
      ${button(story.next, 'end', at + 1)}${button(story.last, 'last', count - 1)}
      <button type="button" class="play" aria-pressed=${this.#playing} aria-label=${story.play} @click=${play}>${arrow(this.#playing ? 'pause' : 'play')}</button>
    </div>`;
  }

  /** The chart without its words, for the eye and the pointer: the buttons say and do the same. */
  #navigator(stage: ViewStage, events: StoryEvents, at: number, go: (to: number) => void): TemplateResult | typeof nothing {
    const picture = this.#picture(stage);
    if (!picture) return nothing;
    const { id } = events.at(at)!;
    const click = (event: MouseEvent): void => {
      const hit = (event.target as Element).closest<SVGElement>('[data-place]');
      const ids = hit && picture.items[Number(hit.dataset.place)].ids;
      if (!ids) return;
      // A count leads to the next of its events that is not open yet.
      const next = ids[(ids.indexOf(id) + 1) % ids.length];
      go(events.placeOf(next));
    };
    return html`<svg class="chart navigator" aria-hidden="true" width=${picture.width} height=${picture.height} viewBox="0 0 ${picture.width} ${picture.height}" @click=${click}>
      ${renderMarks(picture.ground)}
      ${picture.items.map((item, place) => {
        const { x, y, width, height } = item.box;
        return svg`<g class="item ${item.ids.includes(id) ? 'current' : ''}" data-place=${place}>
          <rect class="target" x=${x} y=${y} width=${width} height=${height} rx="12"></rect>${renderMarks(item.marks)}</g>`;
      })}
    </svg>`;
  }

  #picture({ drawn }: ViewStage): Picture | undefined {
    const { input } = drawn;
    if (!input || input.columns.length > MOST_PLACED) return undefined;
    const draw = input.scale === 'elastic' ? drawHorizontal : drawHorizontalFixed;
    return this.#stages.picture({ ...input, labels: false, orientation: 'horizontal', lanes: 'none', overview: false, viewport: undefined, maxHeight: undefined }, draw);
  }

  #go(events: StoryEvents, to: number, context: Context, stage: ViewStage, words: ReadingMessages, playing: boolean): void {
    const event = events.at(to);
    if (!playing) this.#play(false, events, to, context, stage, words);
    if (!event || event.id === stage.host.selected || !stage.acts.choose(event.id)) return;
    const { comma, colon } = words.marks;
    stage.drawn.say(`${words.story.position(to + 1, events.length)}${colon}${context.date(event, 'spoken').text}${comma}${context.text(event.title).text}`);
  }

  #play(playing: boolean, events: StoryEvents, at: number, context: Context, stage: ViewStage, words: ReadingMessages): void {
    clearTimeout(this.#timer);
    if (playing === this.#playing && !playing) return;
    this.#playing = playing && at < events.length - 1;
    stage.host.requestUpdate();
    if (!this.#playing) return;
    const { title, summary, body } = events.at(at)!;
    const length = [title, summary, body].map((text) => context.text(text).text.length).reduce((sum, one) => sum + one);
    this.#timer = setTimeout(() => {
      const { host } = stage;
      if (!host.isConnected || document.hidden || host.view !== 'story') return this.#play(false, events, at, context, stage, words);
      this.#go(events, at + 1, context, stage, words, true);
      this.#play(true, events, at + 1, context, stage, words);
    }, STAY + Math.min(length, 600) * STAY_A_CHARACTER);
  }

  #swipe(event: TouchEvent, direction: 'ltr' | 'rtl', go: (by: 1 | -1) => void): void {
    const { clientX: x, clientY: y } = event.changedTouches[0];
    const start = this.#touch;
    this.#touch = event.type === 'touchstart' && event.touches.length === 1 ? { x, y } : undefined;
    if (event.type !== 'touchend' || !start) return;
    const moved = x - start.x;
    if (Math.abs(moved) > SWIPE && Math.abs(moved) > 2 * Math.abs(y - start.y)) go(moved < 0 === (direction === 'ltr') ? 1 : -1);
  }
}
