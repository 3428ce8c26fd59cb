import type { Box, Drawing, Mark, TextLine } from './geometry.js';

const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ x0: left, y0: top, x1: right, y1: bottom });
const parent = (node: Node): Element | null => {
  const up = node.parentNode;
  return up instanceof ShadowRoot ? up.host : up instanceof Element ? up : null;
};

/** Out of sight on purpose: hidden, transparent, or kept for readers' software in a box of a pixel. */
function unseen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
  if (element.closest('svg') && ['none', 'transparent'].includes(getComputedStyle(element).fill)) return true;
  const small = element.closest('*:not(svg *)');
  for (let at = small; at; at = parent(at)) {
    const { overflowX } = getComputedStyle(at);
    const { width, height } = at.getBoundingClientRect();
    if (overflowX !== 'visible' && width <= 2 && height <= 2) return true;
  }
  return false;
}

/** The nearest ancestor inside the element that hides a part of the box. */
function cutBy(element: Element, box: Box, host: Element): string | null {
  for (let at: Element | null = element; at && at !== host.parentElement; at = parent(at)) {
    const { overflowX, overflowY, clipPath, display } = getComputedStyle(at);
    const svgInside = at instanceof SVGElement && !(at instanceof SVGSVGElement);
    if (display === 'inline' && !svgInside) continue;
    const clips = (!svgInside && (overflowX !== 'visible' || overflowY !== 'visible')) || clipPath !== 'none';
    if (!clips) continue;
    const by = at.getBoundingClientRect();
    if (box.x0 < by.left - 0.5 || box.x1 > by.right + 0.5 || box.y0 < by.top - 0.5 || box.y1 > by.bottom + 0.5) return at.localName;
  }
  return null;
}

/** px on screen that are one px of what the browser reports: WebKit's boxes and font sizes are those before a CSS `zoom` (a whole number here). */
export const reportedPx = (): number => Math.round(innerWidth / document.documentElement.getBoundingClientRect().width);

const context = document.createElement('canvas').getContext('2d')!;
const inks = new Map<string, { up: number; down: number; above: number; below: number }>();

/** The box of a line cut to the height of its letters, by the font's own measures. */
function inkOf(text: string, box: Box, element: Element): Box {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  const font = `${fontStyle} ${fontWeight} ${parseFloat(fontSize) * reportedPx()}px ${fontFamily}`;
  const key = `${font}|${text}`;
  let ink = inks.get(key);
  if (!ink) {
    context.font = font;
    const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down, fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText(text);
    inks.set(key, (ink = { up, down, above, below }));
  }
  const scale = (box.y1 - box.y0) / (ink.above + ink.below);
  const baseline = box.y0 + ink.above * scale;
  return { ...box, y0: baseline - ink.up * scale, y1: baseline + ink.down * scale };
}

/** Where a text stands, for a finding to say. */
const nameOf = (element: Element): string => {
  const own = element.closest('[part]');
  const around = own?.parentElement?.closest('[part]');
  return [around?.getAttribute('part'), own?.getAttribute('part') ?? element.localName].filter(Boolean).join(' ');
};

const ownerOf = (element: Element, clusters: Element[]): string | null => {
  const near = element.closest('[data-id], [data-count]');
  if (!near) return null;
  return near.getAttribute('data-id') ?? `cluster ${clusters.indexOf(near)}`;
};

/** A line, what of its text stands in it, and the element it is in. */
export type HeldLine = TextLine & { shown: string; holder: Element };

/** Every visible line of text of an `<event-timeline>`, in whatever view, and what each is part of. */
export function linesIn(element: Element): HeldLine[] {
  const root = element.shadowRoot!;
  const chart = root.querySelector('[part~="chart"]');
  const clusters = [...root.querySelectorAll('[data-count]')];
  const lines: HeldLine[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const hidden = new Map<Element, boolean>();
  let run = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!node.nodeValue!.trim() || !holder || holder.closest('style, script, template, title, desc')) continue;
    if (!hidden.has(holder)) hidden.set(holder, unseen(holder));
    if (hidden.get(holder)) continue;
    lines.push(...linesOf(node as Text, `${nameOf(holder)} ${(run += 1)}`, holder, chart, element, clusters));
  }
  return lines;
}

/** Every visible text, marker, bar and pole of an `<event-timeline>`, where the browser has put them. */
export function collect(element: Element): Drawing {
  const root = element.shadowRoot!;
  const chart = root.querySelector('[part~="chart"]')!;
  const clusters = [...root.querySelectorAll('[data-count]')];
  const axis = boxOf(chart.querySelector('[part~="axis"]')!.getBoundingClientRect());
  const marks = [...chart.querySelectorAll('[part~="marker"], [part~="span"], [part~="leader"]')].filter((mark) => mark.checkVisibility()).map((mark): Mark => ({
    kind: (['marker', 'span', 'leader'] as const).find((part) => mark.getAttribute('part')!.split(' ').includes(part))!,
    owner: ownerOf(mark, clusters),
    box: boxOf(mark.getBoundingClientRect()),
  }));
  return {
    element: boxOf(element.getBoundingClientRect()),
    chart: boxOf(chart.getBoundingClientRect()),
    horizontal: axis.x1 - axis.x0 > axis.y1 - axis.y0,
    rtl: getComputedStyle(root.querySelector('.root') ?? element).direction === 'rtl',
    lines: linesIn(element),
    marks,
    labels: [...chart.querySelectorAll('[part~="label"]')].map((label) => label.closest('[data-id]')?.getAttribute('data-id') ?? 'no event'),
    counts: [...chart.querySelectorAll('[data-count]')].map((cluster) => ({ said: Number(cluster.getAttribute('data-count')), shown: cluster.textContent.trim() })),
  };
}

