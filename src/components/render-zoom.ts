import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from '../scene/picture-types.js';
import type { ZoomMessages } from '../words/index.js';
import { arrow } from './render-tools.js';

/** Buttons that zoom by a factor (0 shows everything), and how many events the window leaves out on either side. */
export const renderZoom = (words: ZoomMessages, zoom: (factor: number) => void, outside: Picture['outside']): TemplateResult => html`<div class="zoom" role="group" aria-label=${words.label}>
  ${outside ? html`<span class="quiet">${[outside.before && words.before(outside.before), outside.after && words.after(outside.after)].filter(Boolean).join(' · ')}</span>` : nothing}
  <button type="button" aria-label=${words.out} @click=${() => zoom(0.5)}>${arrow('minus')}</button>
  <button type="button" aria-label=${words.in} @click=${() => zoom(2)}>${arrow('plus')}</button>
  <button type="button" aria-label=${words.fit} aria-disabled=${!outside} @click=${() => zoom(0)}>${arrow('fit')}</button>
</div>`;
