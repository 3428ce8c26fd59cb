import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineColumns } from '../data/types.js';
import type { Context } from './context.js';
import { PicturedCompanion } from './pictured-companion.js';
import { renderMarks } from './render-marks.js';

/**
 * The axis of a timeline alone: ticks, breaks, spans, and a marker or a count at each date. A picture, beside something that can be read.
 *
 * @tag timeline-axis
 * @csspart chart - The drawing.
 * @csspart tick-label - The words of a tick.
 * @csspart marker - The sign of an event.
 */
export class TimelineAxis extends PicturedCompanion {
  protected override draw(context: Context, columns: TimelineColumns): TemplateResult | typeof nothing {
    const picture = this.picture(context, columns, { labels: false, overview: false });
    if (!picture) return nothing;
    const { width, height, plot, ground, items } = picture;
    const label = context.text(context.document.title).text || context.words.timeline;
    return html`<svg part="chart" class="chart" role="img" aria-label=${label} width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      <g aria-hidden="true">${[plot?.marks ?? [], ground, ...items.map(({ marks }) => marks)].map(renderMarks)}</g></svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'timeline-axis': TimelineAxis }
}
