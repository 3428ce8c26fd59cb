import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { box, document17, first, frames, inside, mount, until } from './mount.js';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

const chart = (element: Element) => first<SVGElement>(element, '[part~="chart"]');
const width = (element: Element) => Number(chart(element).getAttribute('width'));

describe('size', () => {
  it('orientation="auto" lies from 40em of its own width, and stands below it', async () => {
    const wide = await mount({ document: document17 }, 640);
    const narrow = await mount({ document: document17 }, 639);
    expect(inside(wide, '[part~="overview"]').length).toBe(1);
    expect(inside(narrow, '[part~="overview"]').length).toBe(0);
    expect(chart(narrow).getBoundingClientRect().height).toBeGreaterThan(480);
    expect(chart(wide).getBoundingClientRect().height).toBeLessThanOrEqual(480);
  });

  it('the chart follows the width of its container, and its own height asks for nothing', async () => {
    const element = await mount({ document: document17 }, 900);
    expect(width(element)).toBe(900);
    element.parentElement!.style.width = '500px';
    await until(() => width(element) === 500);
    const before = chart(element);
    element.parentElement!.style.height = '3000px';
    await frames();
    expect(chart(element)).toBe(before);
    expect(width(element)).toBe(500);
  });

  it('a drawing that fits asks for no frame more: what observers say first is what it was drawn from', async () => {
    await mount({ document: document17 }, 900);
    await frames();
    const asked = vi.spyOn(window, 'requestAnimationFrame');
    const element = document.createElement('event-timeline');
    element.document = document17;
    box(1200).append(element);
    await element.ready;
    const first = new Promise<void>((resolve) => { new ResizeObserver(() => { resolve(); }).observe(element); });
    await first;
    await new Promise((resolve) => { setTimeout(resolve); });
    const count = asked.mock.calls.length;
    asked.mockRestore();
    expect(count).toBe(0);
  });

  it('a font size that changes is seen without anything being told', async () => {
    const element = await mount({ document: document17 }, 1200);
    const height = () => label().getBoundingClientRect().height;
    const label = () => first<SVGElement>(element, '[part~="label"][data-id="ryanair"] text');
    const before = height();
    element.parentElement!.style.fontSize = '24px';
    await until(() => height() > before * 1.3);
    const wide = () => label().getBoundingClientRect().width;
    const tight = wide();
    element.parentElement!.style.letterSpacing = '3px';
    await until(() => first<SVGElement>(element, '[part~="label"][data-id="rule"] text') && wide() !== tight);
    expect(inside<SVGElement>(element, '.item[data-id="rule"] text').every((text) => text.getBoundingClientRect().right <= element.getBoundingClientRect().right)).toBe(true);
  });

  const spacings = { 'of the page': '', 'of WCAG 1.4.12': 'letter-spacing:0.12em;word-spacing:0.16em;line-height:1.5', 'of another font': 'font-family:monospace' };
  it.each(Object.entries(spacings))('texts are as wide as they were measured, in the type %s', async (_, style) => {
    const element = document.createElement('event-timeline');
    element.style.cssText = style;
    element.document = document17;
    box(1200).append(element);
    await element.ready;
    for (const item of inside<SVGElement>(element, '.item[data-id]')) {
      const target = item.querySelector('.target')!.getBoundingClientRect();
      for (const text of item.querySelectorAll('text')) {
        // Of the text itself: Firefox adds a px to the box of its element.
        const range = document.createRange();
        range.selectNodeContents(text);
        const drawn = range.getBoundingClientRect();
        expect(drawn.right).toBeLessThanOrEqual(target.right - 2);
        expect(drawn.left).toBeGreaterThanOrEqual(target.left + 2);
      }
    }
  });

  it.each(['says so', 'is silent, as WebKit’s is'])('a font that arrives is measured again where document.fonts %s', async (manner) => {
    const silence = (event: Event) => event.stopImmediatePropagation();
    if (manner !== 'says so') document.fonts.addEventListener('loadingdone', silence);
    const host = box(1200);
    // A fallback that is narrow everywhere.
    host.style.fontFamily = 'Late, "Liberation Serif", serif';
    const element = document.createElement('event-timeline');
    element.document = document17;
    host.append(element);
    await element.ready;
    const target = () => Number(first(element, '.item[data-id="rule"] .target').getAttribute('width'));
    const before = target();
    const font = new FontFace('Late', 'local("DejaVu Sans Mono"), local("DejaVuSansMono"), local("Liberation Mono")');
    document.fonts.add(font);
    await font.load();
    await until(() => target() > before * 1.05);
    document.fonts.delete(font);
    document.fonts.removeEventListener('loadingdone', silence);
  });

  it('so is the part of a font for other letters than Latin ones, where document.fonts is silent', async () => {
    const silence = (event: Event) => event.stopImmediatePropagation();
    document.fonts.addEventListener('loadingdone', silence);
    const host = box(1200);
    host.style.fontFamily = 'Parted, "Liberation Serif", serif';
    const element = document.createElement('event-timeline');
    element.document = { ...document17, events: document17.events.map((event) => ({ ...event, title: 'Шумящая ширь' })) };
    host.append(element);
    await element.ready;
    await until(() => first(element, '.probe > span').textContent.includes('ш'));
    const target = () => Number(first(element, '.item[data-id="rule"] .target').getAttribute('width'));
    const before = target();
    const font = new FontFace('Parted', 'local("DejaVu Sans Mono"), local("DejaVuSansMono"), local("Liberation Mono")', { unicodeRange: 'U+400-4FF' });
    document.fonts.add(font);
    await font.load();
    await until(() => Math.abs(target() / before - 1) > 0.02);
    document.fonts.delete(font);
    document.fonts.removeEventListener('loadingdone', silence);
  });

  it('--timeline-block-size fixes the height, and everything lies in it', async () => {
    const host = box(1000);
    host.style.setProperty('--timeline-block-size', '520px');
    const element = document.createElement('event-timeline');
    element.document = document17;
    host.append(element);
    await element.ready;
    await frames();
    await element.ready;
    expect(element.getBoundingClientRect().height).toBe(520);
    const root = first(element, '.root');
    expect(root.scrollHeight).toBeLessThanOrEqual(root.clientHeight + 1);
  });

  it('--timeline-max-block-size bounds the height: the chart counts sooner, and everything lies in it', async () => {
    const host = box(1000);
    host.style.setProperty('--timeline-max-block-size', '520px');
    const element = document.createElement('event-timeline');
    element.document = document17;
    host.append(element);
    await element.ready;
    await frames();
    await element.ready;
    expect(element.getBoundingClientRect().height).toBeLessThanOrEqual(520);
    expect(first(element, '.root').getBoundingClientRect().bottom).toBeLessThanOrEqual(element.getBoundingClientRect().bottom + 0.5);
    const root = first(element, '.root');
    expect(root.scrollHeight).toBeLessThanOrEqual(root.clientHeight + 1);
    // What is left of 520 px is used: a chart that took its surroundings for higher than they are would be lower.
    expect(root.scrollHeight).toBeGreaterThan(360);
    expect(inside(element, '[part~="label"]').length).toBeGreaterThanOrEqual(5);
    expect(inside(element, '[data-count]').length).toBeGreaterThan(0);
  });
});

