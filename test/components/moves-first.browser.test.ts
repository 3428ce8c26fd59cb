import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { EventTimeline } from '../../src/components/index.js';
import { Gestures, type Movable } from '../../src/components/gestures.js';
import type { PositionScale } from '../../src/scale/index.js';
import { box, document17, first, frames, inside, mount, until } from './mount.js';

afterEach(async () => {
  vi.restoreAllMocks();
  // After a drag d3-drag swallows the click that ends it, until a timer; WebKit's comes late enough for it to be the next test's.
  await frames();
  document.body.replaceChildren();
});

const stage = (element: Element) => first(element, '.stage');
const size = ({ viewport: [from, before] }: EventTimeline) => before - from;
const point = (element: Element, part: number) => {
  const { left, top, width } = stage(element).getBoundingClientRect();
  return { clientX: left + part * width, clientY: top + 4, bubbles: true, cancelable: true, view: window };
};
const ready = async (element: EventTimeline): Promise<void> => {
  stage(element).dispatchEvent(new PointerEvent('pointerenter'));
  await until(() => '__zoom' in stage(element));
};
/** Fingers at parts of the width, `down` px below the top. */
const touch = (element: Element, type: string, parts: number[], down = 4): boolean => {
  const target = stage(element);
  // Made by hand: Firefox without a touch screen has no TouchEvent, and WebKitGTK makes no Touch.
  const touches = parts.map((part, identifier) => ({ identifier, target, clientX: point(element, part).clientX, clientY: point(element, part).clientY - 4 + down }));
  return !target.dispatchEvent(Object.assign(new UIEvent(type, { bubbles: true, cancelable: true, view: window }), { touches, targetTouches: touches, changedTouches: touches }));
};
const hear = (element: Element) => {
  const told: number[] = [];
  element.addEventListener('timeline-viewport', () => told.push(1));
  return told;
};
/** Where each event's label has its start, from the left of the chart. */
const places = (element: Element) => {
  const { left } = stage(element).getBoundingClientRect();
  return new Map(inside<SVGElement>(element, '[part~="label"]').map((label) => [label.dataset.id!, [label.getBoundingClientRect().left - left, label.getBoundingClientRect().top]]));
};

describe('the first gesture, made before what understands it is there', () => {
  it('every turn of a wheel counts', async () => {
    const [one, three] = [await mount({ document: document17 }), await mount({ document: document17 })];
    const turn = (element: Element) => stage(element).dispatchEvent(new WheelEvent('wheel', { ...point(element, 0.5), deltaY: -30, ctrlKey: true }));
    turn(one);
    for (let times = 0; times < 3; times++) turn(three);
    const whole = size(one);
    await until(() => size(one) < whole && size(three) < whole);
    await frames();
    expect(size(three)).toBeLessThan(0.7 * size(one));
  });

  it('a drag goes on from where the button was pressed, or is made whole', async () => {
    const element = await mount({ document: document17 });
    element.zoomBy(2);
    await element.updateComplete;
    const [from] = element.viewport;
    const start = point(element, 0.6);
    stage(element).dispatchEvent(new MouseEvent('mousedown', start));
    window.dispatchEvent(new MouseEvent('mousemove', { ...start, clientX: start.clientX - 90 }));
    window.dispatchEvent(new MouseEvent('mouseup', { ...start, clientX: start.clientX - 90 }));
    await until(() => element.viewport[0] > from);
  });

  it('goes on from a window that was asked for and not drawn yet when that arrived', async () => {
    const scale = Object.assign((time: number) => time, { domain: () => [0, 1000], range: () => [0, 1000] }) as unknown as PositionScale;
    const node = box(1000) as HTMLElement & { __zoom?: { k: number; x: number } };
    let drawn = false;
    const chart: Movable = { scale: () => scale, viewport: () => [300, 700], show: () => undefined, end: () => undefined, width: () => 1000, rtl: () => false, loose: () => false, zoomed: () => drawn, zoom: () => undefined, pan: () => undefined };
    const gestures = new Gestures(node, chart);
    expect(node.__zoom!.k).toBe(1);
    drawn = true;
    gestures.adopt();
    expect([node.__zoom!.k, node.__zoom!.x]).toEqual([2.5, -750]);
    gestures.dispose();
  });

  it('two fingers zoom', async () => {
    const element = await mount({ document: document17 });
    const whole = size(element);
    touch(element, 'touchstart', [0.4]);
    touch(element, 'touchstart', [0.4, 0.6]);
    expect(touch(element, 'touchmove', [0.3, 0.7])).toBe(true);
    await until(() => size(element) < whole);
  });
});

