import { css } from 'lit';

/** The look of what comes after the first drawing: cards, lists, buttons, forced colours, print; adopted when that chunk arrives. */
export const laterStyles = css`
  .zoom { display: flex; flex-wrap: wrap; gap: 0.5em; font-size: 0.8125em; margin-block-start: 0.75em; }
  .zoom button { min-inline-size: 2.25em; padding: 0.25em 0.6em; border: 1px solid var(--_line); border-radius: 3px; text-align: center; }
  .list > li { padding-block: 0.625em; border-block-start: 1px solid var(--_line); }
  .date { color: var(--c, var(--_muted)); }
  .entry { font-weight: 600; text-underline-offset: 0.2em; min-block-size: 24px; }
  .entry:hover { text-decoration: underline; }
  .list .prose { font-size: 0.9375em; margin-block-start: 0.25em; }
  .card { position: absolute; z-index: 2; box-sizing: border-box; inline-size: min(25em, 100%); max-block-size: min(32em, 80vh); overflow: auto; padding: 1em 1.125em; background: var(--_paper); color: var(--_ink); border: 1px solid var(--_line); border-radius: 4px; box-shadow: 0 1px 2px rgb(0 0 0 / 0.06), 0 8px 28px rgb(0 0 0 / 0.16); overscroll-behavior: contain; }
  .card-title { font-size: 1.125em; font-weight: 700; font-family: var(--timeline-heading-font, inherit); margin-block: 0.15em 0; text-wrap: balance; }
  .card > :is(.prose, .list), .details > * { font-size: 0.9375em; margin-block-start: 0.75em; }
  .prose > * + * { margin-block-start: 0.625em; }
  .prose :is(ul, ol) { padding-inline-start: 1.25em; list-style: revert; }
  blockquote { padding-inline-start: 0.875em; border-inline-start: 2px solid var(--_line); }
  .details > .quiet, figcaption { font-size: 0.8125em; }
  figcaption { margin-block-start: 0.375em; }
  .links { display: grid; gap: 0.25em; }
  .card .f-date { padding-inline-end: 2em; }
  .close { position: absolute; inset-block-start: 0.5em; inset-inline-end: 0.5em; inline-size: 2em; block-size: 2em; border-radius: 50%; display: grid; place-items: center; }
  .close:hover { background: var(--_band); }
  .close svg { inline-size: 0.75em; block-size: 0.75em; stroke: currentColor; stroke-width: 1.5; fill: none; }
  img, video { display: block; max-inline-size: 100%; block-size: auto; border-radius: 2px; background: var(--_band); }
  audio { inline-size: 100%; }

  @media print {
    .card { display: none; }
  }
  @media (forced-colors: active) {
    .band, .overview-band { fill: Canvas; stroke: GrayText; }
    text { fill: CanvasText; }
    .marker, .marker-point, .span, .span-soft, .arrow, .overview-mark { fill: CanvasText; }
    .marker-soft, .marker-approximate { fill: Canvas; stroke: CanvasText; }
    .pole, .axis-line, .tick, .break { stroke: CanvasText; }
  }
  @media (forced-colors: active) {
    .dot, .swatch { border: 1px solid CanvasText; }
    .item:focus-visible > .target { stroke: Highlight; }
  }
  @media print {
    .root.bounded { overflow: visible; }
    .zoom { display: none; }
    :host { block-size: auto; max-block-size: none; }
  }
`;
