// How the labels lie, read from the page as drawn: the same for every peer.

const near = 12; // px between a label and its date that nobody calls displaced
const slack = 1.5; // px that a glyph's box may lie over an edge without a stroke being lost

const parentOf = (node) => node.parentElement ?? node.getRootNode().host;
const plain = (text) => text.replace(/[\s\u00ad\u200b]+/g, '').toLowerCase();
const meets = (a, b, by) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > by && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by;

/** The boxes of the lines of text inside a node. */
function linesOf(node) {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines = [];
  while (walker.nextNode()) {
    if (!walker.currentNode.data.trim() || !drawn(walker.currentNode.parentElement)) continue;
    range.selectNodeContents(walker.currentNode);
    lines.push(...[...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5));
  }
  return lines;
}

function drawn(node) {
  let opacity = 1;
  for (let up = node; up; up = parentOf(up)) {
    const style = getComputedStyle(up);
    if (style.display === 'none') return false;
    opacity *= Number(style.opacity);
  }
  return getComputedStyle(node).visibility === 'visible' && opacity > 0.1;
}

/** What the ancestors that clip, and the sides of the window, let through of a node. */
function windowOf(node) {
  const open = { left: 0, right: innerWidth, top: -scrollY, bottom: Math.max(innerHeight, document.documentElement.scrollHeight) - scrollY };
  for (let up = node; up && up !== document.body; up = parentOf(up)) {
    const { overflowX, overflowY, display } = getComputedStyle(up);
    const clips = up instanceof SVGElement ? up.tagName === 'svg' : display !== 'inline';
    if (!clips || (overflowX === 'visible' && overflowY === 'visible')) continue;
    const { left, right, top, bottom } = up.getBoundingClientRect();
    if (overflowX !== 'visible') Object.assign(open, { left: Math.max(open.left, left), right: Math.min(open.right, right) });
    if (overflowY !== 'visible') Object.assign(open, { top: Math.max(open.top, top), bottom: Math.min(open.bottom, bottom) });
  }
  return open;
}

const inside = (line, open) => line.left >= open.left - slack && line.right <= open.right + slack && line.top >= open.top - 2 * slack && line.bottom <= open.bottom + 2 * slack;

/** px between a label and its event's mark along the axis; 0 where one is above the other. */
function away(lines, mark, axis) {
  if (!mark) return Infinity;
  const [low, high] = axis === 'y' ? ['top', 'bottom'] : ['left', 'right'];
  const from = Math.min(...lines.map((line) => line[low]));
  const to = Math.max(...lines.map((line) => line[high]));
  return Math.max(0, mark[low] - to, from - mark[high]);
}

const sizeOf = (node) => {
  const text = [...node.querySelectorAll('*'), node].find((one) => [...one.childNodes].some((child) => child.nodeType === 3 && child.data.trim())) ?? node;
  return parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM?.().a ?? 1);
};

function read({ id, node, mark, text, rect, at, canvas, size }, title, axis) {
  if (rect) {
    const open = windowOf(canvas);
    const lines = meets(rect, open, 0) ? [rect] : [];
    return { id, lines, whole: lines.length > 0 && inside(rect, { ...open, ...rectOf(canvas) }) && plain(text).includes(plain(title)), away: away([rect], at, axis), size };
  }
  const open = windowOf(node);
  const all = drawn(node) ? linesOf(node) : [];
  const lines = all.filter((line) => meets(line, open, 1));
  // An ellipsis of the style sheet leaves the text whole and the box too narrow for it.
  const cut = getComputedStyle(node).textOverflow === 'ellipsis' && node.scrollWidth > node.clientWidth + 1;
  const whole = lines.length > 0 && all.every((line) => inside(line, open)) && !cut && plain(node.textContent).includes(plain(title));
  return { id, node, lines, whole, away: lines.length ? away(lines, mark?.getBoundingClientRect(), axis) : Infinity, size: lines.length ? sizeOf(node) : Infinity };
}

const rectOf = (node) => {
  const { left, right, top, bottom } = node.getBoundingClientRect();
  return { left, right, top, bottom };
};

const crossed = (label, labels) => labels.some((other) => other.id !== label.id && other.lines.some((theirs) => label.lines.some((ours) => meets(ours, theirs, slack))));

/**
 * Counts events by what became of their titles: `readable` (a label with the whole title, inside what clips it and the window's sides, no line of it crossing a line of another event's label),
 * `overlapping` (whole, but crossed), `clipped` (drawn in part) or `hidden`. Of those drawn, `displaced` are more than 12 px away from their event's mark along the axis. `height` and `type`, the
 * smallest type of a label, in px.
 */
export function readLabels({ labels, axis }, events, box) {
  const titles = new Map(events.map(({ id, title }) => [id, title]));
  const found = labels.map((label) => read(label, titles.get(label.id), axis)).filter(({ lines }) => lines.length);
  const counts = { readable: 0, overlapping: 0, clipped: 0, hidden: 0, displaced: 0 };
  const states = {};
  for (const { id } of events) {
    const own = found.filter((label) => label.id === id);
    const best = own.find((label) => label.whole && !crossed(label, found)) ?? own.find(({ whole }) => whole) ?? own[0];
    const state = !best ? 'hidden' : !best.whole ? 'clipped' : crossed(best, found) ? 'overlapping' : 'readable';
    counts[state] += 1;
    if (best && best.away > near) counts.displaced += 1;
    states[id] = [state, best && Math.round(best.away)];
  }
  const height = Math.round(box.getBoundingClientRect().height);
  return { ...counts, height, type: Math.min(...found.map(({ size }) => size)), states };
}
