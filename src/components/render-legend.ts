import { html, nothing, type TemplateResult } from 'lit';
import { spanOf } from '../data/index.js';
import type { TimelineColumns } from '../data/types.js';
import { formatNumber } from '../words/index.js';
import type { Context } from './context.js';

/** Events by category: counted once, a long list has no time for it in every frame. */
const counted = new WeakMap<TimelineColumns, Uint32Array>();

/**
 * The legend: categories that have events, with their counts, each a button (`data-category`) that shows only its events, or none where nothing
 * can be chosen; and eras too narrow to carry their own name.
 */
export function renderLegend(context: Context, columns: TimelineColumns, narrowEras: readonly number[] = [], chosen?: ReadonlySet<string>, all: unknown = nothing): TemplateResult | typeof nothing {
  const entries = Object.entries(context.document.categories ?? {});
  let counts = counted.get(columns);
  if (!counts) {
    const { category, length } = columns;
    // Those without a category are counted, too, in the first place; where there is none at all, nothing is.
    counted.set(columns, (counts = new Uint32Array(entries.length + 1)));
    for (let row = entries.length && length; row--;) counts[category[row] + 1]++;
  }
  const named = entries.map(([key, { label }], i) => ({ key, i, label: context.text(label), count: counts[i + 1] })).filter(({ count }) => count);
  if (!named.length && !narrowEras.length) return nothing;
  return html`<ul part="legend" class="legend" role="list" aria-label=${context.words.categories}>
    ${named.map(({ key, i, label, count }) => {
      const words = html`<span class="dot"></span><span lang=${label.lang} dir="auto">${label.text}</span><span aria-hidden="true">${formatNumber(context.lang, count, { useGrouping: true })}</span><span class="unseen">, ${context.words.events(count)}</span>`;
      return html`<li class="c${i}">${chosen ? html`<button type="button" class="choice" data-category=${key} aria-pressed=${chosen.has(key)}>${words}</button>` : words}</li>`;
    })}
    ${chosen?.size ? all : nothing}
    ${narrowEras.map((index) => {
      const era = context.document.eras![index];
      const label = context.text(era.label);
      const { start, end } = spanOf(era.date);
      const [from, to] = columns.extent;
      // One that the axis does not reach has no colour in it.
      return html`<li class="e${index}"><span class=${start < to && end > from ? 'swatch' : ''}></span><span lang=${label.lang} dir="auto">${label.text}</span> <span class="quiet">${context.day(era.date)}</span></li>`;
    })}
  </ul>`;
}
