// npm run fuzz [-- --cases 100000 --seed 1 --only parseDate --case 1234]: odd and random input for everything that reads or draws; the same for the same seed.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { root } from './bundle.mjs';

/** ms after which a case counts as one that never ends: the slowest takes one or two, many times that on a machine that is busy. */
const LIMIT = 40_000;
const SHOWN = 12;

const { values } = parseArgs({ options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' }, only: { type: 'string' }, case: { type: 'string' } } });
const seed = Number(values.seed);
const from = Number(values.case ?? 0);
const cases = values.case === undefined ? Number(values.cases) : from + 1;
if (![seed, from, cases].every(Number.isSafeInteger)) {
  console.error('--cases, --seed and --case take whole numbers.');
  process.exit(1);
}
const threads = values.case === undefined ? Math.min(4, availableParallelism()) : 1;

/** Runs every `threads`th case; resolves when they are done, or when one of them does not end. */
function thread(file, first, hear) {
  const now = new SharedArrayBuffer(4);
  const worker = new Worker(file, { workerData: { seed, first, step: threads, cases, now, only: values.only }, execArgv: ['--enable-source-maps'] });
  return new Promise((resolve) => {
    let last = -1;
    let since = Date.now();
    const watch = setInterval(() => {
      const index = Atomics.load(new Int32Array(now), 0);
      if (index !== last) [last, since] = [index, Date.now()];
      else if (Date.now() - since > LIMIT) {
        clearInterval(watch);
        // Another thread says what it was, as this one cannot.
        new Worker(file, { workerData: { seed, first: index, only: values.only, show: true } }).on('message', hear).on('exit', () => void worker.terminate());
      }
    }, 500);
    worker.on('message', hear);
    worker.on('error', (error) => hear({ failure: { index: Atomics.load(new Int32Array(now), 0), target: 'thread', message: String(error), stack: '', input: '' } }));
    worker.on('exit', () => {
      clearInterval(watch);
      resolve();
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'event-timeline-fuzz-'));
const file = join(folder, 'worker.mjs');
const begun = Date.now();
const failures = [];
const totals = new Map();
const hear = ({ failure, totals: some = {} }) => {
  if (failure) failures.push(failure);
  for (const [name, total] of Object.entries(some)) {
    const sum = totals.get(name) ?? { cases: 0, ms: 0, slowest: 0, slowestCase: 0 };
    const slower = total.slowest > sum.slowest ? total : sum;
    totals.set(name, { cases: sum.cases + total.cases, ms: sum.ms + total.ms, slowest: slower.slowest, slowestCase: slower.slowestCase });
  }
};
try {
  await build({ absWorkingDir: root, entryPoints: ['test/fuzz/worker.ts'], outfile: file, bundle: true, platform: 'node', format: 'esm', target: 'node20', sourcemap: 'inline', logLevel: 'warning' });
  await Promise.all(Array.from({ length: threads }, (_, i) => thread(file, from + i, hear)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

let ran = 0;
console.log(`${'What'.padEnd(40)}${'cases'.padStart(8)}${'ms each'.padStart(10)}${'slowest'.padStart(10)}  (its case)`);
for (const [name, { cases: count, ms, slowest, slowestCase }] of [...totals].sort()) {
  ran += count;
  console.log(`${name.padEnd(40)}${String(count).padStart(8)}${(ms / count).toFixed(3).padStart(10)}${slowest.toFixed(0).padStart(10)}  ${slowestCase}`);
}
const kinds = Map.groupBy ? Map.groupBy(failures, kindOf) : failures.reduce((map, failure) => map.set(kindOf(failure), [...(map.get(kindOf(failure)) ?? []), failure]), new Map());
for (const [, [{ index, target, message, stack, input }, ...more]] of [...kinds].slice(0, SHOWN)) {
  console.error(`\n${target}: ${message}${more.length ? ` (and ${more.length} more like it)` : ''}\n${stack}\n${input}\nAgain: npm run fuzz -- --seed ${seed} --case ${index}${values.only ? ` --only '${values.only}'` : ''}`);
}
function kindOf({ target, message }) { return `${target} ${message.replace(/[\d.e+-]+|“[^”]*”|".*"/g, '').slice(0, 50)}`; }
console.log(`\n${ran} cases in ${((Date.now() - begun) / 1000).toFixed(0)} s (seed ${seed}): ${failures.length} failed, ${kinds.size} ways.`);
process.exitCode = failures.length || ran < cases - from ? 1 : 0;
