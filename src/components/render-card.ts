import { html, nothing, type TemplateResult } from 'lit';
import { isSafeUrl } from '../data/index.js';
import type { Media, TimelineEvent } from '../data/types.js';
import type { Context } from './context.js';
import { renderMarkdown } from './markdown.js';
import { renderSource } from './render-footer.js';

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

/** An event's pictures, films, sounds. */
export const renderMediaOf = (context: Context, event: TimelineEvent): unknown => event.media?.map((media) => renderMedia(context, media));

/** What a label or a list entry leaves out: body, media (unless it stands elsewhere), links, sources. */
export function renderDetails(context: Context, event: TimelineEvent, media = true): TemplateResult {
  const body = context.text(event.body);
  const sources = (event.sources ?? []).map((key) => context.document.sources?.[key]).filter((source) => source !== undefined);
  return html`<div class="details">
    ${media ? renderMediaOf(context, event) : nothing}
    ${body.text ? html`<div class="prose" lang=${body.lang} dir="auto">${renderMarkdown(body.text)}</div>` : nothing}
    ${event.links?.length ? html`<ul class="links">${event.links.filter(({ href }) => isSafeUrl(href)).map(({ href, label }) => {
      const text = context.text(label);
      return html`<li><a href=${href} rel="external" lang=${text.lang} dir="auto">${text.text || href}</a></li>`;
    })}</ul>` : nothing}
    ${sources.length ? html`<p class="quiet">${context.words.sources}: ${sources.map((source, i) => html`${i ? '; ' : ''}${renderSource(context, source)}`)}</p>` : nothing}
  </div>`;
}

function renderMedia(context: Context, media: Media): TemplateResult | typeof nothing {
  const { kind, src, poster, width, height } = media;
  if (!isSafeUrl(src)) return nothing;
  const alt = context.text(media.alt);
  const note = [context.text(media.caption).text, context.text(media.credit).text].filter(Boolean).join(' · ');
  const size = { width: width ?? nothing, height: height ?? nothing };
  const shown = {
    image: () => html`<img loading="lazy" decoding="async" src=${src} alt=${alt.text} width=${size.width} height=${size.height}>`,
    video: () => html`<video controls preload="none" src=${src} poster=${poster && isSafeUrl(poster) ? poster : nothing} aria-label=${alt.text} width=${size.width} height=${size.height}></video>`,
    audio: () => html`<audio controls preload="none" src=${src} aria-label=${alt.text}></audio>`,
    // Another site's page is not loaded into this one; a link leads there.
    embed: () => html`<a href=${src} rel="external">${alt.text || src}</a>`,
  }[kind]();
  return html`<figure lang=${alt.lang}>${shown}${note ? html`<figcaption class="quiet" dir="auto">${note}</figcaption>` : nothing}</figure>`;
}

/** The events of a cluster, each a button (`data-id`) that opens it. */
export function renderClusterCard(context: Context, events: readonly TimelineEvent[], name: string): TemplateResult {
  return html`
    <h3 class="card-title" id="card-title">${name}</h3>
    <ol class="list" role="list">${events.map((event) => {
      const title = context.text(event.title);
      const date = context.date(event, 'short');
      return html`<li><p class="f-date date" lang=${date.lang} dir="auto">${date.text}</p>
        <button type="button" class="entry" data-id=${event.id} lang=${title.lang} dir="auto">${title.text}</button></li>`;
    })}</ol>`;
}
