import { CustomChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, DataZoomInsideComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';

use([CustomChart, ScatterChart, AriaComponent, DataZoomInsideComponent, GridComponent, TooltipComponent, LabelLayout, CanvasRenderer]);

const row = 20;
let box;
let chart;
let finished;

export const peer = {
  prepare({ events }) {
    const times = events.map(({ start }) => start);
    const middle = (times.reduce((a, b) => Math.min(a, b)) + times.reduce((a, b) => Math.max(a, b))) / 2;
    return {
      count: events.length,
      points: events.map(({ title, start }, i) => ({ name: title, value: [start, i], ...(start > middle && { label: { position: 'left' } }) })),
      spans: events.flatMap(({ title, start, end }, i) => (end === undefined ? [] : [{ name: title, value: [start, end, i] }])),
    };
  },
  draw(container, { count, points, spans }) {
    box = container;
    box.style.height = `${count * row + 60}px`;
    chart = init(box);
    finished = new Promise((resolve) => { chart.on('finished', resolve); });
    chart.setOption({
      animation: false, useUTC: true, aria: { enabled: true }, tooltip: {}, dataZoom: [{ type: 'inside' }],
      grid: { left: 16, right: 16, top: 10, bottom: 40 },
      xAxis: { type: 'time', axisLabel: { hideOverlap: true } },
      yAxis: { show: false, type: 'value', inverse: true, min: -1, max: count },
      series: [
        { type: 'custom', encode: { x: [0, 1], y: 2 }, data: spans, renderItem: bar },
        { type: 'scatter', symbolSize: 6, data: points, label: { show: true, position: 'right', formatter: ({ name }) => name }, labelLayout: { hideOverlap: true } },
      ],
    });
  },
  drawn: () => finished,
  labels(_, events) {
    const { left, top } = box.getBoundingClientRect();
    const texts = chart.getZr().storage.getDisplayList(true).filter((shape) => shape.type === 'tspan' && !shape.ignore && !shape.invisible);
    return events.flatMap(({ id, title, start }, i) => {
      const shape = texts.find(({ style }) => style.text === title);
      if (!shape) return [];
      const rect = shape.getBoundingRect().clone();
      rect.applyTransform(shape.getComputedTransform() ?? [1, 0, 0, 1, 0, 0]);
      const [x, y] = chart.convertToPixel({ seriesIndex: 1 }, [start, i]);
      return [{ id, text: title, size: 12, canvas: box.querySelector('canvas'), rect: new DOMRect(left + rect.x, top + rect.y, rect.width, rect.height), at: new DOMRect(left + x, top + y, 0, 0) }];
    });
  },
};

function bar(params, api) {
  const [x, y] = api.coord([api.value(0), api.value(2)]);
  const [end] = api.coord([api.value(1), api.value(2)]);
  return { type: 'rect', shape: { x, y: y - 3, width: Math.max(2, end - x), height: 6 }, style: { fill: '#6aa' } };
}
