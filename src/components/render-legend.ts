import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.js';

/** Categories and how many events each has, as indices; and eras that need naming here, as indices. */
export interface LegendEntries { legend: readonly { category: number; count: number }[]; erasInLegend: readonly number[] }

/** The legend: categories that have events, counts for those who listen, and eras too narrow to carry their own name. */
export function renderLegend(context: Context, { legend, erasInLegend }: LegendEntries): TemplateResult | typeof nothing {
  const categories = Object.values(context.document.categories ?? {});
  const named = legend.filter(({ category }) => category >= 0);
  const eras = erasInLegend.map((i) => context.document.eras![i]);
  if (!named.length && !eras.length) return nothing;
  return html`<ul part="legend" class="legend" role="list" aria-label=${context.words.categories}>
    ${named.map(({ category, count }) => {
      const label = context.text(categories[category].label);
      return html`<li class="c${category}"><span class="dot"></span><span lang=${label.lang} dir="auto">${label.text}</span><span class="unseen">, ${context.words.events(count)}</span></li>`;
    })}
    ${eras.map((era) => {
      const label = context.text(era.label);
      return html`<li><span class="swatch"></span><span lang=${label.lang} dir="auto">${label.text}</span> <span class="quiet">${context.day(era.date)}</span></li>`;
    })}
  </ul>`;
}

/** What a legend says of a document that is not drawn: its categories in order with their counts, no eras. */
export function legendOf(context: Context): LegendEntries {
  const keys = Object.keys(context.document.categories ?? {});
  const counts = keys.map((key) => context.document.events.filter((event) => event.category === key).length);
  return { legend: counts.map((count, category) => ({ category, count })).filter(({ count }) => count), erasInLegend: [] };
}
