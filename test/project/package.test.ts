import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'event-timeline-package-'));
const home = join(folder, 'node_modules/event-timeline');
const tool = (path: string, ...args: string[]) =>
  execFileSync(process.execPath, [resolve('node_modules', path), ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const json = (path: string) => JSON.parse(readFileSync(join(home, path), 'utf8'));
const files = (path: string, ending: RegExp) =>
  readdirSync(join(home, path), { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name)).map((name) => join(path, name)).sort();
let tarball = '';
let entries: string[] = [];

/** The files a page loads with no bundler. */
const bundles = () => ['dist/event-timeline.js', 'dist/event-timeline.all.js', ...(existsSync(join(home, 'dist/chunks')) ? files('dist/chunks', /\.js$/) : [])];

beforeAll(() => {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' }),
  );
  tarball = join(folder, filename);
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  execFileSync(process.execPath, ['-e', `const fs = require('fs'); fs.mkdirSync('node_modules'); fs.renameSync('package', 'node_modules/event-timeline')`], { cwd: folder });
  // Its dependencies, and nothing else, are installed beside it.
  for (const name of readdirSync(resolve('node_modules')).filter((name) => /^(lit|lit-html|lit-element|@lit|@lit-labs|d3|d3-.*|date-fns|internmap|delaunator|robust-predicates|hyparquet|@uwdata)$/.test(name)))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  entries = Object.keys(json('package.json').exports).filter((entry) => !entry.endsWith('.json'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('holds the built files and the texts, and nothing of the workshop', () => {
    const top = readdirSync(home).sort();
    expect(top).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json']);
    expect(existsSync(join(home, 'dist/THIRD-PARTY-LICENSES.txt'))).toBe(true);
  });

  it('every entry point imports in plain Node, with no DOM, and exports something', () => {
    const script = join(folder, 'entries.mjs');
    writeFileSync(script, `
      const dom = typeof document !== 'undefined' || typeof window !== 'undefined';
      const names = {};
      for (const entry of ${JSON.stringify(entries)}) names[entry] = Object.keys(await import(entry.replace('.', 'event-timeline')));
      console.log(JSON.stringify({ dom, names }));`);
    const run = execFileSync(process.execPath, ['--no-deprecation', script], { encoding: 'utf8' });
    const { dom, names } = JSON.parse(run) as { dom: boolean; names: Record<string, string[]> };
    expect(dom).toBe(false);
    expect(entries.length).toBeGreaterThanOrEqual(9);
    expect(entries.filter((entry) => !names[entry].length)).toEqual([]);
    expect(names['./time']).toContain('parseDate');
    expect(names['./data']).toContain('parseTimeline');
    expect(names['./words']).toContain('formatSpan');
    expect(names['./scale']).toEqual(expect.arrayContaining(['scaleTime', 'scaleElastic', 'scaleEven']));
  });

  it('import "event-timeline" survives a bundler’s tree shaking, import "event-timeline/time" brings no element', async () => {
    const bundled = async (contents: string) =>
      (await build({ stdin: { contents, resolveDir: folder }, bundle: true, write: false, format: 'esm', minify: true })).outputFiles[0].text;
    expect(await bundled('import "event-timeline"')).toMatch(/customElements\s*\.\s*define|\.define\(/);
    expect(await bundled('import "event-timeline"')).toContain('event-timeline');
    const time = await bundled('import { parseDate } from "event-timeline/time"; console.log(parseDate)');
    expect(time.length).toBeGreaterThan(200);
    expect(time).not.toContain('customElements');
  });

  it('package.json names files that are there', () => {
    const { main, types, customElements, exports } = json('package.json');
    const named = [main, types, customElements, ...Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry as object)))] as string[];
    expect(named.filter((path) => !existsSync(join(home, path)))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  it('publint finds nothing', () => {
    expect(tool('publint/src/cli.js', home, '--strict')).toMatch(/All good/);
  });

  it('the types of every entry point resolve for ES modules (attw)', () => {
    expect(() => tool('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only', '--no-definitely-typed', '--no-color', '--no-emoji')).not.toThrow();
  });

  it('its types lean on no package but Lit', () => {
    const foreign = files('dist', /\.d\.ts$/).flatMap((path) =>
      [...readFileSync(join(home, path), 'utf8').matchAll(/(?:from|import)\s*\(?'([^'.][^']*)'/g)].map(([, name]) => name).filter((name) => !/^lit(\/|$)/.test(name)).map((name) => `${path}: ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it('schema.json and belarus.json are what the sources hold', () => {
    for (const name of ['schema.json', 'belarus.json']) expect(json(`dist/${name}`)).toEqual(JSON.parse(readFileSync(resolve('src/data', name), 'utf8')));
    expect(json('dist/belarus.json').events).toHaveLength(17);
  });

  it('custom-elements.json lists every element, in the paths of the package', () => {
    const { modules } = json(json('package.json').customElements) as { modules: { path: string; declarations?: { tagName?: string }[] }[] };
    const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
    const sources = ['timeline', 'companions'].map((name) => readFileSync(resolve(`src/components/define-${name}.ts`), 'utf8')).join('');
    const defined = [...sources.matchAll(/['"]((?:event-)?timeline(?:-[a-z]+)?)['"]/g)].map(([, tag]) => tag);
    expect(defined).toContain('event-timeline');
    expect([...new Set(tags)].sort()).toEqual([...new Set(defined)].sort());
    expect(modules.filter(({ path }) => !existsSync(join(home, path)))).toEqual([]);
  });
});

describe('the files for a page', () => {
  it('import only files beside them, and event-timeline.all.js nothing at all', async () => {
    for (const path of bundles()) {
      // A relative import that leads nowhere is an error here, anything else is left outside.
      const { metafile } = await build({ entryPoints: [join(home, path)], bundle: true, packages: 'external', format: 'esm', write: false, metafile: true, logLevel: 'silent' });
      const imports = Object.values(metafile.inputs).flatMap(({ imports }) => imports);
      expect(imports.filter(({ external, path }) => external || !path.includes('event-timeline/dist/')), path).toEqual([]);
      if (path.endsWith('.all.js')) expect(imports).toEqual([]);
    }
  });

  it('make no code from text and name no network address', () => {
    for (const path of bundles()) {
      const code = readFileSync(join(home, path), 'utf8');
      expect(code.match(/\beval\(|\bnew Function\b|\bFunction\(|document\.write|insertAdjacentHTML|\.outerHTML\s*=(?!=)/g), path).toBeNull();
      expect(code.match(/innerHTML/g) ?? [], 'Lit’s own, for templates').toHaveLength(code.includes('createPolicy("lit-html"') ? 1 : 0);
      const addresses = [...code.matchAll(/(?:https?|wss?):\/\/[\w.-]+[^\s"'`)]*/g)].map(([address]) => address).filter((address) => !address.startsWith('http://www.w3.org/'));
      expect(addresses, path).toEqual([]);
    }
  });

  it('hold Lit’s production build', () => {
    for (const path of bundles()) expect(readFileSync(join(home, path), 'utf8')).not.toMatch(/Lit is in dev mode|litIssuedWarnings/);
  });
});
