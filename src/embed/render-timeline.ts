import { contextOf } from '../components/context.js';
import { drain } from '../data/drain.js';
import { isRightToLeft, parseTimeline, timelineColumns } from '../data/index.js';
import type { Problem, TimelineDocument } from '../data/types.js';
import { haveAllLanguages } from './all-languages.js';
import { attributesText, dataBlock, escapeText } from './raw-text.js';
import { recent } from './recent.js';
import { serverType, type ServerFont } from './server-font.js';
import { HORIZONTAL_FROM, serverPicture, type PictureOptions, type ServerPicture } from './server-pictures.js';
import { timelineHead, type HeadOptions } from './timeline-head.js';
import { timelineJsonLd } from './timeline-jsonld.js';
import { timelineList } from './timeline-list.js';
import { timelineSheet } from './timeline-sheet.js';
import { timelineShadow } from './timeline-shadow.js';

export interface RenderOptions extends HeadOptions {
  /** Language of the reader, BCP 47; default: the document's. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** px of the element's own width that a picture is drawn for; default 360, 600, 900 and 1200. Each is shown up to the next one. */
  widths?: readonly number[];
  /** The font of the page; default: unknown, so that labels get room for the widest common font. */
  font?: ServerFont;
  /** How the shadow root gets its style sheet: the address of a file that holds `css` (for pages under a strict policy), or a nonce for a `<style>`; default: a `<style>`. */
  styles?: { href: string } | { nonce: string };
  /** The element's own attributes. */
  id?: string;
  /** Address of the document, for the element to fetch; default: the document lies inside the element, and nothing is fetched. */
  src?: string;
  heading?: string;
  orientation?: PictureOptions['orientation'];
  scale?: PictureOptions['scale'];
  lanes?: PictureOptions['lanes'];
  order?: PictureOptions['order'];
  controls?: string;
}

/** The pieces of a timeline as HTML, all escaped and well formed. */
export interface TimelinePieces {
  /** The whole: `<event-timeline>` with template, list and data in it. */
  html: string;
  /** The events as `<ol>`. Alone it is right for mail, feeds and whatever knows no templates. */
  list: string;
  /** `<template shadowrootmode="open">`: what is seen before, or without, a script. */
  template: string;
  /** The document as a data block for the element; empty where `src` is given. */
  data: string;
  /** `<script type="application/ld+json">`. */
  jsonld: string;
  /** Tags for the page's head. */
  head: string;
  /** The sheet of the shadow root. */
  css: string;
  /** px of each picture with its overview, by width. */
  heights: Record<number, number>;
  problems: readonly Problem[];
}

export const DEFAULT_WIDTHS: readonly number[] = [360, 600, 900, 1200];

/** With the width from which a timeline lies down, if that is between two: until the next one the narrower picture shows, which would stand. */
const withTurn = (widths: readonly number[], turn: number): readonly number[] =>
  (widths.some((width) => width < turn) && widths.some((width) => width > turn) && !widths.includes(turn) ? [...widths, turn].sort((a, b) => a - b) : widths);

interface Request { given: unknown; options: RenderOptions }

