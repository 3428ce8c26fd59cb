import { afterEach, describe, expect, it, vi } from 'vitest';
import { document17, first, frames, mount } from './mount.js';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** A drag of the handle at the window's start, in so many moves at once. */
async function dragged(moves: number, spied: () => void = () => undefined) {
  const element = await mount({ document: document17 });
  let told = 0;
  element.addEventListener('timeline-viewport', () => (told += 1));
  spied();
  const { left, width, bottom } = first<SVGElement>(element, '.brush').getBoundingClientRect();
  const at = (part: number) => ({ clientX: left + part * width, clientY: bottom - 30, pointerId: 1, bubbles: true, composed: true, cancelable: true });
  const target = first<SVGElement>(element, '.handle');
  target.setPointerCapture = () => undefined;
  target.dispatchEvent(new PointerEvent('pointerdown', at(0)));
  for (let k = 1; k <= moves; k++) target.dispatchEvent(new PointerEvent('pointermove', at(0.5 * (k / moves))));
  const during = told;
  return { element, target, at, during, told: () => told };
}

describe('a drag on the overview', () => {
  it('moves the window once a frame, to where the pointer is by then', async () => {
    const one = await dragged(1);
    const many = await dragged(40);
    expect(many.during).toBe(0);
    await frames();
    expect([one.told(), many.told()]).toEqual([1, 1]);
    expect(many.element.viewport).toEqual(one.element.viewport);
    many.target.dispatchEvent(new PointerEvent('lostpointercapture', many.at(0.5)));
    await frames();
    expect(many.told()).toBe(1);
  });

  it('that ends before the frame is made whole', async () => {
    const { element, target, at, told } = await dragged(3);
    const [from] = element.viewport;
    target.dispatchEvent(new PointerEvent('lostpointercapture', at(0.5)));
    expect(told()).toBe(1);
    expect(element.viewport[0]).toBeGreaterThan(from);
  });

  it('waits for no frame where the reader wants no motion', async () => {
    const { matchMedia } = window;
    let frame: { mock: { calls: unknown[] } } | undefined;
    const { during } = await dragged(3, () => {
      vi.spyOn(window, 'matchMedia').mockImplementation((query) => (query.includes('reduced-motion') ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query)));
      frame = vi.spyOn(window, 'requestAnimationFrame');
    });
    expect(during).toBeGreaterThan(0);
    expect(frame!.mock.calls.length).toBe(0);
  });
});
