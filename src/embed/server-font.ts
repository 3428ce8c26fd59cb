import { cachedMeasure, estimateText } from '../measure/index.js';
import { defaultMeasure } from '../measure/default-measure.js';
import type { MeasureText } from '../measure/types.js';
import type { TypeFaces } from '../scene/picture-types.js';

/** The font a page will set the timeline in, as far as a server can know it. */
export interface ServerFont {
  /** CSS family list, `inherit` where nothing is known. */
  family: string;
  /** px of the element's font size, its em; default 16. */
  size?: number;
  /** Its widths; by default those of Noto Sans where it is named first, else an upper bound that common fonts keep. */
  measure?: MeasureText;
}

export interface ServerType { family: string; size: number; faces: TypeFaces; measure: MeasureText }

/** Characters a measure may have read before it is let go, with its widths and the boxes of labels that hang on it: some MB, however long the titles of strangers are. */
const MOST_READ = 1e6;

/** The measure with a memory that lasts from request to request. */
function lasting(measure: MeasureText): () => MeasureText {
  let read = Infinity;
  let kept: MeasureText;
  return () => {
    if (read > MOST_READ) {
      read = 0;
      kept = cachedMeasure((text, font) => {
        read += text.length;
        return measure(text, font);
      });
    }
    return kept;
  };
}

const estimated = lasting(estimateText);
const measured = lasting(defaultMeasure);

/** The faces of a font in the sizes that the style sheet gives each text, and a measure of them that remembers what it has measured: a given one for the request, the others for the next ones. */
export function serverType({ family, size = 16, measure }: ServerFont): ServerType {
  const face = (em: number, weight: number) => ({ family, size: size * em, weight, lineHeight: size * em * 1.25 });
  return {
    family, size, measure: measure ? cachedMeasure(measure) : (family === 'inherit' ? estimated : measured)(),
    faces: { title: face(0.875, 400), strong: face(0.875, 700), date: face(0.75, 700), small: face(0.75, 400) },
  };
}
