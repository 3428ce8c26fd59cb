import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { EventTimeline } from '../../src/index.js';
import { belarusAbroad } from '../../stories/data/belarus-abroad.js';
import { collect, lettersTouch, linesIn } from './support/collect.js';
import { misfits } from './support/fits.js';
import { brokenWords, clipped, displaced, markOverlaps, outside, repeated, textOverlaps, TOLERANCE, uncounted, type Drawing, type TextLine } from './support/geometry.js';
import { at, belarus, draw, factsOf, settled, until } from './support/page.js';

// Every text in every language fits: the drawing as the Core's checks ask, and whatever else a reader may have on screen.
const languages = (['en', 'be', 'ru', 'uk', 'pl', 'lt', 'de', 'fr', 'es', 'ar', 'zh', 'ja'] as const)
  .map((lang) => ({ lang, data: lang in (belarus.title as object) ? belarus : belarusAbroad, dir: lang === 'ar' ? 'rtl' : 'ltr' }));
const WIDTHS = [320, 768, 1440];

describe.each(languages)('the chart in $lang at 320, 768 and 1440 px', ({ lang, data, dir }) => {
  const facts = factsOf(data, lang);
  const drawings = new Map<number, Drawing>();
  const overlaps: string[] = [];
  beforeAll(async () => {
    const { element, container } = await draw(data, { lang });
    for (const width of WIDTHS) {
      container.style.width = `${width}px`;
      await settled(element);
      drawings.set(width, collect(element));
      // Lines of one label may reach into each other's boxes, as those of Arabic do, where no letter touches another.
      overlaps.push(...textOverlaps({ lines: linesIn(element) }, 'box', TOLERANCE, (a, b, same) => same && !lettersTouch(a, b)).map((fault) => `${width}: ${fault}`));
    }
    container.remove();
  }, 60_000);

  it('lies and stands as the width asks, in the direction of the language', () => {
    expect([...drawings.values()].map(({ horizontal }) => horizontal)).toEqual([false, true, true]);
    expect([...drawings.values()].map(({ rtl }) => rtl)).toEqual(WIDTHS.map(() => dir === 'rtl'));
  });
  it('no two texts overlap', () => expect(overlaps).toEqual([]));
  it('no text lies on a marker, bar or pole of another event', () => expect(at(drawings, (drawing) => markOverlaps(drawing))).toEqual([]));
  it('no title is clipped or ends in an ellipsis', () => expect(at(drawings, (drawing) => clipped(drawing, facts))).toEqual([]));
  // Between Chinese or Japanese words there is nothing to tell where one ends.
  it.skipIf(lang === 'zh' || lang === 'ja')('no word is broken', () => expect(at(drawings, (drawing) => brokenWords(drawing, facts))).toEqual([]));
  // Firefox gives the boxes of HTML text in a fallback font that font's height, and no canvas tells how much of it lies above the line.
  const told = ({ inChart }: TextLine) => inChart || !((lang === 'zh' || lang === 'ja') && navigator.userAgent.includes('Firefox'));
  it('no text reaches out of the element', () => expect(at(drawings, (drawing) => outside({ ...drawing, lines: drawing.lines.filter(told) }))).toEqual([]));
  it('every label stands at its date', () => expect(at(drawings, (drawing) => displaced(drawing, facts))).toEqual([]));
  it('every event is a label, a marker or in a count, once, and the counts add up', () => {
    expect(facts.length).toBe(17);
    expect(at(drawings, (drawing) => [...repeated(drawing), ...uncounted(drawing, facts)])).toEqual([]);
  });
});

