import { html, nothing, type TemplateResult } from 'lit';
import type { ReadingMessages } from '../words/index.js';
import type { ReaderHost } from './reader-acts.js';

const VIEWS = ['chart', 'story', 'list', 'table'] as const;

/** The four ways to look at a timeline, as buttons of which one is pressed. */
export const renderViews = (words: ReadingMessages, view: string, show: (view: ReaderHost['view']) => void): TemplateResult =>
  html`<div class="views" role="group" aria-label=${words.views.label} lang=${words.lang}>${VIEWS.map((name) =>
    html`<button type="button" data-view=${name} aria-pressed=${name === (VIEWS.includes(view as 'chart') ? view : 'chart')} @click=${() => show(name)}>${words.views[name]}</button>`)}</div>`;

export interface SearchState {
  query: string;
  /** How many it finds; undefined while there is nothing to find. */
  found: number | undefined;
  total: number;
  /** Which of them is open, from 1; 0 for none. */
  at: number;
  search(query: string): void;
  step(by: 1 | -1): void;
}

/** A search box, the way from one of its results to the next (Enter and Shift+Enter too), and how many there are, last: none of the buttons moves when these words change. */
export function renderSearch(words: ReadingMessages, { query, found, total, at, search, step }: SearchState): TemplateResult {
  const { label, placeholder, clear } = words.search;
  const keydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && query) search('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<div class="search ${found === undefined ? '' : 'searched'}" role="search" lang=${words.lang}>
    ${arrow('lens')}<input type="search" class="query" aria-label=${label} placeholder=${placeholder} .value=${query} autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search"
      @input=${(event: InputEvent) => search((event.target as HTMLInputElement).value)} @keydown=${keydown}>
    ${found === undefined ? nothing : html`<div class="results">
      <button type="button" aria-label=${words.search.previous} ?disabled=${!found} @click=${() => step(-1)}>${arrow('up')}</button>
      <button type="button" aria-label=${words.search.next} ?disabled=${!found} @click=${() => step(1)}>${arrow('down')}</button>
      <button type="button" class="text" aria-label=${clear} @click=${(event: Event) => {
        search('');
        (event.currentTarget as Element).closest('.search')!.querySelector<HTMLElement>('input')!.focus();
      }}>${arrow('cross')}</button>
      <span class="quiet found">${!found ? words.search.none : at ? words.search.position(at, found) : words.search.found(found, total)}</span></div>`}
  </div>`;
}

const PATHS = { lens: 'M8.5 5A3.5 3.5 0 1 1 1.5 5a3.5 3.5 0 0 1 7 0M7.5 7.5L11 11', up: 'M2 8l4-4 4 4', down: 'M2 4l4 4 4-4', start: 'M8 2L4 6l4 4', end: 'M4 2l4 4-4 4', cross: 'M2 2l8 8M10 2l-8 8', play: 'M3 1.5l7 4.5-7 4.5z', pause: 'M3.5 2v8M8.5 2v8', first: 'M9 2L5 6l4 4M3 2v8', last: 'M3 2l4 4-4 4M9 2v8', minus: 'M2 6h8', plus: 'M2 6h8M6 2v8', fit: 'M1.5 2v8M10.5 2v8M4 6h4M5 4.5L3.5 6 5 7.5M7 4.5L8.5 6 7 7.5' };

/** A sign on a button that has its name elsewhere; `start` and `end` are mirrored where the text runs right to left. */
export const arrow = (name: keyof typeof PATHS): TemplateResult =>
  html`<svg class="sign sign-${name}" viewBox="0 0 12 12" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;
