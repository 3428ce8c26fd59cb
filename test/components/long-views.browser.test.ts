import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../src/index.js';
import type { EventTimeline } from '../../src/index.js';
import type { TimelineEvent } from '../../src/data/types.js';
import { inside, mount } from './mount.js';

afterEach(() => document.body.replaceChildren());

const COUNT = 12_000;
const events: TimelineEvent[] = Array.from({ length: COUNT }, (_, i) => ({
  id: `e${i}`, date: `${1900 + (i % 120)}-0${1 + (i % 9)}-1${i % 7}`, title: i === 7777 ? 'The needle' : `Event ${i}`, ...(i % 3 && { category: 'ab'[i % 2] }),
}));
/** Another one each time: what a reader opens is kept by document. */
const given = () => ({ title: 'Long', categories: { a: { label: 'Zebra' }, b: { label: 'Ant' } }, events });
const counted = (text: string): number => Number(/([\d,]+) event/.exec(text)![1].replaceAll(',', ''));
const press = async (element: EventTimeline, button: HTMLElement): Promise<void> => {
  button.click();
  await element.updateComplete;
};

describe.each(['list', 'table'] as const)('a %s of 12 000 events', (view) => {
  let element: EventTimeline;
  const entries = () => inside(element, view === 'list' ? 'li[data-id]' : 'tr[data-id]');
  const closed = () => inside(element, '.part[aria-expanded="false"]');
  beforeEach(async () => { element = await mount({ document: given(), view }); });

  it('stands under parts whose counts add up to all, in a few hundred nodes', () => {
    expect(inside(element, '.part').reduce((sum, { textContent }) => sum + counted(textContent), 0)).toBe(COUNT);
    expect(inside(element, '*').length).toBeLessThan(400);
  });

  it('leads to every event of a part, page by page', async () => {
    await press(element, closed()[0]);
    const part = inside(element, '.part[aria-expanded="true"]')[0];
    const inner = part.closest('section')!.querySelectorAll<HTMLElement>(':scope > section .part');
    expect([...inner].reduce((sum, { textContent }) => sum + counted(textContent!), 0)).toBe(counted(part.textContent));
    await press(element, inner[0]);
    const nodes = inside(element, '*').length;
    expect(nodes).toBeLessThan(900);
    while (!entries().length) await press(element, inside(element, '.part[aria-expanded="true"]').at(-1)!.closest('section')!.querySelector<HTMLElement>(':scope > section .part')!);
    const last = inside(element, '.part[aria-expanded="true"]').at(-1)!;
    const seen = new Set<string>();
    for (;;) {
      for (const entry of entries()) seen.add(entry.dataset.id!);
      const more = inside(element, '.more').at(-1);
      if (!more || seen.size === counted(last.textContent)) break;
      await press(element, more);
    }
    expect(seen.size).toBe(counted(last.textContent));
  });

  it('opens to the selected event', async () => {
    element.selected = 'e9999';
    await element.ready;
    expect(entries().map(({ dataset }) => dataset.id)).toContain('e9999');
  });

  it('shows what a search finds, counted exactly', async () => {
    const input = inside<HTMLInputElement>(element, 'input[type="search"]')[0];
    input.value = 'needle';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await expect.poll(() => inside(element, '.found')[0]?.textContent).toBe('1 of 12,000 events found');
    await element.updateComplete;
    expect(entries().map(({ dataset }) => dataset.id)).toEqual(['e7777']);
  });

  it('drops a search that another one follows', async () => {
    const input = inside<HTMLInputElement>(element, 'input[type="search"]')[0];
    for (const query of ['event', 'nothing of that kind', 'needle']) {
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
    }
    await expect.poll(() => inside(element, '.found')[0]?.textContent).toBe('1 of 12,000 events found');
  });
});

describe('a table of 12 000 events', () => {
  it('is sorted by category as the language orders them, those of none last, and by date the other way round', async () => {
    const element = await mount({ document: given(), view: 'table' });
    await press(element, inside(element, '[data-sort="category"]')[0]);
    const of = (category?: string) => events.filter((event) => event.category === category).length.toLocaleString('en');
    expect(inside(element, '.part').map(({ textContent }) => textContent.trim())).toEqual([`Ant: ${of('b')} events`, `Zebra: ${of('a')} events`, `–: ${of()} events`]);
    await press(element, inside(element, '[data-sort="date"]')[0]);
    await press(element, inside(element, '[data-sort="date"]')[0]);
    expect(inside(element, '.part')[0].textContent).toContain('2010s');
  });
});

describe('a story of 12 000 events', () => {
  it('leads from one to the next', async () => {
    const element = await mount({ document: given(), view: 'story', selected: 'e0' });
    const position = () => inside(element, '.story-position')[0].textContent;
    expect(position()).toBe('Event 1 of 12,000');
    await press(element, inside(element, '[aria-label="Last event"]')[0]);
    await element.ready;
    expect(position()).toBe('Event 12,000 of 12,000');
  });
});
