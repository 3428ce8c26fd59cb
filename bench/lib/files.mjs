import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundle, root } from '../../scripts/bundle.mjs';
import { isOurs } from './options.mjs';

export const folder = fileURLToPath(new URL('..', import.meta.url));
const packages = join(folder, 'node_modules');

/** Installs the peers where they are missing or not those of the lockfile. */
export function installPeers() {
  const mark = join(packages, '.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing the peers (npm ci in bench/) …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Version of an installed package. */
export const versionOf = (name) => JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')).version;

async function peerFiles(peers) {
  const { outputFiles } = await build({
    absWorkingDir: folder, entryPoints: peers.map((peer) => `peers/${peer}.js`), bundle: true, format: 'esm', minify: true, write: false, outdir: 'out',
    target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' }, external: ['/dist/*'], logLevel: 'error',
  });
  return outputFiles.map(({ path, contents }) => [`/peers/${path.split(/[\\/]/).pop()}`, Buffer.from(contents)]);
}

/** Our own files: of a folder that `npm run build` wrote, or built now in memory. */
async function ourFiles(dist) {
  if (!dist) return (await bundle()).parts.map(({ path, code }) => [`/${path}`, Buffer.from(code)]);
  const names = ['event-timeline.js', ...readdirSync(join(dist, 'chunks')).map((name) => `chunks/${name}`)];
  return names.map((name) => [`/dist/${name}`, readFileSync(join(dist, name))]);
}

/** The Belarus document, and the same events as a page would give them to a peer: point events at their start, intervals with an end, what is going on until `asOf`. */
async function belarus() {
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: ['src/time/index.ts'], bundle: true, format: 'esm', write: false, logLevel: 'error' });
  const { parseDate } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  const document = JSON.parse(readFileSync(join(root, 'src/data/belarus.json'), 'utf8'));
  const now = parseDate(document.asOf).end;
  const events = document.events.map(({ id, date, title }) => {
    const { start, end } = parseDate(date);
    return { id, title: title.en, start, ...(date.includes('/') && { end: Math.min(end, now) }) };
  });
  return Buffer.from(JSON.stringify({ document, events }));
}

function* folderFiles(from, to) {
  for (const name of readdirSync(from)) {
    const path = join(from, name);
    if (statSync(path).isDirectory()) yield* folderFiles(path, `${to}/${name}`);
    else if (!name.endsWith('.map')) yield [`${to}/${name}`, readFileSync(path)];
  }
}

/** Everything the pages may ask for, by address: bytes in memory. */
export async function loadFiles(peers, dist) {
  const files = new Map([...(await peerFiles(peers)), ...folderFiles(join(folder, 'page'), '/page'), ['/documents/belarus.json', await belarus()]]);
  if (peers.some(isOurs)) for (const [path, bytes] of await ourFiles(dist)) files.set(path, bytes);
  if (peers.includes('timelinejs')) for (const [path, bytes] of folderFiles(join(packages, '@knight-lab/timelinejs/dist'), '/timelinejs')) files.set(path, bytes);
  return files;
}
