// What is not needed for the first drawing, as one chunk: acts of a reader, cards, SVG text.
export { exportSVG } from './export-svg.js';
export { clampViewport, panViewport, zoomViewport } from './window-moves.js';
export { ReaderActs } from './reader-acts.js';
export { Reading } from './reading.js';
export { renderError } from './render-error.js';
export { Surroundings } from './surroundings.js';
export { takeOver } from './take-over.js';
export { warmUp } from './warm-up.js';
