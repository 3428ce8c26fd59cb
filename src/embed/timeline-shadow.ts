import type { Context } from '../components/context.js';
import { hasTools, SEARCH_FROM, toolsClass, wants } from '../components/controls.js';
import { renderBrush } from '../components/render-brush.js';
import { renderFooter } from '../components/render-footer.js';
import { renderHeading } from '../components/render-heading.js';
import { renderLegend } from '../components/render-legend.js';
import { renderSearch, renderViews } from '../components/render-tools.js';
import { offersZoom, renderZoom } from '../components/render-zoom.js';
import type { TimelineColumns } from '../data/types.js';
import type { Picture, PictureInput } from '../scene/picture-types.js';
import { readingMessagesFor } from '../words/index.js';
import { marksText } from './marks-text.js';
import { attributesText, escapeText, RawText } from './raw-text.js';
import type { ServerPicture } from './server-pictures.js';
import { templateText } from './template-text.js';

export interface ShadowInput {
  context: Context;
  columns: TimelineColumns;
  direction: 'ltr' | 'rtl';
  heading?: string;
  controls?: string;
  newest: boolean;
}

const still = (): void => undefined;

/**
 * What stands in the shadow root until the element draws for itself, and for ever where no script runs, in parts: heading, buttons, legend and chart for each width,
 * footer. Buttons look as they will, but are inert; each event can be read once, as text. A picture is asked for when all before it has been said.
 */
export function* timelineShadow(input: ShadowInput, pictures: Iterable<ServerPicture>): Generator<string, void> {
  const { context, direction, heading } = input;
  const { words } = context;
  yield `<div${attributesText({ class: 'root drawn', lang: words.lang, dir: direction })}>
${templateText(renderHeading(context, heading))}
`;
  let between = '';
  for (const picture of pictures) {
    yield between + pictureText(input, picture);
    between = '\n';
  }
  yield `
${templateText(renderFooter(context))}
<details class="as-text"><summary>${escapeText(readingMessagesFor(words).views.list)}</summary><slot></slot></details>
</div>`;
}

/** What is drawn for one width: buttons, legend, chart and overview. */
function pictureText(input: ShadowInput, { picture, input: drawnFrom }: ServerPicture): string {
  const { context, controls, newest } = input;
  const { width, orientation, order } = drawnFrom;
  const items = orientation === 'vertical' && order === 'newest' && newest ? [...picture.items].reverse() : picture.items;
  const legend = wants(controls, 'legend', true) ? legendText(input, picture) : '';
  return `<div class="at w${width}">${tools(input, picture, drawnFrom)}${legend}
<div class="stage">${chartText(context, picture, items, input.heading)}</div>${overviewText(input, picture, drawnFrom)}</div>`;
}

/** Buttons as they will be, since text stands elsewhere in a button than beside one; disabled, so that they say so. */
const legendText = ({ context, columns }: ShadowInput, picture: Picture): string =>
  templateText(renderLegend(context, columns, picture.erasInLegend, new Set())).replaceAll('<button ', '<button disabled ');

/** The line of buttons as it will be; nothing in it can be reached before there is a script to answer. */
function tools({ context, columns, controls }: ShadowInput, picture: Picture, { orientation, width, faces }: PictureInput): string {
  if (!hasTools(controls, columns.length)) return '';
  const words = readingMessagesFor(context.words);
  const { length } = columns;
  const lying = orientation === 'horizontal';
  const size = faces.title.size / 0.875;
  const buttons = [
    wants(controls, 'views', length > 1) && renderViews(words, 'chart', still),
    wants(controls, 'search', length >= SEARCH_FROM) && renderSearch(words, { query: '', found: undefined, total: length, at: 0, search: still, step: still }),
    wants(controls, 'zoom', offersZoom(length, lying)) && renderZoom(words.zoom, { zoom: still, pan: still }, picture, picture.scale.domain()),
    wants(controls, 'share', false) && new RawText(`<div class="menu"${attributesText({ lang: words.lang })}><button type="button" class="menu-button">${escapeText(words.menu.share)}</button></div>`),
  ];
  return `<div class="${toolsClass(controls, length, width / size)}" inert>${buttons.filter(Boolean).map(templateText).join('')}</div>`;
}

function chartText(context: Context, picture: Picture, items: Picture['items'], heading: string | undefined): string {
  const { width, height, plot, ground, summary } = picture;
  const label = heading || context.text(context.document.title).text || context.words.timeline;
  const svg = attributesText({ part: 'chart', class: 'chart', role: 'group', 'aria-label': label, 'aria-description': summary, width, height, viewBox: `0 0 ${width} ${height}` });
  const drawn = items.map(({ name, ids, kind, marks, many }) => {
    const one = ids.length === 1;
    return `<g role="listitem"${attributesText({ class: 'item', 'data-id': one && ids[0], part: kind === 'cluster' && 'cluster', 'data-count': kind === 'cluster' && (many?.count ?? ids.length) })}><g role="img"${attributesText({ 'aria-label': name })}>${marksText(marks)}</g></g>`;
  });
  return `<svg${svg}><g aria-hidden="true">${plot ? marksText(plot.marks) : ''}${marksText(ground)}</g><g role="list">${drawn.join('')}</g></svg>`;
}

function overviewText({ context, columns }: ShadowInput, picture: Picture, input: PictureInput): string {
  const { overview, width } = picture;
  if (!overview) return '';
  const still = { show: () => undefined, end: () => undefined };
  const domain = picture.scale.domain();
  const brush = templateText(renderBrush(picture, input, columns.length ? domain : [0, 1], still, readingMessagesFor(context.words))).replaceAll(' tabindex="0"', '');
  return `<div class="overview">${overview.caption && `<p class="caption">${escapeText(overview.caption)}</p>`}
<svg part="overview" aria-hidden="true" width="${width}" height="${overview.height}" viewBox="0 0 ${width} ${overview.height}">${marksText(overview.still)}${marksText(overview.marks)}</svg>${brush}</div>`;
}
