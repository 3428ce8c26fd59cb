import { html, nothing, type TemplateResult } from 'lit';
import type { Context, LangText } from './context.js';

/** The heading and the description under it; `heading` beats the document's title, and an empty one means none. */
export function renderHeading(context: Context | undefined, heading: string | null | undefined): TemplateResult {
  const title: LangText | undefined = heading == null ? context?.text(context.document.title) : { text: heading, lang: '' };
  const description = context?.text(context.document.description);
  return html`
    <slot name="heading">${title?.text ? html`<h2 part="heading" class="heading" lang=${title.lang || nothing} dir="auto">${title.text}</h2>` : nothing}</slot>
    ${description?.text ? html`<p part="description" class="description" lang=${description.lang} dir="auto">${description.text}</p>` : nothing}`;
}
