import type { Draw } from '../scene/index.js';
import type { PictureInput } from '../scene/picture-types.js';

type Kind = Pick<PictureInput, 'orientation' | 'lanes' | 'scale' | 'viewport'>;

let zoomed: Draw | undefined;
let rows: Draw | undefined;
let fixed: { lying: Draw; standing: Draw } | undefined;

const kindOf = ({ orientation, lanes, viewport }: Kind) => (viewport ? 'zoomed' : lanes !== 'none' && orientation !== 'vertical' ? 'rows' : 'fixed');

/** Windows, rows, and axes that do not follow the labels; undefined where the chunk of one has not come yet. */
export function lateDrawing(kind: Kind): Draw | undefined {
  const name = kindOf(kind);
  return name === 'zoomed' ? zoomed : name === 'rows' ? rows : kind.orientation === 'vertical' ? fixed?.standing : fixed?.lying;
}

/** Fetches what `lateDrawing` has not got. */
export async function fetchLate(kind: Kind): Promise<void> {
  const name = kindOf(kind);
  if (name === 'zoomed') zoomed = (await import('../scene/zoomed.js')).drawZoomed;
  else if (name === 'rows') rows = (await import('../scene/rows.js')).drawRows;
  else {
    const { drawHorizontalFixed, drawVerticalFixed } = await import('../scene/fixed.js');
    fixed = { lying: drawHorizontalFixed, standing: drawVerticalFixed };
  }
}