/** Makes the pieces; says the parts of `html` as they come, each picture when it is asked for. */
function* make({ given, options }: Request): Generator<string, TimelinePieces> {
  haveAllLanguages();
  const { document, problems } = parseTimeline(given);
  const lang = Intl.getCanonicalLocales(options.lang ?? document.lang ?? 'en')[0];
  const { widths: wanted = DEFAULT_WIDTHS, font = { family: 'inherit' }, orientation = 'auto', scale = 'elastic', lanes = 'none', order = 'oldest', heading, controls } = options;
  const asked = [...new Set(wanted.map(Math.round))].filter((width) => width >= 120 && width <= 10_000).sort((a, b) => a - b);
  const direction = options.dir ?? (isRightToLeft(lang) ? 'rtl' : 'ltr');
  const columns = timelineColumns(document);
  const context = contextOf(document, columns.asOf, lang);
  const type = serverType(font);
  const widths = orientation === 'auto' ? withTurn(asked, HORIZONTAL_FROM * type.size) : asked;
  const newest = order === 'newest';
  const heights: Record<number, number> = {};
  const pictures = function* (): Generator<ServerPicture, void> {
    for (const width of columns.length ? widths : []) {
      const drawn = serverPicture(document, columns, width, type, { lang, direction, orientation, scale, lanes, order, overview: !controls || /\b(auto|overview)\b/.test(controls) });
      const { height, overview } = drawn.picture;
      heights[width] = Math.ceil(height + (overview ? overview.height + 24 + (overview.caption ? 23 : 0) : 0));
      yield drawn;
    }
  };
  const css = timelineSheet(document, widths, font.family);
  const list = timelineList(context, columns, { newest });
  const data = options.src ? '' : dataBlock('application/json', document);
  const opening = `<event-timeline${elementAttributes(options, lang)}>`;
  const closing = `\n${list}\n${data}</event-timeline>`;
  let template = `<template shadowrootmode="open">${sheetTag(css, options.styles)}`;
  yield opening + template;
  for (const part of timelineShadow({ context, columns, direction, heading, controls, newest }, pictures())) {
    template += part;
    yield part;
  }
  template += '</template>';
  yield `</template>${closing}`;
  return {
    list, template, data, css, problems, heights, html: opening + template + closing,
    jsonld: dataBlock('application/ld+json', timelineJsonLd(context, columns, options.url)), head: timelineHead(context, options),
  };
}

// Both go with the first drawing of the element's own.
const sheetTag = (css: string, styles: RenderOptions['styles']): string =>
  styles && 'href' in styles ? `<link class="drawn" rel="stylesheet" href="${escapeText(styles.href)}">`
    : `<style class="drawn"${attributesText({ nonce: styles?.nonce })}>${css.replace(/<\//g, '<\\/')}</style>`;

const elementAttributes = ({ id, src, heading, orientation, scale, lanes, order, controls, dir }: RenderOptions, lang: string): string =>
  attributesText({ id, src, lang, dir, heading, orientation, scale, lanes, order, controls });

/** What two requests are the same by, as text, so that a list changed in place is never taken for the old one; a measure is a function, so a request with one has no key. */
const keyOf = ({ given, options }: Request): string | undefined => (options.font?.measure ? undefined : JSON.stringify([given, options]));
const remembered = recent<TimelinePieces>(({ html, list, template, data, css }) => html.length + list.length + template.length + data.length + css.length);

/**
 * A timeline as pieces of HTML, drawn on a server: a page that holds `html` and loads `event-timeline.js` shows it before any script runs, and the
 * element takes over without a visible change. `document`: whatever `parseTimeline` takes. The same input gives the same text; nothing but the
 * last few results is kept, and calls do not know of each other.
 *
 * Cost: a layout for each width (some 2 ms each for 17 events once warm), nothing where the same was asked for shortly before.
 * @throws TimelineDataError where the input is no timeline, RangeError where `lang` is no language tag
 */
export function renderTimeline(document: TimelineDocument | readonly unknown[] | string, options: RenderOptions = {}): TimelinePieces {
  const request: Request = { given: document, options };
  const key = keyOf(request);
  return remembered.find(key) ?? remembered.keep(key, drain(make(request)));
}

/** What has been said goes out, and others are heard. */
const others = (): Promise<void> => new Promise((resolve) => {
  if (typeof setImmediate === 'function') setImmediate(resolve);
  else setTimeout(resolve);
});

/**
 * The `html` of `renderTimeline` in parts, in the order a page shows them, for a response that is sent as it is made: `Readable.from(streamTimeline(…))`. Each
 * picture is drawn when it is asked for, and never before what was said has gone out: the head of a page is on its way before the first, many requests take turns, and
 * a consumer that waits is waited for.
 * @throws what `renderTimeline` throws, before the first part
 */
export async function* streamTimeline(document: TimelineDocument | readonly unknown[] | string, options: RenderOptions = {}): AsyncGenerator<string, void> {
  const request: Request = { given: document, options };
  const key = keyOf(request);
  const known = remembered.find(key);
  if (known) {
    yield known.html;
    return;
  }
  const parts = make(request);
  for (let part = parts.next(); ; part = parts.next()) {
    if (part.done) {
      // Unless the list was changed while it was being sent.
      if (keyOf(request) === key) remembered.keep(key, part.value);
      return;
    }
    yield part.value;
    await others();
  }
}
