// What is not needed for the first drawing, as one chunk: acts of a reader, cards, SVG text.
export { exportSVG } from './export-svg.js';
export { ReaderActs } from './reader-acts.js';
