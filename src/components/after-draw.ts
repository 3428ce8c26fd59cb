// What is not needed for the first drawing, as one chunk: acts of a reader, cards, SVG text.
import { summarize, timelineFacts } from '../words/index.js';
import type { TimelineColumns } from '../data/types.js';

export { exportSVG } from './export-svg.js';
export { clampViewport, panViewport, zoomViewport } from '../scale/index.js';
export { ReaderActs } from './reader-acts.js';
export { Reading } from './reading.js';
export { renderError } from './render-error.js';
export { Roving } from './roving.js';
export { Surroundings } from './surroundings.js';

/** One sentence about the whole, for who cannot see it. */
export const describe = (columns: TimelineColumns, lang: string): string => summarize(timelineFacts(columns), lang);
