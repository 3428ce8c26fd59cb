import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { EventTimeline } from '../../src/components/index.js';
import { timelineColumns } from '../../src/data/index.js';
import { box, document17, first, frames, inside, mount, once, until } from './mount.js';

afterEach(() => document.body.replaceChildren());

const button = (element: Element, name: string) => {
  const found = inside<HTMLButtonElement>(element, 'button').find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const live = (element: Element) => first(element, '[part~="live"]').textContent;
const shownIds = (element: Element) => inside(element, '[part~="list"] li').map((item) => item.dataset.id);
const press = async (element: EventTimeline, name: string) => {
  await userEvent.click(button(element, name));
  await element.ready;
};

describe('views', () => {
  it('buttons switch between chart, story, list and table, keep the selection and say so', async () => {
    const element = await mount({ document: document17, selected: 'ryanair' });
    await press(element, 'Story');
    expect(element.getAttribute('view')).toBe('story');
    expect(first(element, '[part~="story"] article').dataset.id).toBe('ryanair');
    expect(live(element)).toBe('Shown as a story');
    await press(element, 'List');
    expect(first(element, 'button[data-id="ryanair"]').getAttribute('aria-expanded')).toBe('true');
    await press(element, 'Table');
    expect(first(element, '[part~="table"] button[data-id="ryanair"]').getAttribute('aria-expanded')).toBe('true');
    expect(button(element, 'Table').ariaPressed).toBe('true');
    await press(element, 'Chart');
    expect(first(element, '[part~="card"]').dataset.id).toBe('ryanair');
    expect(element.selected).toBe('ryanair');
  });

  it.each(['story', 'list', 'table'] as const)('view="%s" is drawn when updateComplete and timeline-load come', async (view) => {
    const element = document.createElement('event-timeline');
    Object.assign(element, { document: document17, view });
    const drawn: boolean[] = [];
    element.addEventListener('timeline-load', () => drawn.push(inside(element, `[part~="${view}"]`).length === 1));
    document.body.append(element);
    await element.updateComplete;
    expect(inside(element, `[part~="${view}"]`).length).toBe(1);
    expect(drawn).toEqual([true]);
  });

  it.each([{ scale: 'time' }, { scale: 'even' }, { lanes: 'category' }, { from: '2020' }] as const)('%o is drawn when updateComplete and timeline-load come', async (choice) => {
    const element = document.createElement('event-timeline');
    Object.assign(element, { document: document17 }, choice);
    const loaded = once(element, 'timeline-load').then(() => inside(element, '[part~="chart"]').length);
    document.body.append(element);
    await element.updateComplete;
    expect(inside(element, '[part~="chart"]').length).toBe(1);
    expect(await loaded).toBe(1);
  });
});

describe('an entry that opens while one above it closes', () => {
  const events = Array.from({ length: 12 }, (_, k) => ({ id: `e${k}`, date: `${1900 + k}`, title: `Event ${k}`, body: Array.from({ length: k === 3 ? 40 : 2 }, () => 'A line of some length.').join('\n\n') }));
  const settled = async (element: EventTimeline) => {
    await element.ready;
    await frames();
  };
  /** Presses an entry; where it was at that moment: what presses it may scroll first. */
  const topAs = async (entry: Element, press: () => Promise<void>) => {
    let { top } = entry.getBoundingClientRect();
    entry.addEventListener('pointerdown', () => { ({ top } = entry.getBoundingClientRect()); }, { once: true });
    await press();
    return top;
  };

  it.each([['list', 'page'], ['list', 'element'], ['table', 'page'], ['table', 'element']] as const)('stays where it is on screen, pressed by mouse and by key, view="%s", the %s scrolls', async (view, scroller) => {
    const element = await mount({ document: { title: 'T', events }, view, selected: 'e3' }, 500);
    if (scroller === 'element') element.style.setProperty('--timeline-max-block-size', '400px');
    else element.parentElement!.style.paddingBlock = '400px';
    document.documentElement.style.scrollBehavior = 'smooth';
    await settled(element);
    const entry = (id: string) => first(element, `button[data-id="${id}"]`);
    for (const [from, to, press] of [['e3', 'e5', () => userEvent.click(entry('e5'))], ['e3', 'e6', () => userEvent.keyboard('{Enter}')]] as const) {
      element.select(from);
      await settled(element);
      entry(to).scrollIntoView({ block: 'center', behavior: 'instant' });
      entry(to).focus({ preventScroll: true });
      await frames();
      const top = await topAs(entry(to), press);
      await until(() => element.selected === to);
      await settled(element);
      expect(Math.abs(entry(to).getBoundingClientRect().top - top), to).toBeLessThan(2);
      expect(element.shadowRoot!.activeElement).toBe(entry(to));
    }
    document.documentElement.style.scrollBehavior = '';
    scrollTo(0, 0);
  });

  it('does so in a <timeline-list>', async () => {
    const list = document.createElement('timeline-list');
    Object.assign(list, { document: { title: 'T', events }, selected: 'e3' });
    box(500).append(list);
    list.parentElement!.style.paddingBlock = '400px';
    await until(() => list.shadowRoot!.querySelectorAll('.details .prose p').length === 40);
    const entry = first(list, 'button[data-id="e5"]');
    entry.scrollIntoView({ block: 'center' });
    await frames();
    const top = await topAs(entry, () => userEvent.click(entry));
    await until(() => list.selected === 'e5');
    await frames();
    expect(Math.abs(entry.getBoundingClientRect().top - top)).toBeLessThan(2);
    scrollTo(0, 0);
  });
});

describe('a timeline that is made once all scripts are here', () => {
  it('is drawn with its buttons, its overview and its style in one update', async () => {
    await mount({ document: document17 });
    const element = document.createElement('event-timeline');
    element.document = document17;
    box(1000).append(element);
    let updates = 0;
    element.addController({ hostUpdated: () => { updates++; } });
    await element.updateComplete;
    expect(inside(element, '.views button').map(({ textContent }) => textContent)).toEqual(['Chart', 'Story', 'List', 'Table']);
    expect(inside(element, '.brush [role="slider"]').length).toBe(2);
    expect(getComputedStyle(first(element, '.views')).display).toBe('flex');
    await element.ready;
    await frames();
    expect(updates).toBe(1);
  });
});

describe('legend', () => {
  it('a press shows one category, a second adds another, “Show all” brings back the rest, in every view', async () => {
    const element = await mount({ document: document17, view: 'list' });
    const names = (category?: string) => (element.document!.categories![category!].label as Record<string, string>).en;
    const of = (...labels: string[]) => element.events.filter(({ category }) => labels.includes(names(category))).length;
    await press(element, 'Military');
    expect(shownIds(element).length).toBe(of('Military'));
    expect(button(element, 'Military').ariaPressed).toBe('true');
    expect(live(element)).toBe(`${of('Military')} of 17 events shown`);
    await press(element, 'Sanctions');
    expect(shownIds(element).length).toBe(of('Military', 'Sanctions'));
    element.view = 'chart';
    await element.ready;
    expect(new Set(inside(element, '.item').map((item) => item.dataset.id)).size).toBe(of('Military', 'Sanctions'));
    await press(element, 'Show all');
    expect(new Set(inside(element, '.item').map((item) => item.dataset.id)).size).toBe(17);
  });

  it('“Show all” stands on the line of the categories', async () => {
    const element = await mount({ document: document17 });
    await press(element, 'Military');
    const lineOf = (part: Element) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      return range.getBoundingClientRect().bottom;
    };
    expect(Math.abs(lineOf(first(element, '.legend-all')) - lineOf(first(element, '.choice [dir="auto"]')))).toBeLessThan(1);
  });

  it.each(['horizontal', 'vertical'] as const)('a choice has the axis of its own events: `viewport` is what is drawn, and the first step nearer is one, %s', async (orientation) => {
    const element = await mount({ document: document17, orientation, controls: 'legend zoom' });
    const all = element.viewport;
    const extent = (chosen: string) => timelineColumns({ ...element.document!, events: element.document!.events.filter(({ category }) => category === chosen) }).extent;
    await press(element, 'Military');
    expect(element.viewport).toEqual(extent('security'));
    expect(element.viewport).not.toEqual(all);
    await press(element, 'Zoom in');
    await until(() => element.viewport[1] - element.viewport[0] < 0.9 * (extent('security')[1] - extent('security')[0]));
    element.zoomToFit();
    await press(element, 'Show all');
    expect(element.viewport).toEqual(all);
  });

  it('a choice of what lies outside a window is shown whole, and the window is there again with the rest', async () => {
    const element = await mount({ document: document17, to: '2019' });
    const { viewport } = element;
    await press(element, 'Reactions');
    expect(inside(element, '.item').length).toBe(2);
    expect(element.viewport).toEqual([Date.UTC(2021, 8, 10), Date.UTC(2021, 8, 11)]);
    await press(element, 'Show all');
    expect(element.viewport).toEqual(viewport);
  });
});

