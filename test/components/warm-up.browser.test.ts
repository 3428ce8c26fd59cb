import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import type { TimelineDocument } from '../../src/data/types.js';
import { EventTimeline } from '../../src/components/event-timeline.js';
import { ReaderActs } from '../../src/components/reader-acts.js';
import { fetchRest } from '../../src/components/rest.js';
import { warmUp } from '../../src/components/warm-up.js';
import { document17, mount } from './mount.js';

/** What is to be called when the browser is idle. */
let waiting: IdleRequestCallback[];
/** Runs what waits for an idle period of so many ms; how many such periods there were until nothing waited, or until `most`. The clock stands still unless a test moves it: no machine is too slow. */
function idle(ms: number, most = Infinity): number {
  const still = vi.isMockFunction(performance.now) ? undefined : vi.spyOn(performance, 'now').mockReturnValue(0);
  let periods = 0;
  for (; waiting.length && periods < most; periods++) {
    let left = ms;
    waiting.shift()!({ didTimeout: false, timeRemaining: () => (left -= 5) });
  }
  still?.mockRestore();
  return periods;
}

let set: MockInstance<CanvasRenderingContext2D['measureText']>;
/** What is to be called when garbage is collected: no collection of the engine's own falls into a test. */
let collected: (() => void)[];

