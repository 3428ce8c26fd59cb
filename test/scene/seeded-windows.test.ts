import { describe, expect, test } from 'vitest';
import { depth, markOverlaps, outside, textOverlaps, type Box } from '../acceptance/support/geometry.js';
import { parseTimeline, timelineColumns, type TimelineDocument } from '../../src/data/index.js';
import { panViewport, zoomViewport } from '../../src/scale/index.js';
import { composePicture, type Picture, type PictureInput, type PictureItem } from '../../src/scene/index.js';
import { boxOf, drawingOf } from './seeded-drawing.js';
import { measure, random } from './seeded-document.js';
import { flat, inputOf, marksOf } from './support.js';

type Next = () => number;
const DAY = 864e5;
/** Px of a chart that has as much height for labels as any of its windows. */
const BARE = 300;

/** Days from 1700 on, in the ways in which long lists are crowded. */
const crowds: Record<string, (next: Next, i: number) => number> = {
  'years and months': (next, i) => 365.25 * Math.floor(320 * next()) + (i % 3 ? 30.4 * Math.floor(12 * next()) : 0),
  'a crowd at the end': (next) => 116_000 * (1 - next() ** 6),
  'a few crowded years': (next) => 365.25 * [12, 100, 104, 230, 310][Math.floor(5 * next())] + 400 * (next() + next()),
  'runs of days': (next, i) => 9_000 * Math.floor(i / 29) + (i % 29) * (1 + 3 * next()),
  'many of one date': (next) => 3_000 * Math.floor(38 * next() ** 2) + (next() < 0.3 ? Math.floor(100 * next()) : 0),
};
const kinds = Object.keys(crowds);
const words = 'treaty border election strike harvest bridge railway council reform census flood library opened moved declared in the northern provinces by highest court ends after long dispute'.split(' ');

function documentOf(seed: number): TimelineDocument {
  const next = random(seed * 7919 + 5);
  const whole = (most: number) => Math.floor(next() * most);
  const day = crowds[kinds[seed % kinds.length]];
  const weigh = seed % 2 === 0;
  const count = [300, 50, 600, 120, 220, 400][seed % 6];
  const events = Array.from({ length: count }, (_, i) => {
    const date = new Date(Date.UTC(1700) + Math.floor(day(next, i)) * DAY).toISOString().slice(0, 10);
    const title = [i, ...Array.from({ length: 1 + whole(9) }, () => words[whole(words.length)])].join(' ');
    return { id: `e${i}`, date: seed % 5 ? date : date.slice(0, i % 3 ? 7 : 4), title, ...(weigh && { importance: Math.round(100 * next()) / 100 }), ...(seed % 7 === 3 && i % 90 === 0 && { pinned: true }) };
  });
  return parseTimeline({ events }).document;
}

/** Windows as a reader comes to them: in at three places, moved to and fro between, the factors of button, key and wheel. */
function windowsOf({ scale }: Picture, seed: number): [number, number][] {
  const next = random(seed + 99);
  const [from, to] = scale.range();
  return [0.2, 0.55, 0.9].flatMap((part) => {
    let at = scale.domain() as [number, number];
    return [2, 1.5, 1.12, 2].map((factor, step) => {
      at = zoomViewport(scale, at, factor, from + part * (to - from));
      if (step === 2) at = panViewport(scale, at, (next() - 0.5) * (to - from));
      return at;
    });
  });
}

/** The px of a label's text or of a count. */
function boxOfItem({ box: { x, y, width, height }, marks }: PictureItem, input: PictureInput): Box {
  const round = flat(marks).find((mark) => mark.type === 'rect');
  return round?.type === 'rect' ? boxOf(round, input, input.direction) : { x0: x, x1: x + width, y0: y, y1: y + height };
}

/** Marks that reach out of the picture. */
function beyond(picture: Picture, input: PictureInput): string[] {
  return marksOf({ ...picture, overview: undefined }).flatMap((mark) => {
    if (mark.type === 'g') return [];
    const { y0, y1 } = boxOf(mark, input, input.direction);
    return y0 < -0.01 || y1 > picture.height + 0.01 ? [`${mark.role} from ${y0} to ${y1} of ${picture.height}`] : [];
  });
}

/** Labels and counts that meet another, or reach out of the picture. */
function met({ items, height, width }: Picture, input: PictureInput): string[] {
  const shown = items.filter(({ kind }) => kind !== 'marker');
  const boxes = shown.map((item) => boxOfItem(item, input));
  return boxes.flatMap((a, i) => {
    const out = a.y0 < 0 || a.y1 > height || a.x0 < 0 || a.x1 > width + 0.01 ? [`${shown[i].name} lies at ${JSON.stringify(a)} of ${width} × ${height}`] : [];
    return [...out, ...boxes.flatMap((b, k) => (k > i && depth(a, b) > 0.5 ? [`${shown[i].name} meets ${shown[k].name}`] : []))];
  });
}