describe('language', () => {
  it('the words follow the nearest lang, through shadow hosts', async () => {
    const host = box(900);
    host.lang = 'ru';
    const outer = document.createElement('div');
    host.append(outer);
    const element = document.createElement('event-timeline');
    element.document = document17;
    outer.attachShadow({ mode: 'open' }).append(element);
    await element.ready;
    expect(first(element, '[part~="heading"]').textContent).toMatch(/Беларусь/);
    expect(first(element, '.root').lang).toBe('ru');
    element.lang = 'en';
    await element.ready;
    expect(first(element, '[part~="heading"]').textContent).toMatch(/Belarus/);
  });

  it('dir="rtl" mirrors the drawing, and a language written so does too', async () => {
    const element = await mount({ document: document17, dir: 'rtl' }, 900);
    expect(first(element, '.root').dir).toBe('rtl');
    const arabic = await mount({ document: document17, lang: 'ar' }, 900);
    expect(first(arabic, '.root').dir).toBe('rtl');
  });

  it('heading="" shows none, heading beats the title', async () => {
    const element = await mount({ document: document17, heading: 'Mine' });
    expect(first(element, '[part~="heading"]').textContent).toBe('Mine');
    element.heading = '';
    await element.updateComplete;
    expect(inside(element, '[part~="heading"]')).toEqual([]);
  });
});

