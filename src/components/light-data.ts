/** What an element's own children give as data; `markup` tells whether a list has changed. */
export interface LightData { json?: string; list?: Element; markup?: string }

/** The JSON script and the list among an element's children; a list may lie deeper (a CMS wraps it). Children of a named slot are none. */
export function lightData(host: Element): LightData {
  const children = [...host.children].filter((child) => !child.slot);
  const script = children.find((child) => child.matches('script[type="application/json" i]'));
  const list = children.find((child) => child.matches('ol, ul'))
    ?? children.map((child) => child.querySelector('ol, ul')).find((found) => found);
  return { json: script?.textContent?.trim() || undefined, list: list ?? undefined, markup: list ? new XMLSerializer().serializeToString(list) : undefined };
}
