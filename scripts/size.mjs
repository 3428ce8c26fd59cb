// npm run size: what the first draw loads (dist/event-timeline.js and its static imports, each brotli'd) against its budget.
import { brotliCompressSync } from 'node:zlib';
import { bundle } from './bundle.mjs';

const budget = 40_000;
const { parts, whole } = await bundle();
const outputs = new Map(parts.map((file) => [file.path, file]));
const sizes = new Map([...parts, ...whole].map(({ path, code }) => [path, brotliCompressSync(code).length]));

const first = new Set();
(function load(path) {
  if (first.has(path)) return;
  first.add(path);
  outputs.get(path).imports.forEach(load);
})('dist/event-timeline.js');

/** A dependency by its package, our own code by its room. */
const owner = (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? /^src\/[^/]+(?=\/)/.exec(input)?.[0] ?? 'src';

const weights = new Map();
for (const path of first) {
  const { modules, code } = outputs.get(path);
  const written = modules.reduce((sum, { length }) => sum + length, 0);
  for (const { id, length } of modules) {
    const weight = weights.get(owner(id)) ?? { bytes: 0, brotli: 0 };
    weight.bytes += (length / written) * code.length;
    weight.brotli += (length / written) * sizes.get(path);
    weights.set(owner(id), weight);
  }
}

const kB = (bytes) => (bytes / 1000).toFixed(2).padStart(8);
const total = [...first].reduce((sum, path) => sum + sizes.get(path), 0);
console.log('First draw, kB (1 kB = 1000 bytes)      minified  brotli (its share)');
for (const [name, { bytes, brotli }] of [...weights].sort((a, b) => b[1].brotli - a[1].brotli))
  if (bytes) console.log(`  ${name.padEnd(36)}${kB(bytes)}${kB(brotli)}`);
console.log('\nFiles, kB                                         brotli');
for (const path of [...first].sort()) console.log(`  ${path.padEnd(46)}${kB(sizes.get(path))}  first draw`);
for (const path of [...outputs.keys()].sort()) if (!first.has(path)) console.log(`  ${path.padEnd(46)}${kB(sizes.get(path))}  when needed`);
console.log(`  ${'dist/event-timeline.all.js'.padEnd(46)}${kB(sizes.get('dist/event-timeline.all.js'))}  all in one`);
console.log(`\nFirst draw: ${(total / 1000).toFixed(2)} kB of ${budget / 1000} kB`);
if (total > budget) {
  console.error(`${((total - budget) / 1000).toFixed(2)} kB too many.`);
  process.exitCode = 1;
}