beforeEach(async () => {
  // As on a page: what a drawing would wait for is there before anything is run beforehand.
  await fetchRest();
  waiting = [];
  ReaderActs.made = false;
  vi.stubGlobal('requestIdleCallback', (act: IdleRequestCallback) => waiting.push(act));
  collected = [];
  vi.spyOn(FinalizationRegistry.prototype, 'register').mockImplementation((_, then) => { collected.push(then as () => void); });
  set = vi.spyOn(CanvasRenderingContext2D.prototype, 'measureText');
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('warmUp()', () => {
  test.each([400, 1440])('sets words and draws, and leaves nothing in the page: %i px', (width) => {
    vi.stubGlobal('innerWidth', width);
    const before = document.documentElement.outerHTML;
    warmUp();
    expect(set).not.toHaveBeenCalled();
    expect(idle(50)).toBeGreaterThan(3);
    expect(set.mock.calls.length).toBeGreaterThan(50);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is heard by nobody, whatever the address names, and listens to nothing after', async () => {
    const heard: unknown[] = [];
    const note = (event: Event): void => { heard.push(event); };
    const kinds = ['timeline-load', 'timeline-error', 'error', 'unhandledrejection'];
    for (const kind of kinds) window.addEventListener(kind, note);
    history.replaceState(null, '', '#2021-05-23');
    const changes = vi.fn();
    const observer = new MutationObserver(changes);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const left: [target: EventTarget, type: string, listener: unknown][] = [];
    for (const target of [window, document, document.fonts] as EventTarget[]) {
      vi.spyOn(target, 'addEventListener').mockImplementation((type, listener) => { left.push([target, type, listener]); });
      vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener) => {
        const at = left.findIndex((one) => one[0] === target && one[1] === type && one[2] === listener);
        if (at >= 0) left.splice(at, 1);
      });
    }
    try {
      warmUp();
      idle(50);
      expect(vi.mocked(document.fonts.addEventListener)).toHaveBeenCalled();
      expect(left).toEqual([]);
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => { setTimeout(resolve); });
      expect(heard).toEqual([]);
      expect(changes).not.toHaveBeenCalled();
      expect(ReaderActs.made).toBe(false);
      expect(Object.hasOwn(EventTimeline.prototype, 'addController')).toBe(false);
    } finally {
      observer.disconnect();
      history.replaceState(null, '', location.pathname + location.search);
      for (const kind of kinds) window.removeEventListener(kind, note);
    }
  });

  test('draws what a first drawing draws: labels, counts, bars, words of the axis', () => {
    const drawn: string[] = [];
    vi.spyOn(EventTimeline.prototype, 'disconnectedCallback').mockImplementation(function (this: EventTimeline) {
      for (const part of this.shadowRoot!.querySelectorAll('[part]')) drawn.push(...part.getAttribute('part')!.split(' '));
    });
    vi.stubGlobal('innerWidth', 1440);
    warmUp();
    idle(50);
    expect([...new Set(drawn)].sort()).toEqual(expect.arrayContaining(['axis', 'break', 'chart', 'cluster', 'description', 'heading', 'label', 'leader', 'legend', 'marker', 'overview', 'span', 'tick', 'tick-label']));
    expect(drawn.filter((part) => part === 'label').length).toBeGreaterThan(150);
  });

  test('is not begun where another version has the tag', () => {
    vi.spyOn(customElements, 'get').mockReturnValue(class extends HTMLElement {});
    warmUp();
    expect(waiting).toHaveLength(0);
  });

  test('asks for every type that a first drawing is set in, of the page or of an element that waits', async () => {
    const face = ({ fontStyle, fontWeight, fontSize, fontFamily, textRendering }: CSSStyleDeclaration): string => [fontStyle, fontWeight.replace('normal', '400').replace('bold', '700'), fontSize, fontFamily, textRendering.toLowerCase()].join(' ');
    let asked = new Set<string>();
    set.mockImplementation(function (this: CanvasRenderingContext2D) {
      const { style } = document.createElement('p');
      style.font = this.font;
      style.textRendering = this.textRendering;
      asked.add(face(style));
      return { width: 50 } as TextMetrics;
    });
    for (const waits of [false, true]) {
      asked = new Set();
      document.body.style.font = waits ? '' : '17px/1.5 monospace';
      document.body.innerHTML = waits ? '<div style="font:17px monospace"><event-timeline src="data:,"></event-timeline></div>' : '';
      ReaderActs.made = false;
      warmUp();
      idle(50);
      const known = asked;
      asked = new Set();
      document.body.style.font = '';
      const element = await mount({ document: document17 }, 1000);
      element.parentElement!.style.font = '17px/1.5 monospace';
      await element.ready;
      const texts = [...element.shadowRoot!.querySelectorAll('*')].filter(({ childNodes }) => [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()));
      expect(texts.length).toBeGreaterThan(50);
      const needed = new Set(texts.map((each) => face(getComputedStyle(each))));
      expect([...needed].filter((each) => !known.has(each))).toEqual([]);
    }
  });

  test('takes one step where there is little time, several where there is more', () => {
    warmUp();
    const little = idle(10);
    warmUp();
    expect(idle(50)).toBeLessThanOrEqual(little / 2 + 1);
  });

  test('draws more events as long as drawings are quick, as many again where they are not, half as many after one that takes long', () => {
    let ms = 0;
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += ms));
    const counts = vi.spyOn(EventTimeline.prototype, 'document', 'set');
    /** Events of each drawing, the first of which take `each` ms. */
    const drawn = (...each: number[]): number[] => {
      counts.mockClear();
      waiting = [];
      warmUp();
      // The types are not timed.
      ms = 999;
      idle(10, 8);
      for (ms of each) idle(10, 1);
      return counts.mock.calls.map(([document]) => (document as TimelineDocument).events.length);
    };
    expect(drawn(...Array<number>(48).fill(1))).toEqual([0, 1, 3, 6, 10, 15, 22, 32, ...Array<number>(40).fill(40)]);
    expect(drawn(1, 1, 1, 30, 30, 1, 1)).toEqual([0, 1, 3, 6, 6, 6, 10]);
    expect(drawn(1, 1, 1, 1, 1, 51, 30, 1, 1)).toEqual([0, 1, 3, 6, 10, 15, 7, 7, 11]);
  });

  test('ends where drawings have taken 300 ms more than nobody notices, however long the types took', () => {
    let now = 0;
    const periods = (ms: number): number => {
      vi.spyOn(performance, 'now').mockImplementation(() => (now += ms));
      warmUp();
      return idle(10);
    };
    // Eight types, 48 drawings, 16 pages, and the one that finds nothing left; eight, and seven of 50 ms too much.
    expect(periods(50)).toBe(73);
    expect(periods(100)).toBe(15);
  });

  test('draws again once garbage has been collected, and once only, where all was drawn before', async () => {
    const collect = (): void => { for (const then of collected) then(); };
    const counts = vi.spyOn(EventTimeline.prototype, 'document', 'set');
    const settled = async (): Promise<void> => {
      await new Promise((resolve) => { setTimeout(resolve); });
      // An element of an earlier test may have come to its end meanwhile.
      ReaderActs.made = false;
    };
    warmUp();
    idle(50);
    await settled();
    const first = counts.mock.calls.length;
    expect(waiting).toHaveLength(0);
    collect();
    await settled();
    expect(waiting).toHaveLength(1);
    idle(50);
    await settled();
    expect(counts.mock.calls.length - first).toBe(24);
    // Broken off: nobody waits for a collection.
    warmUp();
    idle(10, 30);
    ReaderActs.made = true;
    idle(50);
    collect();
    await settled();
    expect(waiting).toHaveLength(0);
  });

  test('ends as soon as a timeline is drawn', async () => {
    warmUp();
    idle(10, 4);
    expect(waiting).toHaveLength(1);
    await mount({ document: document17 });
    const words = set.mock.calls.length;
    expect(idle(50)).toBe(1);
    expect(set.mock.calls.length).toBe(words);
  });

  test('does not begin where one has been drawn', async () => {
    await mount({ document: document17 });
    const words = set.mock.calls.length;
    warmUp();
    expect(idle(50)).toBeLessThan(2);
    expect(set.mock.calls.length).toBe(words);
  });

  test('leaves a page alone whose browser does not say when it is idle', () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    warmUp();
    expect(waiting).toHaveLength(0);
  });

  test('changes nothing of what is drawn then', async () => {
    const cold = (await mount({ document: document17 })).toSVG();
    ReaderActs.made = false;
    warmUp();
    idle(50);
    expect((await mount({ document: document17 })).toSVG()).toBe(cold);
  });
});
