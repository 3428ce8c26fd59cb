import { fontMeasure } from './font-measure.js';
import { notoSans } from './noto-sans.js';

/**
 * The measure where no page can be asked: exact for texts in Noto Sans (Latin, Greek, Cyrillic; weights to 500 as 400, above as 700), so that a server lays out
 * what a browser with that font draws, and the estimate for all else. A module of its own, and not in the room's index: it
 * brings the font's numbers, which a page that measures by its own fonts never loads.
 */
export const defaultMeasure = fontMeasure(notoSans);
