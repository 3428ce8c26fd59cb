import { exportSVG } from './export-svg.js';
import { clampViewport, panViewport, zoomViewport } from './window-moves.js';
import { ReaderActs } from './reader-acts.js';
import { Reading } from './reading.js';
import { renderError } from './render-error.js';
import { arrive } from './rest.js';
import { Roving } from './roving.js';
import { Surroundings } from './surroundings.js';
import { takeOver } from './take-over.js';

/** What is not needed for the first drawing, as one chunk: acts of a reader, cards, SVG text. It says that it is here: the companions bring it too. */
export const afterDraw = { exportSVG, clampViewport, panViewport, zoomViewport, ReaderActs, Reading, renderError, Roving, Surroundings, takeOver };
arrive(afterDraw);
