// The files for a browser without a bundler: `dist/event-timeline.js` with its chunks, and `dist/event-timeline.all.js`.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Style sheets are text to esbuild, which leaves their white space and comments alone. */
const smallerStyles = {
  name: 'smaller-styles',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/components\/.*\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replace(/(?<=\bcss)`[^`]*`/g, (sheet) =>
        sheet.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};]) ?/g, '$1')),
    }));
  },
};

const options = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  conditions: ['production'],
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  plugins: [smallerStyles],
};

/** Both bundles in memory: esbuild's results, whose metafiles tell what each file is made of. */
export async function bundle() {
  const parts = await build({ ...options, entryPoints: { 'event-timeline': 'src/index.ts' }, splitting: true, chunkNames: 'chunks/[name]-[hash]' });
  const whole = await build({ ...options, entryPoints: { 'event-timeline.all': 'src/index.ts' } });
  return { parts, whole };
}