describe('a finger', () => {
  it('sideways moves a chart that is zoomed in; up and down is the page’s', async () => {
    const element = await mount({ document: document17 });
    element.zoomBy(2);
    await element.updateComplete;
    await ready(element);
    const [from] = element.viewport;
    touch(element, 'touchstart', [0.6]);
    expect(touch(element, 'touchmove', [0.6], 40)).toBe(false);
    expect(touch(element, 'touchmove', [0.5], 90)).toBe(false);
    touch(element, 'touchend', []);
    await frames();
    expect(element.viewport[0]).toBe(from);
    touch(element, 'touchstart', [0.6]);
    touch(element, 'touchmove', [0.57]);
    expect(touch(element, 'touchmove', [0.5])).toBe(true);
    await until(() => element.viewport[0] > from);
    expect(getComputedStyle(stage(element)).touchAction).toBe('pan-y');
  });

  it('two fingers zoom a column, too, around what is between them', async () => {
    const element = await mount({ document: document17 }, 360);
    expect(first(element, '.chart').getBoundingClientRect().height).toBeGreaterThan(600);
    await ready(element);
    const whole = element.viewport;
    touch(element, 'touchstart', [0.4, 0.6], 30);
    expect(touch(element, 'touchmove', [0.2, 0.8], 30)).toBe(true);
    await until(() => size(element) < whole[1] - whole[0]);
    touch(element, 'touchend', []);
    expect(element.viewport[0] - whole[0]).toBeLessThan(whole[1] - element.viewport[1]);
  });
});

