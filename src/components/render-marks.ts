import type { Mark } from '../scene/types.js';

/** The group that a list of marks is drawn as. */
export const made = new WeakMap<readonly Mark[], SVGGElement>();

/**
 * Marks as one SVG group, made once for a list of marks: positions as attributes, looks by class (its role, `c3` for the fourth category), nothing in
 * `style`, texts as text. A picture is never changed, only replaced, so templates that look for changes would cost a first draw time and gain none.
 */
export function renderMarks(marks: readonly Mark[]): SVGGElement {
  let group = made.get(marks);
  if (!group) made.set(marks, (group = withMarks(svgElement('g'), marks)));
  return group;
}

function withMarks<E extends SVGElement>(element: E, marks: readonly Mark[]): E {
  for (const mark of marks) {
    element.append(renderMark(mark));
    // The space is not drawn: it parts the lines for whoever reads the text of the nodes. A title broken behind a hyphen or a Chinese or Japanese sign has none.
    if (mark.type === 'text' && !/^title.*[-\u2e80-\uffef]$/.test(mark.role + mark.text)) element.append(' ');
  }
  return element;
}

/** Attributes by what marks call them; a circle has some by other names. */
const NAMES = { part: 'part', id: 'data-id', opacity: 'opacity', x: 'x', y: 'y', width: 'width', height: 'height', radius: 'rx', anchor: 'text-anchor', dir: 'direction', lang: 'lang', d: 'd' };
const OF_CIRCLE = { ...NAMES, x: 'cx', y: 'cy', radius: 'r' };

/**
 * A mark's element: a new one, or that which another mark, no group and of the same type, was till now. Attributes one by one: an object of them would have another form for each kind of mark, and an engine
 * begins anew with each.
 */
export function renderMark(mark: Mark, was?: Mark, element: SVGElement = svgElement(mark.type)): SVGElement {
  const { type, role, category = -1, era, dashed } = mark;
  const names = type === 'circle' ? OF_CIRCLE : NAMES;
  set(element, 'class', `${role}${category >= 0 ? ` c${category}` : era === undefined ? '' : ` e${era}`}${dashed ? ' dashed' : ''}`);
  for (const key in names) if (mark[key as 'id'] !== was?.[key as 'id']) set(element, names[key as 'x'], mark[key as 'id']);
  if (type === 'g') withMarks(element, mark.marks);
  else if (type === 'text' && mark.text !== (was as typeof mark | undefined)?.text) element.textContent = mark.text;
  return element;
}

/** Undefined: none. */
type Value = string | number | undefined;

/** Attributes by name. */
export type Attributes = Readonly<Record<string, Value>>;

export function svgElement<K extends keyof SVGElementTagNameMap>(name: K, attributes?: Attributes): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const attribute in attributes) set(element, attribute, attributes[attribute]);
  return element;
}

function set(element: Element, name: string, value: Value): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value as string);
}
