import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { EventTimeline } from '../../src/components/index.js';
import { document17, first, frames, inside, mount, until } from './mount.js';

afterEach(() => document.body.replaceChildren());

const stage = (element: Element) => first(element, '.stage');
const point = (element: Element, part: number) => {
  const { left, top, width } = stage(element).getBoundingClientRect();
  return { clientX: left + part * width, clientY: top + 4, bubbles: true, composed: true, cancelable: true };
};
/** An event on the chart; whether the page was kept from acting on it. */
const send = (element: Element, event: Event): boolean => !stage(element).dispatchEvent(event);
const ready = async (element: EventTimeline): Promise<void> => {
  stage(element).dispatchEvent(new PointerEvent('pointerenter'));
  await until(() => '__zoom' in stage(element));
};
const size = ({ viewport: [from, before] }: EventTimeline) => before - from;
const labels = (element: Element) => new Set(inside(element, '[part~="label"]').map((label) => label.dataset.id));

describe('wheel', () => {
  it('with Ctrl zooms around the pointer, even the first turn, and the page does not', async () => {
    const element = await mount({ document: document17 });
    const whole = size(element);
    let told = 0;
    element.addEventListener('timeline-viewport', () => { told += 1; });
    expect(send(element, new WheelEvent('wheel', { ...point(element, 0.8), deltaY: -100, ctrlKey: true }))).toBe(true);
    await until(() => size(element) < whole);
    expect(told).toBeGreaterThan(0);
    await until(() => first(element, '[part~="live"]').textContent);
  });

  it('alone is the page’s; sideways it moves a chart that is zoomed in, and only that', async () => {
    const element = await mount({ document: document17 });
    await ready(element);
    expect(send(element, new WheelEvent('wheel', { ...point(element, 0.5), deltaY: 100 }))).toBe(false);
    expect(send(element, new WheelEvent('wheel', { ...point(element, 0.5), deltaX: 100 }))).toBe(false);
    element.zoomBy(4);
    await element.updateComplete;
    const [from] = element.viewport;
    const before = size(element);
    expect(send(element, new WheelEvent('wheel', { ...point(element, 0.5), deltaY: 100 }))).toBe(false);
    expect(send(element, new WheelEvent('wheel', { ...point(element, 0.5), deltaX: 100 }))).toBe(true);
    await until(() => element.viewport[0] > from);
    // On an elastic axis a move keeps px, not time: the zoom is the same when it comes back.
    send(element, new WheelEvent('wheel', { ...point(element, 0.5), deltaX: -100 }));
    await until(() => Math.abs(element.viewport[0] - from) < 1e-6 * before + 2);
  });
});

describe('drag', () => {
  it.each(['ltr', 'rtl'] as const)('moves what is zoomed in with the pointer, %s; a label in view stays the same label', async (dir) => {
    const element = await mount({ document: document17, dir });
    element.zoomBy(2);
    await element.updateComplete;
    await ready(element);
    const [from] = element.viewport;
    const shown = labels(element);
    const start = point(element, 0.5);
    const drag = dir === 'rtl' ? 60 : -60;
    stage(element).dispatchEvent(new MouseEvent('mousedown', { ...start, view: window }));
    for (const px of [drag / 2, drag]) window.dispatchEvent(new MouseEvent('mousemove', { ...start, clientX: start.clientX + px, view: window }));
    await until(() => element.viewport[0] > from);
    window.dispatchEvent(new MouseEvent('mouseup', { ...start, clientX: start.clientX + drag, view: window }));
    await frames();
    expect([...labels(element)].filter((id) => shown.has(id)).length).toBeGreaterThan(0);
    expect(element.viewport[0]).toBeGreaterThan(from);
  });

  it('does nothing to a whole chart, and a click still opens a card', async () => {
    const element = await mount({ document: document17 });
    await ready(element);
    const whole = element.viewport;
    await userEvent.click(first<SVGElement>(element, '[part~="label"][data-id="ryanair"] text'));
    await until(() => element.selected === 'ryanair');
    expect(element.viewport).toEqual(whole);
  });
});

