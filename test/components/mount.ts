import belarus from '../../src/data/belarus.json';
import '../../src/index.js';
import type { EventTimeline } from '../../src/components/index.js';
import type { TimelineDocument } from '../../src/data/types.js';

export const document17 = belarus as unknown as TimelineDocument;

/** A box of a width with markup in it; the page's type is fixed so that pictures are the same everywhere. */
export function box(width: number, markup = ''): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = `width:${width}px;font:16px/1.5 sans-serif`;
  element.innerHTML = markup;
  document.body.append(element);
  return element;
}

/** An `<event-timeline>` in a box, with properties set before it is connected. */
export async function mount(props: Partial<EventTimeline> = {}, width = 1000): Promise<EventTimeline> {
  const element = document.createElement('event-timeline');
  Object.assign(element, props);
  box(width).append(element);
  await element.ready;
  return element;
}

/** All of one selector in an element's shadow root. */
export const inside = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];
export const first = <E extends Element = HTMLElement>(element: Element, selector: string): E => {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

/** The next event of a type on a target. */
export const once = <E extends Event>(target: EventTarget, type: string): Promise<E> =>
  new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as E), { once: true }));

/** Two frames: observers have been heard and what they asked for has been drawn. */
export const frames = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

/** Resolves once a condition holds; fails the test through its time limit otherwise. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await frames();
}

export const jsonAddress = (value: unknown): string => URL.createObjectURL(new Blob([JSON.stringify(value)], { type: 'application/json' }));
