import { summarize, timelineFacts } from '../words/index.js';
import { drawHorizontal } from './horizontal.js';
import { drawOverview } from './overview.js';
import { drawRows } from './rows.js';
import { drawVertical } from './vertical.js';
import type { Picture, PictureInput } from './picture-types.js';
import { scaleTime } from '../scale/index.js';

/**
 * The picture of a timeline: marks in px, and what a reader can reach in it. The same input gives the same picture.
 *
 * Cost: see fitElastic; marks are linear in what is shown.
 */
export function composePicture(input: PictureInput): Picture {
  const { columns, width, lang } = input;
  const summary = summarize(timelineFacts(columns), lang);
  if (!columns.length || !(width > 0)) {
    return { width, height: 0, ground: [], items: [], scale: scaleTime().range([0, Math.max(width, 1)]), legend: [], erasInLegend: [], summary };
  }
  const draw = input.orientation === 'vertical' ? drawVertical : input.lanes === 'none' ? drawHorizontal : drawRows;
  const drawing = draw(input);
  return {
    width, height: drawing.height, ground: drawing.ground, items: drawing.items, scale: drawing.scale,
    ...(input.overview && { overview: drawOverview(input, drawing) }),
    legend: legendOf(input), erasInLegend: drawing.erasLeft, summary,
  };
}

function legendOf({ columns, document }: PictureInput): Picture['legend'] {
  const counts = new Map<number, number>();
  for (let row = 0; row < columns.length; row++) counts.set(columns.category[row], (counts.get(columns.category[row]) ?? 0) + 1);
  const order = [...Object.keys(document.categories ?? {}).keys(), -1];
  return order.filter((category) => counts.has(category)).map((category) => ({ category, count: counts.get(category)! }));
}
