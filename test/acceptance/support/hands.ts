import type { CDPSession, Page } from 'playwright';

/** A way to point at a page: everything a reader does goes through the browser's own input, nothing through a keyboard or a script. */
export interface Hand {
  press(at: Point): Promise<void>;
  /** Scrolls the page by px, > 0 down, with the pointer or the finger at a point. */
  scroll(px: number, at: Point): Promise<void>;
  /** From one point to another, in some steps. */
  drag(from: Point, to: Point): Promise<void>;
}
export interface Point { x: number; y: number }

const STEPS = 8;
const between = (from: Point, to: Point, part: number): Point => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });

export function mouse(session: CDPSession): Hand & { twice(at: Point): Promise<void>; wheel(at: Point, deltaX: number, deltaY: number, ctrl?: boolean): Promise<void> } {
  const send = (type: 'mousePressed' | 'mouseReleased' | 'mouseMoved' | 'mouseWheel', at: Point, more: object = {}) => session.send('Input.dispatchMouseEvent', { type, ...at, ...more });
  const click = async (at: Point, clickCount: number) => {
    await send('mousePressed', at, { button: 'left', buttons: 1, clickCount });
    await send('mouseReleased', at, { button: 'left', clickCount });
  };
  const wheel = async (at: Point, deltaX: number, deltaY: number, ctrl = false) => { await send('mouseWheel', at, { deltaX, deltaY, modifiers: ctrl ? 2 : 0 }); };
  return {
    press: async (at) => {
      await send('mouseMoved', at);
      await click(at, 1);
    },
    twice: async (at) => {
      await send('mouseMoved', at);
      await click(at, 1);
      await click(at, 2);
    },
    wheel,
    scroll: (px, at) => wheel(at, 0, px),
    drag: async (from, to) => {
      await send('mouseMoved', from);
      await send('mousePressed', from, { button: 'left', buttons: 1, clickCount: 1 });
      for (let step = 1; step <= STEPS; step += 1) await send('mouseMoved', between(from, to, step / STEPS), { button: 'left', buttons: 1 });
      await send('mouseReleased', to, { button: 'left', clickCount: 1 });
    },
  };
}

export function touch(session: CDPSession): Hand & { pinch(one: [Point, Point], other: [Point, Point]): Promise<void> } {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
  const move = async (...fingers: [Point, Point][]) => {
    await send('touchStart', fingers.map(([from]) => from));
    for (let step = 1; step <= STEPS; step += 1) await send('touchMove', fingers.map(([from, to]) => between(from, to, step / STEPS)));
    await send('touchEnd', []);
  };
  return {
    press: async (at) => {
      await send('touchStart', [at]);
      await send('touchEnd', []);
    },
    // A finger that rests before it leaves throws nothing.
    scroll: async (px, at) => {
      const to = { x: at.x, y: at.y - px };
      await send('touchStart', [at]);
      for (let step = 1; step <= STEPS; step += 1) await send('touchMove', [between(at, to, step / STEPS)]);
      await new Promise((resolve) => setTimeout(resolve, 120));
      await send('touchMove', [to]);
      await send('touchEnd', []);
    },
    drag: (from, to) => move([from, to]),
    pinch: (one, other) => move(one, other),
  };
}

/** Where the middle of something is on screen; not `free` where something else lies over it. */
export interface Place extends Point { box: { left: number; top: number; right: number; bottom: number }; free: boolean }

/** The first match of a selector in the timeline, or on the page. */
export const find = (page: Page, selector: string, within: 'timeline' | 'page' = 'timeline'): Promise<Place | null> => page.evaluate(([wanted, where]) => {
  const root = where === 'page' ? document : document.querySelector('event-timeline')!.shadowRoot!;
  const found = root.querySelector(wanted);
  const range = document.createRange();
  // A text is pressed on its letters: the middle of a long link may lie between two lines.
  if (found?.matches('a')) range.selectNodeContents(found);
  const box = found && (found.matches('a') ? range.getClientRects()[0] : found.getBoundingClientRect());
  if (!box?.width) return null;
  const { left, top, right, bottom } = box;
  const at = { x: (left + right) / 2, y: (top + bottom) / 2 };
  let hit = document.elementFromPoint(at.x, at.y);
  while (hit?.shadowRoot?.elementFromPoint(at.x, at.y) && hit.shadowRoot.elementFromPoint(at.x, at.y) !== hit) hit = hit.shadowRoot.elementFromPoint(at.x, at.y);
  const button = found!.closest('.item, button, a') ?? found!;
  return { ...at, box: { left, top, right, bottom }, free: hit !== null && (button.contains(hit) || hit.contains(found)) };
}, [selector, within] as const);

/** Once the page, and the window of time, have not moved for a quarter of a second of frames. */
export const stopped = (page: Page): Promise<void> => page.evaluate(async () => {
  const where = () => [scrollX, scrollY, ...document.querySelector('event-timeline')!.viewport].join();
  for (let last = where(), still = 0; still < 15; still += 1) {
    await new Promise(requestAnimationFrame);
    if (where() !== last) still = 0;
    last = where();
  }
});

/** Brings something on screen by scrolling, waits until it stands still, and says where it is. */
export async function reach(page: Page, hand: Hand, selector: string, within: 'timeline' | 'page' = 'timeline'): Promise<Place> {
  const { width, height } = page.viewportSize()!;
  let last = '';
  let still = 0;
  for (let tries = 0; tries < 120; tries += 1) {
    const place = await find(page, selector, within);
    if (!place) {
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      continue;
    }
    if (place.y > 20 && place.y < height - 20) {
      const now = JSON.stringify(place);
      still = now === last ? still + 1 : 0;
      last = now;
      // A wheel scrolls smoothly, and begins a frame or two late.
      if (place.free && still > 4) return place;
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    } else {
      const px = Math.max(-height * 0.7, Math.min(height * 0.7, place.y - height / 2));
      // From where a finger has room to go.
      await hand.scroll(px, { x: width - 4, y: px > 0 ? height * 0.85 : height * 0.15 });
      await stopped(page);
    }
  }
  throw new Error(`${selector} was not reached`);
}
