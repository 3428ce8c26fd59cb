import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from '../scene/picture-types.js';
import type { Messages } from '../words/index.js';

/** Buttons that zoom by a factor (0 shows everything), and how many events the window leaves out on either side. */
export const renderZoom = (words: Messages, zoom: (factor: number) => void, outside: Picture['outside']): TemplateResult => html`<div class="zoom" role="group">
  <button type="button" aria-label=${words.zoomOut} @click=${() => zoom(0.5)}>−</button>
  <button type="button" aria-label=${words.zoomIn} @click=${() => zoom(2)}>+</button>
  <button type="button" @click=${() => zoom(0)}>${words.zoomReset}</button>
  ${outside ? html`<span class="quiet">${[outside.before && words.before(outside.before), outside.after && words.after(outside.after)].filter(Boolean).join(' · ')}</span>` : nothing}
</div>`;
