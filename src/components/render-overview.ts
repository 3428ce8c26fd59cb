import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from '../scene/picture-types.js';
import { renderMarks } from './render-marks.js';

/** The same dates at true scale: seen only, since every event can be reached in the chart; its caption is text. `brush`: what moves the window on it. */
export function renderOverview({ width, overview }: Picture, brush?: unknown): TemplateResult {
  const { height, still, marks, caption } = overview!;
  return html`<div class="overview">${caption ? html`<p class="caption">${caption}</p>` : nothing}
    <svg part="overview" aria-hidden="true" width=${width} height=${height} viewBox="0 0 ${width} ${height}">${renderMarks(still)}${renderMarks(marks)}</svg>${brush}</div>`;
}
