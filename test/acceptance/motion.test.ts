import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { find, mouse, reach, stopped } from './support/hands.js';
import { drawn, site, type Site } from './support/serve-page.js';

let here: Site;
beforeAll(async () => { here = await site(); }, 120_000);
afterAll(() => here?.close());

/** Selects, zooms and moves in every way a pointer has; how often a frame was asked for meanwhile, and what was animated. */
async function acts(page: Page): Promise<{ asked: number; animated: number }> {
  const hand = mouse(await page.context().newCDPSession(page));
  const counted = () => page.evaluate(() => (window as unknown as { frames: number }).frames);
  const animated = () => page.evaluate(() => document.getAnimations().length + document.querySelector('event-timeline')!.shadowRoot!.getAnimations().length);
  // No frame is asked for by looking: a round trip is long enough for what was done to be drawn.
  const wait = (selector: string, gone = false) => page.locator(selector).waitFor({ state: gone ? 'detached' : 'attached' });
  const band = async (part: number) => {
    const { box } = (await find(page, '[part~="band"]'))!;
    return { x: box.left + (box.right - box.left) * part, y: box.bottom - 3 };
  };
  const label = await reach(page, hand, '.item[data-id="protests"] [part~="label"]');
  // The first gesture fetches what understands gestures.
  await hand.wheel(await band(0.5), 0, -100, true);
  await wait('.zoom .quiet');
  await stopped(page);
  await hand.press(await reach(page, hand, '.zoom button:last-child'));
  await wait('.zoom .quiet', true);
  await stopped(page);
  let moving = 0;
  await page.evaluate(() => { (window as unknown as { frames: number }).frames = 0; });
  await hand.press(label);
  await wait('.card');
  moving += await animated();
  await hand.press((await find(page, '.card .close'))!);
  await wait('.card', true);
  await hand.wheel(await band(0.5), 0, -200, true);
  await wait('.zoom .quiet');
  moving += await animated();
  const [from, to] = [await band(0.4), await band(0.6)];
  await hand.drag(from, to);
  moving += await animated();
  await hand.wheel(await band(0.5), 60, 0);
  await hand.twice(await band(0.5));
  moving += await animated();
  await hand.press((await find(page, '.zoom button:last-child'))!);
  await wait('.zoom .quiet', true);
  return { asked: await counted(), animated: moving };
}

describe('a card, a zoom by wheel, button and double-click, and a drag', () => {
  it.each<['reduce' | 'no-preference', string]>([['reduce', 'not one frame is asked for and nothing is animated'], ['no-preference', 'frames are asked for']])('with prefers-reduced-motion: %s, %s', async (reducedMotion) => {
    const opened = await here.open('<script type="module" src="event-timeline.js"></script><body><event-timeline src="belarus.json" controls="auto zoom"></event-timeline>', { viewport: { width: 1000, height: 1000 }, reducedMotion });
    const { page } = opened;
    await drawn(page);
    await stopped(page);
    await page.evaluate(() => {
      const own = window.requestAnimationFrame.bind(window);
      Object.assign(window, { frames: 0, requestAnimationFrame: (callback: FrameRequestCallback) => {
        (window as unknown as { frames: number }).frames += 1;
        return own(callback);
      } });
    });
    const { asked, animated } = await acts(page);
    if (reducedMotion === 'reduce') expect({ asked, animated }).toEqual({ asked: 0, animated: 0 });
    else expect(asked).toBeGreaterThan(3);
    await opened.close();
  }, 60_000);
});
