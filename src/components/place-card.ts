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
