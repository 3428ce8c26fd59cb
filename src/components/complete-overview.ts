import { drawOverview } from '../scene/index.js';
import type { Picture } from '../scene/picture-types.js';

/** Draws the overview of a picture into the room kept for it, once. */
export function completeOverview({ overview }: Picture): void {
  if (!overview?.of) return;
  const { input, drawing } = overview.of;
  Object.assign(overview, drawOverview(input, drawing));
  delete overview.of;
}
