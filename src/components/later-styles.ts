import { css } from 'lit';

/** The look of what comes after the first drawing: cards, lists, buttons, forced colours, print; adopted when that chunk arrives. */
export const laterStyles = css`
  h3, ol, figure, blockquote { margin: 0; padding: 0; }
  ol { list-style: none; }
  .list { overflow-wrap: anywhere; }
  a { color: inherit; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
  .state { padding-block: 1em; color: var(--_muted); }
  :host { --_accent: var(--timeline-accent, light-dark(#1f5f99, #74b1f5)); }
  :focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }
  .item:hover > .target { fill: color-mix(in srgb, var(--_ink) 5%, transparent); }
  .item[aria-expanded='true'] > .target { fill: color-mix(in srgb, var(--_accent) 12%, transparent); }
  .item:focus-visible { outline: none; }
  .item:focus-visible > .target { stroke: var(--_accent); stroke-width: 2px; }
  .prose { line-height: max(1.45em, 1lh); max-inline-size: 68ch; text-wrap: pretty; }
  .error { color: var(--_ink); border-inline-start: 3px solid var(--timeline-error, light-dark(#a8432f, #f08d76)); padding: 0.5em 0.875em; margin-block-end: 1em; }
  .chart:focus { outline: none; }
  .tools > * { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25em; max-inline-size: 100%; }
  .tools button { overflow-wrap: anywhere; }
  .tools button { display: inline-flex; align-items: center; justify-content: center; min-inline-size: 24px; min-block-size: 24px; border-radius: 3px; }
  .views { gap: 1.125em; }
  .views + :not(.search), .search + * { margin-inline-start: auto; }
  .views button { color: var(--_muted); border-block-end: 2px solid transparent; border-radius: 0; padding-block: 0.2em; }
  .views button[aria-pressed='true'] { color: var(--_ink); font-weight: 700; border-color: currentColor; }
  .views button:hover, .zoom button:hover, .search button:hover { color: var(--_ink); }
  .zoom { color: var(--_muted); }
  .zoom button { padding-inline: 0.35em; }
  .tools > * { min-inline-size: 0; }
  .stage.zoomable { touch-action: pan-x pan-y; }
  .stage.movable { touch-action: pan-y; }
  .grabbable .chart { cursor: grab; }
  .grabbable .chart:active { cursor: grabbing; }
  .fan { stroke: var(--_line); stroke-width: 1; fill: none; }
  .overview-band { fill: var(--_band); }
  .window { fill: color-mix(in srgb, var(--_ink) 8%, transparent); stroke: var(--_ink); stroke-width: 1.25; }
  .overview-mark { fill: var(--c, var(--_ink)); }
  .overview { position: relative; }
  .brush { position: absolute; inset-block-end: 0; inset-inline-start: 0; }
  .beside, .grip, .reach { fill: transparent; }
  .beside { cursor: crosshair; touch-action: pan-y; }
  .grip { cursor: grab; touch-action: pan-y; }
  .grip.whole { cursor: crosshair; }
  .handle { cursor: ew-resize; outline: none; touch-action: none; }
  .knob { fill: var(--_paper); stroke: var(--_muted); stroke-width: 1.25; }
  .handle:hover .knob { stroke: var(--_ink); }
  .handle:focus-visible .knob { stroke: var(--_accent); stroke-width: 2.5; }
  .tools > .search { position: relative; flex: 1 1 18.5em; gap: 0.25em 0.75em; }
  .tools:not(.deep) > .search { min-block-size: max(28px, 2.2em); }
  .search > .sign { position: absolute; inset-inline-start: 0.3em; color: var(--_muted); pointer-events: none; }
  .searched > .query { flex: 1 1 6em; }
  .results { flex: 1 1 11em; display: flex; align-items: center; gap: 0.25em; }
  .deep > .search { column-gap: 0.6em; }
  .deeper > .zoom { flex: 1 0 100%; justify-content: end; }
  .deep .results { flex-grow: 2; gap: 0; }
  .deep .found { margin-inline-start: 0.25em; }
  .tools { position: relative; }
  .menu-button { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.25em; }
  .menu-list { position: absolute; z-index: 3; inset-block-start: 100%; inset-inline-end: 0; box-sizing: border-box; inline-size: max-content; max-inline-size: 100%; padding: 0.4em 0; background: var(--_paper); color: var(--_ink); border: 1px solid var(--_line); border-radius: 4px; box-shadow: 0 8px 28px rgb(0 0 0 / 0.16); }
  .tools .menu-entry { inline-size: 100%; justify-content: start; padding: 0.35em 1em; border-radius: 0; }
  .menu-entry:hover { background: var(--_band); }
  .paper { display: none; }
  .query { font: inherit; text-rendering: inherit; color: inherit; background: none; border: 0; border-block-end: 1px solid var(--_muted); border-radius: 0; padding: 0.3em; padding-inline-start: 1.6em; flex: 0 1 18.5em; max-inline-size: 18.5em; min-inline-size: 6em; min-block-size: 24px; box-sizing: border-box; appearance: none; }
  .query::placeholder { color: var(--_muted); opacity: 1; }
  .query::-webkit-search-cancel-button { display: none; }
  .query:focus-visible { outline-offset: 1px; }
  .found { line-height: 1; margin-block: -2px; text-wrap: balance; }
  .sign { inline-size: 0.875em; block-size: 0.875em; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
  .sign-play path { fill: currentColor; }
  [dir='rtl'] :is(.sign-start, .sign-end, .sign-first, .sign-last, .sign-play) { transform: scaleX(-1); }
  button[disabled], button[aria-disabled='true'] { opacity: 0.4; cursor: default; }

  .choice:hover { color: var(--_ink); }
  .choice[aria-pressed='true'] { color: var(--_ink); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.3em; text-decoration-color: var(--c); }
  .legend:has([aria-pressed='true']) .choice[aria-pressed='false'] .dot { background: none; box-shadow: inset 0 0 0 1.5px var(--c); }
  .apart text { fill: var(--_muted); font-weight: 400; }
  .apart :is(.pole, .marker, .marker-soft, .marker-approximate) { opacity: 0.35; }
  .hit > .target { fill: color-mix(in srgb, var(--_accent) 14%, transparent); }
  .legend-all { display: inline-flex; align-items: baseline; min-block-size: 24px; text-decoration: underline; text-underline-offset: 0.25em; }

  .year { display: grid; grid-template-columns: minmax(0, 1fr); }
  .year-name { font-size: 0.8125em; font-weight: 700; color: var(--_muted); padding-block: 1.25em 0.4em; font-variant-numeric: tabular-nums; }
  .years > .year:first-child > .year-name { padding-block-start: 0; }
  .list > li { padding-block: 0.75em; border-block-start: 1px solid var(--_line); }
  .part, .more, .copy { font-weight: 600; min-block-size: 24px; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.25em; }
  .part::before { content: '+'; display: inline-block; inline-size: 1.1em; }
  .part[aria-expanded='true']::before { content: '−'; }
  @container (inline-size >= 40em) {
    .year { grid-template-columns: 7em minmax(0, 1fr); }
    .year:has(.part) { grid-template-columns: minmax(0, 1fr); }
    .year-name { font-size: 0.9375em; color: var(--_ink); padding-block: 0.8em; }
    .years > .year:first-child > .year-name { padding-block-start: 0.8em; }
  }

  .story { display: grid; gap: 1.25em; grid-template-columns: minmax(0, 1fr); }
  .story-event { touch-action: pan-y pinch-zoom; min-block-size: 12em; display: grid; gap: 1.5em; grid-template-columns: minmax(0, 1fr); align-content: start; border-block-start: 3px solid var(--c, var(--_line)); padding-block-start: 1.25em; outline: none; }
  .story-event .date { font-size: 0.9375em; font-weight: 700; }
  .story-title { font-family: var(--timeline-heading-font, inherit); font-size: 1.75em; line-height: 1.15; font-weight: 700; text-wrap: balance; margin-block: 0.2em 0; max-inline-size: 24em; overflow-wrap: anywhere; }
  .story-text > .prose { font-size: 1.125em; margin-block-start: 0.75em; }
  .story-text .details > .prose { font-size: 1.0625em; }
  .story-media { display: grid; gap: 1em; align-content: start; }
  .story-media :is(img, video) { inline-size: min(100%, var(--_high) * var(--_shape, 1.5)); }
  .story-buttons { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25em; font-size: 0.875em; }
  .story-buttons button { inline-size: 2.5em; min-block-size: 2.5em; display: grid; place-items: center; border-radius: 50%; }
  .story-buttons button:hover { background: var(--_band); }
  .story-position { min-inline-size: 8em; text-align: center; font-variant-numeric: tabular-nums; color: var(--_muted); }
  .story-buttons .play { margin-inline-start: auto; }
  .navigator { order: -1; }
  .navigator .current > .target { fill: none; stroke: var(--_ink); stroke-width: 2; }
  @container (inline-size >= 48em) {
    .with-media { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 2.5em; }
    .story-title { font-size: 2.125em; }
  }

  .table-box { overflow-x: auto; }
  .table { border-collapse: collapse; inline-size: 100%; font-size: 0.9375em; }
  .table :is(th, td) { text-align: start; vertical-align: baseline; padding: 0.6em 1.25em 0.6em 0; border-block-end: 1px solid var(--_line); font-weight: 400; overflow-wrap: anywhere; }
  .table thead th { font-size: 0.8125em; color: var(--_muted); border-block-end-color: var(--_ink); white-space: nowrap; }
  .table [aria-sort] .sort { color: var(--_ink); font-weight: 700; }
  .sort { min-block-size: 24px; }
  .sort:hover { text-decoration: underline; text-underline-offset: 0.25em; }
  .sorted { display: inline-block; inline-size: 1.2em; padding-inline-start: 0.25em; }
  .col-date { min-inline-size: 9em; text-wrap: balance; font-variant-numeric: tabular-nums; }
  .table td.col-date { color: var(--c, var(--_muted)); font-weight: 700; font-size: 0.8667em; }
  .table .entry { display: block; overflow-wrap: anywhere; }
  .col-category .dot { display: inline-block; margin-inline-end: 0.5em; }
  .opened > td { padding-block-start: 0; }
  .table tr:has(+ .opened) > * { border-block-end-color: transparent; }
  .table-foot { display: flex; gap: 1.5em; font-size: 0.8125em; margin-block-start: 0.75em; }
  @container (inline-size < 36em) {
    .table, .table :is(thead, tbody, tr) { display: block; }
    .table thead tr { display: flex; flex-wrap: wrap; gap: 0 1.25em; border-block-end: 1px solid var(--_ink); }
    .table thead th { border: 0; padding-inline-end: 0; }
    .table tbody tr { display: grid; grid-template-columns: minmax(0, 1fr); padding-block: 0.6em; border-block-end: 1px solid var(--_line); }
    .table tbody :is(th, td) { display: block; border: 0; padding: 0.1em 0; white-space: normal; }
    .table tr:has(+ .opened) { border-block-end-color: transparent; }
    .table td:empty { display: none; }
    .table td:is(.col-category, .col-lane) { font-size: 0.8667em; color: var(--_muted); }
  }
  .date { color: var(--c, var(--_muted)); }
  .entry { font-weight: 600; text-underline-offset: 0.2em; min-block-size: 24px; }
  .entry:hover { text-decoration: underline; }
  .list .prose { font-size: 0.9375em; margin-block-start: 0.25em; }
  .list .details > .prose { margin-block-start: 0.75em; }
  .card { position: absolute; z-index: 2; box-sizing: border-box; inline-size: min(25em, 100%); max-block-size: min(32em, 80vh); overflow: auto; overflow-wrap: anywhere; padding: 1em 1.125em 0; background: var(--_paper); color: var(--_ink); border: 1px solid var(--_line); border-radius: 4px; box-shadow: 0 1px 2px rgb(0 0 0 / 0.06), 0 8px 28px rgb(0 0 0 / 0.16); overscroll-behavior: contain; }
  .card::after { content: ''; display: block; position: sticky; inset-block-end: 0; block-size: 24px; margin: -4px -1.125em 0; background: linear-gradient(transparent, var(--_paper)); pointer-events: none; }
  .tag { position: absolute; z-index: 1; box-sizing: border-box; inline-size: max-content; padding: 4px; cursor: pointer; }
  .tag > div { max-inline-size: 22em; padding: 0.4em 0.625em; line-height: 1.3; overflow-wrap: anywhere; background: var(--_paper); color: var(--_ink); border: 1px solid var(--_line); border-radius: 3px; box-shadow: 0 1px 2px rgb(0 0 0 / 0.06), 0 4px 14px rgb(0 0 0 / 0.12); }
  .tag .f-title { margin-block-start: 0.15em; }
  .card-title { font-size: 1.125em; font-weight: 700; font-family: var(--timeline-heading-font, inherit); margin-block: 0.15em 0; text-wrap: balance; }
  .card > :is(.prose, .list), .details > * { font-size: 0.9375em; margin-block-start: 0.75em; }
  .prose > * + * { margin-block-start: 0.625em; }
  .prose :is(ul, ol) { padding-inline-start: 1.25em; list-style: revert; }
  blockquote { padding-inline-start: 0.875em; border-inline-start: 2px solid var(--_line); }
  .details > .quiet, figcaption { font-size: 0.8125em; }
  figcaption { margin-block-start: 0.375em; }
  .kind .dot { display: inline-block; margin-inline-end: 0.25em; }
  .links { display: grid; gap: 0.25em; }
  .card .f-date { padding-inline-end: 2em; }
  .close { position: absolute; inset-block-start: 0.5em; inset-inline-end: 0.5em; inline-size: 2em; block-size: 2em; border-radius: 50%; display: grid; place-items: center; }
  .close:hover { background: var(--_band); }
  .close svg { inline-size: 0.75em; block-size: 0.75em; stroke: currentColor; stroke-width: 1.5; fill: none; }
  img:not([width]), video:not([width]) { aspect-ratio: auto 3 / 2; }
  .card { --_tallest: min(45vh, 260px); }
  .story { --_tallest: min(60vh, 480px); }
  iframe { display: block; inline-size: 100%; aspect-ratio: 16 / 9; block-size: auto; border: 0; background: var(--_band); }
  .embed { padding: 1em 1.125em; background: var(--_band); border-radius: 3px; }
  .embed-title { font-weight: 700; }
  .embed .quiet { font-size: 0.875em; margin-block: 0.375em 0.75em; }
  .embed-choices { display: flex; flex-wrap: wrap; gap: 0.25em 1.25em; font-size: 0.875em; align-items: center; }
  .agree { font-weight: 700; border: 1px solid currentColor; border-radius: 3px; padding: 0.3em 0.75em; min-block-size: 24px; }
  .corrections { margin-block-start: 0.75em; }
  .corrections > p { font-size: 0.8125em; }
  img, video { --_high: var(--_tallest, 320px); display: block; inline-size: min(100%, var(--_wide, 100%), var(--_high) * var(--_shape, 1.5)); block-size: auto; max-block-size: var(--_high); object-fit: contain; border-radius: 2px; background: var(--_band); }
  img.missing { inline-size: auto; aspect-ratio: auto; background: none; font-style: italic; }
  audio { inline-size: 100%; }

  @media print {
    .card, .tag { display: none; }
  }
  @media (forced-colors: active) {
    .band, .overview-band { fill: Canvas; stroke: GrayText; }
    text { fill: CanvasText !important; }
    .marker, .marker-point, .span, .span-soft, .arrow, .overview-mark { fill: CanvasText; }
    .marker-soft, .marker-approximate { fill: Canvas; stroke: CanvasText; }
    .pole, .axis-line, .tick, .break { stroke: CanvasText; }
  }
  @media (forced-colors: active) {
    .dot, .swatch { border: 1px solid CanvasText; }
    .item[aria-expanded='true'] > .target { stroke: Highlight; stroke-width: 2px; }
    .item:focus-visible > .target { stroke: Highlight; stroke-width: 3px; }
    .fan, .window { stroke: CanvasText; }
    .card::after { background: none; }
    .views button { border-color: Canvas; }
    .views button[aria-pressed='true'] { border-color: Highlight; }
    .apart text { fill: GrayText !important; }
    .hit > .target { stroke: Highlight; }
  }
  @media print {
    .root, .story { --_tallest: 70mm; }
    .root.bounded { max-block-size: none; overflow: visible; }
    .tools, .story-buttons, .table-foot, .root:has(.paper) > :is(.stage, .overview), .embed-choices { display: none; }
    .paper { display: block; color: #000; }
    .paper > .years { margin-block-start: 32px; }
    .paper .chart { margin-block: 1em 1.5em; }
    .paper svg, .paper li { break-inside: avoid; }
    .paper .year-name { break-after: avoid; }
    a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.85em; overflow-wrap: anywhere; }
    :host { block-size: auto; max-block-size: none; color-scheme: only light; }
  }
`;
