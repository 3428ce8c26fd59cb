import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { EventTimeline } from '../../src/components/index.js';
import { placeTag } from '../../src/components/place-card.js';
import { first, inside, mount, until } from './mount.js';

afterEach(() => document.body.replaceChildren());

const day = (n: number): string => new Date(Date.UTC(2001, 0, 1 + n)).toISOString().slice(0, 10);
/** More events than have room for labels: some alone at their date, some in crowds. */
const events = Array.from({ length: 90 }, (_, i) => ({ id: `e${i}`, date: day(i < 60 ? i * i : 3600 + i), title: `The ${i + 1}. of ninety events, in words enough for two lines`, category: i % 2 ? 'a' : 'b', importance: i === 75 ? 0.9 : 0.5 }));
const crowd = { title: 'Crowd', categories: { a: { label: 'Some' }, b: { label: 'Others' } }, events };

const tag = (element: Element): HTMLElement | null => element.shadowRoot!.querySelector<HTMLElement>('.tag');
const point = (target: Element, type: string, more: PointerEventInit = {}): boolean => target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse', ...more }));
async function drawn(props: Partial<EventTimeline> = {}, width = 900): Promise<EventTimeline> {
  const element = await mount({ document: crowd, ...props }, width);
  // The chunk of a reader's acts is there.
  await until(() => element.shadowRoot!.querySelector('.tools button'));
  return element;
}
const alone = (element: Element): SVGElement => inside<SVGElement>(element, '.item:not([data-count])').find((item) => !item.querySelector('[part~="label"]'))!;
const counted = (element: Element): SVGElement => first<SVGElement>(element, '.item[data-count]');

describe('what a marker or a count stands for', () => {
  it('is said while the pointer is on it, in the look of its label, and no longer', async () => {
    const element = await drawn();
    const item = alone(element);
    point(item.querySelector('circle')!, 'pointerover');
    const { title } = element.events.find(({ id }) => id === item.dataset.id)!;
    expect(tag(element)!.querySelector('.f-title')!.textContent).toBe(title);
    expect(tag(element)!.querySelector('.date')!.textContent).toMatch(/20\d\d/);
    point(item, 'pointerout', { relatedTarget: first(element, '.tools') });
    expect(tag(element)).toBe(null);
  });

  it('of a count is its name and three titles at most, the most important among them, in time order', async () => {
    const element = await drawn();
    const item = inside<SVGElement>(element, '.item[data-count]').reduce((a, b) => (Number(b.dataset.count) > Number(a.dataset.count) ? b : a));
    point(item, 'pointerover');
    expect(tag(element)!.querySelector('.f-date')!.textContent).toBe(item.getAttribute('aria-label'));
    const titles = [...tag(element)!.querySelectorAll('.f-title')].map(({ textContent }) => events.findIndex(({ title }) => title === textContent));
    expect(titles.length).toBe(3);
    expect(titles).toEqual([...titles].sort((a, b) => a - b));
  });

  it('a label has none, nor has a finger or a press', async () => {
    const element = await drawn();
    point(first(element, '[part~="label"]'), 'pointerover');
    point(alone(element), 'pointerover', { pointerType: 'touch' });
    point(alone(element), 'pointerover', { buttons: 1 });
    expect(tag(element)).toBe(null);
  });

  it('stays while the pointer is on it; a press on it opens its event; an open card needs none', async () => {
    const element = await drawn();
    const item = alone(element);
    point(item, 'pointerover');
    const shown = tag(element)!;
    point(item, 'pointerout', { relatedTarget: shown });
    point(shown, 'pointerover');
    expect(tag(element)).toBe(shown);
    shown.click();
    await until(() => element.shadowRoot!.querySelector('.card'));
    expect(element.selected).toBe(item.dataset.id);
    expect(tag(element)).toBe(null);
    point(first(element, `.item[data-id="${item.dataset.id!}"]`), 'pointerover');
    expect(tag(element)).toBe(null);
  });

  it('is said of what the focus of a keyboard is on, and Escape puts it away, nothing else', async () => {
    const element = await drawn();
    let heard = 0;
    document.body.addEventListener('keydown', ({ key }) => { if (key === 'Escape') heard++; });
    for (let stops = 0; stops < 6 && !element.shadowRoot!.activeElement?.matches('.item'); stops++) await userEvent.tab();
    for (let moves = 0; moves < 90 && !tag(element); moves++) await userEvent.keyboard('{ArrowRight}');
    const focused = element.shadowRoot!.activeElement!;
    expect(focused.querySelector('[part~="label"]')).toBe(null);
    expect(tag(element)!.getAttribute('aria-hidden')).toBe('true');
    await userEvent.keyboard('{Escape}');
    expect(tag(element)).toBe(null);
    expect(heard).toBe(0);
    expect(element.shadowRoot!.activeElement).toBe(focused);
    await userEvent.keyboard('{Escape}');
    expect(heard).toBe(1);
  });

  it('Escape puts it away wherever the focus is', async () => {
    const element = await drawn();
    point(alone(element), 'pointerover');
    expect(tag(element)).not.toBe(null);
    expect(document.activeElement).toBe(document.body);
    await userEvent.keyboard('{Escape}');
    expect(tag(element)).toBe(null);
  });

  it.each([['lying', 'elastic', 900], ['in a column', 'time', 360]] as const)('%s, touches its item and lies in the stage', async (_, scale, width) => {
    const element = await drawn({ scale }, width);
    const stage = first(element, '.stage').getBoundingClientRect();
    const items = inside<SVGElement>(element, '.item').filter((item) => !item.querySelector('[part~="label"]'));
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      item.scrollIntoView({ block: 'center' });
      point(item, 'pointerover');
      const box = tag(element)!.getBoundingClientRect();
      const own = item.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(stage.left - 1);
      expect(box.right).toBeLessThanOrEqual(stage.right + 1);
      expect(Math.max(box.left - own.right, own.left - box.right, box.top - own.bottom, own.top - box.bottom)).toBeLessThanOrEqual(2);
    }
  });

  it('goes with what it belongs to when that is drawn anew, and goes when there is none', async () => {
    const element = await drawn();
    point(counted(element), 'pointerover');
    expect(tag(element)).not.toBe(null);
    element.document = { title: 'Two', events: events.slice(0, 2) };
    await element.ready;
    await element.updateComplete;
    expect(tag(element)).toBe(null);
  });
});

it('a tag stands over its item, under it at the top of the window, beside it in a column', () => {
  const item = { x: 100, y: 200, width: 20, height: 20 };
  const size = { width: 80, height: 40 };
  expect(placeTag(item, size, 600, 0, false)).toEqual({ x: 70, y: 160 });
  expect(placeTag(item, size, 600, 180, false)).toEqual({ x: 70, y: 220 });
  expect(placeTag({ ...item, x: 0 }, size, 600, 0, false).x).toBe(0);
  expect(placeTag({ ...item, x: 580 }, size, 600, 0, false).x).toBe(520);
  expect(placeTag(item, size, 600, 0, true)).toEqual({ x: 120, y: 190 });
  expect(placeTag({ ...item, x: 560 }, size, 600, 0, true)).toEqual({ x: 480, y: 190 });
});
