import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { EventTimeline } from '../../src/index.js';
import { misfits } from './support/fits.js';
import { belarus, draw, settled, until } from './support/page.js';
import { smallTargets } from './support/targets.js';

const style = document.createElement('style');
const VIEWS = ['chart', 'story', 'list', 'table'] as const;

async function screen({ width, height, size = '16px', css = '', attributes = {} }: { width: number; height: number; size?: string; css?: string; attributes?: Record<string, string> }): Promise<EventTimeline> {
  await page.viewport(width, height);
  document.body.style.margin = '0';
  style.textContent = css;
  document.head.append(style);
  const { element, container } = await draw(belarus, { width, size, attributes: { controls: 'auto search zoom share', ...attributes } });
  container.style.width = '100%';
  await settled(element);
  return element;
}
const inside = (element: EventTimeline, selector: string) => until(() => element.shadowRoot!.querySelector<HTMLElement>(selector));
afterEach(() => {
  document.body.replaceChildren();
  style.remove();
});

/** Everything that has buttons, one after another. */
async function states(element: EventTimeline, look: (state: string) => void): Promise<void> {
  for (const view of VIEWS) {
    element.view = view;
    element.select(view === 'chart' ? null : 'zapad');
    await settled(element);
    look(view);
  }
  element.view = 'chart';
  element.select('zapad');
  await settled(element);
  await inside(element, '.card[data-id="zapad"]');
  look('card');
  element.select(null);
  element.zoomTo([Date.UTC(2021, 2), Date.UTC(2021, 8, 8)]);
  await settled(element);
  look('window');
  element.zoomToFit();
  const query = (await inside(element, '.query')) as HTMLInputElement;
  query.value = 'sanctions';
  query.dispatchEvent(new InputEvent('input'));
  (await inside(element, '.choice')).click();
  await inside(element, '.legend-all');
  await settled(element);
  look('search and choice');
  (await inside(element, '.menu-button')).click();
  await inside(element, '.menu-list');
  await settled(element);
  look('menu');
}

describe('a phone of 320 × 640 px', () => {
  it.each(VIEWS)('%s: the first event’s title is on screen without a press', async (view) => {
    const element = await screen({ width: 320, height: 640, attributes: { view, controls: 'auto' } });
    const title = await inside(element, view === 'chart' ? '.item[data-id="rule"] [part~="label"]' : view === 'story' ? '.story-title' : '.entry[data-id="rule"]');
    expect(title.textContent).toContain('Lukashenko');
    const { top, bottom, left, right } = title.getBoundingClientRect();
    expect(Math.min(top, left)).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(640);
    expect(right).toBeLessThanOrEqual(320);
  });
});

describe.each([[320, 640], [1000, 900]])('targets on a screen of %i × %i px', (width, height) => {
  it('are 24 px, links in a line of text, or far enough apart (WCAG 2.5.8), in every view, card, menu, search and window', async () => {
    const element = await screen({ width, height });
    const found: string[] = [];
    await states(element, (state) => found.push(...smallTargets(element).map((one) => `${state}: ${one}`)));
    expect(found).toEqual([]);
  });
  it('are found too small where they are', async () => {
    const element = await screen({ width, height, attributes: { view: 'list' } });
    for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>('.views button')) button.style.cssText = 'min-width:0;min-height:0;width:16px;height:16px;overflow:hidden;margin-right:-14px';
    expect(smallTargets(element).join()).toContain('too near to');
  });
});

const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
const needs = [
  { need: '400 % zoom of 1280 × 1024 px (WCAG 1.4.10)', width: 320, height: 256 },
  { need: '200 % zoom of 1280 px', width: 640, height: 512 },
  { need: 'text of 200 % on 1280 px (WCAG 1.4.4)', width: 1280, height: 800, size: '32px' },
  { need: 'text of 200 % on a phone', width: 320, height: 640, size: '32px' },
  { need: 'WCAG 1.4.12 spacing on 1280 px', width: 1280, height: 800, css: SPACING },
  { need: 'WCAG 1.4.12 spacing on a phone', width: 320, height: 640, css: SPACING },
];
describe.each(needs)('with $need', (need) => {
  it('every text of every view, card, menu, search and window fits, and nothing scrolls sideways', async () => {
    const element = await screen(need);
    // A sheet of the page's does not reach into a shadow root: a reader's own does.
    if (need.css) element.shadowRoot!.adoptedStyleSheets.push(Object.assign(new CSSStyleSheet(), {}));
    if (need.css) element.shadowRoot!.adoptedStyleSheets.at(-1)!.replaceSync(need.css);
    await settled(element);
    const found: string[] = [];
    await states(element, (state) => found.push(...misfits(element).map((one) => `${state}: ${one}`)));
    expect(found).toEqual([]);
  });
});
