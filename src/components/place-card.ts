/** A box in px. */
export interface Box { x: number; y: number; width: number; height: number }

const GAP = 8;

/**
 * Where a card goes: under what it belongs to, else above, else beside it, whichever is the first to lie wholly inside `bounds`; where none
 * does, under it. Its starting edge stands at the anchor's, moved only as far as the bounds ask for. All boxes in the same coordinates.
 */
export function placeCard(anchor: Box, card: { width: number; height: number }, bounds: Box, direction: 'ltr' | 'rtl'): { x: number; y: number } {
  const clamp = (value: number, low: number, size: number, room: number) => Math.max(low, Math.min(value, low + room - size));
  const edge = direction === 'rtl' ? anchor.x + anchor.width - card.width : anchor.x;
  const x = clamp(edge, bounds.x, card.width, bounds.width);
  const y = clamp(anchor.y, bounds.y, card.height, bounds.height);
  const below = { x, y: anchor.y + anchor.height + GAP };
  const places = [
    below,
    { x, y: anchor.y - card.height - GAP },
    { x: anchor.x + anchor.width + GAP, y },
    { x: anchor.x - card.width - GAP, y },
  ];
  return places.find((place) =>
    place.x >= bounds.x && place.y >= bounds.y && place.x + card.width <= bounds.x + bounds.width && place.y + card.height <= bounds.y + bounds.height) ?? below;
}

/** Where a tag goes: over its item, or under it where that is beyond `top` (px of the window's edge); beside it where `beside` and there is room. All in px of the stage, which it does not leave sideways. */
export function placeTag(item: Box, tag: { width: number; height: number }, width: number, top: number, beside: boolean): { x: number; y: number } {
  const middle = item.y + item.height / 2 - tag.height / 2;
  if (beside && item.x + item.width + tag.width <= width) return { x: item.x + item.width, y: Math.max(middle, top) };
  if (beside && item.x - tag.width >= 0) return { x: item.x - tag.width, y: Math.max(middle, top) };
  const x = Math.max(0, Math.min(item.x + item.width / 2 - tag.width / 2, width - tag.width));
  return { x, y: item.y - tag.height >= top ? item.y - tag.height : item.y + item.height };
}
