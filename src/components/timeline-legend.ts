import type { nothing, TemplateResult } from 'lit';
import type { TimelineColumns } from '../data/types.js';
import { Companion } from './companion.js';
import type { Context } from './context.js';
import { renderLegend } from './render-legend.js';

/**
 * The categories of a timeline that have events, in their colours.
 *
 * @tag timeline-legend
 * @csspart legend - The list.
 */
export class TimelineLegend extends Companion {
  protected override draw(context: Context, columns: TimelineColumns): TemplateResult | typeof nothing {
    return renderLegend(context, columns);
  }
}

declare global {
  interface HTMLElementTagNameMap { 'timeline-legend': TimelineLegend }
}
