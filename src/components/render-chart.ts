import { nothing, svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Picture, PictureItem } from '../scene/picture-types.js';
import { renderMarks } from './render-marks.js';

/** Least side of what a finger or pen can hit (WCAG 2.5.8). */
const TARGET = 24;

export interface ChartState {
  label: string;
  /** One sentence about the whole, once there is one. */
  description?: string;
  /** Items in the order they are read: the picture's own, or reversed. */
  items: readonly PictureItem[];
  /** The item that Tab reaches. */
  active: PictureItem | undefined;
  /** The item whose card is open. */
  open: PictureItem | undefined;
  /** Whether a search finds an item; the others step back. */
  found?: (item: PictureItem) => boolean;
}

/** An item's identity through redraws. */
export const itemKey = (item: PictureItem): string => `${item.kind === 'cluster' ? '+' : ''}${item.ids[0]}`;

/** The chart: what is only seen first, then one list of what can be reached. Listeners belong on the svg: items carry `data-item`, their index. */
export function renderChart(picture: Picture, state: ChartState): TemplateResult {
  const { width, height, ground } = picture;
  return html`<svg part="chart" class="chart" role="group" aria-label=${state.label} aria-description=${state.description ?? nothing}
    width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    <g aria-hidden="true">${renderMarks(ground)}</g>
    <g role="list">${state.items.map((item, i) => renderItem(item, i, state))}</g>
  </svg>`;
}

function renderItem(item: PictureItem, index: number, state: ChartState): SVGTemplateResult {
  const { marks, shift, box: { x, y, width, height } } = item;
  const growX = Math.max(3, (TARGET - width) / 2);
  const growY = Math.max(2, (TARGET - height) / 2);
  const cluster = item.kind === 'cluster';
  return svg`<g role="listitem"><g role="button" class="item ${state.found ? (state.found(item) ? 'hit' : 'apart') : ''}" tabindex=${item === state.active ? 0 : -1} aria-label=${item.name} aria-description=${item.spoken ?? nothing}
    aria-haspopup="dialog" aria-expanded=${item === state.open} data-item=${index} data-id=${item.ids.length > 1 ? nothing : item.ids[0]}
    part=${cluster ? 'cluster' : nothing} data-count=${cluster ? item.many?.count ?? item.ids.length : nothing} transform=${shift === undefined ? nothing : `translate(${shift})`}>
    <rect class="target" x=${x - growX - (shift ?? 0)} y=${y - growY} width=${width + 2 * growX} height=${height + 2 * growY} rx="3"></rect>
    ${renderMarks(marks)}
  </g></g>`;
}
