import type { ReactiveElement } from 'lit';
import { drawHorizontal, drawVertical, withEras, type Draw } from '../scene/index.js';
import { MOST_PLACED } from '../scene/many-from.js';
import type { PictureInput } from '../scene/picture-types.js';
import type * as Many from './many-drawing.js';

export type Kind = Pick<PictureInput, 'document' | 'orientation' | 'lanes' | 'scale' | 'viewport' | 'columns'>;

let many: typeof Many | undefined;
let zoomed: Draw | undefined;
let rows: Draw | undefined;
let fixed: { lying: Draw; standing: Draw } | undefined;

const kindOf = ({ orientation, lanes, scale, viewport, columns }: Kind) =>
  columns.length > MOST_PLACED ? 'many' : viewport ? 'zoomed' : lanes !== 'none' && orientation !== 'vertical' ? 'rows' : scale === 'elastic' ? 'elastic' : 'fixed';

/** Long lists, windows, rows, axes that do not follow the labels, and all of them with eras; undefined where the chunk of one has not come yet. */
export function lateDrawing(kind: Kind, host: ReactiveElement): Draw | undefined {
  const draw = withoutEras(kind, host);
  return draw && withEras(draw);
}

function withoutEras(kind: Kind, host: ReactiveElement): Draw | undefined {
  switch (kindOf(kind)) {
    case 'many': return many?.manyDrawing(host, kind.columns);
    case 'zoomed': return zoomed;
    case 'rows': return rows;
    case 'elastic': return kind.orientation === 'vertical' ? drawVertical : drawHorizontal;
    case 'fixed': return kind.orientation === 'vertical' ? fixed?.standing : fixed?.lying;
  }
}

/** Fetches what `lateDrawing` has not got. */
export async function fetchLate(kind: Kind): Promise<void> {
  switch (kindOf(kind)) {
    case 'many':
      many = await import('./many-drawing.js');
      await many.prepareMany(kind.columns);
      break;
    case 'zoomed':
      zoomed = (await import('../scene/zoomed.js')).drawZoomed;
      break;
    case 'rows':
      rows = (await import('../scene/rows.js')).drawRows;
      break;
    case 'fixed': {
      const { drawHorizontalFixed, drawVerticalFixed } = await import('../scene/fixed.js');
      fixed = { lying: drawHorizontalFixed, standing: drawVerticalFixed };
    }
  }
}
