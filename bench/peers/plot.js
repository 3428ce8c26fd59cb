import { barX, dot, plot, text } from '@observablehq/plot';

const row = 20;
let box;

export const peer = {
  prepare({ events }) {
    const rows = events.map(({ id, title, start, end }) => ({ id, title, start: new Date(start), end: new Date(end ?? start), point: end === undefined }));
    const [first, last] = extent(rows);
    const middle = (first + last) / 2;
    const side = ({ start, end, point }) => (end <= middle ? 'after' : start > middle || point ? 'before' : 'in');
    return { rows, points: rows.filter(({ point }) => point), spans: rows.filter(({ point }) => !point), titles: Object.groupBy(rows, side) };
  },
  draw(container, { rows, points, spans, titles: { after = [], before = [], in: inside = [] } }) {
    box = container;
    const title = { y: 'id', text: 'title' };
    box.append(plot({
      width: box.clientWidth, height: rows.length * row + 50, marginLeft: 16, marginRight: 16,
      x: { type: 'utc', axis: 'top', grid: true },
      y: { axis: null, domain: rows.map(({ id }) => id) },
      marks: [
        barX(spans, { x1: 'start', x2: 'end', y: 'id', fill: 'steelblue', stroke: 'steelblue', insetTop: 3, insetBottom: 3 }),
        dot(points, { x: 'start', y: 'id', fill: 'steelblue' }),
        text(after, { ...title, x: 'end', textAnchor: 'start', dx: 6 }),
        text(before, { ...title, x: 'start', textAnchor: 'end', dx: -6 }),
        text(inside, { ...title, x: 'start', textAnchor: 'start', dx: 6, fill: 'white' }),
      ],
    }));
  },
  drawn: () => undefined,
  /** Nodes carry no id: they stand in the order of their data. */
  labels({ points, spans, titles: { after = [], before = [], in: inside = [] } }) {
    const nodes = (mark, shape) => box.querySelectorAll(`g[aria-label="${mark}"] ${shape}`);
    const marks = new Map([...points.map(({ id }, i) => [id, nodes('dot', 'circle')[i]]), ...spans.map(({ id }, i) => [id, nodes('bar', 'rect')[i]])]);
    return [...after, ...before, ...inside].map(({ id }, i) => ({ id, node: nodes('text', 'text')[i], mark: marks.get(id) }));
  },
};

function extent(rows) {
  let [first, last] = [Infinity, -Infinity];
  for (const { start, end } of rows) {
    if (+start < first) first = +start;
    if (+end > last) last = +end;
  }
  return [first, last];
}
