import { afterEach, describe, expect, it } from 'vitest';
import { box, document17, first, frames, inside } from './mount.js';

afterEach(() => document.body.replaceChildren());

/** What a window is told of observers that write the sizes they listen for. */
async function loops(act: () => Promise<void>): Promise<string[]> {
  const told: string[] = [];
  const hear = (event: ErrorEvent): void => {
    if (event.message.includes('ResizeObserver')) told.push(event.message);
  };
  window.addEventListener('error', hear);
  await act();
  window.removeEventListener('error', hear);
  return told;
}

const few = { ...document17, events: document17.events.slice(0, 6) };
const styles = ['', '--timeline-max-block-size:400px', '--timeline-block-size:360px', 'max-block-size:60vh'];

describe('sizes', () => {
  it('no observer writes what it listens for: 30 timelines, bounded ones too, at every width they are given', async () => {
    expect(await loops(async () => {
      const boxes = Array.from({ length: 30 }, (_, k) => box(260 + 43 * k));
      const elements = boxes.map((around, k) => {
        const element = document.createElement('event-timeline');
        element.style.cssText = styles[k % styles.length];
        element.document = few;
        if (k % 5 === 4) element.lanes = 'category';
        if (k % 7 === 6) element.view = 'list';
        around.append(element);
        return element;
      });
      await Promise.all(elements.map((element) => element.ready));
      for (const by of [1.5, 0.6, 1.02]) {
        boxes.forEach((around, k) => (around.style.width = `${(260 + 43 * k) * by}px`));
        await frames();
        await frames();
      }
      elements.forEach((element, k) => (element.style.cssText = styles[(k + 1) % styles.length]));
      await frames();
      await frames();
    })).toEqual([]);
  });

  it('a timeline whose height is bounded by a rule of the page fits it in the next frames', async () => {
    const element = document.createElement('event-timeline');
    element.document = document17;
    box(1000).append(element);
    await element.ready;
    const free = first(element, '.chart').getBoundingClientRect().height;
    element.style.cssText = '--timeline-max-block-size:300px';
    await frames();
    await frames();
    await element.ready;
    expect(first(element, '.chart').getBoundingClientRect().height).toBeLessThan(free);
    expect(element.getBoundingClientRect().height).toBeLessThanOrEqual(300);
  });

  it.each(['list', 'table', 'story', 'chart'] as const)('--timeline-max-block-size holds in the view %s: what is longer scrolls inside, and nothing lies over what follows', async (view) => {
    const element = document.createElement('event-timeline');
    element.style.cssText = '--timeline-max-block-size:300px';
    element.setAttribute('view', view);
    element.document = document17;
    const host = box(340);
    host.append(element);
    await element.ready;
    await frames();
    await element.ready;
    const root = first(element, '.root');
    const { bottom } = element.getBoundingClientRect();
    expect(element.getBoundingClientRect().height).toBeLessThanOrEqual(300);
    expect(root.getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom + 0.5);
    expect(root.scrollHeight).toBeGreaterThan(root.clientHeight);
    root.scrollTop = 1e6;
    expect(root.scrollTop).toBeGreaterThan(0);
  });

  it('the line of buttons of a narrow box has the room of its search box before that comes', async () => {
    const events = Array.from({ length: 25 }, (_, k) => ({ id: `e${k}`, date: `${1990 + k}`, title: `Event ${k}` }));
    const element = document.createElement('event-timeline');
    element.events = events;
    box(340).append(element);
    await element.ready;
    await frames();
    expect(first(element, '.search')).toBeTruthy();
    const tools = first(element, '.tools');
    expect(Math.abs(tools.getBoundingClientRect().height - parseFloat(getComputedStyle(tools).minBlockSize))).toBeLessThan(1);
  });

  it('a single event has no empty line of buttons above it, but those that are asked for', async () => {
    const element = document.createElement('event-timeline');
    element.events = [{ id: 'a', date: '2001', title: 'A' }];
    box(800).append(element);
    await element.ready;
    expect(inside(element, '.tools')).toEqual([]);
    element.setAttribute('controls', 'views');
    await element.ready;
    expect(inside(element, '[data-view="list"]').length).toBe(1);
  });
});
