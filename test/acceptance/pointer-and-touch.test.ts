import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { find, mouse, reach, stopped, touch, type Hand } from './support/hands.js';
import { drawn, site, type Opened, type Site } from './support/serve-page.js';

interface Entry { id: string; title: string | { en: string }; sources?: string[] }
const document17 = JSON.parse(readFileSync('src/data/belarus.json', 'utf8')) as { events: Entry[]; sources: Record<string, { url?: string }> };
for (const source of Object.values(document17.sources)) source.url = 'https://example.org/source';
const titleOf = ({ title }: Entry) => (typeof title === 'string' ? title : title.en);
const plain = (text: string) => text.replace(/[\s\u00ad]+/g, ' ').trim();

let here: Site;
beforeAll(async () => { here = await site(); }, 120_000);
afterAll(() => here?.close());

/** What a reader has on screen, and where the focus is. */
const state = (page: Page) => page.evaluate(() => {
  const element = document.querySelector('event-timeline')!;
  const root = element.shadowRoot!;
  let focus: Element | null = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  return {
    view: element.getAttribute('view') ?? 'chart', selected: element.getAttribute('selected'), viewport: [...element.viewport],
    card: root.querySelector('.card')?.getAttribute('data-id') ?? null, cardText: root.querySelector('.card')?.textContent ?? '',
    labels: [...root.querySelectorAll('[part~="chart"] .item')].map((item) => item.getAttribute('data-id') ?? `+${item.getAttribute('data-count')}`),
    listed: root.querySelectorAll('[part~="list"] li[data-id]').length, rows: root.querySelectorAll('[part~="table"] tbody tr[data-id]').length,
    story: root.querySelector('.story-event')?.getAttribute('data-id') ?? null, query: root.querySelector<HTMLInputElement>('.query')?.value ?? '',
    focus: focus?.closest('[data-id]')?.getAttribute('data-id') ?? focus?.getAttribute('aria-label') ?? focus?.textContent?.trim() ?? '', focused: focus !== document.body && focus !== null,
    scrolled: scrollX,
  };
});
type State = Awaited<ReturnType<typeof state>>;

/** The state once it is as asked. */
async function until(page: Page, asked: (now: State) => boolean, what: string): Promise<State> {
  let now = await state(page);
  for (let tries = 0; tries < 300 && !asked(now); tries += 1) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    now = await state(page);
  }
  if (!asked(now)) throw new Error(`${what} did not come: ${JSON.stringify({ ...now, cardText: now.cardText.length })}`);
  return now;
}

