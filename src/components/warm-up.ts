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
const DATES = ['1994/..', '1997-04-02', '2020-02~', '2020-08-09/2020-08~', '2021-21', '2021-05-23', '2021-07', '2021-08-30/2021-09-05', '2021-09~', '2021-09-09', '2021-09-10/2021-09-16', '2021-09-10'];

/** Behind those: a third a year and a day long, in seventy years; a third in a crowd of nineteen days; and a third in four years. */
function dateOf(i: number): string {
  const year = 1950 + ((i * 17) % 70);
  const day = `${String(1 + (i % 12)).padStart(2, '0')}-1${i % 10}`;
  return DATES[i] ?? [`${year}-${day}/${year + 1}-${day}`, `2021-09-${10 + ((i * 7) % 19)}`, `${2021 + (i % 4)}-${day}`][i % 3];
}

const WORDS = 'The treaty on a new bridge is signed after second elections and its critics leave parliament early; protests go on in three cities, says one reporter of “The Times”, 1 200 people arrested'.split(' ');

/** Three to eight of the words, other ones for every number. */
const titleOf = (i: number): string => Array.from({ length: 3 + (i % 6) }, (_, k) => WORDS[(i * 7 + k * (1 + (i % 5))) % WORDS.length]).join(' ');

/** The same with its properties in one of several orders: code compiled for one form of object begins anew with another, and those of a reader's file have a form of their own. */
function inOrder<T extends object>(object: T, i: number): T {
  const entries = Object.entries(object);
  const k = i % entries.length;
  return Object.fromEntries([...entries.slice(k), ...entries.slice(0, k)]) as T;
}

/** A document of so many events, of nobody's. */
function documentOf(count: number, seed: number): TimelineDocument {
  // Code compiled for a list that could have holes, as a copy has them, begins anew with one that could not, as a file has them.
  const events: TimelineEvent[] = seed % 2 ? [] : Array<TimelineEvent>(count);
  for (let i = 0; i < count; i++) {
    const title = titleOf(i + 12 * seed);
    // Ids that no address names.
    events[i] = inOrder<TimelineEvent>({
      id: `\ufdd0${i}`, date: dateOf(i), title: i % 4 ? title : { en: title, de: title }, category: i % 2 ? 'a' : 'b', pinned: i < 2, ...(i > 1 && { importance: (i % 5) / 5 }),
    }, i);
  }
  return inOrder<TimelineDocument>({ title: 'A title', description: 'What it is about.', lang: 'en', categories: { a: { label: 'Some', color: '#1f5f99' }, b: { label: 'Others' } }, events }, seed);
}

/** ms of an idle period (at most 50) that are left to it, whatever one more step takes. */
const LEFT = 40;

/**
 * Drawings: again and again, since an engine compiles well only what has run often, and does so on a core that a reader's drawing would have to share. The nodes of all of them stay until garbage is
 * collected, which drops part of what has been compiled: so few drawings, of so few events, that Chromium, which collects from some 48 MB on, has no reason to.
 */
const DRAWINGS = 48;

/** Drawings once garbage has been collected: they are quick. */
const AGAIN = 24;

/** Most events of a drawing. */
const MOST = 40;

/** Lines are so many times as high in every other drawing: so that few dates suffice for a crowd, whose code is the longest. */
const HIGH = 4;

/** ms of a drawing. After one that takes less the next has more events, after one that would keep a reader waiting half as many: what has not been compiled yet takes tens of times as long. */
const QUICK = 25;
const LONG = 50;

/**
 * Pages of 256 kB that are filled at the end, and forgotten. The drawings have made the engine's room for what is new grow; to fill a page for the first time takes longer than what is
 * worked out to fill it with (ms, in a virtual machine), and a drawing of a hundred events fills thirteen.
 */
const PAGES = 16;

/** ms that drawings may take beyond what nobody notices, all together. */
const LATE = 300;

