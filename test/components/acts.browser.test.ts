import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { EventTimeline, TimelineSelectEvent } from '../../src/components/index.js';
import type { TimelineEvent } from '../../src/data/types.js';
import { parseDate } from '../../src/time/index.js';
import { document17, first, frames, inside, mount, until } from './mount.js';

afterEach(() => document.body.replaceChildren());

const focused = (element: Element): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;
const card = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part~="card"]');
const label = (element: Element, id: string) => first<SVGElement>(element, `[part~="label"][data-id="${id}"]`);
const cardOpen = (element: EventTimeline, id: string) => until(() => card(element)?.dataset.id === id);
/** Tab through the buttons over the chart, each group one stop. */
const tabToChart = async (element: Element): Promise<void> => {
  for (let stops = 0; stops < 6 && !focused(element)?.matches('.item'); stops++) await userEvent.tab();
};
const selections = (element: Element): (string | null)[] => {
  const ids: (string | null)[] = [];
  element.addEventListener('timeline-select', (event) => ids.push((event as TimelineSelectEvent).id));
  return ids;
};

describe('keyboard', () => {
  it('Tab reaches the chart once, arrow keys every event in time order, Home and End the ends', async () => {
    const element = await mount({ document: document17 });
    expect(inside(element, '.item[tabindex="0"]').length).toBe(1);
    await tabToChart(element);
    const order = inside<SVGElement>(element, '.item').map((item) => item.dataset.id);
    expect(new Set(order).size).toBe(17);
    const seen = [focused(element).dataset.id];
    for (let i = 1; i < order.length; i++) {
      await userEvent.keyboard('{ArrowRight}');
      seen.push(focused(element).dataset.id);
    }
    expect(seen).toEqual(order);
    await userEvent.keyboard('{Home}');
    expect(focused(element).dataset.id).toBe(order[0]);
    await userEvent.keyboard('{End}{ArrowLeft}');
    expect(focused(element).dataset.id).toBe(order.at(-2));
    await element.updateComplete;
    expect(inside(element, '.item[tabindex="0"]').length).toBe(1);
  });

  it('page keys go from year to year, letters to the next title that begins with them', async () => {
    const element = await mount({ document: document17 });
    await tabToChart(element);
    const year = () => parseDate(element.events.find(({ id }) => id === focused(element).dataset.id)!.date).start;
    await userEvent.keyboard('{Home}{PageDown}{PageDown}');
    expect(new Date(year()).getUTCFullYear()).toBe(2020);
    await userEvent.keyboard('{PageDown}');
    expect(new Date(year()).getUTCFullYear()).toBe(2021);
    await userEvent.keyboard('{PageUp}{PageUp}');
    expect(new Date(year()).getUTCFullYear()).toBe(1997);
    await userEvent.keyboard('rya');
    expect(focused(element).dataset.id).toBe('ryanair');
  });

  it('the list is one stop of Tab: arrow keys lead through it, page keys from year to year, letters to titles', async () => {
    const element = await mount({ document: document17, view: 'list' });
    const entries = inside(element, '.entry');
    expect(entries.filter((entry) => entry.tabIndex === 0).length).toBe(1);
    entries[0].focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused(element)).toBe(entries[2]);
    await userEvent.keyboard('{PageUp}');
    expect(focused(element)).toBe(entries[1]);
    await userEvent.keyboard('rya');
    expect(focused(element).dataset.id).toBe('ryanair');
    await userEvent.keyboard('{End}');
    expect(focused(element)).toBe(entries.at(-1));
  });

  it('ArrowLeft goes to the next event where the text runs right to left', async () => {
    const element = await mount({ document: document17, dir: 'rtl' });
    await tabToChart(element);
    const start = focused(element).dataset.item;
    await userEvent.keyboard('{ArrowLeft}');
    expect(Number(focused(element).dataset.item)).toBe(Number(start) + 1);
  });

  it('Enter opens the card and moves into it; Escape closes it and goes back', async () => {
    const element = await mount({ document: document17 });
    const seen = selections(element);
    await tabToChart(element);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    const { id } = focused(element).dataset as { id: string };
    await userEvent.keyboard('{Enter}');
    await cardOpen(element, id);
    expect(focused(element)).toBe(card(element));
    expect(element.selected).toBe(id);
    await userEvent.keyboard('{Escape}');
    await element.updateComplete;
    expect(card(element)).toBe(null);
    expect(focused(element).dataset.id).toBe(id);
    expect(seen).toEqual([id, null]);
  });

  it('the focus stays with its event where a new width lays everything out anew', async () => {
    const element = await mount({ document: document17 });
    await tabToChart(element);
    await userEvent.keyboard('{End}{ArrowLeft}');
    const { id } = focused(element).dataset;
    element.order = 'newest';
    element.orientation = 'vertical';
    await element.updateComplete;
    await frames();
    expect(focused(element).dataset.id).toBe(id);
    expect(focused(element).tabIndex).toBe(0);
  });

  it('the keys + and 0 zoom in and out again, and fire timeline-viewport', async () => {
    const element = await mount({ document: document17 });
    const whole = element.viewport;
    let fired = 0;
    element.addEventListener('timeline-viewport', (event) => { fired += event.viewport[0] <= event.viewport[1] ? 1 : 0; });
    await tabToChart(element);
    await userEvent.keyboard('+');
    await element.updateComplete;
    const [from, before] = element.viewport;
    expect(before - from).toBeLessThan(whole[1] - whole[0]);
    expect(first(element, '[part~="live"]').textContent).not.toBe('');
    await userEvent.keyboard('0');
    await element.updateComplete;
    expect(element.viewport).toEqual(whole);
    expect(fired).toBe(2);
  });
});

