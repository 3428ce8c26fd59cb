// node bench/server.mjs [--runs=300 --dist=dist]: a page drawn on a server by the built package, next to the one peer that draws without a browser. `npm run build` first.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folder, installPeers, versionOf } from './lib/files.mjs';
import { readOptions } from './lib/options.mjs';

const { runs, dist } = readOptions(process.argv.slice(2), { runs: 300, dist: 'dist' });
installPeers();
const { renderTimeline } = await import(pathToFileURL(resolve(dist, 'embed/server.js')));
const { init } = createRequire(resolve(folder, 'package.json'))('echarts');
const list = JSON.parse(readFileSync(resolve(dist, 'belarus.json'), 'utf8'));

/** The same list under another title each time: nothing that was remembered whole is of use. */
const entitled = (round) => ({ ...list, title: `Round ${round}` });
const time = (draw) => {
  const from = performance.now();
  draw();
  return performance.now() - from;
};

const points = list.events.flatMap(({ title, date }, i) => {
  const at = Date.parse(date.slice(0, 10));
  return Number.isNaN(at) ? [] : [{ name: typeof title === 'string' ? title : title.en, value: [at, i] }];
});
/** A dot and a label an event, as in peers/echarts.js, as text of SVG. */
const echarts = (round, width) => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: 420 });
  chart.setOption({
    animation: false, useUTC: true, title: { text: `Round ${round}` }, grid: { left: 16, right: 16, top: 30, bottom: 40 },
    xAxis: { type: 'time', axisLabel: { hideOverlap: true } }, yAxis: { show: false, type: 'value', inverse: true },
    series: [{ type: 'scatter', symbolSize: 6, data: points, label: { show: true, position: 'right', formatter: ({ name }) => name }, labelLayout: { hideOverlap: true } }],
  });
  const text = chart.renderToSVGString();
  chart.dispose();
  return text;
};

const pictures = Object.keys(renderTimeline(list).heights).map(Number);
const cases = {
  [`event-timeline: ${pictures.length} pictures (${pictures.join(', ')} px), list, JSON-LD, head`]: (round) => renderTimeline(entitled(round)),
  'event-timeline: one picture, 900 px': (round) => renderTimeline(entitled(`${round} at one width`), { widths: [900] }),
  'event-timeline: the same request again': () => renderTimeline(list),
  [`echarts ${versionOf('echarts')}: ${pictures.length} pictures`]: (round) => pictures.map((width) => echarts(round, width)),
};
const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
// In turns, so that what disturbs one disturbs all, but some time each, as a server does: else each clears up after the others. The first half warms up.
const turn = 50;
for (let from = 0; from < runs * 2; from += turn)
  for (const [name, draw] of Object.entries(cases)) for (let round = from; round < from + turn; round++) times[name].push(time(() => draw(round)));

console.log(`The Belarus document (${list.events.length} events), ms, ${runs} runs once warm, each time under another title\n`);
console.log('  first    best   lower quarter   median   upper quarter');
for (const [name, [first, ...rest]] of Object.entries(times)) {
  const warm = rest.slice(-runs).sort((a, b) => a - b);
  const part = (share, wide) => warm[Math.round(share * (runs - 1))].toFixed(2).padStart(wide);
  console.log(`${first.toFixed(1).padStart(7)}${part(0, 8)}${part(0.25, 16)}${part(0.5, 9)}${part(0.75, 16)}   ${name}`);
}
