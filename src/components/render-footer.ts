import { html, nothing, type TemplateResult } from 'lit';
import { isSafeUrl } from '../data/index.js';
import type { Source } from '../data/types.js';
import type { Context } from './context.js';

/** Where the document comes from: its credit, else its sources by name; its licence and its last edit. */
export function renderFooter(context: Context | undefined): TemplateResult {
  return html`<div class="footer"><slot name="footer">${context ? lines(context) : nothing}</slot></div>`;
}

function lines(context: Context): TemplateResult {
  const { credit, sources, license, updated } = context.document;
  const said = context.text(credit);
  const named = Object.values(sources ?? {});
  return html`
    ${said.text ? html`<p lang=${said.lang} dir="auto">${said.text}</p>` : named.length
      ? html`<p>${context.words.sources}: ${named.map((source, i) => html`${i ? '; ' : ''}${renderSource(context, source)}`)}</p>` : nothing}
    ${license || updated ? html`<p>${[license, updated && context.words.updated(context.day(updated))].filter(Boolean).join(' · ')}</p>` : nothing}`;
}

/** A source by title, publisher and date, as a link where its address is known. */
export function renderSource(context: Context, source: Source): TemplateResult {
  const title = context.text(source.title);
  const named = html`<cite lang=${title.lang} dir="auto">${title.text}</cite>`;
  const rest = [context.text(source.publisher).text, context.day(source.date)].filter(Boolean).join(', ');
  return html`${source.url && isSafeUrl(source.url) ? html`<a href=${source.url} rel="external">${named}</a>` : named}${rest ? `, ${rest}` : nothing}`;
}
