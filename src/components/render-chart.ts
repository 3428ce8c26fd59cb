import { nothing, html, type TemplateResult } from 'lit';
import type { Picture, PictureItem } from '../scene/picture-types.js';
import { renderMarks, svgElement, type Attributes } from './render-marks.js';

/** Least side of what a finger or pen can hit (WCAG 2.5.8). */
const TARGET = 24;

export interface ChartState {
  label: string;
  /** One sentence about the whole, once there is one. */
  description?: string;
  /** Items in the order they are read: the picture's own, or reversed. */
  items: readonly PictureItem[];
  /** What holds their nodes, with those of the picture before. */
  list: Element;
  /** Who brings the nodes up to date, once there may be a reader who holds one. */
  reading?: { updateItems(list: Element): void };
}

/** The chart: what is only seen first, then one list of what can be reached. Listeners belong on the svg: items carry `data-item`, their index. */
export function renderChart(picture: Picture, { label, description, items, list, reading }: ChartState): TemplateResult {
  const { width, height, ground } = picture;
  if (reading) reading.updateItems(list);
  else list.replaceChildren(...items.map(renderItem));
  return html`<svg part="chart" class="chart" role="group" aria-label=${label} aria-description=${description ?? nothing}
    width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    <g aria-hidden="true">${renderMarks(ground)}</g>
    ${list}
  </svg>`;
}

/** Attributes of an item's button, before a reader has done anything, and of what can be hit of it. */
export function itemAttributes(item: PictureItem, index: number): [Attributes, Attributes] {
  const { shift = 0, kind, ids, box: { x, y, width, height } } = item;
  const growX = Math.max(3, (TARGET - width) / 2);
  const growY = Math.max(2, (TARGET - height) / 2);
  const cluster = kind === 'cluster';
  return [{
    role: 'button', class: 'item', tabindex: index ? -1 : 0, 'aria-label': item.name, 'aria-description': item.spoken,
    'aria-haspopup': 'dialog', 'aria-expanded': 'false', 'data-item': index, 'data-id': ids.length > 1 ? undefined : ids[0],
    part: cluster ? kind : undefined, 'data-count': cluster ? item.many?.count ?? ids.length : undefined, transform: shift ? `translate(${shift})` : undefined,
  }, { class: 'target', x: x - growX - shift, y: y - growY, width: width + 2 * growX, height: height + 2 * growY, rx: 3 }];
}

/** An item: an entry of the list, and in it a button of what can be hit and the marks. */
export function renderItem(item: PictureItem, index: number): SVGElement {
  const [button, target] = itemAttributes(item, index);
  const entry = svgElement('g', { role: 'listitem' });
  entry.appendChild(svgElement('g', button)).append(svgElement('rect', target), renderMarks(item.marks));
  return entry;
}
