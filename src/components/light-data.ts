/** What an element's own children give as data: JSON, else `markup`, what they say, to tell whether that has changed. */
export interface LightData { json?: string; markup?: string }

/** The JSON script among an element's children, and all else there that says something. Children of a named slot are none. */
export function lightData(host: Element): LightData {
  const own = [...host.childNodes].filter((node) => !(node as Element).slot);
  const script = own.find((node) => (node as Element).matches?.('script[type="application/json" i]'));
  const said = own.filter(({ nodeName, textContent }) => !/^(script|style|noscript|#comment)$/i.test(nodeName) && textContent!.trim());
  return { json: script?.textContent?.trim() || undefined, markup: said.map((node) => new XMLSerializer().serializeToString(node)).join('') };
}
