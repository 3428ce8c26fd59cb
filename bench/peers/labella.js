import { axisBottom, axisLeft } from 'd3-axis';
import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import labella from 'labella';

const narrow = 480;
const margin = 12;
const line = 18;
let box;

export const peer = {
  prepare: ({ events }) => {
    const rows = events.map(({ id, title, start }) => ({ id, title, start: new Date(start) }));
    const times = rows.map(({ start }) => +start);
    return { rows, domain: [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))] };
  },
  draw(container, { rows, domain }) {
    box = container;
    const width = box.clientWidth;
    const lying = width >= narrow;
    const length = lying ? width : Math.max(400, rows.length * (line + 6));
    const x = scaleUtc(domain.map((time) => new Date(time)), [margin, length - margin]);
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = '12px sans-serif';
    const nodes = rows.map((row) => {
      const wide = pen.measureText(row.title).width + 8;
      return Object.assign(new labella.Node(x(row.start), lying ? wide : line, row), { wide });
    });
    const placed = new labella.Force({ minPos: margin, maxPos: length - margin }).nodes(nodes).compute().nodes();
    const renderer = new labella.Renderer({ layerGap: 40, nodeHeight: lying ? line : Math.max(...nodes.map(({ wide }) => wide)), direction: lying ? 'down' : 'right' });
    renderer.layout(placed);
    const deep = placed.reduce((most, node) => Math.max(most, lying ? node.y + node.dy : node.x + node.dx), 0);
    draw({ lying, width, length, deep, x, placed, renderer });
  },
  drawn: () => undefined,
  axis: (width) => (width >= narrow ? 'x' : 'y'),
  labels: () => [...box.querySelectorAll('.label')].map((node) => {
    const { id } = node.__data__.data;
    return { id, node: node.querySelector('text'), mark: [...box.querySelectorAll('.mark')].find((mark) => mark.__data__.data.id === id) };
  }),
};

function draw({ lying, width, length, deep, x, placed, renderer }) {
  const band = lying ? 30 : 46;
  const svg = select(box).append('svg').attr('width', width).attr('height', lying ? band + deep + margin : length);
  svg.append('g').attr('transform', lying ? `translate(0,${8})` : `translate(${band - 6},0)`).call((lying ? axisBottom(x) : axisLeft(x)).ticks(length / 90));
  const chart = svg.append('g').attr('transform', lying ? `translate(0,${band})` : `translate(${band},0)`);
  chart.selectAll('circle').data(placed).join('circle').attr('class', 'mark').attr('r', 2).attr(lying ? 'cx' : 'cy', (node) => node.getRoot().idealPos);
  chart.selectAll('path').data(placed).join('path').attr('d', (node) => renderer.generatePath(node)).attr('fill', 'none').attr('stroke', '#888');
  const label = chart.selectAll('.label').data(placed).join('g').attr('class', 'label')
    .attr('transform', (node) => (lying ? `translate(${node.x - node.dx / 2},${node.y})` : `translate(${node.x},${node.y - node.dy / 2})`));
  label.append('rect').attr('width', (node) => node.data && (lying ? node.dx : node.wide ?? node.dx)).attr('height', (node) => (lying ? node.dy : line)).attr('fill', '#1f5f99');
  label.append('text').attr('x', 4).attr('y', 13).attr('font-size', 12).attr('font-family', 'sans-serif').attr('fill', '#fff').text((node) => node.data.title);
}
