import { css } from 'lit';

/** The look of what only charts of many events have. */
export const manyStyles = css`
  .plot-layer { position: absolute; inset-inline-start: 0; pointer-events: none; }
  .plot-layer ~ .chart { position: relative; }
  .plot-probe { position: absolute; visibility: hidden; inline-size: 0; block-size: 0; overflow: hidden; }
  .plot-probe > span { color: var(--c, var(--_muted)); transition: color 1ms; }
  path.density { fill: var(--c, var(--_muted)); fill-opacity: 0.6; }
  .dot { fill: var(--c, var(--_muted)); fill-opacity: 0.85; }
  .gauge { stroke: var(--_line); stroke-width: 1; stroke-dasharray: 1 3; }
  .gauge-label { font-size: 0.75em; fill: var(--_muted); paint-order: stroke; stroke: var(--_paper); stroke-width: 3px; stroke-linejoin: round; }
`;
