import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const src = resolve('src');
const rank: Record<string, number> = {
  time: 0, measure: 0, data: 1, scale: 1, formats: 2, layout: 2, words: 2, interaction: 3, scene: 3, components: 4, embed: 5, index: 6, browser: 6,
};
const packages = (room: string) =>
  room === 'formats' ? /^(d3|date-fns|hyparquet|@uwdata\/flechette)(\/|$)/ : rank[room] < 4 ? /^(d3|date-fns)(\/|$)/ : room === 'components' ? /^(lit|d3|date-fns)(\/|$)/ : /^(lit|d3|date-fns|node:.*|@resvg\/resvg-js)(\/|$)/;

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).sort();
const roomOf = (path: string) => path.replace(/[/\\].*|\.ts$/, '');
const pure = sources.filter((path) => rank[roomOf(path)] < 4);
const text = (path: string) => readFileSync(join(src, path), 'utf8');

/** Every import of a file, type imports and dynamic ones too. */
const imports = sources.flatMap((path) => ts.preProcessFile(text(path)).importedFiles.map(({ fileName }) => ({ path, from: fileName })));

describe('rooms', () => {
  it('every source file lies in a room that has a rank', () => {
    expect(sources.filter((path) => !(roomOf(path) in rank))).toEqual([]);
    expect(sources.length).toBeGreaterThan(5);
  });

  it('a room imports only its own files and those of rooms of a lower rank', () => {
    const wrong = imports.filter(({ path, from }) => {
      if (!from.startsWith('.')) return false;
      const room = roomOf(path);
      const other = roomOf(relative(src, normalize(join(src, dirname(path), from.replace(/\.js$/, '.ts')))));
      return room !== other && !(rank[other] < rank[room]);
    });
    expect(wrong).toEqual([]);
  });

  it('a room imports only the packages it may, and our files by a .js or .json ending', () => {
    const wrong = imports.filter(({ path, from }) => (from.startsWith('.') ? !/\.(js|json)$/.test(from) : !packages(roomOf(path)).test(from)));
    expect(wrong).toEqual([]);
  });

  it('a room below components takes the clock as an argument', () => {
    expect(pure.filter((path) => /Date\.now\(|new Date\(\)|performance\.now\(/.test(text(path)))).toEqual([]);
  });

  it('a room below components knows no DOM and no Node: it compiles with the language alone', () => {
    const builtins = join(src, 'web-and-node.d.ts');
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts'], module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [], strict: true, skipLibCheck: true, noEmit: true, resolveJsonModule: true,
    };
    // What browsers and Node share and pure code may use. D3's types name DOM nodes, which nothing here touches.
    const shared = ['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'structuredClone'].map((name) => `declare const ${name}: any; type ${name} = any;`);
    const host = ts.createCompilerHost(options);
    const { fileExists, getSourceFile } = host;
    host.fileExists = (path) => path === builtins || fileExists(path);
    host.getSourceFile = (path, ...rest) =>
      path === builtins ? ts.createSourceFile(path, shared.join('\n'), ts.ScriptTarget.ES2022) : getSourceFile(path, ...rest);
    const program = ts.createProgram([builtins, ...pure.map((path) => join(src, path))], options, host);
    const unknownNames = pure.flatMap((path) =>
      program.getSemanticDiagnostics(program.getSourceFile(join(src, path)))
        .map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
        .filter((message) => message.includes('Cannot find name')),
    );
    expect(unknownNames).toEqual([]);
  });
});
