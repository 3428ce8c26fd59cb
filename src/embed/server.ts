/** Timelines drawn without a browser: pieces of HTML for any server or static generator. */
export { renderTimeline, streamTimeline, type RenderOptions, type TimelinePieces } from './render-timeline.js';
export type { HeadOptions } from './timeline-head.js';
export type { ServerFont } from './server-font.js';
