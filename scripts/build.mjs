// npm run build            everything in dist/
// node scripts/build.mjs manifest   dist/custom-elements.json alone (Storybook reads it)
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cli as analyze } from '@custom-elements-manifest/analyzer/cli.js';
import { buildEmbed } from './bundle-embed.mjs';
import { bundle, root } from './bundle.mjs';
import { buildFonts } from './default-fonts.mjs';

const at = (path) => join(root, path);
const manifestPath = at('dist/custom-elements.json');
const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Describes the elements for editors, Storybook and docs, in the paths and with the members a user of the package sees. */
export async function buildManifest() {
  // It writes its outdir into package.json, unless that says the same already.
  const argv = ['analyze', '--outdir', 'dist', '--litelement', '--quiet', '--globs', 'src/components/**/*.ts'];
  const text = JSON.stringify(await analyze({ argv, cwd: root, noWrite: true }));
  const manifest = JSON.parse(text.replace(/"\/?src\/([^"]+)\.[tj]s"/g, '"dist/$1.js"'));
  manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { declarations = [] } of manifest.modules)
    for (const declaration of declarations) {
      // An event that nobody described is one that only a type names.
      if (declaration.events) declaration.events = declaration.events.filter(({ description }) => description);
      if (declaration.members)
        declaration.members = declaration.members.filter(({ name, privacy }) => !['private', 'protected'].includes(privacy) && !/^[_#]/.test(name));
    }
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(manifestPath, `${JSON.stringify(manifest, null, 1)}\n`);
}

/** The licence of every package that is in the bundles, beside them. */
function licences(inputs) {
  const packages = new Map();
  for (const input of inputs) {
    const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
    if (!folder || packages.has(folder)) continue;
    const { name, version, license } = JSON.parse(readFileSync(at(`${folder}/package.json`), 'utf8'));
    const file = readdirSync(at(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    packages.set(folder, { name, text: `${name} ${version} (${license})\n\n${file ? readFileSync(at(`${folder}/${file}`), 'utf8').trim() : ''}\n` });
  }
  return [...packages.values()].sort(byName).map(({ text }) => text).join(`\n${'-'.repeat(72)}\n\n`);
}

async function buildBundles() {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const { parts, whole } = await bundle();
  for (const { path, code } of [...parts, ...whole]) {
    const entry = dirname(path) === 'dist';
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), entry ? `/*! event-timeline ${version}, MIT. Others' licences: THIRD-PARTY-LICENSES.txt */\n${code}\n` : `${code}\n`);
  }
  writeFileSync(at('dist/THIRD-PARTY-LICENSES.txt'), licences(whole.flatMap(({ modules }) => modules.map(({ id }) => id))));
}

export async function buildAll() {
  rmSync(at('dist'), { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  await buildBundles();
  await buildEmbed();
  await buildFonts();
  for (const name of ['schema.json', 'belarus.json']) copyFileSync(at(`src/data/${name}`), at(`dist/${name}`));
  await buildManifest(); // last: where it is, the build went through
}

const newest = (path) => (statSync(path).isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : statSync(path).mtimeMs);

/** True where `output` is missing or older than one of the project's `inputs`. */
export function isStale(output, inputs) {
  return !existsSync(at(output)) || inputs.some((path) => existsSync(at(path)) && newest(at(path)) > statSync(at(output)).mtimeMs);
}

export async function buildIfStale() {
  const inputs = ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/build.mjs', 'scripts/bundle.mjs', 'scripts/bundle-embed.mjs', 'scripts/default-fonts.mjs'];
  if (existsSync(manifestPath) && !isStale('dist/event-timeline.all.js', inputs)) return;
  console.log(`Building ${relative(process.cwd(), at('dist')) || 'dist'} …`);
  await buildAll();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await (process.argv[2] === 'manifest' ? buildManifest() : buildAll());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
