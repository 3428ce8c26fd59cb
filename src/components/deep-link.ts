import { standsFor } from './outer-list.js';

/**
 * The event an address's fragment names: `#id`, unless the page has an element of that id outside the timeline, or `#element-id:id`.
 * `has` tells whether an id is an event's.
 */
export function deepLink(hash: string, element: Element, has: (id: string) => boolean): string | undefined {
  let name = hash.slice(1);
  try {
    name = decodeURIComponent(name);
  } catch {
    // Kept as written.
  }
  const own = element.id && name.startsWith(`${element.id}:`) ? name.slice(element.id.length + 1) : undefined;
  if (own !== undefined && has(own)) return own;
  const other = (element.getRootNode() as Document | ShadowRoot).getElementById(name);
  return name && has(name) && (!other || element.contains(other) || standsFor(element, other)) ? name : undefined;
}
