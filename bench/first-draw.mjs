// node bench/first-draw.mjs [--runs=9 --peers=event-timeline,plot --widths=1440 --documents=belarus --dist=folder --collect]: how long the first drawing takes, next to some peers.
import { launch } from './lib/browser.mjs';
import { installPeers, loadFiles } from './lib/files.mjs';
import { measure } from './lib/measure.mjs';
import { median } from './lib/median.mjs';
import { readOptions } from './lib/options.mjs';
import { serve } from './lib/server.mjs';

const defaults = { runs: 9, peers: ['event-timeline', 'event-timeline-cold', 'plot', 'labella', 'vis-timeline'], widths: [1440], documents: ['belarus'], dist: '', cap: 60, collect: false };

try {
  const { runs, peers, widths, documents, dist, cap, collect } = readOptions(process.argv.slice(2), defaults);
  installPeers();
  const server = await serve(await loadFiles(peers, dist));
  const browser = await launch();
  const cases = documents.flatMap((name) => widths.map((width) => ({ document: /^\d+$/.test(name) ? Number(name) : name, width })));
  const results = new Map();
  try {
    await measure(browser, server, { peer: peers[0], document: cases[0].document, width: cases[0].width, cap }); // the first page of a browser is the slowest
    for (let run = 0; run < runs; run++)
      for (const { document, width } of cases)
        for (let i = 0; i < peers.length; i++) {
          const peer = peers[(i + run) % peers.length];
          const key = `${document} ${width} ${peer}`;
          results.set(key, [...(results.get(key) ?? []), await measure(browser, server, { peer, document, width, cap, collect })]);
        }
  } finally {
    await browser.close();
    server.close();
  }
  for (const { document, width } of cases) {
    console.log(`\n${document}, ${width} px, medians of ${runs}, ms (lowest to highest)`);
    console.log('                   stable                  first    cpu  script  pictures     kB');
    for (const peer of peers) {
      const all = results.get(`${document} ${width} ${peer}`);
      const of = (name) => all.map((result) => result[name]);
      const text = (name) => median(of(name)).toFixed(1);
      const range = `(${Math.min(...of('stable')).toFixed(0)}–${Math.max(...of('stable')).toFixed(0)})`;
      console.log(`  ${peer.padEnd(16)}${text('stable').padStart(7)} ${range.padEnd(14)}${text('first').padStart(7)}${text('cpu').padStart(7)}${text('script').padStart(8)}${String(median(of('pictures'))).padStart(10)}${text('kB').padStart(7)}`);
    }
    const ours = results.get(`${document} ${width} event-timeline`);
    if (ours) for (const name of ['stable', 'cpu']) {
      const ratios = peers.filter((peer) => peer !== 'event-timeline').map((peer) => `${(median(ours.map((one) => one[name])) / median(results.get(`${document} ${width} ${peer}`).map((one) => one[name]))).toFixed(2)} × ${peer}`);
      console.log(`  event-timeline, ${name}: ${ratios.join(', ')}`);
    }
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
