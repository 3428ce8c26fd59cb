import type { Context } from '../components/context.js';
import { formatNumber } from '../words/index.js';
import type { ServerType } from './server-font.js';

/**
 * px a built page is high at a width, to some 20 px: for the `height` of frames before the page itself has said it. `picture`: px of chart and overview.
 */
export function pageHeight(context: Context, type: ServerType, width: number, picture: number): number {
  const { document } = context;
  const lines = (text: string, em: number, weight = 400, room = width): number =>
    (text ? Math.ceil(type.measure(text, { family: type.family, size: type.size * em, weight, lineHeight: type.size * em * 1.25 }) / (room * 0.96)) : 0);
  const px = (em: number): number => em * type.size;
  const heading = lines(context.text(document.title).text, 1.75, 700) * px(1.75) * 1.15;
  const description = lines(context.text(document.description).text, 0.875, 400, Math.min(width, px(54))) * px(0.875) * 1.25;
  const labels = Object.values(document.categories ?? {}).map(({ label }) => context.text(label).text);
  const legend = labels.length ? px(0.75) + 24 * lines(labels.map((label) => `${label} ${formatNumber(context.lang, 10)}      `).join(''), 0.875) : 0;
  const sources = context.text(document.credit).text || Object.values(document.sources ?? {}).map(({ title, publisher }) => [context.text(title).text, context.text(publisher).text].join(', ')).join('; ');
  const footer = px(1) + (lines(sources, 0.75) + (document.license || document.updated ? 1 : 0)) * px(0.75) * 1.45;
  return Math.ceil(heading + (description && description + 6) + 40 + legend + 20 + picture + footer);
}
