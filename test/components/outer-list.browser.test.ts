import { afterEach, describe, expect, it } from 'vitest';
import type { EventTimeline } from '../../src/components/index.js';
import { box, frames, inside, jsonAddress, until } from './mount.js';

afterEach(() => document.body.replaceChildren());

const items = '<li><time datetime="1969-07-16">16 July 1969</time> <strong>Launch</strong></li><li data-date="1969-07-20">Landing</li><li>24 July 1969 — Splashdown</li>';
const LIST = `<ol>${items}</ol>`;
const json = { title: 'T', events: [{ id: 'a', date: '1969-07-16', title: 'Launch' }, { id: 'b', date: '1969-07-20', title: 'Landing' }, { id: 'c', date: '1969-07-24', title: 'Splashdown' }] };

/** Markup as a page's parser would make a tree of it. */
function page(markup: string): { host: HTMLElement; element: EventTimeline; list: HTMLElement } {
  const host = box(900, markup);
  return { host, element: host.querySelector('event-timeline')!, list: host.querySelector<HTMLElement>(':is(ol, ul):not(event-timeline *)')! };
}
const labels = (element: Element): string => inside(element, '[part~="label"]').map((label) => label.textContent).join(' | ');
const hidden = (list: Element): boolean => getComputedStyle(list).display === 'none';