describe('double-click and pinch', () => {
  it('double-click beside a label zooms in, with Shift out', async () => {
    const element = await mount({ document: document17 });
    await ready(element);
    const whole = size(element);
    stage(element).dispatchEvent(new MouseEvent('dblclick', { ...point(element, 0.5), view: window }));
    await until(() => size(element) < whole * 0.9);
  });

  it('two fingers zoom, one is the page’s', async () => {
    const element = await mount({ document: document17 });
    await ready(element);
    const whole = size(element);
    const target = stage(element);
    // Made by hand: Firefox without a touch screen has no TouchEvent, and WebKitGTK makes no Touch.
    const touch = (identifier: number, part: number) => ({ identifier, target, ...point(element, part) });
    const fire = (type: string, touches: object[]) => target.dispatchEvent(Object.assign(new UIEvent(type, { bubbles: true, cancelable: true, view: window }), { touches, changedTouches: touches }));
    fire('touchstart', [touch(1, 0.4)]);
    expect(fire('touchmove', [touch(1, 0.2)])).toBe(true);
    await frames();
    expect(size(element)).toBe(whole);
    fire('touchstart', [touch(1, 0.4), touch(2, 0.6)]);
    expect(fire('touchmove', [touch(1, 0.3), touch(2, 0.7)])).toBe(false);
    await until(() => size(element) < whole);
  });
});

describe('overview', () => {
  const sliders = (element: Element) => inside<SVGElement>(element, '[role="slider"]');

  it('has a slider for each end of the window, which keys move and which say their date', async () => {
    const element = await mount({ document: document17 });
    const [start, end] = sliders(element);
    expect(start.getAttribute('aria-valuetext')).toBe('January 1994');
    start.focus();
    await userEvent.keyboard('{PageUp}{PageUp}');
    await element.updateComplete;
    const [from, before] = element.viewport;
    expect(from).toBeGreaterThan(Date.UTC(2000, 0));
    expect(start.getAttribute('aria-valuetext')).not.toBe('January 1994');
    end.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await element.updateComplete;
    expect(element.viewport[0]).toBe(from);
    expect(element.viewport[1]).toBeLessThan(before);
    await userEvent.keyboard('{End}');
    start.focus();
    await userEvent.keyboard('{Home}');
    await element.updateComplete;
    expect(inside(element, '.grip.whole').length).toBe(1);
  });

  it('a drag on it draws a window, a drag of the window moves it, and zooming in and out again shows exactly the whole', async () => {
    const element = await mount({ document: document17 });
    const whole = element.viewport;
    const brush = first<SVGElement>(element, '.brush').getBoundingClientRect();
    const at = (part: number) => ({ clientX: brush.left + part * brush.width, clientY: brush.bottom - 30, pointerId: 1, bubbles: true, composed: true, cancelable: true });
    const drag = async (selector: string, from: number, to: number) => {
      const target = first<SVGElement>(element, selector);
      target.setPointerCapture = () => undefined;
      target.dispatchEvent(new PointerEvent('pointerdown', at(from)));
      target.dispatchEvent(new PointerEvent('pointermove', at(to)));
      target.dispatchEvent(new PointerEvent('lostpointercapture', at(to)));
      await element.updateComplete;
    };
    await drag('.grip', 0.5, 0.8);
    const [from, before] = element.viewport;
    expect(from).toBeGreaterThan(whole[0]);
    expect(before).toBeLessThan(whole[1]);
    await drag('.grip', 0.6, 0.7);
    expect(element.viewport[0]).toBeGreaterThan(from);
    expect(size(element)).toBeCloseTo(before - from, -3);
    element.zoomToFit();
    element.zoomBy(3);
    element.zoomBy(1 / 3);
    await element.updateComplete;
    expect(element.viewport).toEqual(whole);
    expect(inside(element, '.grip.whole').length).toBe(1);
  });
});
