import type { nothing, TemplateResult } from 'lit';
import { Companion } from './companion.js';
import type { Context } from './context.js';
import { legendOf, renderLegend } from './render-legend.js';

/**
 * The categories of a timeline that have events, in their colours.
 *
 * @tag timeline-legend
 * @csspart legend - The list.
 */
export class TimelineLegend extends Companion {
  protected override draw(context: Context): TemplateResult | typeof nothing {
    return renderLegend(context, legendOf(context));
  }
}

declare global {
  interface HTMLElementTagNameMap { 'timeline-legend': TimelineLegend }
}
