// npm run bench: how the labels lie and how long the first drawing takes, beside other libraries, in Chromium.
//   --write            writes docs/comparison.md
//   --quick            one round at one width: fails on errors, says little about time
//   --ns=10,100,1000   the growth with the number of events instead; a drawing over --cap=60 s ends a peer’s row
//   --growth           the growth from 10 to 1,000,000 beside them, what moving costs us, and what is asked of us; with --write into docs/performance.md
//   --runs=9 --peers=… --widths=320,768,1440 --documents=belarus,60 --dist=folder --out=figures.json --pictures=folder
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/bundle.mjs';
import { installPeers, loadFiles } from './lib/files.mjs';
import { measureGrowth } from './lib/growth.mjs';
import { allPeers, growthPeers, readOptions } from './lib/options.mjs';
import { machine, report } from './lib/report.mjs';
import { runCases } from './lib/run-cases.mjs';
import { serve } from './lib/server.mjs';
import { comparison, goals, growth } from './lib/tables.mjs';

const full = { runs: 9, peers: allPeers, widths: [320, 768, 1440], documents: ['belarus', '60'], ns: [], quick: false, growth: false, write: false, dist: '', out: '', pictures: '', cap: 60 };
const growing = { ...full, runs: 5, peers: growthPeers, widths: [1440], ns: [10, 100, 1000, 10_000, 100_000, 1_000_000] };
const quick = { ...full, runs: 1, widths: [768], documents: ['belarus'] };

async function run() {
  const words = process.argv.slice(2);
  const options = readOptions(words, words.includes('--quick') ? quick : words.includes('--growth') ? growing : full);
  const { runs, peers, widths, ns, cap } = options;
  installPeers();
  const server = await serve(await loadFiles(peers, options.dist));
  try {
    if (options.growth) return await measureGrowth(server, options);
    const documents = ns.length ? ns : options.documents.map((name) => (/^\d+$/.test(name) ? Number(name) : name));
    const cases = documents.flatMap((document) => (ns.length ? [widths.at(-1)] : widths).flatMap((width) => peers.map((peer) => ({ document, width, peer }))));
    const { rows, version } = await runCases(server, cases, { runs, cap, patient: ns.length > 0, pictures: options.pictures, tell: (text) => console.log(text) });
    const made = machine(version);
    console.log(`\n${made}\n`);
    if (ns.length) console.log(`Seeded events at ${widths.at(-1)} px: first stable frame in ms (script in ms; nodes), medians of ${runs}\n\n${growth(rows)}`);
    else console.log(`${comparison(rows)}\n\n${goals(rows)}`);
    if (options.out) writeFileSync(options.out, `${JSON.stringify({ made, runs, peers, rows }, null, 1)}\n`);
    if (options.write && !ns.length) writeFileSync(join(root, 'docs/comparison.md'), report({ rows, runs, peers, made }));
  } finally {
    server.close();
  }
}

try {
  await run();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
