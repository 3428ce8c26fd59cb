import { nothing, type TemplateResult } from 'lit';
import type { TimelineColumns } from '../data/types.js';
import type { Context } from './context.js';
import { PicturedCompanion } from './pictured-companion.js';
import { renderChart } from './render-chart.js';

/**
 * The axis of a timeline alone: ticks, breaks, spans, and a marker or a count at each date.
 *
 * @tag timeline-axis
 * @csspart chart - The drawing.
 * @csspart tick-label - The words of a tick.
 * @csspart marker - The sign of an event.
 */
export class TimelineAxis extends PicturedCompanion {
  protected override draw(context: Context, columns: TimelineColumns): TemplateResult | typeof nothing {
    // No room above or below the band: what would be a label is a marker.
    const picture = this.picture(context, columns, 1, false);
    if (!picture) return nothing;
    return renderChart(picture, { label: context.text(context.document.title).text || context.words.timeline, items: picture.items, active: undefined, open: undefined });
  }
}

declare global {
  interface HTMLElementTagNameMap { 'timeline-axis': TimelineAxis }
}
