// node bench/server.mjs [--runs=300 --rounds=3 --dist=dist]: a page drawn on a server by the built package, next to the one peer that draws without a browser. `npm run build` first.
// Each case has a process of its own, as on a server; they take turns, so that what disturbs one disturbs all.
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { folder, installPeers, versionOf } from './lib/files.mjs';
import { readOptions } from './lib/options.mjs';

const { runs, rounds, dist, only } = readOptions(process.argv.slice(2), { runs: 300, rounds: 3, dist: 'dist', only: '' });
if (!only) installPeers();
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
if (only) {
  const draw = Object.values(cases)[only - 1];
  // As many again before, to warm up.
  process.send(Array.from({ length: runs * 2 }, (_, round) => time(() => draw(round))));
  process.disconnect();
} else await report();

/** Ms of each run of a case, by number from 1, in a process of its own. */
function timesOf(number) {
  return new Promise((settle, fail) => {
    const child = fork(fileURLToPath(import.meta.url), [`--runs=${runs}`, `--dist=${dist}`, `--only=${number}`]);
    child.on('message', settle).on('error', fail).on('exit', (code) => code && fail(new Error(`Case ${number} ended with ${code}`)));
  });
}

async function report() {
  const names = Object.keys(cases);
  const first = names.map(() => []);
  const warm = names.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const k of names.keys()) {
      const times = await timesOf(k + 1);
      first[k].push(times[0]);
      warm[k].push(...times.slice(runs));
    }
  }
  console.log(`The Belarus document (${list.events.length} events), ms, ${rounds} × ${runs} runs once warm, each time under another title\n`);
  console.log('  first    best   lower quarter   median   upper quarter');
  for (const [k, name] of names.entries()) {
    const sorted = warm[k].sort((a, b) => a - b);
    const part = (share, wide) => sorted[Math.round(share * (sorted.length - 1))].toFixed(2).padStart(wide);
    console.log(`${Math.min(...first[k]).toFixed(1).padStart(7)}${part(0, 8)}${part(0.25, 16)}${part(0.5, 9)}${part(0.75, 16)}   ${name}`);
  }
}
