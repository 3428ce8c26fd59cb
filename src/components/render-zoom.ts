import { html, type TemplateResult } from 'lit';
import type { Messages } from '../words/index.js';

/** Buttons that zoom by a factor; 0 shows everything. */
export const renderZoom = (words: Messages, zoom: (factor: number) => void): TemplateResult => html`<div class="zoom" role="group">
  <button type="button" aria-label=${words.zoomOut} @click=${() => zoom(0.5)}>−</button>
  <button type="button" aria-label=${words.zoomIn} @click=${() => zoom(2)}>+</button>
  <button type="button" @click=${() => zoom(0)}>${words.zoomReset}</button>
</div>`;
