import { nothing, type TemplateResult } from 'lit';
import type { TimelineColumns } from '../data/types.js';
import type { Context } from './context.js';
import { PicturedCompanion } from './pictured-companion.js';
import { renderOverview } from './render-overview.js';

/**
 * The dates of a timeline at true scale.
 *
 * @tag timeline-overview
 * @csspart overview - The drawing.
 */
export class TimelineOverview extends PicturedCompanion {
  protected override draw(context: Context, columns: TimelineColumns): TemplateResult | typeof nothing {
    const picture = this.picture(context, columns, { overview: true });
    return picture?.overview ? renderOverview(picture) : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'timeline-overview': TimelineOverview }
}
