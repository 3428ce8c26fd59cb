import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The package's built files, beside this one, or, where it runs from its source, in dist. */
const HOMES = ['../', '../../dist/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

function find(path: string): string {
  const home = HOMES.find((folder) => existsSync(`${folder}${path}`));
  if (home === undefined) throw new Error(`${path} is missing: npm run build makes it.`);
  return `${home}${path}`;
}

/** Bytes of one of the package's built files. */
export const packageFile = (path: string): Uint8Array => readFileSync(find(path));
export const packagePath = find;

export interface ScriptFile { path: string; content: string; imports: string[] }

/** The element's entry and every chunk that it, or a chunk, names. */
export function elementFiles(): ScriptFile[] {
  const files = new Map<string, ScriptFile>();
  (function read(path: string): void {
    if (files.has(path)) return;
    const content = Buffer.from(packageFile(path)).toString('utf8');
    const named = (pattern: RegExp): string[] => [...content.matchAll(pattern)].map(([, name]) => new URL(name, `file:///${path}`).pathname.slice(1));
    const imports = named(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g);
    files.set(path, { path, content, imports });
    [...imports, ...named(/\bimport\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]\s*\)/g)].forEach(read);
  })('event-timeline.js');
  return [...files.values()];
}

/** What loads with the entry: its imports, and theirs. */
export function loadedFirst(files: readonly ScriptFile[]): ScriptFile[] {
  const first = new Set<ScriptFile>();
  (function load(path: string): void {
    const file = files.find((one) => one.path === path)!;
    if (first.has(file)) return;
    first.add(file);
    file.imports.forEach(load);
  })('event-timeline.js');
  return [...first].slice(1);
}
