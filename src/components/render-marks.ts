import type { Mark } from '../scene/types.js';

const made = new WeakMap<readonly Mark[], SVGGElement>();

/**
 * Marks as one SVG group, made once for a list of marks: positions as attributes, looks by class (its role, `c3` for the fourth category), nothing in
 * `style`, texts as text. A picture is never changed, only replaced, so templates that look for changes would cost a first draw time and gain none.
 */
export function renderMarks(marks: readonly Mark[]): SVGGElement {
  let group = made.get(marks);
  if (!group) made.set(marks, (group = svgElement('g', {}, marks)));
  return group;
}

function renderMark(mark: Mark): SVGElement {
  const { role, category = -1, era, part, dashed, id, opacity } = mark;
  const looks = `${role}${category >= 0 ? ` c${category}` : era === undefined ? '' : ` e${era}`}${dashed ? ' dashed' : ''}`;
  const all = { class: looks, part, ...(mark.type !== 'text' && { 'data-id': id }), opacity };
  switch (mark.type) {
    case 'text': {
      const { x, y, anchor, dir, lang } = mark;
      const text = svgElement('text', { ...all, x, y, 'text-anchor': anchor, direction: dir, lang });
      text.textContent = mark.text;
      return text;
    }
    case 'rect': {
      const { x, y, width, height, radius } = mark;
      return svgElement('rect', { ...all, x, y, width, height, rx: radius });
    }
    case 'circle':
      return svgElement('circle', { ...all, cx: mark.x, cy: mark.y, r: mark.radius });
    case 'path':
      return svgElement('path', { ...all, d: mark.d });
    case 'group':
      return svgElement('g', { ...all, 'data-count': mark.count, lang: mark.lang }, mark.marks);
  }
}

/** Attributes by name; undefined for none. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export function svgElement<K extends keyof SVGElementTagNameMap>(name: K, attributes: Attributes, marks: readonly Mark[] = []): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const attribute in attributes) {
    const value = attributes[attribute];
    if (value !== undefined) element.setAttribute(attribute, value as string);
  }
  for (const mark of marks) {
    element.append(renderMark(mark));
    // The space is not drawn: it parts the lines for whoever reads the text of the nodes. A title broken behind a hyphen or a Chinese or Japanese sign has none.
    if (mark.type === 'text' && !/^title.*[-\u2e80-\uffef]$/.test(mark.role + mark.text)) element.append(' ');
  }
  return element;
}
