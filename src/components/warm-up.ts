import { html, render, type CSSResult } from 'lit';
import { parseTimeline } from '../data/index.js';
import { cachedMeasure } from '../measure/index.js';
import type { FontSpec } from '../measure/types.js';
import { drawHorizontal, drawVertical } from '../scene/index.js';
import { messagesFor, readingMessagesFor, summarize, timelineFacts } from '../words/index.js';
import { canvasMeasure } from './canvas-measure.js';
import { completeOverview } from './complete-overview.js';
import { EventTimeline } from './event-timeline.js';
import { laterStyles } from './later-styles.js';
import { ReaderActs } from './reader-acts.js';
import { renderBrush } from './render-brush.js';
import { renderChart } from './render-chart.js';
import { renderFooter } from './render-footer.js';
import { renderHeading } from './render-heading.js';
import { renderLegend } from './render-legend.js';
import { renderOverview } from './render-overview.js';
import { stages, type StageInput } from './stages.js';

/** Dates of every kind that lists have, crowded at the end. */
const DATES = ['1994/..', '1997-04-02', '2020-01~', '2020-08-09/2020-08~', '2021-21', '2021-05-23', '2021-07', '2021-08-30/2021-09-05', '2021-09~', '2021-09-09', '2021-09-10/2021-09-16', '2021-09-10'];

/** Behind those, any. */
const dateOf = (i: number): string => DATES[i] ?? `${1990 + ((i * 7) % 35)}-0${1 + (i % 9)}-1${i % 10}`;

/** ms of an idle period (at most 50) that are left to it, whatever one more step takes. */
const LEFT = 40;

/** A drawing's step that takes longer, in ms, is the last: what is slow here would keep a reader waiting. */
const LONG = 50;

/** Events a part: the first is over before anyone notices; again and again, since an engine compiles well only what has run often; at last more than all can have labels. */
const PARTS = [1, 2, 4, 7, 12, 12, 12, 36, 36, 60, 60];

/**
 * Runs what a first drawing runs, on dates of nobody's and nowhere in the page, so that the first one a reader waits for finds it compiled, its fonts and canvas there: an element made after
 * the page is quiet is drawn in half the time. One short step whenever the browser says that it is idle, about 200 ms in all (a step 25 at most, on a desktop) and what the system takes to find
 * the types; ended as soon as a timeline is drawn or a step takes long, and not begun where one has been drawn or the browser does not say (WebKit). Done once.
 * Source: "Idle until urgent", https://philipwalton.com/articles/idle-until-urgent/
 */
export function warmUp(): void {
  const steps = drawings();
  const turn: IdleRequestCallback = (idle) => {
    do {
      if (ReaderActs.made) return;
      const begun = performance.now();
      const { done, value: waited } = steps.next();
      if (done || (!waited && performance.now() - begun > LONG)) return;
    } while (idle.timeRemaining() > LEFT);
    requestIdleCallback(turn);
  };
  if (window.requestIdleCallback as unknown) requestIdleCallback(turn);
}

/** Step by step; true after one that waited for the system. */
function* drawings(): Generator<true | undefined, void> {
  // A browser asks the system for a type of each size it has not set before, and waits for the answer.
  const { fontFamily: family, fontSize } = getComputedStyle(document.querySelector('event-timeline') ?? document.body);
  const face = (em: number, weight = 400, italic = false): FontSpec => {
    const size = em * parseFloat(fontSize);
    return { family, size, weight, italic, letterSpacing: 0, wordSpacing: 0, lineHeight: size * 1.25 };
  };
  const faces = { title: face(0.875), strong: face(0.875, 700), date: face(0.75, 700), small: face(0.75) };
  const measure = cachedMeasure(canvasMeasure());
  for (const font of [...Object.values(faces), face(0.75, 400, true), face(0.8125), face(0.8125, 700), face(1.75, 700)]) {
    measure('Set', font);
    yield true;
  }
  const box = document.createElement('div').attachShadow({ mode: 'open' });
  box.adoptedStyleSheets = [...EventTimeline.elementStyles, laterStyles].map((style) => (style as CSSResult).styleSheet!);
  const words = messagesFor('en');
  const lying = innerWidth >= 640;
  for (const part of PARTS) {
    yield;
    const { columns: columnsOf, context: contextOf, picture: pictureOf } = stages();
    const parsed = parseTimeline({
      title: 'A title', categories: { a: { label: 'Some', color: '#1f5f99' }, b: { label: 'Others' } },
      events: Array.from({ length: part }, (_, i) => ({
        id: `e${i}`, date: dateOf(i), title: `The ${i + 1}. of the events, which takes lines`, category: i % 2 ? 'a' : 'b', pinned: i < 2, importance: i < 2 ? undefined : (i % 5) / 5,
      })),
    }).document;
    yield;
    const columns = columnsOf(parsed);
    const context = contextOf(parsed, columns.asOf, 'en', words);
    yield;
    const input: StageInput = {
      document: parsed, columns, lang: 'en', words, direction: 'ltr', width: Math.min(innerWidth, 1440) - 32, faces, measure, orientation: lying ? 'horizontal' : 'vertical', scale: 'elastic', lanes: 'none',
      order: 'oldest', overview: lying && part > 1,
    };
    const picture = pictureOf(input, lying ? drawHorizontal : drawVertical);
    yield;
    completeOverview(picture);
    const description = summarize(timelineFacts(columns), 'en');
    yield;
    const moves = { show: () => undefined, end: () => undefined };
    const brush = picture.overview && renderBrush(picture, input, picture.scale.domain(), moves, readingMessagesFor('en'));
    render(html`${renderHeading(context, undefined)}${renderLegend(context, columns, [], new Set())}
      ${renderChart(picture, { label: 'A title', items: picture.items, active: picture.items[0], open: undefined, description })}
      ${picture.overview ? renderOverview(picture, brush) : ''}${renderFooter(context)}`, box);
  }
}
