import { lettersTouch, linesIn } from './collect.js';
import { textOverlaps, TOLERANCE as BETWEEN, type Box } from './geometry.js';

const CONTROLS = 'button, a[href], input, select, summary, audio, video, [role="slider"]';
/** What lies over the rest: only texts and controls of one layer can be in each other's way. */
const LAYERS = '.card, .menu-list';
const TOLERANCE = 1;

const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ x0: left, y0: top, x1: right, y1: bottom });
const parts = (element: Element): string => `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`;
const said = (element: Element): string => `${parts(element)} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.unseen');

/** Everything a reader can press outside the drawing, with its boxes: a link that goes on in another line has two. */
export function controlsIn(element: Element): { control: Element; boxes: Box[] }[] {
  return [...element.shadowRoot!.querySelectorAll(CONTROLS)].filter(seen).map((control) => ({ control, boxes: [...control.getClientRects()].filter(({ width, height }) => width && height).map(boxOf) }));
}

/** The nearest ancestor that hides a part of the line and cannot be scrolled down to show it. */
function hiddenBy(holder: Element, { x0, x1, y0, y1 }: Box, host: Element): string | null {
  for (let at: Element | null = holder; at && at !== host; at = at.parentElement) {
    const { overflowX, overflowY, display, clipPath } = getComputedStyle(at);
    if (at instanceof SVGElement ? !(at instanceof SVGSVGElement) : display === 'inline') continue;
    const by = at.getBoundingClientRect();
    const across = (overflowX !== 'visible' || clipPath !== 'none') && (x0 < by.left - TOLERANCE || x1 > by.right + TOLERANCE);
    const down = (['hidden', 'clip'].includes(overflowY) || clipPath !== 'none') && (y0 < by.top - TOLERANCE || y1 > by.bottom + TOLERANCE);
    if (across || down) return parts(at);
  }
  return null;
}

/**
 * Faults of an `<event-timeline>` in the view it shows, found in the boxes the browser reports: texts that lie on each other, reach out of the element, the
 * screen or their own button, or are hidden in part; boxes that would have to be scrolled sideways; controls on top of each other. Not of the drawing's marks: see geometry.ts.
 */
export function misfits(element: Element): string[] {
  const root = element.shadowRoot!;
  const lines = linesIn(element);
  const layerOf = (of: Element): Element | null => of.closest(LAYERS);
  const host = boxOf(element.getBoundingClientRect());
  const screen = document.documentElement.clientWidth;
  const faults: string[] = [];
  for (const { text, box, holder } of lines) {
    const [low, high] = layerOf(holder)?.matches('.menu-list') ? [0, screen] : [host.x0, host.x1];
    if (box.x0 < low - TOLERANCE || box.x1 > high + TOLERANCE) faults.push(`“${text}” (${parts(holder)}) reaches ${Math.round(Math.max(low - box.x0, box.x1 - high))} px out sideways`);
    const hidden = hiddenBy(holder, box, element);
    if (hidden) faults.push(`“${text}” (${parts(holder)}) is cut by ${hidden}`);
    const control = holder.closest('button');
    const around = control && boxOf(control.getBoundingClientRect());
    if (around && (box.x0 < around.x0 - TOLERANCE || box.x1 > around.x1 + TOLERANCE || (box.y0 + box.y1) / 2 < around.y0 || (box.y0 + box.y1) / 2 > around.y1)) faults.push(`“${text}” is not inside its ${parts(control)}`);
    if (/…$/.test(text) && getComputedStyle(holder).textOverflow === 'ellipsis') faults.push(`“${text}” was shortened`);
  }
  for (const layer of new Set(lines.map(({ holder }) => layerOf(holder))))
    faults.push(...textOverlaps({ lines: lines.filter(({ holder }) => layerOf(holder) === layer) }, 'ink', BETWEEN, (a, b) => !lettersTouch(a, b)));
  for (const at of root.querySelectorAll('*:not(svg *):not(input)')) {
    if (!seen(at) || at.scrollWidth <= at.clientWidth + TOLERANCE || !at.clientWidth || getComputedStyle(at).overflowX === 'visible') continue;
    faults.push(`${said(at)} is ${at.scrollWidth - at.clientWidth} px wider than there is room for`);
  }
  for (const input of root.querySelectorAll('input')) if (seen(input) && !input.value && hintWidth(input) > roomIn(input) + TOLERANCE) faults.push(`the hint “${input.placeholder}” needs ${Math.round(hintWidth(input))} px of ${Math.round(roomIn(input))}`);
  faults.push(...controlOverlaps(element, layerOf));
  if (document.documentElement.scrollWidth > screen) faults.push(`the page is ${document.documentElement.scrollWidth - screen} px too wide`);
  return faults;
}

const context = document.createElement('canvas').getContext('2d')!;

function hintWidth(input: HTMLInputElement): number {
  const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing } = getComputedStyle(input);
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const spaces = input.placeholder.split(' ').length - 1;
  return context.measureText(input.placeholder).width + (parseFloat(letterSpacing) || 0) * [...input.placeholder].length + (parseFloat(wordSpacing) || 0) * spaces;
}

function roomIn(input: HTMLInputElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(input);
  return input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
}

/** Pairs of controls of one layer of which neither is inside the other and that lie on each other. */
function controlOverlaps(element: Element, layerOf: (of: Element) => Element | null): string[] {
  const controls = controlsIn(element);
  return controls.flatMap(({ control: a, boxes: one }, i) => controls.slice(i + 1).flatMap(({ control: b, boxes: other }) => {
    if (a.contains(b) || b.contains(a) || layerOf(a) !== layerOf(b)) return [];
    // The two ends of the overview's window may meet.
    if (a.matches('.handle') && b.matches('.handle')) return [];
    const over = Math.max(...one.flatMap((p) => other.map((q) => Math.min(p.x1 - q.x0, q.x1 - p.x0, p.y1 - q.y0, q.y1 - p.y0))));
    return over > TOLERANCE ? [`${said(a)} and ${said(b)} lie on each other (${Math.round(over)} px)`] : [];
  }));
}