/** What hears of a collection of garbage, which drops what was compiled for functions made within others: held here, or it would be garbage itself. */
const collections = new FinalizationRegistry<() => void>((then) => { then(); });

/**
 * Runs what a first drawing runs, on dates of nobody's and nowhere in the page, so that the first one a reader waits for finds it compiled, its fonts and canvas there: an element made after
 * the page is quiet is drawn in half the time. A drawing whenever the browser says that it is idle, half a second to a second and a half in all (a drawing 50 ms at most; where they take longer, of fewer events) and
 * what the system takes to find the types; a part of it once more when the engine has collected garbage; ended as soon as a timeline is drawn or few events still take long, and not begun where one has been
 * drawn or the browser does not say (WebKit). Done once.
 * Source: "Idle until urgent", https://philipwalton.com/articles/idle-until-urgent/
 */
export function warmUp(): void {
  // Where another version has the tag, none of ours is drawn.
  if (!(window.requestIdleCallback as unknown) || customElements.get('event-timeline') !== EventTimeline) return;
  // Held while it draws, it is among what is old then: what is new is cleared away without a collection of all.
  const held: object[] = [{}];
  const collected = new Promise<void>((resolve) => { collections.register(held[0], resolve); });
  void rehearse(DRAWINGS).then(() => {
    held.pop();
    return collected;
  }).then(() => rehearse(AGAIN));
}

/** Resolves when so many drawings are done; never where they are broken off. */
const rehearse = (most: number): Promise<void> => new Promise((resolve) => {
  const steps = drawings(most);
  let late = 0;
  let took = 0;
  const turn: IdleRequestCallback = (idle) => {
    do {
      if (ReaderActs.made) return;
      const begun = performance.now();
      const { done, value: waited } = steps.next(took);
      took = performance.now() - begun;
      if (!waited) late += Math.max(0, took - LONG);
      if (done) resolve();
      if (done || late > LATE) return;
    } while (idle.timeRemaining() > LEFT);
    requestIdleCallback(turn);
  };
  requestIdleCallback(turn);
});

/** Step by step; true after one that waited for the system. */
function* drawings(most: number): Generator<true | undefined, void, number> {
  // A browser asks the system for a type of each size it has not set before, and waits for the answer.
  const { fontFamily: family, fontSize } = getComputedStyle(document.querySelector('event-timeline') ?? document.body);
  const em = parseFloat(fontSize);
  const face = (ems: number, weight = 400, italic = false, high = 1): FontSpec => {
    const size = ems * em;
    return { family, size, weight, italic, letterSpacing: 0, wordSpacing: 0, lineHeight: size * 1.25 * high };
  };
  const facesOf = (high = 1) => ({ title: face(0.875, 400, false, high), strong: face(0.875, 700, false, high), date: face(0.75, 700, false, high), small: face(0.75, 400, false, high) });
  const measure = canvasMeasure();
  for (const font of [...Object.values(facesOf()), face(0.75, 400, true), face(0.8125), face(0.8125, 700), face(1.75, 700)]) {
    measure('Set', font);
    yield true;
  }
  const width = Math.min(innerWidth, 1440) - 32;
  // None at first, so that the first is over before anyone notices.
  for (let n = 0, count = 0; n < most; n++) {
    const { element, controllers } = make();
    // Nothing outside a page has a size or a type.
    for (const one of controllers) {
      if (one instanceof SizeController) Object.assign(one, { width, read: () => false });
      // A memory of its own: what is remembered is not run.
      if (one instanceof TypeController) Object.assign(one, { em, faces: facesOf(n % 2 ? HIGH : 1), measure: cachedMeasure(measure), read: () => false });
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
  for (let n = 0; n < PAGES; n++) {
    // A number takes 4 bytes, 8 in some engines.
    for (let filled: number[] = [], i = 0; i < 64; i++) filled = Array<number>(1024).fill(filled.length);
    yield;
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
