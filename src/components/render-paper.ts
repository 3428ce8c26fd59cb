import { html, type TemplateResult } from 'lit';
import { composePicture } from '../scene/index.js';
import { MOST_PLACED } from '../scene/many-from.js';
import { readingMessagesFor } from '../words/index.js';
import type { Context } from './context.js';
import { renderDetails } from './render-card.js';
import { renderList } from './render-list.js';
import { renderMarks } from './render-marks.js';
import type { Reading } from './reading.js';

/** px between the margins of an upright sheet, A4 or Letter. */
const SHEET = 672;

/** The whole timeline for paper, whatever view is on screen: the chart laid out for a sheet, then every event with all its text and sources; of a long list, years and how many events each has. */
export function renderPaper(context: Context, reading: Reading): TemplateResult {
  const words = readingMessagesFor(context.lang);
  const { input } = reading.drawn;
  const whole = input && composePicture({ ...input, width: SHEET, orientation: 'horizontal', viewport: undefined, maxHeight: undefined, overview: true });
  return html`<div class="paper">
    ${whole ? html`<svg class="chart" width="100%" viewBox="0 0 ${whole.width} ${whole.height}" aria-hidden="true">
      ${[whole.plot?.marks ?? [], whole.ground, ...whole.items.map(({ marks }) => marks)].map(renderMarks)}</svg>
      ${whole.overview ? html`${whole.overview.caption ? html`<p class="caption">${whole.overview.caption}</p>` : ''}
        <svg width="100%" viewBox="0 0 ${whole.width} ${whole.overview.height}" aria-hidden="true">${renderMarks([...whole.overview.still, ...whole.overview.marks])}</svg>` : ''}` : ''}
    ${renderList(context, reading.columns, reading.rows, { words, selected: null, whole: reading.rows.length <= MOST_PLACED, details: (event) => renderDetails(context, event), more: () => undefined })}
  </div>`;
}
