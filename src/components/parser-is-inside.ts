/** True while the HTML parser may still add children: the document is being read and nothing follows the element yet. */
export function parserIsInside(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return false;
  for (let at: Node | null = element; at; at = at.parentNode) if (at.nextSibling) return false;
  return true;
}