describe('search', () => {
  it('counts what it finds, dims the rest of the chart, lists only results, and goes from one to the next', async () => {
    const element = await mount({ document: document17, controls: 'auto search' });
    await userEvent.type(first(element, 'input[type="search"]'), 'LUKASHENKO');
    await until(() => live(element));
    const hits = inside(element, '.item.hit').map((item) => item.dataset.id);
    expect(hits.length).toBeGreaterThan(1);
    expect(hits.length + inside(element, '.item.apart').length).toBe(17);
    expect(live(element)).toBe(`${hits.length} of 17 events found`);
    await userEvent.keyboard('{Enter}');
    await until(() => element.selected === hits[0]);
    await userEvent.keyboard('{Enter}');
    await until(() => element.selected === hits[1]);
    expect(element.shadowRoot!.activeElement!.matches('input')).toBe(true);
    expect(live(element)).toContain(`Result 2 of ${hits.length}`);
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await until(() => element.selected === hits[0]);
    element.view = 'list';
    await element.ready;
    expect(shownIds(element)).toEqual(hits);
  });

  it.each([340, 600, 1000])('results and a zoom beside it move neither the box nor the chart, and their words move no button, %i px', async (width) => {
    const events = Array.from({ length: 25 }, (_, k) => ({ id: `e${k}`, date: `${1990 + k}`, title: k % 6 ? `Event ${k}` : `A bridge ${k}` }));
    const element = await mount({ document: { title: 'T', events } }, width);
    // In the element: the page itself may be scrolled.
    const place = (part: Element) => {
      const [{ left, right, top }, host] = [part.getBoundingClientRect(), element.getBoundingClientRect()];
      return { left: Math.round(left - host.left), right: Math.round(right - host.left), top: Math.round(top - host.top) };
    };
    const box = () => [place(first(element, '.query')).left, place(first(element, '.query')).top];
    const all = () => [...box(), place(first(element, '.stage')).top];
    const before = all();
    await userEvent.type(first(element, '.query'), 'bridge');
    await until(() => inside(element, '.found').length);
    expect(all()).toEqual(before);
    expect(place(first(element, '.results')).left - place(first(element, '.query')).right).toBeGreaterThan(6);
    const next = place(button(element, 'Next result')).left;
    await press(element, 'Next result');
    expect(first(element, '.found').textContent).toBe('Result 1 of 5');
    expect(place(button(element, 'Next result')).left).toBe(next);
    expect(all()).toEqual(before);
    element.zoomTo([Date.UTC(1995, 0), Date.UTC(2005, 0)]);
    await until(() => inside(element, '.zoom .quiet').length);
    expect(box()).toEqual(before.slice(0, 2));
  });

  it('nothing found is said in the chart’s place of a list, and clearing brings everything back with the focus in the box', async () => {
    const element = await mount({ document: document17, controls: 'search', view: 'list' });
    await userEvent.type(first(element, 'input[type="search"]'), 'xyzzy');
    await until(() => live(element) === 'Nothing found');
    expect(shownIds(element)).toEqual([]);
    await press(element, 'Clear the search');
    expect(shownIds(element).length).toBe(17);
    expect(element.shadowRoot!.activeElement!.matches('input')).toBe(true);
  });
});