describe('card', () => {
  it('a click on a label opens its card with date, title, summary and source, and one beside it closes it', async () => {
    const element = await mount({ document: document17 });
    await userEvent.click(label(element, 'ryanair').querySelector('text')!);
    await cardOpen(element, 'ryanair');
    const event = element.events.find(({ id }) => id === 'ryanair')!;
    const text = card(element)!.textContent;
    for (const part of [event.title, event.summary]) expect(text).toContain((part as Record<string, string>).en);
    expect(text).toContain('May 2021');
    expect(text).toContain('The Washington Post');
    await userEvent.click(document.body, { position: { x: 2, y: 2 } });
    await until(() => !card(element));
    expect(element.selected).toBe(null);
  });

  it('timeline-select that is cancelled leaves everything as it is', async () => {
    const element = await mount({ document: document17 });
    element.addEventListener('timeline-select', (event) => event.preventDefault());
    await userEvent.click(label(element, 'ryanair').querySelector('text')!);
    await frames();
    expect(element.selected).toBe(null);
    expect(card(element)).toBe(null);
  });

  it('select(id), next() and previous() open without an event', async () => {
    const element = await mount({ document: document17 });
    const seen = selections(element);
    element.select('rule');
    await cardOpen(element, 'rule');
    element.next();
    await cardOpen(element, 'integration');
    element.previous();
    await cardOpen(element, 'rule');
    element.select(null);
    await until(() => !card(element));
    expect(seen).toEqual([]);
    expect(element.hasAttribute('selected')).toBe(false);
  });

  it('the card lies inside the element sideways at every width', async () => {
    for (const width of [280, 480, 900, 1400]) {
      const element = await mount({ document: document17, selected: 'stoltenberg' }, width);
      await cardOpen(element, 'stoltenberg');
      const inner = card(element)!.getBoundingClientRect();
      const outer = element.getBoundingClientRect();
      expect(inner.left).toBeGreaterThanOrEqual(outer.left - 0.5);
      expect(inner.right).toBeLessThanOrEqual(outer.right + 0.5);
      document.body.replaceChildren();
    }
  });

  it('an unknown selected waits for its event', async () => {
    const element = await mount({ document: { title: 'One', events: [{ id: 'a', date: '2001', title: 'A' }] }, selected: 'rule' });
    expect(card(element)).toBe(null);
    element.document = document17;
    await cardOpen(element, 'rule');
  });

  it('the body is limited Markdown: emphasis, links and lists, and nothing of HTML', async () => {
    const body = 'A *calm* **word** and [a link](https://example.org/).\n\n- one\n- two <b>no</b>\n\n[bad](javascript:alert(1))';
    const element = await mount({ document: { title: 'M', events: [{ id: 'a', date: '2001', title: 'A', body }] }, selected: 'a' });
    await cardOpen(element, 'a');
    const prose = card(element)!.querySelector('.prose')!;
    expect([...prose.querySelectorAll('em, strong, a, li')].map((part) => part.textContent)).toEqual(['calm', 'word', 'a link', 'one', 'two <b>no</b>']);
    expect(prose.querySelector('b, [href^="javascript"]')).toBe(null);
  });

  it('a cluster lists its events, each of which opens', async () => {
    const events = Array.from({ length: 77 }, (_, i) => ({ id: `e${i}`, date: '2001-02-03', title: `Event ${i} of a day with a great many` }));
    const element = await mount({ document: { title: 'One day', events } }, 700);
    const cluster = first<SVGElement>(element, '.item[part~="cluster"]');
    const count = Number(cluster.dataset.count);
    expect(count).toBeGreaterThan(1);
    cluster.focus();
    await userEvent.keyboard('{Enter}');
    await until(() => card(element));
    const entries = [...card(element)!.querySelectorAll<HTMLElement>('button[data-id]')];
    expect(entries.length).toBe(count);
    await userEvent.click(entries[0]);
    await cardOpen(element, entries[0].dataset.id!);
  });
});

describe('list', () => {
  it('view="list" shows every event in time order, and newest first where asked', async () => {
    const element = await mount({ document: document17, view: 'list' });
    const ids = () => inside(element, '[part~="list"] li').map((item) => item.dataset.id);
    const oldest = ids();
    expect(oldest.length).toBe(17);
    element.order = 'newest';
    await element.updateComplete;
    // Events of the same start keep the document's order.
    const start = (event: TimelineEvent) => parseDate(event.date).start;
    expect(ids()).toEqual([...element.events].sort((a, b) => start(b) - start(a)).map(({ id }) => id));
  });

  it('an entry opens in its place and closes again', async () => {
    const element = await mount({ document: document17, view: 'list' });
    const seen = selections(element);
    const entry = () => first<HTMLButtonElement>(element, 'button[data-id="ryanair"]');
    await userEvent.click(entry());
    await until(() => entry().getAttribute('aria-expanded') === 'true');
    await userEvent.click(entry());
    await until(() => entry().getAttribute('aria-expanded') === 'false');
    expect(seen).toEqual(['ryanair', null]);
  });
});