describe('a list that has fallen out of the element', () => {
  it.each([
    ['in the figure around both', `<figure><event-timeline></event-timeline>${LIST}<figcaption>C</figcaption></figure>`],
    ['in the figure, deeper', `<figure><p><event-timeline></event-timeline></p><div>${LIST}</div></figure>`],
    ['behind the paragraph that HTML has closed', `<p><event-timeline>${LIST}</event-timeline></p>`],
    ['behind it, with a script of the same paragraph', `<p><event-timeline>${LIST}</event-timeline><script type="text/plain"></script></p>`],
    ['as wpautop leaves it', `<p><event-timeline></p>\n${LIST}\n<p></event-timeline></p>`],
    ['beside it', `<event-timeline></event-timeline>\n<!-- c -->${LIST}`],
    ['with a class and a style of its own', `<figure><event-timeline></event-timeline><ul class="x" style="display: grid !important">${items}</ul></figure>`],
  ])('%s is what is drawn, once', async (_, markup) => {
    const { element, list } = page(markup);
    expect(hidden(list)).toBe(false);
    await element.ready;
    expect(element.events.map(({ date, title }) => [date, title])).toEqual([['1969-07-16', 'Launch'], ['1969-07-20', 'Landing'], ['1969-07-24', 'Splashdown']]);
    expect(labels(element)).toMatch(/Launch.*Landing.*Splashdown/);
    expect(hidden(list)).toBe(true);
  });

  it.each([
    ['words stand between', `<p><event-timeline></event-timeline> and more:</p>${LIST}`],
    ['a paragraph stands between', `<p><event-timeline></event-timeline></p><p>Words</p>${LIST}`],
    ['most of it has no date', '<figure><event-timeline></event-timeline><ul><li>1994 — One</li><li>Two</li><li>Three</li></ul></figure>'],
    ['it belongs to the caption', `<figure><event-timeline></event-timeline><figcaption>${LIST}</figcaption></figure>`],
    ['it stands before', `<figure>${LIST}<event-timeline></event-timeline></figure>`],
    ['it is another timeline’s', `<figure><event-timeline></event-timeline><event-timeline>${LIST}</event-timeline></figure>`],
  ])('is left alone where %s', async (_, markup) => {
    const host = box(900, markup);
    const element = host.querySelector('event-timeline')!;
    await element.ready;
    expect(element.events).toEqual([]);
    expect([...host.querySelectorAll('ol, ul')].filter((list) => hidden(list) && !list.closest('event-timeline'))).toEqual([]);
  });

  it('is hidden beside data that says the same, and stays beside data that does not', async () => {
    for (const [document, said] of [[json, true], [{ title: 'T', events: [{ id: 'x', date: '2001', title: 'Other' }] }, false]] as const) {
      const { element, list } = page(`<p><event-timeline src="${jsonAddress(document)}">${LIST}</event-timeline></p>`);
      expect(hidden(list)).toBe(false);
      await element.ready;
      expect(element.querySelector('ol')).toBeNull();
      expect(element.events.length).toBe(document.events.length);
      expect(hidden(list)).toBe(said);
      element.parentElement!.parentElement!.remove();
    }
  });

  it('stays where the source cannot be read', async () => {
    const { element, list } = page(`<p><event-timeline src="data:application/json,no">${LIST}</event-timeline></p>`);
    await element.ready;
    expect(hidden(list)).toBe(false);
  });

  it('edits are followed: an item more, another date, the whole list', async () => {
    const { host, element, list } = page(`<figure><event-timeline></event-timeline>${LIST}</figure>`);
    await element.ready;
    list.insertAdjacentHTML('beforeend', '<li>1970 — Later</li>');
    await until(() => element.events.length === 4);
    list.querySelector('time')!.setAttribute('datetime', '1968');
    await until(() => element.events[0].date === '1968');
    list.lastElementChild!.firstChild!.nodeValue = '1971 — Last';
    await until(() => element.events.at(-1)!.title === 'Last');
    const other = document.createElement('ul');
    other.innerHTML = '<li>1914–1918 — War</li>';
    list.replaceWith(other);
    await until(() => element.events.length === 1 && hidden(other));
    expect(list.hasAttribute('style')).toBe(false);
    other.remove();
    await until(() => !element.events.length);
    host.querySelector('figure')!.insertAdjacentHTML('beforeend', LIST);
    await until(() => element.events.length === 3);
  });

  it('comes back as it was when the element goes, and goes again when it returns', async () => {
    const { element, list } = page(`<figure><event-timeline></event-timeline><ol style="color: red; display: flex">${items}</ol></figure>`);
    await element.ready;
    const { parentElement } = element;
    element.remove();
    expect([hidden(list), list.getAttribute('style')?.replace(/\s/g, '')]).toEqual([false, 'color:red;display:flex;']);
    expect(element.querySelector('ol')).toBeNull();
    parentElement!.prepend(element);
    await until(() => hidden(list));
    expect(element.events.length).toBe(3);
  });

  it('comes back when the element is given other data', async () => {
    const { element, list } = page(`<figure><event-timeline></event-timeline>${LIST}</figure>`);
    await element.ready;
    element.events = [{ id: 'x', date: '2001', title: 'Other' }];
    await element.ready;
    expect(hidden(list)).toBe(false);
  });

  it('stays where the box has no width, until there is one', async () => {
    const { host, element, list } = page(`<div hidden><figure><event-timeline src="${jsonAddress(json)}"></event-timeline>${LIST}</figure></div>`);
    await element.ready;
    expect(list.style.display).toBe('');
    host.querySelector('div')!.hidden = false;
    await until(() => list.style.display === 'none');
    expect(labels(element)).toContain('Landing');
  });

  it('of two timelines in a figure each takes its own', async () => {
    const host = box(900, `<figure><event-timeline></event-timeline>${LIST}<event-timeline></event-timeline><ol><li>1994 — Other</li></ol></figure>`);
    const [one, two] = host.querySelectorAll('event-timeline');
    await Promise.all([one.ready, two.ready]);
    await frames();
    expect([one.events.length, two.events.length]).toEqual([3, 1]);
  });

  it('an event of it can be linked to by its id', async () => {
    const { element, list } = page(`<figure><event-timeline src="${jsonAddress({ title: 'T', events: [{ id: 'landing', date: '1969-07-20', title: 'Landing' }] })}"></event-timeline><ol><li id="landing">20 July 1969 — Landing</li></ol></figure>`);
    await element.ready;
    await until(() => hidden(list));
    location.hash = '#landing';
    await until(() => element.selected === 'landing');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
