import type { PositionScale } from '../scale/index.js';
import type { PictureInput, PictureItem } from './picture-types.js';

/** Px from an edge within which a label that goes out there fades. */
const ZONE = 40;

/**
 * Gives each label near an edge of a window its `fade`: 1 where it is clear of the edge, 0 where it has just become whole or is about to be left out. At an end of the axis
 * nothing goes out, so nothing fades. A function of the label's own place alone: panning never changes another. `pad`: px from a date to its label; `together`: labels
 * of one date go out together. O(items).
 */
export function fadeEdges(items: PictureItem[], { width, direction }: PictureInput, scale: PositionScale, { k, x }: { k: number; x: number }, { pad, together }: { pad: number; together: boolean }): void {
  const [from, to] = scale.range();
  // Px that the axis goes on beyond either edge.
  const [early, late] = [from - (k * from + x), k * to + x - to].map((px) => Math.min(ZONE, Math.max(0, px)));
  const labels = items.filter(({ kind }) => kind === 'label').map((item) => ({ item, start: direction === 'rtl' ? width - item.box.x - item.box.width : item.box.x }));
  const part = (px: number, zone: number): number => (zone < 1 ? 1 : px / zone);
  const ends = new Map<number, number>();
  const dateOf = (start: number): number => Math.round(start * 10);
  if (together) for (const { item, start } of labels) ends.set(dateOf(start), Math.max(ends.get(dateOf(start)) ?? 0, start + item.box.width));
  for (const { item, start } of labels) {
    const end = ends.get(dateOf(start)) ?? start + item.box.width;
    const fade = Math.min(part(start - pad - from, early), part(width - end, late));
    if (fade < 1) item.fade = Math.max(0, Math.round(fade * 100) / 100);
  }
}
