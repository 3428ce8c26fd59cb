import type { BlockOption } from './types.js';
import type { Placed, Tile } from './ZoomTiles.js';

/** A label on a pole at its date, which it keeps at every zoom from the one it came in at: how high, on which side of the pole, how wrapped. */
export interface ManyFlag extends Placed {
  kind: 'flag';
  row: number;
  option: number;
  /** px from the foot of all labels to the label's. */
  base: number;
  height: number;
  width: number;
  /** It lies before its pole: where the axis ends it can not lie after it. */
  flipped: boolean;
}

export interface FlagRoom {
  /** px that labels may take together, and their steps of height. */
  height: number;
  step: number;
  /** px from pole to text, from a text's end to what follows, between texts, and between two poles. */
  pad: number;
  gapX: number;
  gapY: number;
  gapPole: number;
  /** Most labels a px of a tile. */
  most: number;
  /** No label is smaller, px: where not even that has room, no text is set. */
  least: BlockOption;
  options(row: number): readonly BlockOption[];
}

/** A row that may get a label, and where it stands, px at zoom 1. */
export interface Candidate { row: number; at: number; weight: number }

/**
 * Gives labels to rows that find room in a tile beside those that have them, the most important first; of equal ones the later first, since a label lies after its
 * pole, and one that is put before it then stands above. Texts meet no text and no pole, at this zoom and so at any higher one: distances only grow.
 * Rests before each text that is set. O(candidates × labels).
 */
export function* placeFlags(tile: Tile, before: readonly ManyFlag[], candidates: readonly Candidate[], room: FlagRoom): Generator<void, ManyFlag[]> {
  const { zoom } = tile;
  const placed = before.map((flag) => boxOf(flag, zoom, room));
  const own: ManyFlag[] = [];
  const most = Math.round((tile.to - tile.from) * room.most) - before.length;
  for (const { row, at } of [...candidates].sort((a, b) => b.weight - a.weight || b.at - a.at)) {
    if (own.length >= most) break;
    const x = at * zoom;
    if (placed.some((other) => Math.abs(other.x - x) < room.gapPole && !onePole(other.x, x))) continue;
    if (!lowest(tile, placed, { row, at, x }, [room.least], room)) continue;
    yield;
    const flag = lowest(tile, placed, { row, at, x }, room.options(row), room);
    if (!flag) continue;
    own.push(flag);
    placed.push(boxOf(flag, zoom, room));
  }
  return own;
}

interface Box { x: number; left: number; right: number; base: number; top: number }

const boxOf = ({ at, flipped, width, base, height }: Omit<ManyFlag, 'row'>, zoom: number, { pad, gapX, gapY }: FlagRoom): Box => {
  const x = at * zoom;
  const [left, right] = flipped ? [x - pad - width, x - pad] : [x + pad, x + pad + width];
  return { x, left: left - gapX / 2, right: right + gapX / 2, base, top: base + height + gapY };
};

/**
 * The lowest place a label has, the widest of its options that is as low: beside other texts, above those its pole would go through, below those whose poles would go through
 * it. Texts of one pole only stand one above the other.
 */
function lowest(tile: Tile, placed: readonly Box[], { row, at, x }: { row: number; at: number; x: number }, options: readonly BlockOption[], room: FlagRoom): ManyFlag | undefined {
  const { pad, gapX, gapY, height: most, step } = room;
  let best: ManyFlag | undefined;
  for (let option = 0; option < options.length; option++) {
    const { width, height } = options[option];
    // Past the end of the axis no label can lie.
    const flipped = x + pad + width > tile.end;
    if (flipped ? x - pad - width < tile.low : x + pad + width > tile.high) continue;
    const left = (flipped ? x - pad - width : x + pad) - gapX / 2;
    const right = (flipped ? x - pad : x + pad + width) + gapX / 2;
    const beside: Box[] = [];
    let [floor, ceiling] = [0, Infinity];
    for (let k = 0; k < placed.length; k++) {
      const other = placed[k];
      const same = onePole(x, other.x);
      if (same || (left < other.right && other.left < right)) beside.push(other);
      if (same) continue;
      if (other.x > left && other.x < right) floor = Math.max(floor, other.top);
      if (x > other.left && x < other.right) ceiling = Math.min(ceiling, other.base);
    }
    for (let base = 0; base + height <= most && base + height + gapY <= ceiling && (!best || base < best.base); base += step) {
      if (base < floor || !beside.every((other) => base >= other.top || other.base >= base + height + gapY)) continue;
      best = { kind: 'flag', row, at, long: 0, option, base, height, width, flipped, less: flipped ? pad + width : 1, more: flipped ? 1 : pad + width };
      break;
    }
  }
  return best;
}

/** Events of one instant share a pole at every zoom. */
const onePole = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;
