import { formatDurationBetween, messagesFor } from '../words/index.js';
import { shortened, type Drawing } from './stations.js';
import type { Overview, PictureInput } from './picture-types.js';

/** px: height of the band of dates, room for the lines to the axis above, and distance from the edges. */
export const BAND = 12;
const FAN = 36;
export const INSET = 8;

/** Room for the lines to the axis, in a window without dates, too; down a column there are none. */
export const fanOf = ({ orientation }: PictureInput): number => (orientation === 'horizontal' ? FAN : 0);

/** The overview's room and caption, still empty: what stands around it stays where it is when it is drawn. */
export function overviewFrame(input: PictureInput, drawing: Drawing): Overview {
  const { width, faces, lang } = input;
  const fan = fanOf(input);
  const shown = drawing.view ?? drawing.scale;
  const [from] = shown.domain();
  const short = shortened(shown).reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    height: fan + BAND + faces.small.lineHeight + 8, band: { x: INSET, y: fan, width: width - 2 * INSET, height: BAND }, still: [], marks: [],
    // Of a chart at true scale there is nothing to say.
    caption: input.scale === 'time' ? '' : messagesFor(lang).overview(short ? formatDurationBetween(from, from + short, lang) : ''),
    of: { input, drawing },
  };
}
