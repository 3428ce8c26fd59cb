import { html, nothing, type TemplateResult } from 'lit';
import type { Viewport } from '../scale/index.js';
import type { Picture } from '../scene/picture-types.js';
import type { ZoomMessages } from '../words/index.js';
import { SEARCH_FROM } from './controls.js';
import { arrow } from './render-tools.js';

/** What the buttons ask for. */
interface Moves {
  /** By a factor; 0 shows everything. */
  zoom(factor: number): void;
  /** By a part of what is on screen. */
  pan(part: number): void;
}

/** Whether the buttons are offered unasked before there is a window: where time lies before the reader, and in a column that is long. */
export const offersZoom = (length: number, lying: boolean): boolean => length > 1 && (lying || length >= SEARCH_FROM);

/** Part of what is on screen that a button moves it by. */
const PART = 0.5;

/** Buttons that zoom, those that move a window toward earlier and later times, and how many events it leaves out on either side. */
export function renderZoom(words: ZoomMessages, moves: Moves, { outside, scale }: Picture, [from, before]: Viewport): TemplateResult {
  const [low, high] = scale.domain();
  const pan = (name: string, sign: 'start' | 'end', part: number, over: boolean): TemplateResult =>
    html`<button type="button" aria-label=${name} aria-disabled=${over} @click=${() => over || moves.pan(part)}>${arrow(sign)}</button>`;
  return html`<div class="zoom" role="group" aria-label=${words.label}>
  ${outside ? html`<span class="quiet">${[outside.before && words.before(outside.before), outside.after && words.after(outside.after)].filter(Boolean).join(' · ')}</span>
    ${pan(words.earlier, 'start', -PART, from <= low)}${pan(words.later, 'end', PART, before >= high)}` : nothing}
  <button type="button" aria-label=${words.out} @click=${() => moves.zoom(0.5)}>${arrow('minus')}</button>
  <button type="button" aria-label=${words.in} @click=${() => moves.zoom(2)}>${arrow('plus')}</button>
  <button type="button" aria-label=${words.fit} aria-disabled=${!outside} @click=${() => moves.zoom(0)}>${arrow('fit')}</button>
</div>`;
}
