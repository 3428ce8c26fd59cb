/** Scrolls what has been opened into sight, with its card where one stands beside it: as little as needed, what it belongs to last. */
export function intoSight(root: ParentNode): void {
  const card = root.querySelector('.card');
  const open = root.querySelector('.item[aria-expanded="true"], .entry[aria-expanded="true"]');
  for (const part of [card, open]) part?.scrollIntoView({ block: 'nearest' });
  if (!card || !open) return;
  // Firefox scrolls to the whole of a drawing, not to a part of it; the card is no part of it.
  const { top, bottom } = open.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) card.scrollIntoView({ block: 'center' });
}