async function open(options: object): Promise<Opened> {
  const opened = await here.open(`<meta name="viewport" content="width=device-width"><script type="module" src="event-timeline.js"></script><body><p><a href="#before">Before</a></p><event-timeline src="own.json" controls="auto search zoom"></event-timeline><p><a href="#after">After</a></p>${'<p>The page goes on.</p>'.repeat(40)}`,
    { files: { 'own.json': JSON.stringify(document17) }, ...options });
  await opened.page.route('https://example.org/**', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>The source</title><p>The source' }));
  await drawn(opened.page);
  return opened;
}

/** Everything but zooming: what a pointer and a finger do in the same way. */
async function journey(page: Page, hand: Hand): Promise<void> {
  const press = async (selector: string, within?: 'page') => hand.press(await reach(page, hand, selector, within));
  const start = await state(page);

  // Each event: its card by a press on its title, closed by its button, and the focus back where it was.
  for (const event of document17.events) {
    await press(`.item[data-id="${event.id}"] [part~="label"]`);
    const opened = await until(page, ({ card }) => card === event.id, `the card of ${event.id}`);
    expect(plain(opened.cardText)).toContain(plain(titleOf(event)));
    expect(opened.focus, 'the focus is in the card').toBe(event.id);
    await press('.card .close');
    const closed = await until(page, ({ card }) => card === null, `the closing of ${event.id}`);
    expect(closed.focus, 'the focus is back').toBe(event.id);
    expect(closed.selected).toBe(null);
  }
  expect((await state(page)).labels).toEqual(start.labels);

  // A source, and the way back.
  const sourced = document17.events.find(({ sources }) => sources?.length)!;
  await press(`.item[data-id="${sourced.id}"] [part~="label"]`);
  await until(page, ({ card }) => card === sourced.id, 'a card');
  await press('.card a[href^="https://example.org"]');
  await page.waitForURL('https://example.org/source');
  await page.goBack();
  await drawn(page);

  // A choice of categories, and back to all.
  await press('.choice[data-category="security"]');
  const chosen = await until(page, ({ labels }) => labels.length < 17, 'a choice');
  expect(chosen.labels).toHaveLength(5);
  await press('.legend-all');
  await until(page, ({ labels }) => labels.length === 17, 'all again');

  // A search: what is said or picked on screen comes as text, without a key.
  await press('.query');
  await until(page, ({ focus }) => /Search|Titles/.test(focus), 'the focus in the search');
  await (await page.context().newCDPSession(page)).send('Input.insertText', { text: 'sanctions' });
  await press('.search button[aria-label="Next result"]');
  const found = await until(page, ({ selected }) => selected !== null, 'a result');
  expect(found.focused).toBe(true);
  await press('.search .text');
  await until(page, ({ query, focused }) => query === '' && focused, 'an empty search');
  if ((await state(page)).card) await press('.card .close');
  await until(page, ({ card, focused }) => card === null && focused, 'no card');

  // Every view and back.
  for (const view of ['story', 'list', 'table', 'chart']) {
    await press(`[data-view="${view}"]`);
    const shown = await until(page, (now) => now.view === view && (view !== 'story' || now.story !== null) && (view !== 'list' || now.listed === 17) && (view !== 'table' || now.rows === 17), view);
    expect(shown.focus.toLowerCase()).toBe(view);
    if (view === 'list' || view === 'table') {
      const { id } = document17.events[8];
      const entry = `.entry[data-id="${id}"]`;
      await press(entry);
      await until(page, ({ selected }) => selected === id, `${id} in the ${view}`);
      await press(entry);
      await until(page, ({ selected, focus }) => selected === null && focus === id, `${id} closed in the ${view}`);
    }
    if (view !== 'story') continue;
    await press('.story-buttons [aria-label="Next event"]');
    const second = await until(page, ({ story }) => story !== null && story !== shown.story, 'the next event');
    expect(second.focused).toBe(true);
    await press('.story-buttons [aria-label="First event"]');
    await until(page, ({ story }) => story === shown.story, 'the first event');
  }
  if ((await state(page)).card) {
    await press('.card .close');
    await until(page, ({ card }) => card === null, 'no card');
  }
  const end = await state(page);
  expect({ ...end, focus: '', focused: true }).toEqual({ ...start, focus: '', focused: true });

  // What follows the timeline can be pressed: nothing holds the pointer or the focus.
  await press('a[href="#after"]', 'page');
  await page.waitForURL(/#after$/);
}

const whole = (now: State, start: State) => now.viewport.every((time, i) => time === start.viewport[i]);
const span = ({ viewport: [from, before] }: State) => before - from;

describe('a pointer alone', () => {
  it('reads every event, follows a source, chooses, searches, switches the view, and comes back', async () => {
    const opened = await open({ viewport: { width: 1000, height: 900 } });
    await journey(opened.page, mouse(await opened.page.context().newCDPSession(opened.page)));
    expect(await opened.violations()).toEqual([]);
    await opened.close();
  }, 120_000);

  it('zooms by Ctrl and wheel, double-click, buttons and the overview, moves by drag and sideways wheel, and comes back', async () => {
    const opened = await open({ viewport: { width: 1000, height: 1000 } });
    const { page } = opened;
    const hand = mouse(await page.context().newCDPSession(page));
    const start = await state(page);
    const band = async () => {
      const { box } = (await find(page, '[part~="band"]'))!;
      return (part: number) => ({ x: box.left + (box.right - box.left) * part, y: box.bottom - 3 });
    };
    let at = await band();
    await hand.wheel(at(0.7), 0, -240, true);
    await until(page, (now) => span(now) < span(start), 'a zoom by wheel');
    await stopped(page);
    const settled = await state(page);
    at = await band();
    await hand.drag(at(0.5), { ...at(0.5), x: at(0.5).x + 200 });
    await until(page, (now) => now.viewport[0] < settled.viewport[0], 'a drag');
    await stopped(page);
    const dragged = await state(page);
    await hand.wheel(at(0.5), 120, 0);
    await until(page, (now) => now.viewport[0] > dragged.viewport[0], 'a sideways wheel');
    await hand.press(await reach(page, hand, '.zoom button:last-child'));
    await until(page, (now) => whole(now, start), 'all of it');
    await hand.twice((await band())(0.6));
    await until(page, (now) => span(now) < span(start), 'a double-click');
    await hand.press(await reach(page, hand, '.zoom button:last-child'));
    await until(page, (now) => whole(now, start), 'all of it');
    const knob = await reach(page, hand, '.handle');
    await hand.drag(knob, { x: knob.x + 300, y: knob.y });
    const windowed = await until(page, (now) => now.viewport[0] > start.viewport[0], 'a window by the overview');
    expect(windowed.viewport[1]).toBe(start.viewport[1]);
    await hand.press(await reach(page, hand, '.zoom button:last-child'));
    const end = await until(page, (now) => whole(now, start), 'all of it');
    expect(end.labels).toEqual(start.labels);
    expect(end.focused).toBe(true);
    // A plain wheel over the chart is the page's.
    await hand.wheel((await band())(0.5), 0, 200);
    await page.waitForFunction(() => scrollY > 100);
    expect(whole(await state(page), start)).toBe(true);
    await opened.close();
  }, 60_000);
});

describe('fingers alone', () => {
  it.each([[320, 640], [1000, 900]])('read every event, follow a source, choose, search, switch the view, and come back, on a screen of %i × %i px', async (width, height) => {
    const opened = await open({ viewport: { width, height }, hasTouch: true, isMobile: true });
    await journey(opened.page, touch(await opened.page.context().newCDPSession(opened.page)));
    expect(await opened.violations()).toEqual([]);
    await opened.close();
  }, 180_000);

  it.each([['a phone', 360, 740], ['a tablet', 1000, 900]])('zoom by a pinch, and one finger up and down scrolls the page, on %s', async (_, width, height) => {
    const opened = await open({ viewport: { width, height }, hasTouch: true, isMobile: true });
    const { page } = opened;
    const hand = touch(await page.context().newCDPSession(page));
    const start = await state(page);
    await hand.scroll(width < 640 ? 300 : 100, { x: width / 2, y: height * 0.5 });
    await page.waitForFunction(() => scrollY > 20);
    expect(whole(await state(page), start)).toBe(true);
    const { x, y } = width < 640 ? { x: width / 2, y: height * 0.6 } : await reach(page, hand, '.stage');
    const apart = (px: number) => (width < 640 ? [{ x, y: y - px }, { x, y: y + px }] : [{ x: x - px, y }, { x: x + px, y }]);
    const [near, far] = [apart(20), apart(110)];
    await hand.pinch([near[0], far[0]], [near[1], far[1]]);
    const nearer = await until(page, (now) => span(now) < span(start) / 2, 'a pinch');
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
    if (width >= 640) {
      const { box } = (await find(page, '[part~="band"]'))!;
      await hand.drag({ x: 300, y: box.bottom - 3 }, { x: 600, y: box.bottom - 3 });
      await until(page, (now) => now.viewport[0] < nearer.viewport[0], 'a finger sideways');
    }
    await hand.press(await reach(page, hand, '.zoom button:last-child'));
    const end = await until(page, (now) => whole(now, start), 'all of it');
    expect(end.labels).toEqual(start.labels);
    await opened.close();
  }, 60_000);

  it('zoom by a pinch that begins on the letters of labels, which are drawn anew under the fingers', async () => {
    const opened = await open({ viewport: { width: 1000, height: 900 }, hasTouch: true, isMobile: true });
    const { page } = opened;
    const hand = touch(await page.context().newCDPSession(page));
    const start = await state(page);
    await reach(page, hand, '.stage');
    // The ends of one line, which lies under both fingers.
    const [left, right] = await page.evaluate(() => {
      const root = document.querySelector('event-timeline')!.shadowRoot!;
      const ends = (text: Element) => {
        const box = text.getBoundingClientRect();
        return [box.left + 6, box.right - 6].map((x) => ({ x, y: (box.top + box.bottom) / 2 }));
      };
      const line = [...root.querySelectorAll('.chart .item text')].find((text) => {
        const [from, to] = ends(text);
        return from.x > 250 && to.x < 750 && to.x - from.x > 40 && [from, to].every(({ x, y }) => root.elementFromPoint(x, y) === text);
      });
      return ends(line!);
    });
    await hand.pinch([left, { ...left, x: left.x - 200 }], [right, { ...right, x: right.x + 200 }]);
    await until(page, (now) => span(now) < span(start) / 2, 'a pinch on letters');
    await opened.close();
  }, 60_000);

  it('swipe through a story', async () => {
    const opened = await open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const { page } = opened;
    const hand = touch(await page.context().newCDPSession(page));
    await hand.press(await reach(page, hand, '[data-view="story"]'));
    const shown = await until(page, ({ story }) => story !== null, 'a story');
    const { x, y } = await reach(page, hand, '.story-title');
    await hand.drag({ x: x + 120, y }, { x: x - 60, y });
    await until(page, ({ story }) => story !== shown.story, 'the next event');
    const back = await reach(page, hand, '.story-title');
    await hand.drag({ x: back.x - 60, y: back.y }, { x: back.x + 120, y: back.y });
    await until(page, ({ story }) => story === shown.story, 'the event before');
    await opened.close();
  }, 60_000);
});
