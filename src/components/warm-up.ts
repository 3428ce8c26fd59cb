import type { ReactiveController } from 'lit';
import type { TimelineDocument, TimelineEvent } from '../data/types.js';
import { cachedMeasure } from '../measure/index.js';
import type { FontSpec } from '../measure/types.js';
import { canvasMeasure } from './canvas-measure.js';
import { EventTimeline } from './event-timeline.js';
import { ReaderActs } from './reader-acts.js';
import { SizeController } from './size-controller.js';
import { TypeController } from './type-controller.js';

/** Dates of every kind that lists have, crowded at the end. */
const DATES = ['1994/..', '1997-04-02', '2020-01~', '2020-08-09/2020-08~', '2021-21', '2021-05-23', '2021-07', '2021-08-30/2021-09-05', '2021-09~', '2021-09-09', '2021-09-10/2021-09-16', '2021-09-10'];

/** Behind those: two days in three of four years, the others of seventy; every third the first of a year and a day. */
function dateOf(i: number): string {
  const year = i % 3 ? 2021 + (i % 4) : 1950 + ((i * 17) % 70);
  const day = `${String(1 + (i % 12)).padStart(2, '0')}-1${i % 10}`;
  return DATES[i] ?? `${year}-${day}${i % 3 ? '' : `/${year + 1}-${day}`}`;
}

const WORDS = 'The treaty on a new bridge is signed after second elections and its critics leave parliament early; protests go on in three cities, says one reporter of “The Times”, 1 200 people arrested'.split(' ');

/** Three to eight of the words and `more`, other ones for every number. */
const titleOf = (i: number, more: number): string => Array.from({ length: 3 + (i % 6) + more }, (_, k) => WORDS[(i * 7 + k * (1 + (i % 5))) % WORDS.length]).join(' ');

/** Of more events not all are to have room for their labels. */
const ROOMY = 20;

/** A document of so many events, of nobody's. */
function documentOf(count: number, seed: number): TimelineDocument {
  // Code compiled for a list that could have holes, as a copy has them, begins anew with one that could not, as a file has them.
  const events: TimelineEvent[] = seed % 2 ? [] : Array<TimelineEvent>(count);
  for (let i = 0; i < count; i++) events[i] = {
    // Ids that no address names.
    id: `\ufdd0${i}`, date: dateOf(i), title: titleOf(i + 12 * seed, count > ROOMY ? 9 : 0), category: i % 2 ? 'a' : 'b', pinned: i < 2, ...(i > 1 && { importance: (i % 5) / 5 }),
  };
  return { title: 'A title', description: 'What it is about.', categories: { a: { label: 'Some', color: '#1f5f99' }, b: { label: 'Others' } }, events };
}

/** ms of an idle period (at most 50) that are left to it, whatever one more step takes. */
const LEFT = 40;

/** Drawings: again and again, since an engine compiles well only what has run often, and does so on a core that a reader's drawing would have to share. */
const DRAWINGS = 24;

/** Most events of a drawing: some have no room for their labels. */
const MOST = 80;

/** ms of a drawing. After one that takes less the next has more events, after one that would keep a reader waiting half as many: what has not been compiled yet takes tens of times as long. */
const QUICK = 25;
const LONG = 50;

/** ms that drawings may take beyond what nobody notices, all together. */
const LATE = 200;

/**
 * Runs what a first drawing runs, on dates of nobody's and nowhere in the page, so that the first one a reader waits for finds it compiled, its fonts and canvas there: an element made after
 * the page is quiet is drawn in half the time. A drawing whenever the browser says that it is idle, about 400 ms in all (a drawing 40 at most, on a desktop; where they take longer, of fewer events) and
 * what the system takes to find the types; ended as soon as a timeline is drawn or few events still take long, and not begun where one has been drawn or the browser does not say (WebKit). Done once.
 * Source: "Idle until urgent", https://philipwalton.com/articles/idle-until-urgent/
 */
export function warmUp(): void {
  const steps = drawings();
  let late = 0;
  let took = 0;
  const turn: IdleRequestCallback = (idle) => {
    do {
      if (ReaderActs.made) return;
      const begun = performance.now();
      const { done, value: waited } = steps.next(took);
      took = performance.now() - begun;
      if (!waited) late += Math.max(0, took - LONG);
      if (done || late > LATE) return;
    } while (idle.timeRemaining() > LEFT);
    requestIdleCallback(turn);
  };
  // Where another version has the tag, none of ours is drawn.
  if ((window.requestIdleCallback as unknown) && customElements.get('event-timeline') === EventTimeline) requestIdleCallback(turn);
}

/** Step by step; true after one that waited for the system. */
function* drawings(): Generator<true | undefined, void, number> {
  // A browser asks the system for a type of each size it has not set before, and waits for the answer.
  const { fontFamily: family, fontSize } = getComputedStyle(document.querySelector('event-timeline') ?? document.body);
  const face = (em: number, weight = 400, italic = false): FontSpec => {
    const size = em * parseFloat(fontSize);
    return { family, size, weight, italic, letterSpacing: 0, wordSpacing: 0, lineHeight: size * 1.25 };
  };
  const faces = { title: face(0.875), strong: face(0.875, 700), date: face(0.75, 700), small: face(0.75) };
  const measure = canvasMeasure();
  for (const font of [...Object.values(faces), face(0.75, 400, true), face(0.8125), face(0.8125, 700), face(1.75, 700)]) {
    measure('Set', font);
    yield true;
  }
  const width = Math.min(innerWidth, 1440) - 32;
  // None at first, so that the first is over before anyone notices.
  for (let n = 0, count = 0; n < DRAWINGS; n++) {
    const { element, controllers } = make();
    // Nothing outside a page has a size or a type.
    for (const one of controllers) {
      if (one instanceof SizeController) Object.assign(one, { width, read: () => false });
      // A memory of its own: what is remembered is not run.
      if (one instanceof TypeController) Object.assign(one, { em: parseFloat(fontSize), faces, measure: cachedMeasure(canvasMeasure()), read: () => false });
    }
    document.createElement('div').attachShadow({ mode: 'open' }).append(element);
    element.document = documentOf(count, n);
    element.connectedCallback();
    element.performUpdate();
    element.disconnectedCallback();
    ReaderActs.made = false;
    const took = yield;
    if (took > LONG) count >>= 1;
    else if (took < QUICK) count = Math.min(MOST, Math.ceil(count * 1.4) + 1);
  }
}

/** Makes an element, and what it is made with. */
function make(): { element: Drawable; controllers: ReactiveController[] } {
  const controllers: ReactiveController[] = [];
  const { prototype } = EventTimeline;
  const { addController } = prototype;
  prototype.addController = function (controller) {
    controllers.push(controller);
    addController.call(this, controller);
  };
  try {
    return { element: new EventTimeline() as unknown as Drawable, controllers };
  } finally {
    delete (prototype as Partial<EventTimeline>).addController;
  }
}

/** What is drawn when it is asked to, not with the next turn. */
interface Drawable extends Pick<EventTimeline, 'document' | 'connectedCallback' | 'disconnectedCallback'>, Element { performUpdate(): void }
