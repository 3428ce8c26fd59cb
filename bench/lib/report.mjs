import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/bundle.mjs';
import { versionOf } from './files.mjs';
import { isOurs } from './options.mjs';
import { setups } from './setups.mjs';
import { comparison, goals, table } from './tables.mjs';

/** What the figures were made on, a sentence. */
export function machine(chromium) {
  const [{ model }] = cpus();
  return `${new Date().toISOString().slice(0, 10)}; Chromium ${chromium} headless, drawing in software; Node ${process.versions.node}; ${cpus().length} cores (${model.trim()}, ${platform()} ${arch()}); load average ${loadavg()[0].toFixed(1)} at the end of the run${loadavg()[0] > cpus().length + 2 ? ' (other work ran beside it: rough times)' : ''}`;
}

function versions(peers) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const said = (peer) => (isOurs(peer) ? `${version}, unreleased` : setups[peer].packages.map((name) => `${name} ${versionOf(name)}`).join(', '));
  return table(['', 'version', 'set up'], peers.map((peer) => [peer, said(peer), setups[peer].words])).replace('| --: | --: |', '| --- | --- |');
}

/** The text of `docs/comparison.md`. */
export const report = ({ rows, runs, peers, made }) => `# Beside other libraries

Written by \`npm run bench -- --write\`; [bench/README.md](../bench/README.md) says how every figure is made. Do not edit by hand.

${made}. Medians of ${runs} drawings, each in a fresh page, all in one run, the libraries taking turns. Milliseconds are this machine’s: compare those of one run only.

## Figures

Two documents: the Belarus one (17 events, 11 of them within nine months) and 60 seeded events from 1900 to 2025, three in five of them in the last twentieth of the time.

- **readable**: events whose whole title can be read: inside what clips it and the window’s sides, no line crossing a line of another event’s label. **clipped**: drawn in part. **overlapping**: whole,
  but crossed. **hidden**: not drawn (where it is counted, a click away or outside the box, too).
- **displaced**: titles drawn more than 12 px away, along the axis, from the mark of their event. A row label at the side counts like any other.
- **stable**: ms from handing over the data, scripts loaded, to the first frame after which nothing in the picture changes. **first**: to the first frame with anything of it. **script**: the main thread’s time
  outside style, layout and paint until the page is quiet. **kB**: all files that the page loaded, brotli, chunks loaded after the first drawing too.

${comparison(rows)}

Ours against theirs, the middle of one by the middle of the other:

${goals(rows)}

## Versions

${versions(peers)}

What the table does not say: contrast, keyboard, screen readers, zooming. Only event-timeline and labella choose where a label goes; Plot, ECharts and timelines-chart give every event a row of its own because the page
tells them to, which reads well up to some dozens of events. TimelineJS shows one event at a time by design. vis-timeline’s bars cut what is longer than the bar.
`;
