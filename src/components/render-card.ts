import { html, nothing, type TemplateResult } from 'lit';
import { isSafeUrl } from '../data/index.js';
import type { TimelineEvent } from '../data/types.js';
import type { PictureItem } from '../scene/picture-types.js';
import type { Context } from './context.js';
import { renderMarkdown } from './markdown.js';
import { readingMessagesFor } from '../words/index.js';
import { renderSource } from './render-footer.js';
import { renderMediaOf } from './render-media.js';

export { laterStyles } from './later-styles.js';

/** The whole of an event: title, date, summary and everything further. */
export function renderCard(context: Context, event: TimelineEvent): TemplateResult {
  const title = context.text(event.title);
  const date = context.date(event, 'long');
  const summary = context.text(event.summary);
  return html`
    <p class="f-date date" lang=${date.lang} dir="auto">${date.text}</p>
    <h3 class="card-title" id="card-title" lang=${title.lang} dir="auto">${title.text}</h3>
    ${summary.text ? html`<p class="prose" lang=${summary.lang} dir="auto">${summary.text}</p>` : nothing}
    ${renderDetails(context, event)}`;
}

/** What a label or a list entry leaves out: its category in words, body, media (unless it stands elsewhere), links, sources. */
export function renderDetails(context: Context, event: TimelineEvent, media = true): TemplateResult {
  const body = context.text(event.body);
  const sources = (event.sources ?? []).map((key) => context.document.sources?.[key]).filter((source) => source !== undefined);
  const category = context.document.categories?.[event.category!];
  const kind = category && context.text(category.label);
  return html`<div class="details">
    ${kind ? html`<p class="quiet kind"><span class="dot"></span> <span lang=${kind.lang} dir="auto">${kind.text}</span></p>` : nothing}
    ${media ? renderMediaOf(context, event) : nothing}
    ${body.text ? html`<div class="prose" lang=${body.lang} dir="auto">${renderMarkdown(body.text)}</div>` : nothing}
    ${event.links?.length ? html`<ul class="links">${event.links.filter(({ href }) => isSafeUrl(href)).map(({ href, label }) => {
      const text = context.text(label);
      return html`<li><a href=${href} rel="external" lang=${text.lang} dir="auto">${text.text || href}</a></li>`;
    })}</ul>` : nothing}
    ${sources.length ? html`<p class="quiet">${context.words.sources}${readingMessagesFor(context.lang).marks.colon}${sources.map((source, i) => html`${i ? '; ' : ''}${renderSource(context, source)}`)}</p>` : nothing}
    ${event.updated ? html`<p class="quiet">${context.words.updated(context.day(event.updated))}</p>` : nothing}
    ${renderCorrections(context, event.id)}
  </div>`;
}

/** What has been put right in an event, or in the document where `event` is undefined, latest first. */
export function renderCorrections(context: Context, event?: string): TemplateResult | typeof nothing {
  const { editorial, marks } = readingMessagesFor(context.lang);
  const corrections = (context.document.corrections ?? []).filter((correction) => correction.event === event).sort((a, b) => (a.date < b.date ? 1 : -1));
  if (!corrections.length) return nothing;
  return html`<div class="corrections">${corrections.map(({ date, text }) => {
    const said = context.text(text);
    return html`<p class="quiet"><strong>${editorial.corrected(context.day(date))}</strong>${marks.colon}<span lang=${said.lang} dir="auto">${said.text}</span></p>`;
  })}</div>`;
}

/** The events of a cluster, each a button (`data-id`) that opens it. */
export function renderClusterCard(context: Context, events: readonly TimelineEvent[], name: string, pages: unknown = nothing): TemplateResult {
  return html`
    <h3 class="card-title" id="card-title">${name}</h3>
    <ol class="list" role="list">${events.map((event) => {
      const title = context.text(event.title);
      const date = context.date(event, 'short');
      return html`<li><p class="f-date date" lang=${date.lang} dir="auto">${date.text}</p>
        <button type="button" class="entry" data-id=${event.id} lang=${title.lang} dir="auto">${title.text}</button></li>`;
    })}</ol>${pages}`;
}

/** Events that the card of a number lists at once: a number may stand for thousands. */
export const CLUSTER_PAGE = 50;

/** The way to the other events of a number: how many come before those from row `page` on, and how many after them. O(rows before). */
export function renderPages(context: Context, { many, rows }: PictureItem, page: number, turn: (row: number) => void): TemplateResult {
  const { list } = readingMessagesFor(context.lang);
  const before = page > rows[0] ? many!.rows(rows[0], page - rows[0]).filter((row) => row < page) : [];
  const after = many!.count - before.length - CLUSTER_PAGE;
  const next = after > 0 ? many!.rows(page, CLUSTER_PAGE + 1).at(-1)! : 0;
  return html`<p class="pages">
    ${before.length ? html`<button type="button" class="more" @click=${() => turn(before[Math.max(0, before.length - CLUSTER_PAGE)])}>${list.earlier(before.length)}</button>` : nothing}
    ${after > 0 ? html`<button type="button" class="more" @click=${() => turn(next)}>${list.later(after)}</button>` : nothing}</p>`;
}
