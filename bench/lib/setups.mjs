/** How each library is set up, as its own docs advise for labelled events, and the packages that takes. */
export const setups = {
  'event-timeline': { packages: [], words: 'its defaults. The whole document; it reads its dates inside the clock' },
  'event-timeline-cold': { packages: [], words: 'the same, told by no browser when the page is idle: what it runs beforehand where it is told has not been run' },
  'vis-timeline': { packages: ['vis-timeline', 'vis-data'], words: 'its defaults: boxes stacked over the axis, spans as ranges, height by content' },
  plot: {
    packages: ['@observablehq/plot'],
    words: '`barX` for spans, `dot` for points and `text` for titles, a row of 20 px an event, as in its gallery’s timelines. Titles on the roomier side, of long spans inside',
  },
  labella: {
    packages: ['labella', 'd3-axis', 'd3-scale', 'd3-selection'],
    words: 'its defaults. It places labels and draws nothing: the bench draws its example “with text” as SVG, on a lying axis, under 480 px on a standing one',
  },
  'timelines-chart': {
    packages: ['timelines-chart'],
    words: 'a row of at most 18 px an event, titles as row labels in a right margin of 40 % (at most 320 px), `useUtc`, no animation, segments of at least 3 px',
  },
  echarts: {
    packages: ['echarts'],
    words: 'canvas. `scatter` on a time axis, labels on the roomier side with `hideOverlap`, a `custom` series for spans, a row of 20 px an event; `useUTC`, no animation; zoom, tooltip and aria on',
  },
  'echarts-large': { packages: ['echarts'], words: 'canvas, in the growth alone. `scatter` with `large: true`, 30 rows, no labels, no spans: no timeline, but what drawing costs' },
  timelinejs: { packages: ['@knight-lab/timelinejs'], words: 'its defaults, 600 px high, as its docs ask for a height. Style and locale files from the package; no font from elsewhere' },
};
