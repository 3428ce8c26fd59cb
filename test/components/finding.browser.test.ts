import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { EventTimeline } from '../../src/components/index.js';
import { document17, first, frames, inside, mount, until } from './mount.js';

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

const live = (element: Element) => first(element, '[part~="live"]').textContent;
const size = ({ viewport: [from, before] }: EventTimeline) => before - from;
const startOf = (element: EventTimeline, id: string) => Date.parse(element.events.find((event) => event.id === id)!.date.replace(/[~?%/].*/, ''));
const seek = async (element: EventTimeline, words: string) => {
  await userEvent.type(first(element, 'input[type="search"]'), words);
  await until(() => live(element));
};
const inSight = (part: Element) => {
  const { top, bottom } = part.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

describe('the next result', () => {
  it.each([['ltr', 'none'], ['rtl', 'none'], ['ltr', 'category']] as const)('is brought into the window where it lies outside, as near as before, and told to the page, %s, lanes %s', async (dir, lanes) => {
    const element = await mount({ document: document17, controls: 'auto search', dir, lanes });
    element.zoomTo([Date.UTC(1994, 0), Date.UTC(1999, 0)]);
    await element.ready;
    let told = 0;
    element.addEventListener('timeline-viewport', () => (told += 1));
    await seek(element, 'ryanair');
    await userEvent.keyboard('{Enter}');
    await until(() => element.selected);
    await element.ready;
    const id = element.selected!;
    const [from, before] = element.viewport;
    expect(startOf(element, id)).toBeGreaterThanOrEqual(from);
    expect(startOf(element, id)).toBeLessThan(before);
    expect(inside(element, '.item').some((item) => item.ariaExpanded === 'true')).toBe(true);
    expect(told).toBe(1);
    expect(live(element)).toMatch(/^Result 1 of \d/);
    expect(first(element, '.card').dataset.id).toBe(id);
  });

  it('leaves a window alone that it is in', async () => {
    const element = await mount({ document: document17, controls: 'auto search' });
    element.zoomTo([Date.UTC(2020, 0), Date.UTC(2022, 0)]);
    await element.ready;
    const { viewport } = element;
    await seek(element, 'ryanair');
    await userEvent.keyboard('{Enter}');
    await until(() => element.selected);
    expect(element.viewport).toEqual(viewport);
  });

  it('inside a count opens beside the count, which is marked', async () => {
    const events = Array.from({ length: 40 }, (_, k) => ({ id: `e${k}`, date: `2021-09-${String(1 + (k % 3)).padStart(2, '0')}`, title: `Report number ${k} of the day`, importance: k === 39 ? 0 : 0.5 }));
    const element = await mount({ document: { title: 'T', events }, controls: 'auto search' }, 700);
    await seek(element, 'number 39');
    const counts = inside(element, '.item.hit');
    expect(counts.length).toBe(1);
    expect(Number(counts[0].dataset.count)).toBeGreaterThan(1);
    await userEvent.keyboard('{Enter}');
    await until(() => element.selected === 'e39');
    await element.ready;
    expect(counts[0].ariaExpanded).toBe('true');
    expect(first(element, '.card').dataset.id).toBe('e39');
  });

  it('down a column it is scrolled into sight, and so is it in a list', async () => {
    const element = await mount({ document: document17, controls: 'auto search' }, 360);
    const { length } = element.events;
    for (const view of ['chart', 'list'] as const) {
      element.view = view;
      element.select(null);
      await element.ready;
      first<HTMLInputElement>(element, 'input[type="search"]').value = '';
      await seek(element, 'a');
      scrollTo(0, 0);
      for (let k = 0; k < length; k++) {
        const before = element.selected;
        await userEvent.keyboard('{Enter}');
        await until(() => element.selected !== before || k === 0);
        await element.ready;
        await frames();
        expect(inSight(first(element, '.item[aria-expanded="true"], .entry[aria-expanded="true"]')), `${view} ${element.selected}`).toBe(true);
      }
    }
  });
});

describe('Escape', () => {
  const closed = (element: EventTimeline) => until(() => !inside(element, '.card').length);
  const focused = (element: EventTimeline) => element.shadowRoot!.activeElement;

  it.each(['Next result', 'Previous result'])('closes what “%s” opened, and the focus is on that button, from the card too', async (name) => {
    const element = await mount({ document: document17, controls: 'auto search' });
    await seek(element, 'ryanair');
    const button = first(element, `button[aria-label="${name}"]`);
    for (const inCard of [false, true]) {
      button.focus();
      await userEvent.keyboard('{Enter}');
      await until(() => inside(element, '.card').length);
      if (inCard) first(element, '.card .close').focus();
      await userEvent.keyboard('{Escape}');
      await closed(element);
      expect(focused(element)).toBe(button);
    }
  });

  it('closes what Enter in the search box opened, and the focus stays in the box', async () => {
    const element = await mount({ document: document17, controls: 'auto search' });
    await seek(element, 'ryanair');
    await userEvent.keyboard('{Enter}');
    await until(() => inside(element, '.card').length);
    await userEvent.keyboard('{Escape}');
    await until(() => !inside(element, '.results').length);
    await userEvent.keyboard('{Escape}');
    await closed(element);
    expect(focused(element)).toBe(first(element, '.query'));
  });

  it('closes what a script opened, and the focus is on its event', async () => {
    const element = await mount({ document: document17 });
    element.select('ryanair');
    await element.ready;
    await userEvent.keyboard('{Escape}');
    await closed(element);
    expect((focused(element) as HTMLElement).dataset.id).toBe('ryanair');
  });
});

describe('next() and previous()', () => {
  it('bring the event into the window and tell the page nothing: a script asked', async () => {
    const element = await mount({ document: document17 });
    element.zoomTo([Date.UTC(1994, 0), Date.UTC(1996, 0)]);
    await element.ready;
    const was = size(element);
    let told = 0;
    element.addEventListener('timeline-viewport', () => (told += 1));
    const [before, last] = [...element.events].sort((a, b) => startOf(element, a.id) - startOf(element, b.id)).slice(-2);
    element.select(before.id);
    element.next();
    await until(() => element.selected === last.id);
    await element.ready;
    expect(element.viewport[0]).toBeGreaterThan(Date.UTC(1996, 0));
    expect(size(element)).not.toBe(was);
    expect(told).toBe(0);
  });
});