describe('story', () => {
  it('next, previous, first and last, arrow keys and the navigator go from event to event; timeline-select tells of each', async () => {
    const element = await mount({ document: document17, view: 'story' });
    const shown = () => first(element, '[part~="story"] article').dataset.id;
    const ids: (string | null)[] = [];
    element.addEventListener('timeline-select', ({ id }) => ids.push(id));
    const start = shown();
    await press(element, 'Next event');
    expect(shown()).not.toBe(start);
    expect(live(element)).toContain('Event 2 of 17');
    await userEvent.keyboard('{ArrowRight}');
    await press(element, 'Last event');
    const last = shown();
    button(element, 'Next event').click();
    await element.ready;
    expect(shown()).toBe(last);
    await press(element, 'First event');
    expect(shown()).toBe(start);
    first<SVGElement>(element, '.navigator .item:last-child .target').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.ready;
    expect(shown()).not.toBe(start);
    expect(ids.length).toBe(5);
  });
});

describe('table', () => {
  it('sorts by any column, both ways, and says it in aria-sort', async () => {
    const element = await mount({ document: document17, view: 'table' });
    const column = (key: string) => inside(element, `tbody .col-${key}`).map((cell) => cell.textContent.trim());
    await userEvent.click(first(element, '[data-sort="category"]'));
    await element.updateComplete;
    const { compare } = new Intl.Collator('en');
    expect(column('category')).toEqual([...column('category')].sort(compare));
    expect(first(element, 'th.col-category').ariaSort).toBe('ascending');
    await userEvent.click(first(element, '[data-sort="category"]'));
    await element.updateComplete;
    expect(column('category')).toEqual([...column('category')].sort(compare).reverse());
    const dates = column('date');
    await userEvent.click(first(element, '[data-sort="date"]'));
    await element.updateComplete;
    expect(column('date')).not.toEqual(dates);
    expect(column('date')[0]).toBe('Since 1994');
  });

  it('copies every row as tab-separated text', async () => {
    const element = await mount({ document: document17, view: 'table' });
    const copied = new Promise<string>((resolve) => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => resolve(text) } });
    });
    await userEvent.click(button(element, 'Copy as TSV'));
    const rows = (await copied).split('\n').map((row) => row.split('\t'));
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(rows.length).toBe(18);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[1].slice(0, 3)).toEqual(['1994/..', 'Since 1994', 'Lukashenko rules Belarus']);
    await until(() => live(element) === 'Copied');
  });
});

