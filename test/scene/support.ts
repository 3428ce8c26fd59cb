import belarusJson from '../../src/data/belarus.json';
import { parseTimeline, timelineColumns, type TimelineDocument } from '../../src/data/index.js';
import { estimateText, type FontSpec } from '../../src/measure/index.js';
import type { Mark, Picture, PictureInput, TypeFaces } from '../../src/scene/index.js';

const face = (size: number, weight: number): FontSpec => ({ family: 'sans-serif', size, weight, lineHeight: Math.round(size * 1.35) });
export const faces: TypeFaces = { title: face(15, 400), strong: face(15, 700), date: face(12, 600), small: face(11, 400) };

export const belarus = parseTimeline(belarusJson).document;

/** What is asked of a chart, with everything else as usual. */
export function inputOf(document: TimelineDocument, choices: Partial<PictureInput> = {}): PictureInput {
  return {
    document, columns: timelineColumns(document), lang: 'en', direction: 'ltr', width: 1000, faces, measure: estimateText,
    orientation: 'horizontal', scale: 'elastic', lanes: 'none', order: 'oldest', overview: false, ...choices,
  };
}

/** Every chart there is. */
export const charts: Partial<PictureInput>[] = (['horizontal', 'vertical'] as const).flatMap((orientation) =>
  (['elastic', 'time', 'even'] as const).flatMap((scale) =>
    (['none', 'category', 'lane'] as const).flatMap((lanes) =>
      (['oldest', 'newest'] as const).map((order) => ({ orientation, scale, lanes, order })))));

export const nameOf = ({ orientation, scale, lanes, order, lang, width }: Partial<PictureInput>): string =>
  [orientation, scale, lanes, order, lang, width].filter((part) => part !== undefined).join(' ');

export const flat = (marks: readonly Mark[]): Mark[] => marks.flatMap((mark) => (mark.type === 'g' ? [mark, ...flat(mark.marks)] : [mark]));

/** All marks of a picture, in the order they are drawn. */
export const marksOf = (picture: Picture): Mark[] => flat([...picture.ground, ...picture.items.flatMap((item) => item.marks), ...(picture.overview?.still ?? []), ...(picture.overview?.marks ?? [])]);

/** The boxes of a rectangle, or of a path of nothing but rectangles. */
export function boxesOf(mark: Mark): { x: number; y: number; width: number; height: number }[] {
  if (mark.type === 'rect') return [mark];
  if (mark.type !== 'path') return [];
  return mark.d.split('Z').filter((part) => part.trim()).map((part) => {
    const points = stepsOf(part).flatMap((step) => step.points);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  });
}

export interface PathStep { command: string; points: [number, number][] }

/** The steps of a path of absolute commands. */
export function stepsOf(d: string): PathStep[] {
  return [...d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([, command, rest]) => {
    const numbers = rest.trim() ? rest.trim().split(/[\s,]+/).map(Number) : [];
    return { command, points: Array.from({ length: numbers.length / 2 }, (_, k): [number, number] => [numbers[2 * k], numbers[2 * k + 1]]) };
  });
}

/** Every number a mark is drawn with. */
export function numbersOf(mark: Mark): number[] {
  const own = [mark.opacity ?? 0, mark.category ?? 0, mark.era ?? 0];
  switch (mark.type) {
    case 'text': return [...own, mark.x, mark.y];
    case 'rect': return [...own, mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0];
    case 'circle': return [...own, mark.x, mark.y, mark.radius];
    case 'path': return [...own, ...mark.d.split(' ').filter((part) => !/^[MLCZ]$/.test(part)).map((part) => (part === '' ? NaN : Number(part)))];
    case 'g': return own;
  }
}
