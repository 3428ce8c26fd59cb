import { afterEach, describe, expect, it } from 'vitest';
import type { EventTimeline } from '../../src/components/index.js';
import { document17, first, frames, inside, mount, until } from './mount.js';

afterEach(async () => {
  await frames();
  document.body.replaceChildren();
});

const stage = (element: Element) => first(element, '.stage');
const size = ({ viewport: [from, before] }: EventTimeline) => before - from;
const point = (element: Element, x: number, y: number) => {
  const { left, top } = stage(element).getBoundingClientRect();
  return { clientX: left + x, clientY: top + y, bubbles: true, cancelable: true, view: window };
};
const ready = async (element: EventTimeline): Promise<void> => {
  stage(element).dispatchEvent(new PointerEvent('pointerenter'));
  await until(() => '__zoom' in stage(element));
};
/** Fingers at px of the stage. */
const touch = (element: Element, type: string, fingers: [number, number][]): boolean => {
  const target = stage(element);
  const touches = fingers.map(([x, y], identifier) => ({ identifier, target, ...point(element, x, y) }));
  return !target.dispatchEvent(Object.assign(new UIEvent(type, { bubbles: true, cancelable: true, view: window }), { touches, targetTouches: touches, changedTouches: touches }));
};
const places = (element: Element) => {
  const { left } = stage(element).getBoundingClientRect();
  return new Map(inside<SVGElement>(element, '[part~="label"]').map((label) => [label.dataset.id!, [label.getBoundingClientRect().left - left, label.getBoundingClientRect().top]]));
};

describe('rows', () => {
  it.each(['ltr', 'rtl'] as const)('a drag takes every label along and none up or down, %s', async (dir) => {
    const element = await mount({ document: document17, lanes: 'category', dir });
    element.zoomBy(2.5);
    await element.updateComplete;
    await ready(element);
    const start = point(element, 500, 4);
    stage(element).dispatchEvent(new MouseEvent('mousedown', start));
    const before = places(element);
    const by = dir === 'rtl' ? -90 : 90;
    window.dispatchEvent(new MouseEvent('mousemove', { ...start, clientX: start.clientX + by }));
    await frames();
    const both = [...places(element)].filter(([id]) => before.has(id));
    expect(both.length).toBeGreaterThan(1);
    for (const [id, [x, y]] of both) {
      expect(x - before.get(id)![0], id).toBeCloseTo(by, 0);
      expect(y, id).toBeCloseTo(before.get(id)![1], 1);
    }
    window.dispatchEvent(new MouseEvent('mouseup', { ...start, clientX: start.clientX + by }));
  });

  it('two fingers zoom them, one sideways moves them, and one up or down is the page’s', async () => {
    const element = await mount({ document: document17, lanes: 'lane' });
    await ready(element);
    const whole = size(element);
    touch(element, 'touchstart', [[400, 20], [600, 20]]);
    expect(touch(element, 'touchmove', [[300, 20], [700, 20]])).toBe(true);
    await until(() => size(element) < whole);
    touch(element, 'touchend', []);
    await frames();
    const [from] = element.viewport;
    touch(element, 'touchstart', [[600, 20]]);
    expect(touch(element, 'touchmove', [[600, 60]])).toBe(false);
    touch(element, 'touchend', []);
    touch(element, 'touchstart', [[600, 20]]);
    touch(element, 'touchmove', [[580, 20]]);
    expect(touch(element, 'touchmove', [[500, 20]])).toBe(true);
    await until(() => element.viewport[0] > from);
  });
});

describe('a column', () => {
  it.each(['oldest', 'newest'] as const)('that is zoomed in moves with two fingers and with a drag of the mouse, never with one finger, %s first', async (order) => {
    const element = await mount({ document: document17, order }, 360);
    element.zoomBy(3);
    await element.updateComplete;
    await ready(element);
    const later = (was: readonly [number, number]) => (order === 'newest' ? element.viewport[0] < was[0] : element.viewport[0] > was[0]);
    // The mouse first: for half a second after a touch d3-zoom takes a mouse for the touch's own.
    const zero = element.viewport;
    const start = point(element, 100, 300);
    stage(element).dispatchEvent(new MouseEvent('mousedown', start));
    window.dispatchEvent(new MouseEvent('mousemove', { ...start, clientY: start.clientY + 60 }));
    await until(() => (order === 'newest' ? element.viewport[0] > zero[0] : element.viewport[0] < zero[0]));
    window.dispatchEvent(new MouseEvent('mouseup', { ...start, clientY: start.clientY + 60 }));
    const rested = element.viewport;
    await frames();
    expect(element.viewport).toEqual(rested);
    const one = element.viewport;
    touch(element, 'touchstart', [[100, 300]]);
    expect(touch(element, 'touchmove', [[100, 200]])).toBe(false);
    touch(element, 'touchend', []);
    await frames();
    expect(element.viewport).toEqual(one);
    touch(element, 'touchstart', [[100, 300], [200, 300]]);
    touch(element, 'touchmove', [[100, 295], [200, 295]]);
    await frames();
    expect(touch(element, 'touchmove', [[100, 200], [200, 200]])).toBe(true);
    await until(() => later(one));
    touch(element, 'touchend', []);
    await frames();
    expect(size(element)).toBeGreaterThan(0);
  });
});

describe('a label that goes out at an edge', () => {
  it('fades while a drag lasts, is never cut, and is whole again at rest', async () => {
    const element = await mount({ document: document17 });
    element.zoomBy(4);
    await element.updateComplete;
    await ready(element);
    const faded = () => inside<SVGElement>(element, '[part~="label"]').filter(({ style }) => style.opacity);
    const start = point(element, 500, 4);
    stage(element).dispatchEvent(new MouseEvent('mousedown', start));
    let seen = 0;
    for (let px = 20; px <= 600; px += 20) {
      window.dispatchEvent(new MouseEvent('mousemove', { ...start, clientX: start.clientX + px }));
      await frames();
      const { left, right } = stage(element).getBoundingClientRect();
      for (const label of inside(element, '[part~="label"]')) {
        expect(label.getBoundingClientRect().left).toBeGreaterThanOrEqual(left - 1);
        expect(label.getBoundingClientRect().right).toBeLessThanOrEqual(right + 1);
      }
      seen += faded().length;
    }
    expect(seen).toBeGreaterThan(0);
    // Held still before it is let go: no throw.
    await new Promise((resolve) => setTimeout(resolve, 80));
    window.dispatchEvent(new MouseEvent('mouseup', { ...start, clientX: start.clientX + 600 }));
    await until(() => !stage(element).classList.contains('moving'));
    expect(faded()).toEqual([]);
  });
});