/** Zigzags of breaks that lie under a count or a marker. */
function broken(picture: Picture, input: PictureInput): string[] {
  const zigzags = flat(picture.ground).filter((mark) => mark.type === 'path' && mark.role === 'break').map((mark) => boxOf(mark as never, input, input.direction));
  const round = picture.items.flatMap(({ marks }) => flat(marks)).filter((mark) => (mark.type === 'rect' && mark.role === 'cluster') || (mark.type === 'circle' && mark.part === 'marker')).map((mark) => ({ role: mark.role, box: boxOf(mark as never, input, input.direction) }));
  return zigzags.flatMap((zigzag) => round.filter((mark) => depth(zigzag, mark.box) > 0.5).map(({ role, box: at }) => `break at ${JSON.stringify(zigzag)} under a ${role} at ${JSON.stringify(at)}`));
}

const labelsOf = ({ items }: Picture): Map<number, PictureItem> => new Map(items.filter(({ kind }) => kind === 'label').map((item) => [item.rows[0], item]));

/** Labels of a window that are in the view of a nearer one, clear of its edges, and not shown there. */
function dropped(far: Picture, near: Picture, window: readonly [number, number], { columns, width }: PictureInput): string[] {
  const now = labelsOf(near);
  const range = near.scale.range();
  const [a, b] = window.map((time) => near.scale(time));
  return [...labelsOf(far)].flatMap(([row, item]) => {
    const x = range[0] + ((near.scale(columns.start[row]) - a) / (b - a)) * (range[1] - range[0]);
    // The widest flag of the date may be cut by the edge.
    return now.has(row) || x < range[0] || x > width - 0.4 * width - 40 ? [] : [`${item.name} at ${x}`];
  });
}

/** Labels of one zoom whose place beside their date changes. */
function moved(a: Picture, b: Picture): string[] {
  const now = labelsOf(b);
  return [...labelsOf(a)].flatMap(([row, { box: { y, width, height }, name }]) => {
    const other = now.get(row)?.box;
    return !other || (other.y === y && other.width === width && other.height === height) ? [] : [`${name} moved from ${y} to ${other.y}`];
  });
}

function faultsOf(input: PictureInput, seed: number): string[] {
  const whole = composePicture(input);
  const windows = [whole.scale.domain() as [number, number], ...windowsOf(whole, seed)];
  const faults: Record<string, string[]> = {};
  const say = (kind: string, list: readonly string[]): void => void (faults[kind] ??= []).push(...list);
  const horizontal = input.orientation === 'horizontal';
  let before: { picture: Picture; size: number } | undefined;
  for (const viewport of windows) {
    const picture = composePicture({ ...input, viewport });
    const drawing = drawingOf(picture, input);
    say('text on text', textOverlaps(drawing));
    say('text on a marker, bar or pole', markOverlaps(drawing));
    say('cut', [...outside(drawing), ...beyond(picture, input)]);
    say('met', met(picture, input));
    if (input.orientation === 'horizontal') say('breaks', broken(picture, input));
    if (horizontal) {
      // Where the whole is nearly bare its windows have room for labels: higher than it, and all alike.
      if (picture.height !== (before?.picture ?? whole).height && (before || whole.height >= BARE)) say('height', [`${picture.height} instead of ${whole.height}`]);
      const size = picture.scale(viewport[1]) - picture.scale(viewport[0]);
      if (before && size < before.size) say('dropped', dropped(before.picture, picture, viewport, input));
      if (size < whole.scale.range()[1] * 0.98) say('moved', moved(picture, composePicture({ ...input, viewport: panViewport(whole.scale, viewport, 130) })));
      before = { picture, size };
    }
  }
  return Object.entries(faults).filter(([, list]) => list.length).map(([kind, list]) => `${seed} (${input.orientation} ${input.scale} ${input.width} px, ${input.columns.length} events) ${kind}: ${list.length}, ${list[0]}`);
}

describe('composePicture({ viewport }) of a crowded list keeps every label, count and mark inside the height of the whole and clear of the others, drops no label on the way in, changes none on the way aside', () => {
  test.each(['elastic', 'time', 'even'] as const)('scale %s', (scale) => {
    const faults = Array.from({ length: 10 }, (_, seed) => seed).flatMap((seed) => {
      const document = documentOf(seed);
      const columns = timelineColumns(document);
      const widths = [768, 1200, 1920, 360].filter((_, k) => (scale === 'elastic' && k < 2) || k === (seed + (scale === 'time' ? 1 : 0)) % 4);
      return widths.flatMap((width) => faultsOf(inputOf(document, { columns, measure, scale, width, orientation: width < 640 ? 'vertical' : 'horizontal' }), seed));
    });
    expect(faults).toEqual([]);
  }, 60_000);
});