/** A text node line by line: SVG has one line a node, HTML as many as the browser made. */
function linesOf(node: Text, run: string, holder: Element, chart: Element | null, host: Element, clusters: Element[]): HeldLine[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  if (!rects.length) return [];
  const whole = plain(node.nodeValue!);
  const lines = holder instanceof SVGElement ? [{ text: whole, box: exactly(rects.map(boxOf).reduce(union), holder) }] : oneByOne(node, rects.map(boxOf));
  return lines.map(({ text, box }) => ({
    text: whole,
    shown: text,
    holder,
    box,
    ink: inkOf(text, box, holder),
    owner: ownerOf(holder, clusters),
    run,
    inChart: chart?.contains(holder) ?? false,
    label: holder.closest('[part~="label"]') !== null && (chart?.contains(holder) ?? false),
    cutBy: cutBy(holder, box, host),
  }));
}

const plain = (text: string): string => text.replace(/\s+/g, (space) => (space.includes('\u00a0') ? '\u00a0' : ' ')).trim();

/** What stands in each of the boxes of a text: each letter is in the one that holds its middle. */
function oneByOne(node: Text, boxes: Box[]): { text: string; box: Box }[] {
  if (boxes.length === 1) return [{ text: plain(node.nodeValue!), box: boxes[0] }];
  const texts = boxes.map(() => '');
  const range = document.createRange();
  let at = 0;
  for (const letter of node.nodeValue!) {
    range.setStart(node, at);
    range.setEnd(node, (at += letter.length));
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const line = boxes.findIndex(({ x0, x1, y0, y1 }) => x >= x0 && x <= x1 && y >= y0 && y <= y1);
    if (line >= 0) texts[line] += letter;
  }
  return boxes.map((box, i) => ({ text: plain(texts[i]), box }));
}

/** Firefox rounds boxes of SVG text up, by as much as half a px: their starting corner is exact, and the text knows its own size. */
function exactly(box: Box, holder: SVGElement): Box {
  if (!(holder instanceof SVGTextElement) || holder.childElementCount) return box;
  const zoom = (holder as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  const end = (from: number, to: number, size: number) => Math.min(to, Math.max(to - 0.55 * zoom, from + size * zoom));
  return { ...box, x1: end(box.x0, box.x1, holder.getComputedTextLength()), y1: end(box.y0, box.y1, holder.getBBox().height) };
}

const union = (a: Box, b: Box): Box => ({ x0: Math.min(a.x0, b.x0), y0: Math.min(a.y0, b.y0), x1: Math.max(a.x1, b.x1), y1: Math.max(a.y1, b.y1) });

const sheets = [0, 1].map(() => document.createElement('canvas').getContext('2d', { willReadFrequently: true })!);
/** Px of a sheet for one of the screen, and how dark a point of both is when letters touch. */
const FINER = 3;
const DARK = 96;

/** Whether letters of two lines share a point, drawn as they stand: lines whose boxes reach into each other, as tall and deep signs of Arabic do, may still be clear of each other. */
export function lettersTouch(a: HeldLine, b: HeldLine): boolean {
  const x0 = Math.floor(Math.max(a.ink.x0, b.ink.x0)) - 2;
  const y0 = Math.floor(Math.max(a.ink.y0, b.ink.y0)) - 2;
  const width = (Math.ceil(Math.min(a.ink.x1, b.ink.x1)) + 2 - x0) * FINER;
  const height = (Math.ceil(Math.min(a.ink.y1, b.ink.y1)) + 2 - y0) * FINER;
  if (width <= 0 || height <= 0) return false;
  const [one, other] = [a, b].map(({ shown, box, holder }, i) => {
    const sheet = sheets[i];
    const { fontStyle, fontWeight, fontSize, fontFamily, direction, letterSpacing, wordSpacing } = getComputedStyle(holder);
    Object.assign(sheet.canvas, { width, height });
    sheet.scale(FINER, FINER);
    Object.assign(sheet, { font: `${fontStyle} ${fontWeight} ${parseFloat(fontSize) * reportedPx()}px ${fontFamily}`, direction, letterSpacing, wordSpacing, textAlign: 'left' });
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = sheet.measureText(shown);
    sheet.fillText(shown, box.x0 - x0, box.y0 + (above * (box.y1 - box.y0)) / (above + below) - y0);
    return sheet.getImageData(0, 0, width, height).data;
  });
  for (let at = 3; at < one.length; at += 4) if (one[at] > DARK && other[at] > DARK) return true;
  return false;
}
