// npm run test:recipes [names]: the recipes of docs/recipes that need a framework, each in a folder of its own with the package as it would be installed.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { root } from './bundle.mjs';

const recipes = {
  eleventy: { packages: ['@11ty/eleventy@3.1.8'], build: ['@11ty/eleventy/cmd.cjs', '--quiet'], page: '_site/index.html' },
  astro: { packages: ['astro@5.9.4'], build: ['astro/astro.js', 'build'], page: 'dist/index.html', env: { ASTRO_TELEMETRY_DISABLED: '1' } },
  next: { packages: ['next@16.4.6', 'react@19.3.1', 'react-dom@19.3.1'], build: ['next/dist/bin/next', 'build'], page: '.next/server/app/index.html', env: { NEXT_TELEMETRY_DISABLED: '1' } },
};

const asked = process.argv.slice(2);
const list = readFileSync(join(root, 'src/data/belarus.json'), 'utf8');
const titles = JSON.parse(list).events.map(({ title }) => title.en ?? title);
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function run(command, args, options) {
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { said += text; });
    child.on('error', reject);
    child.on('exit', (code) => (code ? reject(new Error(`${command} ${args.join(' ')}: ${said.slice(-3000)}`)) : resolve(said)));
  });
}

/** A page has every event in the picture and in the list, once each, under the element. */
function check(page) {
  const faults = titles.filter((title) => page.split(`<strong>${escaped(title)}</strong>`).length !== 2).map((title) => `not once in the list: ${title}`);
  if (!/<event-timeline[^>]*><template shadowrootmode="open">/.test(page)) faults.push('no shadow root');
  if (/<p>\s*<event-timeline/.test(page)) faults.push('in a paragraph');
  return faults;
}

const folder = mkdtempSync(join(tmpdir(), 'event-timeline-recipes-'));
try {
  await buildIfStale();
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const [name, { packages, build, page, env }] of Object.entries(recipes)) {
    if (asked.length && !asked.includes(name)) continue;
    const at = join(folder, name);
    cpSync(join(root, 'docs/recipes', name), at, { recursive: true });
    writeFileSync(join(at, 'package.json'), JSON.stringify({ name: 'site', private: true, type: 'module' }));
    writeFileSync(join(at, 'list.json'), list);
    await run('npm', ['install', '--no-audit', '--no-fund', ...packages, join(folder, filename)], { cwd: at });
    await run(process.execPath, [join('node_modules', build[0]), ...build.slice(1)], { cwd: at, env: { ...process.env, ...env } });
    const faults = check(readFileSync(join(at, page), 'utf8'));
    console.log(`${name}: ${faults.length ? faults.join('; ') : `all ${titles.length} events once in the list, drawn on the server`}`);
    if (faults.length) process.exitCode = 1;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