describe('a pan', () => {
  it.each(['ltr', 'rtl'] as const)('moves every label alike and changes none, at the ends of the axis, too, %s', async (dir) => {
    const element = await mount({ document: document17, dir });
    element.zoomBy(2.5);
    await element.updateComplete;
    await ready(element);
    const start = point(element, 0.5);
    stage(element).dispatchEvent(new MouseEvent('mousedown', start));
    let before = places(element);
    let shared = 0;
    const there = Array.from({ length: 16 }, (_, k) => k * 60);
    for (const px of [...there, ...[...there].reverse(), ...there.map((by) => -by)]) {
      window.dispatchEvent(new MouseEvent('mousemove', { ...start, clientX: start.clientX + px }));
      await frames();
      const now = places(element);
      const both = [...now].filter(([id]) => before.has(id));
      const moved = both.map(([id, [x]]) => x - before.get(id)![0]);
      for (const by of moved) expect(by).toBeCloseTo(moved[0], 0);
      for (const [id, [, y]] of both) expect(y, id).toBeCloseTo(before.get(id)![1], 1);
      shared += both.length;
      before = now;
    }
    window.dispatchEvent(new MouseEvent('mouseup', { ...start, clientX: start.clientX - 900 }));
    expect(shared).toBeGreaterThan(100);
  });

  it('is told at most once a frame, and said once it has ended', async () => {
    const element = await mount({ document: document17 });
    element.zoomBy(4);
    await element.updateComplete;
    await ready(element);
    const told = hear(element);
    const said: string[] = [];
    new MutationObserver(() => said.push(first(element, '[part~="live"]').textContent)).observe(first(element, '[part~="live"]'), { childList: true, characterData: true, subtree: true });
    // A press that moves nothing is no move.
    stage(element).dispatchEvent(new MouseEvent('mousedown', point(element, 0.5)));
    window.dispatchEvent(new MouseEvent('mouseup', point(element, 0.5)));
    await frames();
    expect([told.length, said.length]).toEqual([0, 0]);
    for (let times = 0; times < 8; times++) stage(element).dispatchEvent(new WheelEvent('wheel', { ...point(element, 0.5), deltaX: 10 }));
    expect(told.length).toBe(0);
    await until(() => said.length);
    expect(told.length).toBe(1);
    expect(said.length).toBe(1);
  });

  it('by a script fires nothing', async () => {
    const element = await mount({ document: document17 });
    const told = hear(element);
    element.zoomBy(3);
    element.panBy(50);
    await element.updateComplete;
    element.zoomToFit();
    await element.updateComplete;
    expect(told.length).toBe(0);
  });

  it('with reduced motion asks for no animation frame and does not glide', async () => {
    const element = await mount({ document: document17 });
    element.zoomBy(3);
    await element.updateComplete;
    await ready(element);
    const { matchMedia } = window;
    vi.spyOn(window, 'matchMedia').mockImplementation((query) => (query.includes('reduced-motion') ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query)));
    const frame = vi.spyOn(window, 'requestAnimationFrame');
    const [from] = element.viewport;
    const start = point(element, 0.5);
    stage(element).dispatchEvent(new MouseEvent('mousedown', start));
    for (const px of [20, 40, 60]) window.dispatchEvent(new MouseEvent('mousemove', { ...start, clientX: start.clientX - px }));
    window.dispatchEvent(new MouseEvent('mouseup', { ...start, clientX: start.clientX - 60 }));
    const after = element.viewport;
    expect(after[0]).toBeGreaterThan(from);
    await element.updateComplete;
    expect(frame.mock.calls.length).toBe(0);
    expect(element.viewport).toEqual(after);
  });
});

describe('buttons and keys', () => {
  const button = (element: Element, name: string) => inside<HTMLButtonElement>(element, '.zoom button').find((one) => one.getAttribute('aria-label') === name);

  it('Earlier and Later move a window, and stand still at its ends', async () => {
    const element = await mount({ document: document17 });
    expect(button(element, 'Later')).toBe(undefined);
    button(element, 'Zoom in')!.click();
    await until(() => button(element, 'Later'));
    const [from] = element.viewport;
    button(element, 'Later')!.click();
    await element.updateComplete;
    expect(element.viewport[0]).toBeGreaterThan(from);
    for (let times = 0; times < 4; times++) {
      button(element, 'Later')!.click();
      await element.updateComplete;
    }
    expect(button(element, 'Later')!.ariaDisabled).toBe('true');
    expect(button(element, 'Earlier')!.ariaDisabled).toBe('false');
  });

  it('+ zooms around the event in focus, which stays in view; Shift with an arrow moves the window', async () => {
    const element = await mount({ document: document17 });
    const item = inside<SVGElement>(element, '.item').at(-1)!;
    const { id } = item.dataset;
    item.focus();
    for (let times = 0; times < 5; times++) {
      await userEvent.keyboard('+');
      await element.updateComplete;
    }
    expect(inside<SVGElement>(element, '.item').some((one) => one.dataset.id === id || one.dataset.count)).toBe(true);
    expect(element.shadowRoot!.activeElement).not.toBe(null);
    const [from] = element.viewport;
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    await element.updateComplete;
    expect(element.viewport[0]).toBeLessThan(from);
  });

  it('comes no nearer than a second', async () => {
    const element = await mount({ document: document17 });
    for (let times = 0; times < 60; times++) element.zoomBy(2);
    await element.updateComplete;
    expect(size(element)).toBeGreaterThanOrEqual(999);
    expect(size(element)).toBeLessThan(60_000);
    const [from] = element.viewport;
    element.zoomTo([from, from + 5]);
    await element.updateComplete;
    expect(size(element)).toBeGreaterThanOrEqual(999);
  });
});
