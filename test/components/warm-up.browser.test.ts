import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { ReaderActs } from '../../src/components/reader-acts.js';
import { warmUp } from '../../src/components/warm-up.js';
import { document17, mount } from './mount.js';

/** What is to be called when the browser is idle. */
let waiting: IdleRequestCallback[];
/** Runs what waits for an idle period of so many ms; how many such periods there were until nothing waited, or until `most`. */
function idle(ms: number, most = Infinity): number {
  let periods = 0;
  for (; waiting.length && periods < most; periods++) {
    let left = ms;
    waiting.shift()!({ didTimeout: false, timeRemaining: () => (left -= 5) });
  }
  return periods;
}

let set: MockInstance<CanvasRenderingContext2D['measureText']>;

beforeEach(() => {
  waiting = [];
  ReaderActs.made = false;
  vi.stubGlobal('requestIdleCallback', (act: IdleRequestCallback) => waiting.push(act));
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

  test('ends with a step of a drawing that takes long, however long the types took', () => {
    let now = 0;
    const periods = (ms: number): number => {
      vi.spyOn(performance, 'now').mockImplementation(() => (now += ms));
      warmUp();
      return idle(10);
    };
    const words = () => set.mock.calls.length;
    expect(periods(50)).toBeGreaterThan(50);
    const before = words();
    expect(periods(51)).toBe(9);
    expect(words() - before).toBe(8);
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
