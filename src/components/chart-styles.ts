import { css } from 'lit';

/** The look of marks by role. Colours come from the tokens in styles.ts and the category sheet's `--c`. */
export const chartStyles = css`
  text { fill: var(--_ink); white-space: pre; }
  .title, .title-strong { font-size: 0.875em; }
  .title-strong { font-weight: 700; }
  g.title, g.cluster { font-size: inherit; }
  .date, .count { font-size: 0.75em; font-weight: 700; fill: var(--c, var(--_muted)); }
  .cluster .count, .cluster > .count { fill: var(--_muted); }
  .tick-label, .break-label, .era-label, .lane-label, .overview-label { font-size: 0.75em; fill: var(--_muted); }
  .break-label { font-style: italic; }
  .lane-label { font-weight: 700; fill: var(--c, var(--_ink)); }
  .band { fill: var(--_band); }
  .axis-line { stroke: var(--_line); stroke-width: 1.5; fill: none; }
  .axis-line.dashed { stroke-dasharray: 2 4; }
  .tick { stroke: var(--_muted); stroke-width: 1; opacity: 0.6; }
  .tick-minor { stroke: var(--_line); stroke-width: 1; }
  .break { stroke: var(--_muted); stroke-width: 1; fill: none; }
  .break-gap { fill: var(--_band); }
  .lane { stroke: var(--_line); stroke-width: 1; }
  .pole { stroke: var(--c, var(--_muted)); stroke-width: 1.25; fill: none; opacity: 0.75; }
  .marker { fill: var(--c, var(--_ink)); stroke: var(--_band); stroke-width: 1.5; }
  .marker-soft, .marker-approximate { fill: var(--_band); stroke: var(--c, var(--_ink)); stroke-width: 2; }
  .marker-approximate { stroke-dasharray: 2.4 1.8; }
  .marker-point { fill: var(--c, var(--_ink)); }
  .span, .arrow { fill: var(--c, var(--_muted)); fill-opacity: 0.6; }
  .span-soft { fill: var(--c, var(--_muted)); fill-opacity: 0.75; }
  .span-uncertain { fill: none; stroke: var(--c, var(--_muted)); stroke-width: 1; stroke-dasharray: 3 2; }
  .era { fill: var(--e, var(--_line)); opacity: 0.6; }
  rect.cluster { fill: var(--_paper); stroke: var(--_muted); stroke-width: 1.25; }
`;
