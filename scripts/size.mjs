// npm run size: what the first draw loads (dist/event-timeline.js and its static imports, each brotli'd) against its budget.
import { brotliCompressSync } from 'node:zlib';
import { relative } from 'node:path';
import { bundle, root } from './bundle.mjs';

const budget = 40_000;
const { parts, whole } = await bundle();
const brotli = (output) => brotliCompressSync(output.contents).length;
const sizes = new Map([...parts.outputFiles, ...whole.outputFiles].map((file) => [relative(root, file.path), brotli(file)]));
const { outputs } = parts.metafile;

const first = new Set();
(function load(path) {
  if (first.has(path)) return;
  first.add(path);
  for (const { path: next, kind } of outputs[path].imports) if (kind === 'import-statement') load(next);
})('dist/event-timeline.js');

/** A dependency by its package, our own code by its room. */
const owner = (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? /^src\/[^/]+(?=\/)/.exec(input)?.[0] ?? 'src';

const weights = new Map();
for (const path of first)
  for (const [input, { bytesInOutput }] of Object.entries(outputs[path].inputs)) {
    const weight = weights.get(owner(input)) ?? { bytes: 0, brotli: 0 };
    weight.bytes += bytesInOutput;
    weight.brotli += (bytesInOutput / outputs[path].bytes) * sizes.get(path);
    weights.set(owner(input), weight);
  }

const kB = (bytes) => (bytes / 1000).toFixed(2).padStart(8);
const total = [...first].reduce((sum, path) => sum + sizes.get(path), 0);
console.log('First draw, kB (1 kB = 1000 bytes)      minified  brotli (its share)');
for (const [name, { bytes, brotli }] of [...weights].sort((a, b) => b[1].brotli - a[1].brotli))
  if (bytes) console.log(`  ${name.padEnd(36)}${kB(bytes)}${kB(brotli)}`);
console.log('\nFiles, kB                                         brotli');
for (const path of [...first].sort()) console.log(`  ${path.padEnd(46)}${kB(sizes.get(path))}  first draw`);
for (const path of Object.keys(outputs).sort()) if (!first.has(path)) console.log(`  ${path.padEnd(46)}${kB(sizes.get(path))}  when needed`);
console.log(`  ${'dist/event-timeline.all.js'.padEnd(46)}${kB(sizes.get('dist/event-timeline.all.js'))}  all in one`);
console.log(`\nFirst draw: ${(total / 1000).toFixed(2)} kB of ${budget / 1000} kB`);
if (total > budget) {
  console.error(`${((total - budget) / 1000).toFixed(2)} kB too many.`);
  process.exitCode = 1;
}
