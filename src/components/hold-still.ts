/**
 * Keeps a part where it is on screen while what stands above it is drawn anew: measured now, put right once that is drawn, before it is seen. What the browser's own
 * scroll anchoring has moved by then is measured with it.
 */
export async function holdStill(part: Element, drawn: Promise<unknown>): Promise<void> {
  const { top } = part.getBoundingClientRect();
  await drawn;
  if (!part.isConnected) return;
  for (let box = scrollerOf(part); box; box = scrollerOf(box)) {
    const off = part.getBoundingClientRect().top - top;
    if (Math.abs(off) < 1) return;
    // Also where the page's style would have it scroll smoothly.
    box.scrollBy({ top: off, behavior: 'instant' });
  }
}

/** The next box around that scrolls, through shadow roots; the page's own last. */
function scrollerOf(part: Element): Element | undefined {
  const page = part.ownerDocument.scrollingElement ?? undefined;
  if (part === page) return undefined;
  for (let box = outside(part); box; box = outside(box)) {
    if (box === page) return page;
    if (box.scrollHeight > box.clientHeight && /auto|scroll|hidden/.test(getComputedStyle(box).overflowY)) return box;
  }
  return page;
}

const outside = (part: Element): Element | null => part.assignedSlot ?? part.parentElement ?? (part.getRootNode() as ShadowRoot).host ?? null;