describe('surroundings', () => {
  it('a language or direction switched on an ancestor is followed', async () => {
    const element = await mount({ document: document17 });
    element.parentElement!.lang = 'ru';
    await until(() => first(element, '.heading').textContent.includes('Беларусь'));
    element.parentElement!.dir = 'rtl';
    await until(() => first(element, '.root').getAttribute('dir') === 'rtl');
  });

  it('a height bounded by the page’s style alone is followed', async () => {
    const element = await mount({ document: document17 });
    const { height } = first(element, '[part~="chart"]').getBoundingClientRect();
    element.style.setProperty('--timeline-max-block-size', '400px');
    await until(() => first(element, '[part~="chart"]').getBoundingClientRect().height < height);
  });

  it('ready of an element that is not in a page resolves once its data is read', async () => {
    const element = document.createElement('event-timeline');
    element.events = [{ id: 'a', date: '2001', title: 'A' }];
    await element.ready;
    expect(element.events.length).toBe(1);
  });

  it('text around a light list that changes does not load the list again; a date in it that changes does', async () => {
    const element = document.createElement('event-timeline');
    element.innerHTML = '<ul><li data-date="2001"><strong>A</strong></li></ul><p slot="footer">x</p>';
    let loads = 0;
    element.addEventListener('timeline-load', () => { loads += 1; });
    document.body.append(element);
    await element.ready;
    element.querySelector('p')!.textContent = 'y';
    await frames();
    await element.ready;
    expect(loads).toBe(1);
    element.querySelector('li')!.dataset.date = '2002';
    await until(() => loads === 2);
    expect(element.events[0].date).toBe('2002');
  });

  it('an address’s fragment that names an event of later data opens it, and going back closes it', async () => {
    history.replaceState(null, '', '#ryanair');
    const element = await mount({ events: [{ id: 'a', date: '2001', title: 'A' }] });
    expect(element.selected).toBe(null);
    element.document = document17;
    await until(() => element.selected === 'ryanair');
    history.replaceState(null, '', location.pathname + location.search);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await until(() => element.selected === null);
  });
});
