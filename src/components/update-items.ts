import type { PictureItem } from '../scene/picture-types.js';
import { itemAttributes, renderItem } from './render-chart.js';
import { renderMarks, type Attributes } from './render-marks.js';

/** What a reader does with items. */
export interface ItemState {
  /** The one that Tab reaches. */
  active: PictureItem | undefined;
  /** The one whose card is open. */
  open: PictureItem | undefined;
  /** Whether a search finds one; the others step back. */
  found: ((item: PictureItem) => boolean) | undefined;
}

/**
 * Brings the nodes of a chart's items up to date. They are used again, each for the item in its place, so that what has the focus or a finger on it stays in the page; what is as it was
 * is left alone.
 */
export function updateItems(list: Element, items: readonly PictureItem[], { active = items[0], open, found }: ItemState): void {
  let next = list.firstElementChild;
  items.forEach((item, i) => {
    const entry = next ?? list.appendChild(renderItem(item, i));
    const button = entry.firstElementChild!;
    const acts = { class: found ? `item ${found(item) ? 'hit' : 'apart'}` : 'item', tabindex: item === active ? 0 : -1, 'aria-expanded': `${item === open}` };
    if (!next) {
      setAttributes(button, acts);
      return;
    }
    next = entry.nextElementSibling;
    const [own, hit] = itemAttributes(item, i);
    setAttributes(button, { ...own, ...acts });
    const [target, before] = button.children;
    setAttributes(target, hit);
    const marks = renderMarks(item.marks);
    if (before === marks) return;
    // None where they have become another item's.
    (before as Element | undefined)?.remove();
    button.append(marks);
  });
  while (next) {
    const { nextElementSibling } = next;
    next.remove();
    next = nextElementSibling;
  }
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== `${value}`) element.setAttribute(name, `${value}`);
  }
}
