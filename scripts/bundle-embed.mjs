// The embed room as it is installed: the server with no Lit in it, the command, and two scripts for pages, `embed.js` for the host's and `frame.js` for the frame's.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { minify } from 'terser';
import { root } from './bundle.mjs';

/** The server needs no more of Lit than what keeps a template's strings and values. */
const plainLit = { name: 'plain-lit', resolveId: { filter: { id: /^lit$/ }, handler: () => join(root, 'src/embed/plain-lit.ts') } };

async function nodeFiles() {
  const bundle = await rolldown({
    cwd: root, input: { server: 'src/embed/server.ts', cli: 'src/embed/cli.ts' }, platform: 'node', tsconfig: 'tsconfig.json',
    external: [/^node:/, '@resvg/resvg-js'], checks: { ineffectiveDynamicImport: false }, plugins: [plainLit], transform: { target: 'es2022' },
  });
  const { output } = await bundle.generate({ format: 'esm', entryFileNames: 'dist/embed/[name].js', chunkFileNames: 'dist/embed/chunks/[name]-[hash].js', minify: 'dce-only' });
  return output.filter(({ type }) => type === 'chunk').map(({ fileName, code, isEntry, name, modules }) => ({ path: fileName, code: isEntry && name === 'cli' ? `#!/usr/bin/env node\n${code.replace(/^#!.*\n/, '')}` : code, modules: Object.keys(modules) }));
}

async function pageFile(input, path) {
  const bundle = await rolldown({ cwd: root, input, platform: 'browser', tsconfig: 'tsconfig.json', transform: { target: 'es2022' } });
  const { output: [chunk] } = await bundle.generate({ format: 'iife', minify: 'dce-only' });
  const { code } = await minify(chunk.code, { ecma: 2020, compress: { passes: 3 }, format: { comments: false } });
  return { path, code: `${code}\n`, modules: Object.keys(chunk.modules) };
}

/** In memory: `{ path, code, modules }` a file, paths from the project's root. */
export const bundleEmbed = async () => [...await nodeFiles(), await pageFile('src/embed/host-page.ts', 'dist/embed.js'), await pageFile('src/embed/frame.ts', 'dist/embed/frame.js')];

/** The files of the room that an entry point leads to, as the compiler has made them. */
function reached(entry, ending) {
  const found = new Set();
  (function follow(path) {
    if (found.has(path) || !path.startsWith('dist/embed/')) return;
    found.add(path);
    for (const [, name] of readFileSync(join(root, path), 'utf8').matchAll(/(?:from|import)\s*\(?["'](\.[^"']+)\.js["']/g)) follow(join(dirname(path), `${name}${ending}`));
  })(entry);
  return found;
}

/** Writes them over what the compiler has made of the room; of that stay the entry point for pages that bundle, and the types of both entry points. */
export async function buildEmbed() {
  rmSync(join(root, 'dist/embed/chunks'), { recursive: true, force: true });
  const kept = new Set(['embed.js', 'embed.d.ts', 'server.d.ts'].flatMap((name) => [...reached(`dist/embed/${name}`, name.slice(name.indexOf('.')))]));
  for (const name of readdirSync(join(root, 'dist/embed'))) if (!kept.has(`dist/embed/${name}`)) rmSync(join(root, 'dist/embed', name));
  for (const { path, code } of await bundleEmbed()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), code);
  }
}
