import { pickText, spanOf } from '../data/index.js';
import { packLanes } from '../layout/packLanes.js';
import type { PositionScale } from '../scale/index.js';
import type { Draw } from './assemblePicture.js';
import { shift } from './band.js';
import type { Pen } from './pen.js';
import type { PictureInput } from './picture-types.js';
import type { Blocked } from './ticks.js';
import type { Mark } from './types.js';

const MOST_ROWS = 4;
/** px of a strip down a column, and from one to the next. */
const STRIP = 5;
const STEP = 7;

/** How a picture shows the eras of its document; those whose name finds no room, or that are not drawn, go to `left`, for the legend. */
export interface Eras {
  /** px they take below a horizontal axis, and beside a vertical one. */
  height: number;
  width: number;
  lying(draw: Pen, scale: PositionScale, blocked: readonly Blocked[], y: number, left: number[]): Mark[];
  standing(draw: Pen, scale: PositionScale): Mark[];
}

interface Placed { index: number; row: number; start: number; end: number }

/** Eras in strips of their own along the axis: in one row where none reaches into another, else in as few rows as keep them apart. */
export function erasOf(input: PictureInput): Eras {
  const { document, faces, measure, lang } = input;
  const eras = document.eras ?? [];
  const placed = placeEras(input);
  const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const pitch = faces.small.lineHeight + 8;
  const within = (scale: PositionScale, { start, end }: Placed): [number, number] => {
    const [low, high] = scale.domain();
    return [scale(Math.min(Math.max(start, low), high)), scale(Math.min(Math.max(end, low), high))];
  };
  return {
    height: rows * pitch, width: rows && rows * STEP + 2,
    lying(draw, scale, blocked, y, left) {
      const told = new Set<number>();
      const marks = placed.flatMap((era): Mark[] => {
        const [from, to] = within(scale, era);
        if (to - from < 1) return [];
        const top = y + era.row * pitch;
        const name = pickText(eras[era.index].label, lang, document.lang);
        const width = measure(name.text, faces.small);
        const free = shift([from + 4, from + 4 + width], blocked, [from + 2, to - 2]);
        // Those that touch are told apart.
        const strip = draw.rect(from, top, Math.max(to - from - 1, 1), pitch - 3, { role: 'era', era: era.index });
        if (!free) return [strip];
        told.add(era.index);
        return [strip, draw.text(free[0], top + (pitch - 3) / 2 + faces.small.size * 0.36, name.text, { role: 'era-label', lang: name.lang })];
      });
      left.splice(0, left.length, ...eras.map((_, index) => index).filter((index) => !told.has(index)));
      return marks;
    },
    standing: (draw, scale) => placed.map((era) => {
      const [from, to] = within(scale, era).sort((a, b) => a - b);
      return draw.rect(era.row * STEP, from, STRIP, Math.max(to - from - 1, 1), { role: 'era', era: era.index });
    }),
  };
}

/** Eras that the axis reaches, each in the first row where those before it have ended. Where one ends in the year, month or day the next begins in, nobody knows at which end of it: they meet halfway. */
function placeEras({ document, columns }: PictureInput): Placed[] {
  const [first, last] = columns.extent;
  const all = (document.eras ?? []).map(({ date }, index) => {
    const span = spanOf(date);
    const end = Number.isFinite(span.end) ? span.end : Math.max(columns.asOf, last);
    return { index, row: 0, start: Number.isFinite(span.start) ? span.start : first, end, sure: span.to?.start ?? end };
  }).filter(({ start, end }) => start < last && end > first).sort((a, b) => a.start - b.start || b.end - a.end);
  const rows = packLanes(all.map(({ start }) => start), all.map(({ start, sure }) => Math.max(start + 1, sure)), MOST_ROWS);
  const before: (Placed | undefined)[] = [];
  return all.flatMap((era, i) => {
    const row = rows[i];
    if (row < 0) return [];
    const other = before[row];
    if (other && other.end > era.start) other.end = era.start = (other.end + era.start) / 2;
    era.row = row;
    return (before[row] = era);
  });
}

const wrapped = /* @__PURE__ */ new WeakMap<Draw, Draw>();

/** The same chart with the eras of its document, if it has any; the same function each time. */
export function withEras(draw: Draw): Draw {
  let drawn = wrapped.get(draw);
  if (!drawn) wrapped.set(draw, (drawn = (input) => draw(input.document.eras?.length ? { ...input, eras: erasOf } : input)));
  return drawn;
}
