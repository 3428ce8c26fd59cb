import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/bundle.mjs';
import { launch } from './browser.mjs';
import { measureFrames } from './frames.mjs';
import { median } from './median.mjs';
import { machine } from './report.mjs';
import { runCases } from './run-cases.mjs';
import { demands } from './demands.mjs';
import { growth, table } from './tables.mjs';

/** From so many events on there is something to move through. */
const MOVED_FROM = 1000;

/** The growth of the first drawing with the number of events, then what moving costs; told, and with `write` put into docs/performance.md. */
export async function measureGrowth(server, { runs, peers, widths, ns, cap, out, write }) {
  const width = widths.at(-1);
  const cases = ns.flatMap((document) => peers.map((peer) => ({ document, width, peer })));
  const { rows, version } = await runCases(server, cases, { runs, cap, patient: true, tell: (text) => console.log(text) });
  // A long run that is broken off has said this much.
  console.log(`\n${growth(rows)}\n`);
  if (out) writeFileSync(out, `${JSON.stringify({ made: machine(version), runs, rows }, null, 1)}\n`);
  const moved = peers.includes('event-timeline') ? await measureMoves(server, ns.filter((n) => n >= MOVED_FROM), { runs: Math.min(runs, 3), width }) : [];
  const made = machine(version);
  const text = `${made}. Medians of ${runs} drawings, ${Math.min(runs, 3)} rounds of moving, at ${width} px.

## First stable frame

ms from handing over the data to the first frame after which nothing in the picture changes (ms of script; nodes in the page).

${growth(rows)}

## Moving

event-timeline, by real input: Ctrl and the wheel over the crowded end, then a drag there and back. Script: the main thread’s own ms in frames that had any, without style, layout and paint.

${moves(moved)}

## What is asked, and what is reached

Ratios within this run, middle by middle.

${demands(rows, moved)}
`;
  console.log(`\n${text}`);
  if (out) writeFileSync(out, `${JSON.stringify({ made, runs, rows, moved }, null, 1)}\n`);
  if (write) writeFileSync(join(root, 'docs/performance.md'), `# How time grows with events

Written by \`npm run bench -- --growth --write\`; [bench/README.md](../bench/README.md) says how every figure is made. Do not edit by hand.

${text}`);
}

async function measureMoves(server, counts, { runs, width }) {
  const found = [];
  for (const count of counts) {
    const results = [];
    for (let run = 0; run < runs; run++) {
      // A browser of its own: another page's memory is not in the figures.
      const browser = await launch();
      console.log(`moving through ${count}, round ${run + 1} of ${runs}`);
      try {
        results.push(await measureFrames(browser, server, { count, width }));
      } finally {
        await browser.close().catch(() => undefined);
      }
    }
    found.push({ count, results });
  }
  return found;
}

const quantile = (list, part) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? NaN;
const ms = (number) => (Number.isFinite(number) ? number.toFixed(1) : '–');

/** All frames of all rounds of one count: medians and 95th percentiles, and medians of what is one figure a round. */
export function summed({ results }) {
  const all = (pick) => results.flatMap(pick);
  const middleOf = (pick) => median(results.map(pick));
  const of = (list) => ({ middle: quantile(list, 0.5), late: quantile(list, 0.95) });
  return {
    zoom: of(all(({ frames }) => frames.zoom.script)), pan: of(all(({ frames }) => frames.pan.script)),
    between: of(all(({ frames }) => [...frames.zoom.between, ...frames.pan.between])),
    bytes: middleOf(({ bytes }) => bytes), nodes: middleOf(({ nodes }) => nodes), before: middleOf(({ tasks }) => tasks.before), after: middleOf(({ tasks }) => tasks.after),
    search: middleOf(({ search }) => search), append: middleOf(({ append }) => append), kept: middleOf(({ kept }) => kept),
  };
}

const moves = (moved) => table(
  ['events', 'zoom: script, ms', '95 %', 'pan: script, ms', '95 %', 'from frame to frame, ms', '95 %', 'nodes', 'bytes an event', 'longest task before the first picture, ms', 'after it, ms', 'search: first found, ms', 'append of 1,000: drawn, ms', 'bytes an event then'],
  moved.map((one) => {
    const { zoom, pan, between, bytes, nodes, before, after, search, append, kept } = summed(one);
    return [one.count.toLocaleString('en'), ms(zoom.middle), ms(zoom.late), ms(pan.middle), ms(pan.late), ms(between.middle), ms(between.late), String(nodes), bytes.toFixed(0), ms(before), ms(after), ms(search), ms(append), kept.toFixed(0)];
  }),
);
