import type { Drawing } from './stations.js';
import type { Overview, Picture, PictureInput } from './picture-types.js';
import { scaleSettled } from '../scale/index.js';

/** Draws a chart whose columns have rows, in a width above 0. */
export type Draw = (input: PictureInput) => Drawing;

/** Marks in px, and what a reader can reach among them, by the chart that `draw` makes and an overview, whole or its room alone. Without the summary, which a drawing can do without. */
export function assemblePicture(input: PictureInput, draw: Draw, overview: (input: PictureInput, drawing: Drawing) => Overview): Picture {
  const { columns, width } = input;
  if (!columns.length || !(width > 0)) {
    return { width, height: 0, ground: [], items: [], scale: scaleSettled('time', [0, 1], [0, Math.max(width, 1)]), erasInLegend: [] };
  }
  const drawing = draw(input);
  return {
    width, height: drawing.height, ground: drawing.ground, items: drawing.items, scale: drawing.scale,
    ...(input.overview && { overview: overview(input, drawing) }),
    erasInLegend: drawing.erasLeft, ...(drawing.outside && { outside: drawing.outside }), ...drawing.also,
  };
}