describe.each(languages.flatMap((language) => WIDTHS.map((width) => ({ ...language, width }))))('every text fits in $lang on a screen of $width px', ({ lang, data, width }) => {
  const screen = async (attributes: Record<string, string>): Promise<EventTimeline> => {
    await page.viewport(width, 900);
    document.body.style.margin = '0';
    const { element, container } = await draw(data, { lang, width, attributes: { controls: 'auto search share', ...attributes } });
    // As wide as a scroll bar leaves it.
    container.style.width = '100%';
    await settled(element);
    return element;
  };
  const inside = <E extends HTMLElement>(element: EventTimeline, selector: string) => until(() => element.shadowRoot!.querySelector<E>(selector));
  afterEach(() => document.body.replaceChildren());

  it('chart, heading, legend, buttons and footer', async () => expect(misfits(await screen({}))).toEqual([]));

  it('the buttons of a window, with what it leaves out', async () => {
    const element = await screen({});
    element.zoomTo([Date.UTC(2021, 2), Date.UTC(2021, 8, 8)]);
    await settled(element);
    await inside(element, '.zoom .quiet');
    expect(misfits(element)).toEqual([]);
  });

  it('a search with its count, and a choice of categories', async () => {
    const element = await screen({});
    const query = await inside<HTMLInputElement>(element, '.query');
    query.value = 'а';
    query.dispatchEvent(new InputEvent('input'));
    (await inside(element, '.choice')).click();
    await inside(element, '.legend-all');
    await inside(element, '.found');
    await settled(element);
    expect(misfits(element)).toEqual([]);
  });

  it('the reader’s menu', async () => {
    const element = await screen({ selected: 'zapad' });
    (await inside(element, '.menu-button')).click();
    await inside(element, '.menu-list');
    await settled(element);
    expect(misfits(element)).toEqual([]);
  });

  it('the card of every event', async () => {
    const element = await screen({});
    const faults: string[] = [];
    for (const { id } of data.events) {
      element.select(id);
      await settled(element);
      await inside(element, `.card[data-id="${id}"]`);
      faults.push(...misfits(element).map((fault) => `${id}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it('story, list and table, with every event open in turn', async () => {
    const views = ['story', 'list', 'table'];
    const elements: EventTimeline[] = [];
    for (const view of views) elements.push(await screen({ view }));
    const faults = new Set<string>();
    for (const { id } of data.events) {
      for (const element of elements) element.select(id);
      await Promise.all(elements.map(settled));
      elements.forEach((element, k) => misfits(element).forEach((fault) => faults.add(`${views[k]}: ${fault}`)));
    }
    expect([...faults]).toEqual([]);
  });
});

describe('what is said of a view that was spoilt', () => {
  const spoilt = async (attributes: Record<string, string>, how: (root: ShadowRoot) => void) => {
    const { element } = await draw(belarus, { width: 700, attributes });
    how(element.shadowRoot!);
    return misfits(element).join('\n');
  };
  const style = (root: ShadowRoot, selector: string, css: string) => { root.querySelector<HTMLElement>(selector)!.style.cssText += css; };
  afterEach(() => document.body.replaceChildren());

  it('two texts on one place', async () => {
    expect(await spoilt({ view: 'list' }, (root) => style(root, '.list .prose', 'margin-top:-1em'))).toMatch(/“Lukashenko rules Belarus” .* overlap/);
    expect(await spoilt({ view: 'story' }, (root) => style(root, '.story-title', 'line-height:0.5;width:5em'))).toMatch(/“Lukashenko rules Belarus” .* and “Lukashenko rules Belarus” .* overlap/);
  });
  it('a text that is cut, shortened, wider than its button, or out of the element', async () => {
    expect(await spoilt({ view: 'list' }, (root) => style(root, '.list li', 'height:20px;overflow:hidden'))).toContain('is cut by li');
    expect(await spoilt({ view: 'table' }, (root) => style(root, '.table', 'width:1200px'))).toMatch(/table-box .* px wider than there is room for/);
    expect(await spoilt({}, (root) => style(root, '.views button', 'width:10px;white-space:nowrap'))).toContain('is not inside its button');
    expect(await spoilt({}, (root) => style(root, '.description', 'margin-left:-9px'))).toContain('out sideways');
  });
  it('a hint that its box is too small for, and two buttons on each other', async () => {
    expect(await spoilt({ controls: 'auto search' }, (root) => style(root, '.query', 'flex:none;width:6em'))).toContain('the hint “');
    expect(await spoilt({}, (root) => style(root, '.views button', 'margin-right:-40px'))).toMatch(/“Chart” and .* lie on each other/);
  });
});
