import type { Box, Drawing, Fact, Mark as Drawn, TextLine } from '../acceptance/support/geometry.js';
import { pickText, spanOf } from '../../src/data/index.js';
import type { FontSpec } from '../../src/measure/index.js';
import { baseline } from '../../src/scene/label-lines.js';
import type { Mark, Picture, PictureInput, TextMark } from '../../src/scene/index.js';
import { flat, stepsOf } from './support.js';

/** The face each text is set in. */
export function faceOf({ role }: Mark, { faces }: PictureInput): FontSpec {
  if (role === 'title') return faces.title;
  if (role === 'title-strong') return faces.strong;
  if (role === 'date' || role === 'count') return faces.date;
  return role === 'break-label' ? { ...faces.small, italic: true } : faces.small;
}

/** The px that a mark takes; of a text those of its line, and those of its letters. */
export function boxOf(mark: Exclude<Mark, { type: 'g' }>, input: PictureInput, direction: 'ltr' | 'rtl'): Box {
  switch (mark.type) {
    case 'text': {
      const wide = input.measure(mark.text, faceOf(mark, input));
      const forward = (mark.dir ?? direction) === 'ltr';
      const x0 = mark.anchor === 'middle' ? mark.x - wide / 2 : forward === (mark.anchor !== 'end') ? mark.x : mark.x - wide;
      const face = faceOf(mark, input);
      const y0 = mark.y - baseline(face);
      return { x0, x1: x0 + wide, y0, y1: y0 + face.lineHeight };
    }
    case 'rect': return { x0: mark.x, x1: mark.x + mark.width, y0: mark.y, y1: mark.y + mark.height };
    case 'circle': return { x0: mark.x - mark.radius, x1: mark.x + mark.radius, y0: mark.y - mark.radius, y1: mark.y + mark.radius };
    case 'path': {
      const points = stepsOf(mark.d).flatMap((step) => step.points);
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
    }
  }
}

/** Letters reach from the height of capitals to the depth of descenders. */
const inkOf = (mark: TextMark, box: Box, size: number): Box => ({ ...box, y0: mark.y - 0.74 * size, y1: mark.y + 0.22 * size });

const kinds: [RegExp, Drawn['kind']][] = [[/^marker/, 'marker'], [/^(span|arrow)/, 'span'], [/^pole$/, 'leader']];

/** A picture as boxes, as a browser would report it: what the faults of drawings are found in. */
export function drawingOf(picture: Picture, input: PictureInput): Drawing {
  const element: Box = { x0: 0, y0: 0, x1: picture.width, y1: picture.height };
  const lines: TextLine[] = [];
  const marks: Drawn[] = [];
  const take = (mark: Mark, owner: string | null, run: string, label: boolean): void => {
    if (mark.type === 'g') return;
    const box = boxOf(mark, input, input.direction);
    if (mark.type === 'text') {
      lines.push({ text: mark.text, box, ink: inkOf(mark, box, faceOf(mark, input).size), owner, run, inChart: true, label, cutBy: null });
    } else {
      const kind = mark.role === 'cluster' ? 'marker' : kinds.find(([roles]) => roles.test(mark.role))?.[1];
      if (kind) marks.push({ kind, owner: mark.id ?? owner, box });
    }
  };
  picture.ground.forEach((mark, k) => flat([mark]).forEach((each) => take(each, null, `ground ${k}`, false)));
  for (const item of picture.items) {
    const owner = item.kind === 'cluster' ? `count of ${item.ids[0]}` : item.ids[0];
    for (const mark of flat(item.marks)) take(mark, owner, owner, item.kind === 'label');
  }
  return {
    element, chart: element, horizontal: input.orientation === 'horizontal', rtl: input.direction === 'rtl', lines, marks,
    labels: picture.items.filter((item) => item.kind === 'label').flatMap((item) => item.ids),
    counts: picture.items.filter((item) => item.kind === 'cluster').map((item) => ({ said: item.rows.length, shown: flat(item.marks).flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])).join('') })),
  };
}

/** What the document says of its events, in the order of time. */
export function factsOf({ document, columns, lang }: PictureInput): Fact[] {
  return Array.from(columns.order, (index, row) => {
    const event = document.events[index];
    return { id: event.id, start: Number.isFinite(spanOf(event.date).start) ? spanOf(event.date).start : columns.start[row], title: pickText(event.title, lang, document.lang).text };
  });
}
