import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventTimeline, TimelineErrorEvent, TimelineLoadEvent } from '../../src/index.js';
import type { Problem, TimelineDocument } from '../../src/data/types.js';
import { belarus, draw, plainType, settled, until } from './support/page.js';

const ids = (element: EventTimeline): string[] => [...element.shadowRoot!.querySelectorAll('[part~="chart"] [part~="label"]')].map((label) => label.closest('[data-id]')!.getAttribute('data-id')!);
const shown = (element: EventTimeline, name: string): boolean => {
  const slot = element.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name="${name}"]`);
  const content = slot?.assignedElements().length ? slot.assignedElements() : [...(slot?.children ?? [])];
  return content.some((child) => child.getBoundingClientRect().height > 0);
};
const address = (text: string, type = 'application/json'): string => URL.createObjectURL(new Blob([text], { type }));

/** An element on the page that has not been given data, and what it says of the data it gets. */
function listen(markup = ''): { element: EventTimeline; loads: TimelineLoadEvent[]; errors: TimelineErrorEvent[] } {
  const container = document.createElement('div');
  container.style.cssText = `width:900px;font-family:${plainType}`;
  const element = document.createElement('event-timeline');
  element.append(document.createRange().createContextualFragment(markup));
  const loads: TimelineLoadEvent[] = [];
  const errors: TimelineErrorEvent[] = [];
  container.addEventListener('timeline-load', (event) => loads.push(event as TimelineLoadEvent));
  container.addEventListener('timeline-error', (event) => errors.push(event as TimelineErrorEvent));
  container.append(element);
  document.body.append(container);
  return { element, loads, errors };
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('an invalid row', () => {
  const good = { id: 'good', date: '2001-02-03', title: 'Good' };
  const rows: [string, unknown, string, RegExp][] = [
    ['a date that is none', { id: 'x', date: 'yesterday', title: 'X' }, 'events[1].date', /EDTF|date/i],
    ['no date', { id: 'x', title: 'X' }, 'events[1].date', /EDTF|date/i],
    ['a date that is a number', { id: 'x', date: 1994, title: 'X' }, 'events[1].date', /EDTF|date|text|string/i],
    ['no title', { id: 'x', date: '1994' }, 'events[1].title', /text|string|title/i],
    ['a row that is text', 'X 1994', 'events[1]', /object|event/i],
    ['a row that is null', null, 'events[1]', /object|event/i],
    ['a category that is not declared', { id: 'x', date: '1994', title: 'X', category: 'nope' }, 'events[1].category', /categor/i],
    ['a source that is not declared', { id: 'x', date: '1994', title: 'X', sources: ['S9'] }, 'events[1].sources[0]', /source/i],
    ['an importance that is no number', { id: 'x', date: '1994', title: 'X', importance: 'high' }, 'events[1].importance', /number|0|1/i],
    ['a link that is a script', { id: 'x', date: '1994', title: 'X', links: [{ href: 'javascript:alert(1)', label: 'x' }] }, 'events[1].links[0].href', /https?|address/i],
    ['an id that is taken', { id: 'good', date: '1994', title: 'X' }, 'events[1].id', /unique|twice|id|taken|another/i],
  ];

  it.each(rows)('%s is reported in timeline-load with its path and what was expected, and the rest draws', async (_, row, path, expected) => {
    const { element, loads, errors } = listen();
    element.document = { title: 'T', categories: { a: { label: 'A' } }, sources: { S1: { title: 'S' } }, events: [good, row, { ...good, id: 'last', date: '2002' }] } as unknown as TimelineDocument;
    await settled(element);
    expect(errors).toEqual([]);
    expect(loads.length).toBe(1);
    const problem = loads[0].detail.problems.find((one: Problem) => one.path === path);
    expect(loads[0].detail.problems.map((one) => one.path)).toContain(path);
    expect(problem!.message).toMatch(expected);
    expect(problem!.code).not.toBe('');
    expect(['error', 'warning', 'info']).toContain(problem!.severity);
    expect(ids(element)).toEqual(expect.arrayContaining(['good', 'last']));
    expect(loads[0].detail.count).toBe(element.document!.events.length);
  });

  it('of ten thousand leaves the page standing, with a report for every one', async () => {
    const { element, loads } = listen();
    element.document = { title: 'T', events: [good, ...Array.from({ length: 10_000 }, (_, i) => ({ id: `x${i}`, date: 'no', title: 'X' }))] };
    await settled(element);
    expect(ids(element)).toEqual(['good']);
    expect(loads[0].detail.problems.length).toBe(10_000);
  });
});

describe('input that is no timeline', () => {
  it.each([['a number', '42'], ['text that is no JSON', '<!doctype html><p>Not found'], ['a document with no events', '{"title":"T"}'], ['nothing', '']])('%s: one timeline-error, the error slot, and ready resolves', async (_, text) => {
    const { element, loads, errors } = listen();
    element.src = address(text);
    await settled(element);
    expect(errors.length).toBe(1);
    expect(errors[0].detail.error).toBeInstanceOf(Error);
    expect(loads).toEqual([]);
    expect(shown(element, 'error')).toBe(true);
  });
});

describe('a fetch that fails', () => {
  const list = '<ol><li><time datetime="1994-07-10">10 July 1994</time> <strong>On the page</strong></li></ol>';
  const missing = new URL('/no-such-timeline.json', location.href).href;
  beforeEach(() => {
    vi.spyOn(window, 'fetch').mockImplementation((input) => {
      const url = String(input instanceof Request ? input.url : input);
      if (url === missing) return Promise.resolve(new Response('gone', { status: 404, statusText: 'Not Found' }));
      if (url.includes('refused')) return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(new Response(JSON.stringify(belarus), { headers: { 'Content-Type': 'application/json' } }));
    });
  });

  it('fires timeline-error once, bubbling and composed, with the error', async () => {
    const { element, errors, loads } = listen();
    element.src = missing;
    await settled(element);
    await settled(element);
    expect(errors.length).toBe(1);
    expect([errors[0].bubbles, errors[0].composed, errors[0].detail.error instanceof Error]).toEqual([true, true, true]);
    expect(loads).toEqual([]);
  });

  it('shows the error slot, in words of what went wrong', async () => {
    const { element } = listen();
    element.src = missing;
    await settled(element);
    expect(shown(element, 'error')).toBe(true);
    expect(element.shadowRoot!.querySelector('slot[name="error"]')!.textContent).toMatch(/404/);
    expect(element.shadowRoot!.querySelector('[role="alert"]')?.querySelector('slot[name="error"]')).not.toBe(null);
  });

  it('shows what the page put into the error slot', async () => {
    const { element } = listen('<p slot="error">Our own words.</p>');
    element.src = missing;
    await settled(element);
    expect(element.querySelector('p')!.assignedSlot?.name).toBe('error');
    expect(element.querySelector('p')!.getBoundingClientRect().height).toBeGreaterThan(0);
  });

  it('says a refusal by another origin, or no network, in words', async () => {
    const { element, errors } = listen();
    element.src = 'https://elsewhere.example/refused.json';
    await settled(element);
    expect(errors.length).toBe(1);
    expect(element.shadowRoot!.querySelector('slot[name="error"]')!.textContent).toMatch(/[a-z]{4,} [a-z]/);
    expect(element.shadowRoot!.querySelector('slot[name="error"]')!.textContent).toMatch(/CORS|origin|site|server|network/i);
  });

  it('keeps the list that was on the page, readable', async () => {
    const { element } = listen(list);
    element.src = missing;
    await settled(element);
    const item = element.querySelector('li')!;
    expect(item.checkVisibility({ visibilityProperty: true, opacityProperty: true })).toBe(true);
    expect(item.getBoundingClientRect().height).toBeGreaterThan(10);
  });

  it('keeps the drawing that was on the page', async () => {
    const { element, errors, loads } = listen();
    element.src = new URL('/belarus.json', location.href).href;
    await settled(element);
    const before = ids(element);
    expect(before.length).toBe(17);
    element.src = missing;
    await settled(element);
    expect(errors.length).toBe(1);
    expect(loads.length).toBe(1);
    expect(shown(element, 'error')).toBe(true);
    expect(ids(element)).toEqual(before);
    expect(element.document?.events.length).toBe(17);
  });

  it('is forgotten when the next address is good', async () => {
    const { element, errors, loads } = listen();
    element.src = missing;
    await settled(element);
    element.src = new URL('/belarus.json', location.href).href;
    await settled(element);
    expect([errors.length, loads.length, ids(element).length]).toEqual([1, 1, 17]);
    expect(shown(element, 'error')).toBe(false);
  });

  it('that was overtaken by other data fires nothing', async () => {
    const { element, errors, loads } = listen();
    element.src = missing;
    element.document = belarus;
    await settled(element);
    expect([errors.length, loads.length]).toEqual([0, 1]);
    expect(shown(element, 'error')).toBe(false);
  });
});

describe('markup in any text is text', () => {
  const evil = '<img src=x onerror="window.__ran=1"><script>window.__ran=1</script><b>bold</b> &amp; <svg onload="window.__ran=1">';
  const body = [
    evil, '[one](javascript:window.__ran=1)', '[two](  JaVaScRiPt:window.__ran=1)', '[three](java\tscript:window.__ran=1)', '[four](data:text/html,<script>1</script>)',
    '![five](javascript:window.__ran=1)', '![six](https://tracker.example/pixel.png)', '[seven][ref]\n\n[ref]: javascript:window.__ran=1', '<javascript:window.__ran=1>', '<a href="javascript:window.__ran=1">eight</a>',
    '[nine](https://ok.example/" onmouseover="window.__ran=1)', '[ten](vbscript:x)', '[eleven](&#106;avascript:window.__ran=1)', '[twelve](https://ok.example/fine)', '> <iframe src="//x"></iframe>', '- <style>*{display:none}</style>',
  ].join('\n\n');
  const wicked = {
    title: evil, description: evil, credit: evil, license: evil,
    categories: { a: { label: evil, color: 'red;} * {display:none' } },
    lanes: { l: { label: evil } },
    sources: { S: { title: evil, publisher: evil, date: evil, url: 'javascript:window.__ran=1' } },
    eras: [{ date: '1990/2000', label: evil }],
    corrections: [{ date: '2001', text: evil, event: 'x' }],
    events: [
      { id: 'x"><img src=x onerror="window.__ran=1">', date: '1994', title: evil, summary: evil, body, dateLabel: evil, category: 'a', lane: 'l', tags: [evil], sources: ['S'],
        links: [{ href: 'javascript:window.__ran=1', label: evil }, { href: ' \u0001javascript:window.__ran=1', label: evil }, { href: 'https://ok.example/', label: evil }],
        media: [{ kind: 'image', src: 'javascript:window.__ran=1', alt: evil, credit: evil, caption: evil }, { kind: 'embed', src: 'javascript:window.__ran=1', alt: evil }] },
      { id: 'y', date: '1999', title: 'Y' },
    ],
  } as unknown as TimelineDocument;
  const views = ['chart', 'list', 'table', 'story'];

  /** Everything in the shadow root that text alone cannot be. */
  const planted = (element: EventTimeline): string[] => [...element.shadowRoot!.querySelectorAll('*')].flatMap((node) => [
    ...(['script', 'iframe', 'b', 'object', 'embed'].includes(node.localName) || (node.localName === 'img') ? [`<${node.localName}>`] : []),
    ...[...node.attributes].filter(({ name }) => /^on/.test(name)).map(({ name }) => `${node.localName} ${name}`),
    ...['href', 'src', 'xlink:href', 'action', 'srcdoc'].filter((name) => node.hasAttribute(name)).map((name) => node.getAttribute(name)!).filter((value) => !['http:', 'https:', 'mailto:'].includes(new URL(value, location.href).protocol)),
  ]);

  it('in every view: no element, handler or address comes of it, and nothing runs', async () => {
    for (const lanes of ['none', 'lane', 'category'])
      for (const view of views) {
        const { element, container } = await draw(wicked, { attributes: { view, lanes } });
        expect(planted(element), `${view}, ${lanes}`).toEqual([]);
        container.remove();
      }
    expect((window as unknown as { __ran?: number }).__ran).toBe(undefined);
  });

  it('in the card: every field is shown as written, a good link is a link, and nothing runs', async () => {
    const { element } = await draw(wicked);
    element.select(element.document!.events[0].id);
    const card = await until(() => element.shadowRoot!.querySelector('[part~="card"]'));
    await settled(element);
    expect(planted(element)).toEqual([]);
    expect(card.textContent).toContain(evil);
    const links = [...card.querySelectorAll('a')].map((a) => a.href);
    expect(links).toContain('https://ok.example/fine');
    expect([...card.querySelectorAll('a')].map((a) => a.protocol).filter((protocol) => !['http:', 'https:'].includes(protocol))).toEqual([]);
    expect((window as unknown as { __ran?: number }).__ran).toBe(undefined);
  });

  it('in labels: the title is shown as written', async () => {
    const { element } = await draw({ title: evil, events: [{ id: 'a', date: '1994', title: '<b>A</b> &lt;' }] });
    expect(element.shadowRoot!.querySelector('[part~="label"]')!.textContent).toContain('<b>A</b> &lt;');
    expect(element.shadowRoot!.querySelector('[part~="heading"]')!.textContent).toBe(evil);
  });

  it('in a light list: what was escaped stays escaped', async () => {
    const { element } = listen('<ol><li><time datetime="1994">1994</time> <strong>&lt;img src=x onerror="window.__ran=1"&gt;</strong> &lt;script&gt;window.__ran=1&lt;/script&gt;</li></ol>');
    await settled(element);
    element.select(element.document!.events[0].id);
    await until(() => element.shadowRoot!.querySelector('[part~="card"]'));
    expect(planted(element)).toEqual([]);
    expect(element.document!.events[0].title).toBe('<img src=x onerror="window.__ran=1">');
    expect((window as unknown as { __ran?: number }).__ran).toBe(undefined);
  });

  it('in toSVG(): the text is escaped', async () => {
    const { element } = await draw(wicked);
    const parsed = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBe(null);
    expect([...parsed.querySelectorAll('script, img, b, foreignObject, a')]).toEqual([]);
    expect([...parsed.querySelectorAll('*')].flatMap((node) => [...node.attributes].filter(({ name }) => /^on/.test(name)))).toEqual([]);
  });
});