describe('attributes', () => {
  it('controls="none" leaves the chart alone; unknown words are ignored', async () => {
    const element = await mount({ document: document17, controls: 'none' });
    expect(inside(element, '[part~="legend"], [part~="overview"]')).toEqual([]);
    element.controls = 'legend dance';
    await element.updateComplete;
    expect(inside(element, '[part~="legend"]').length).toBe(1);
    expect(element.problems).toEqual([]);
  });

  it('view is reflected, selected is reflected', async () => {
    const element = await mount({ document: document17 });
    expect(element.getAttribute('view')).toBe('chart');
    element.select('rule');
    await element.updateComplete;
    expect(element.getAttribute('selected')).toBe('rule');
  });

  it('from and to are the window shown first, to its end; a bad one is a problem', async () => {
    const element = await mount({ document: document17, from: '2020', to: '2020' });
    expect(element.viewport).toEqual([Date.UTC(2020, 0), Date.UTC(2021, 0)]);
    element.to = 'soon';
    await element.updateComplete;
    expect(element.viewport[0]).toBe(Date.UTC(2020, 0));
    expect(element.problems.map(({ path }) => path)).toEqual(['to']);
  });

  it('zoomTo, zoomBy, panBy and zoomToFit move the window and fire no event', async () => {
    const element = await mount({ document: document17 });
    let fired = 0;
    element.addEventListener('timeline-viewport', () => fired++);
    const whole = element.viewport;
    element.zoomTo([Date.UTC(2020, 0), Date.UTC(2021, 0)]);
    await element.updateComplete;
    expect(element.viewport).toEqual([Date.UTC(2020, 0), Date.UTC(2021, 0)]);
    element.panBy(40);
    expect(element.viewport[0]).toBeGreaterThan(Date.UTC(2020, 0));
    element.zoomBy(2);
    expect(element.viewport[1] - element.viewport[0]).toBeLessThan(366 * 864e5);
    element.zoomToFit();
    await element.updateComplete;
    expect(element.viewport).toEqual(whole);
    expect(fired).toBe(0);
  });

  it('toSVG() is one SVG of the chart that stands alone', async () => {
    const element = await mount({ document: document17 });
    const parsed = new DOMParser().parseFromString(element.toSVG({ theme: 'dark' }), 'image/svg+xml');
    expect(parsed.documentElement.localName).toBe('svg');
    expect(parsed.querySelector('style, script, [style], [class], [href]')).toBe(null);
    expect(parsed.documentElement.textContent).toContain('Lukashenko rules Belarus');
    const wide = new DOMParser().parseFromString(element.toSVG({ width: 1500 }), 'image/svg+xml');
    expect(Number(wide.documentElement.getAttribute('width'))).toBeGreaterThanOrEqual(1500);
  });
});

describe('deep links', () => {
  afterEach(() => history.replaceState(null, '', ' '));

  it('#id opens the event, unless the page has that id of its own; #element-id:id does so always', async () => {
    const element = await mount({ document: document17, id: 'tl' });
    const go = async (hash: string) => {
      location.hash = hash;
      await frames();
      return element.selected;
    };
    expect(await go('#rule')).toBe('rule');
    const own = document.createElement('p');
    own.id = 'ryanair';
    document.body.append(own);
    expect(await go('#ryanair')).toBe('rule');
    expect(await go('#tl:ryanair')).toBe('ryanair');
  });
});

describe('promises', () => {
  it('an event is drawn as a label at most once, and whatever draws it carries its id', async () => {
    const element = await mount({ document: document17 });
    const ids = inside<SVGElement>(element, '[part~="label"]').map((label) => label.dataset.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(inside(element, '[part~="marker"]:not([data-id]), [part~="span"]:not([data-id])')).toEqual([]);
  });

  it('no style attribute stands in the shadow root but what scripts set on the card', async () => {
    const element = await mount({ document: document17 });
    expect(inside(element, '[style], style')).toEqual([]);
  });

  it('axe finds nothing in the chart, the list and an open card, light and dark', async () => {
    for (const scheme of ['light', 'dark']) {
      const host = box(1000);
      host.style.colorScheme = scheme;
      host.style.background = 'Canvas';
      for (const props of [{ selected: 'ryanair' }, { view: 'list' as const }]) {
        const element = document.createElement('event-timeline');
        Object.assign(element, { document: document17 }, props);
        host.append(element);
        await element.ready;
        await frames();
        // A part of a page has no landmarks; and axe joins the lines of a label, each a text of its own, without a space between them.
        const rules = { region: { enabled: false }, 'label-content-name-mismatch': { enabled: false } };
        const { violations } = await axe.run(element, { rules });
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
        element.remove();
      }
      host.remove();
    }
  });

  it('a second definition of the tags is harmless', async () => {
    const had = customElements.get('event-timeline');
    await import(/* @vite-ignore */ `${new URL('../../src/components/define-timeline.ts', import.meta.url).href}?again`);
    expect(customElements.get('event-timeline')).toBe(had);
  });
});

describe('companions', () => {
  it('timeline-axis, timeline-overview, timeline-legend, timeline-list and timeline-card draw a document alone', async () => {
    const parts = { axis: 'chart', overview: 'overview', legend: 'legend', list: 'list', card: 'card' };
    for (const [name, part] of Object.entries(parts)) {
      const element = Object.assign(document.createElement(`timeline-${name}`), { document: document17, event: 'ryanair' });
      box(900).append(element);
      await until(() => element.shadowRoot?.querySelector(`[part~="${part}"]`));
      expect(element.getBoundingClientRect().height).toBeGreaterThan(10);
    }
  });
});
