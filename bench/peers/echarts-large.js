import { ScatterChart } from 'echarts/charts';
import { DataZoomInsideComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([ScatterChart, DataZoomInsideComponent, GridComponent, CanvasRenderer]);

const rows = 30;
let finished;

/** No timeline: what drawing alone costs. A dot an event in 30 rows, no labels, no spans. */
export const peer = {
  prepare({ events }) {
    const values = new Float64Array(events.length * 2);
    events.forEach(({ start }, i) => values.set([start, i % rows], i * 2));
    return values;
  },
  draw(container, values) {
    container.style.height = '400px';
    const chart = init(container);
    finished = new Promise((resolve) => { chart.on('finished', resolve); });
    chart.setOption({
      animation: false, useUTC: true, dataZoom: [{ type: 'inside' }], grid: { left: 16, right: 16, top: 10, bottom: 40 },
      xAxis: { type: 'time' }, yAxis: { show: false, type: 'value', min: -1, max: rows },
      series: [{ type: 'scatter', large: true, symbolSize: 3, dimensions: ['time', 'row'], encode: { x: 0, y: 1 }, data: values }],
    });
  },
  drawn: () => finished,
  labels: () => [],
};
