import { css } from 'lit';

/**
 * Tokens, type and everything that is HTML. A page sets `--timeline-*` on the element or any ancestor; the `--_*` names are what it comes
 * to, for this sheet and the chart's. Light and dark follow `color-scheme`. Type sizes are in em of the element.
 */
export const styles = css`
  :host {
    --_ink: var(--timeline-ink, light-dark(#1a1d20, #eceae4));
    --_muted: var(--timeline-muted, light-dark(#5c6166, #a5a9ab));
    --_paper: var(--timeline-paper, Canvas);
    --_band: var(--timeline-band, light-dark(#f0ece4, #23282c));
    --_line: var(--timeline-line, light-dark(#cfc8ba, #43494d));
    display: block;
    position: relative;
    box-sizing: border-box;
    block-size: var(--timeline-block-size, auto);
    max-block-size: var(--timeline-max-block-size, none);
    overflow: visible;
    color: var(--_ink);
    font-family: var(--timeline-font, inherit);
    line-height: 1.25;
    text-align: start;
    text-rendering: geometricPrecision;
  }
  :host([hidden]) { display: none; }
  .heading, .description, .legend, .footer, .caption, .state { overflow-wrap: anywhere; }
  .root { display: flow-root; block-size: 100%; }
  .root.bounded { max-block-size: inherit; overflow: auto; overscroll-behavior: contain; }
  h2, p, ul { margin: 0; padding: 0; }
  ul { list-style: none; }
  button { font: inherit; letter-spacing: inherit; word-spacing: inherit; text-rendering: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: start; cursor: pointer; }

  /* A text in the other direction keeps its own order, but stands at the edge its neighbours stand at. */
  [dir='auto']:not(.prose) { text-align: -webkit-match-parent; text-align: match-parent; }

  .probe { position: absolute; visibility: hidden; pointer-events: none; inset: 0 auto auto 0; contain: strict; }
  .probe > span { display: block; inline-size: max-content; white-space: nowrap; }
  .f-title { font-size: 0.875em; }
  .f-strong { font-size: 0.875em; font-weight: 700; }
  .f-date { font-size: 0.75em; font-weight: 700; }
  .f-small { font-size: 0.75em; }

  .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .quiet, .description, .footer, .caption, .legend { color: var(--_muted); }
  .heading { font-size: 1.75em; font-weight: 700; line-height: 1.2; font-family: var(--timeline-heading-font, inherit); text-wrap: balance; }
  .description { margin-block-start: 0.375em; font-size: 0.875em; text-wrap: pretty; max-inline-size: 54em; }
  .legend { display: flex; flex-wrap: wrap; gap: 0 1.75em; margin-block: 0.75em 0; font-size: 0.875em; }
  .legend li, .choice { display: inline-flex; align-items: baseline; gap: 0.5em; min-block-size: 24px; }
  .dot, .swatch { flex: none; inline-size: 0.625em; block-size: 0.625em; border-radius: 50%; background: var(--c, var(--_muted)); forced-color-adjust: none; }
  .swatch { inline-size: 1.25em; border-radius: 2px; background: var(--e, var(--_line)); }

  .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25em 1.5em; min-block-size: max(28px, 2.2em); margin-block-start: 0.75em; font-size: 0.8125em; }
  .deep { min-block-size: calc(25px + 2.1em); }
  .deeper { min-block-size: calc(49px + 2.35em); }
  .stage { position: relative; margin-block-start: 1.25em; container-type: inline-size; }
  .overview { contain: inline-size; }
  svg { display: block; overflow: visible; max-inline-size: none; }
  .item { cursor: pointer; outline: none; }
  .target { fill: transparent; stroke: none; }
  .overview { margin-block-start: 1.5em; }
  .caption { font-size: 0.75em; font-weight: 700; margin-block-end: 0.5em; }
  .footer { font-size: 0.75em; margin-block-start: 1em; line-height: max(1.45em, 1lh); }

`;
