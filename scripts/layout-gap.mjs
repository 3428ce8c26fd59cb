// npm run gap [-- --cases 50 --most 400]: how near the packing of flags comes to a height that no packing is lower than; the same cases in every run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { root } from './bundle.mjs';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '50' }, most: { type: 'string', default: '400' } } });
const folder = mkdtempSync(join(tmpdir(), 'event-timeline-gap-'));
try {
  const outfile = join(folder, 'gap.mjs');
  await build({ entryPoints: [join(root, 'test/layout/gap.ts')], bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'error' });
  const { gaps, median, ratios } = await import(pathToFileURL(outfile).href);
  const all = gaps(Number(values.cases), Number(values.most));
  const percent = (ratio) => `${(100 * (ratio - 1)).toFixed(1)} %`.padStart(8);
  console.log('labels        cases   median    worst  above the bound');
  const groups = [[9, 24], [25, 100], [101, 400], [9, 400]];
  for (const [from, to] of groups) {
    const sorted = ratios(all.filter(({ labels }) => labels >= from && labels <= to));
    if (sorted.length) console.log(`${String(from).padStart(3)} to ${String(to).padStart(3)} ${String(sorted.length).padStart(8)} ${percent(median(sorted))} ${percent(sorted.at(-1))}`);
  }
  const limit = 1.15;
  if (median(ratios(all)) > limit) {
    console.error('The median is more than 15 % above the bound.');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
