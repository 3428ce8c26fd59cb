const SILENT = 'script, style, link, meta, template, noscript, br';
const LIST = 'ol, ul';
/** Lists in these say something else. */
const OTHER = 'figcaption, nav, li, event-timeline';

/**
 * The list that a CMS has let fall out of an element: in the `figure` around both, after the element and before the next timeline, or right behind the
 * paragraph that HTML closes before a list (WordPress and Markdown take unknown tags for words in a paragraph). By its place alone: whether it says the
 * same is for others to tell. `taken`: lists of other elements.
 */
export function findOuterList(host: Element, taken: (list: Element) => boolean): Element | undefined {
  const figure = host.closest('figure');
  const found = figure ? inFigure(host, figure) : behind(host);
  return found && !taken(found) ? found : undefined;
}

function inFigure(host: Element, figure: Element): Element | undefined {
  const after = [...figure.querySelectorAll(`${LIST}, ${host.localName}`)].filter((one) => host.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING && !host.contains(one));
  const first = after.find((one) => one.localName === host.localName || outermost(one));
  return first?.matches(LIST) ? first : undefined;
}

/** Of a list within a list only the outer one counts. */
const outermost = (list: Element): boolean => !list.parentElement?.closest(OTHER);

function behind(host: Element): Element | undefined {
  for (let at: Element = host; ; at = at.parentElement!) {
    const next = follower(at);
    if (next) return next instanceof Element && next.matches(LIST) ? next : undefined;
    if (!at.parentElement?.matches('p, span')) return undefined;
  }
}

/** What comes next and says something. */
function follower(element: Element): Node | undefined {
  for (let next = element.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === Node.TEXT_NODE && next.textContent!.trim()) return next;
    if (next instanceof Element && !next.matches(SILENT) && !(next.matches('p') && saysNothing(next))) return next;
  }
  return undefined;
}

const saysNothing = (paragraph: Element): boolean => !paragraph.textContent.trim() && ![...paragraph.children].some((child) => !child.matches(SILENT));
