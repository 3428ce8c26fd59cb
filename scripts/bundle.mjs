// The files for a browser without a bundler: `dist/event-timeline.js` with its chunks, and `dist/event-timeline.all.js`.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { minify } from 'terser';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Style sheets and templates are text to a minifier, which leaves their white space and comments alone. */
const smallerStyles = {
  name: 'smaller-styles',
  load: {
    filter: { id: /\/src\/components\/.*\.ts$/ },
    async handler(id) {
      const code = await readFile(id, 'utf8');
      return { moduleType: 'ts', code: code.replace(/(?<=\bcss)`[^`]*`/g, (sheet) =>
        sheet.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};]) ?/g, '$1')).replace(/\n\s+/g, '\n') };
    },
  },
};

/** D3's way to write markup comes with d3-zoom, and nothing here calls it: it writes text instead. */
const withoutMarkup = {
  name: 'without-markup',
  transform: { filter: { id: /\/node_modules\/d3/, code: /innerHTML/ }, handler: (code) => ({ code: code.replaceAll('innerHTML', 'textContent'), map: null }) },
};

/**
 * What of Lit none of the elements uses: openings for polyfills, for drawing on a server and for decorators, directives, values in the place of attributes, in comments and in raw text, MathML, properties
 * that are not text, and sheets for browsers whose trees adopt none (none that knows the other CSS used here). A text, or what it matches, and what stands there instead; each has to be found.
 */
const unused = {
  'lit-html': [
    [/;\w+\?\.\(S,k\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''], [/,B=t\.litHtmlPolyfillSupport/, ''],
    [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, ''], ['t=M(this,t,i),a(t)', 'a(t)'], ['t=M(this,t,i,0),o=', 'o='], ['r=M(this,e[s+n],i,n)', 'r=e[s+n]'], ['t=M(this,t,i,0)??A', 't=t??A'],
    ['V:M,', ''], [',F:Z', ''], [/class Z\{.*?\}\}(?=const j)/, ''], ['1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))', 'i=new r.ctor(h,r.name,r.strings,this,t)'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''], [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8)/, ''], ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf.*?o\.length-1\}/, ''], ['this._$AP?.(!1,!0,s);', ';'], [/setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
    [/get _\$AU\(\)\{.*?\}/g, ''], [/this\._\$AN=void 0,/g, ''], [',this._$Cv=e?.isConnected??!0', ''], [':3===i?"<math>":""', ':""'], [':3===i?"</math>":""', ':""'], [',2===i||3===i)', ',2===i)'],
  ],
  'lit-element': [
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'], [/\w+\.litElement(?:Polyfill|Hydrate)Support/g, '(void 0)'], [',this._$Do?.setConnected(!0)', ''], [',this._$Do?.setConnected(!1)', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  ],
  'reactive-element': [
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'], [/\w+\.reactiveElementPolyfillSupport/, '(void 0)'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/, '0'], [/const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^}]*\}/, ''],
    [/u=\{toAttribute\(t,s\)\{.*?\}\}(?=,f=)/, 'u={toAttribute:t=>t,fromAttribute:t=>t}'], ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''], [',this.constructor.l?.forEach(t=>t(this))', ''], [',void 0!==t.l&&(this.l=[...t.l])', ''],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''], [/\{useDefault:i,reflect:e,wrapped:h\},r\)\{i&&.*?\|\|\((?=this\._\$AL\.has)/, '{reflect:e}){('], ['(this.hasUpdated||i||', '(this.hasUpdated||'],
    ['r??this._$Ej?.get(e)??r', 'r'],
  ],
  'css-tag': [[/\w+\.ShadowRoot&&\(void 0===[^)]*\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/, '!0']],
};
const litWithout = {
  name: 'lit-without',
  transform: {
    filter: { id: /\/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\// },
    handler: (code, id) => {
      const cuts = unused[/\/([\w-]+)\.js$/.exec(id)?.[1]] ?? [];
      return { code: cuts.reduce((text, [from, to]) => {
        const without = text.replace(from, () => to);
        if (without === text) throw new Error(`${id} has no ${from}: see scripts/bundle.mjs.`);
        return without;
      }, code), map: null };
    },
  },
};

const input = (name) => ({
  cwd: root,
  input: { [name]: 'src/browser.ts' },
  platform: 'browser',
  tsconfig: 'tsconfig.json',
  resolve: { conditionNames: ['production', 'browser', 'import', 'module', 'default'] },
  transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
  plugins: [smallerStyles, withoutMarkup, litWithout],
});

/** The modules that load first, and those that load once something has been drawn: a chunk each, or they would be as many requests as there are others who use them. */
async function loadedTogether() {
  const bundle = await rolldown(input('event-timeline'));
  const { output } = await bundle.generate({ format: 'esm' });
  const chunks = output.filter(({ type }) => type === 'chunk');
  const modulesWith = (chunk, known = new Set()) => {
    if (!chunk || known.has(chunk)) return [];
    known.add(chunk);
    return [...Object.keys(chunk.modules), ...chunk.imports.flatMap((name) => modulesWith(chunks.find(({ fileName }) => fileName === name), known))];
  };
  const core = new Set(modulesWith(chunks.find(({ isEntry }) => isEntry)));
  const rest = new Set(modulesWith(chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('after-draw.ts'))).filter((id) => !core.has(id)));
  return { core, rest };
}

/** Asks V8 to compile every function of a file beside its download, off the main thread, rather than one by one while a timeline is drawn. */
const EAGER = '//# allFunctionsCalledOnLoad\n';

/** Names that the rooms, and Lit, use among themselves, that no data, attribute or page says: shorter ones, the same in every file, the most frequent first: they get the shortest. */
const INTERNAL = 'rules minGap labelled approximate uncertain positions stations blocks parsed reader untidy unspecified durations maxGap knots lambda minRoom ground ceiling doubts heights mostLabels erasLeft unknownStart unknownEnd openStart openEnd significant thickness broken starts nearer eraAlways shrink hyphen capitalize extents erasInLegend fadeStart fadeEnd titleLang boxTop endWidth labelWidth fromEnd spaceWidth unknownYear getPropertyOptions enableUpdating renderBefore dateBroken lowerPoles majorUnit bottomless orEarlier startUnknown endUnknown drawnShort getPropertyDescriptor shadowRootOptions createProperty finalizeStyles scheduleUpdate approximateStart approximateEnd uncertainStart uncertainEnd renderTools renderBrush renderAfter renderView renderCard flagInput unfinished offsetMinutes creationScope outlines abbreviate updateItems renderAll elementStyles createRenderRoot renderOptions fromAttribute toAttribute floors getUpdateComplete unlabelled radius dashed sides breakRoom useDefault settle'.split(' ');
const nameCache = () => ({ props: { props: Object.fromEntries(INTERNAL.map((name, k) => [`$${name}`, `_${k.toString(36)}`])) } });
const mangle = { properties: { regex: new RegExp(`^(?:${INTERNAL.join('|')})$`) } };

async function smallest(chunk) {
  const { code: small } = await minify(chunk.code, { module: true, ecma: 2022, mangle, nameCache: nameCache(), compress: { passes: 4, unsafe: true, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, inline: 0, loops: false, lhs_constants: false }, format: { comments: false } });
  const modules = Object.entries(chunk.modules).map(([id, { renderedLength }]) => ({ id: relative(root, id), length: renderedLength }));
  const code = ['core', 'rest', 'event-timeline.all'].includes(chunk.name) ? EAGER + small : small;
  return { path: `dist/${chunk.fileName}`, code, imports: chunk.imports.map((name) => `dist/${name}`), modules };
}

/** The names of an `export{…}` or `import{…}`, of both sides each: `a as b,c` is `[['a', 'b'], ['c', 'c']]`. */
const pairs = (text) => text.split(',').map((pair) => pair.split(' as ')).map(([from, to = from]) => [from, to]);

/** Has the first chunk export what it has by the names it has there: `a` instead of `a as b` a hundred times. Who imports from it is told. */
function plainlyExported(files) {
  const core = files.find(({ path }) => path.endsWith('/core.js'));
  if (!core) return files;
  const list = /(?<=\bexport\{)[^{}]*(?=\};?\s*$)/;
  const names = new Map(pairs(list.exec(core.code)[0]).map(([own, name]) => [name, own]));
  const told = (text) => pairs(text).map(([name, as]) => (names.get(name) === as ? as : `${names.get(name)} as ${as}`)).join(',');
  return files.map((file) => {
    const code = file === core ? file.code.replace(list, [...names.values()].join(',')) : file.code.replace(/(?<=\b(?:im|ex)port\{)[^{}]*(?=\}from"\.\/(?:chunks\/)?core\.js")/g, told);
    if (/\(["'`]\.\/core\.js/.test(code) || /[{, ]undefined as /.test(code)) throw new Error(`${file.path} asks for the first chunk in a way that scripts/bundle.mjs does not know.`);
    return { ...file, code };
  });
}

/**
 * Gives all chunks of a build one hash, of all of them: they belong together, and said once in a file it takes least. Of twenty it is the one with which the first files are smallest: how well a
 * file compresses hangs on every letter, by 0.2 %.
 */
function hashed(files) {
  const names = files.flatMap(({ path }) => path.match(/\/chunks\/([\w.]+)\.js$/)?.[1] ?? []);
  if (!names.length) return files;
  const asked = new RegExp(`(["'\`]\\./(?:chunks/)?(?:${names.join('|')}))(?=\\.js["'\`])`, 'g');
  const content = files.map(({ path, code }) => path + code).sort().join('\0');
  const first = files.filter(({ path }) => /(?:core|\/event-timeline)\.js$/.test(path));
  const hashes = Array.from({ length: 20 }, (_, k) => createHash('sha256').update(content + k).digest('hex').slice(0, 8));
  const sizeOf = (hash) => first.reduce((sum, { code }) => sum + brotliCompressSync(code.replace(asked, `$1-${hash}`)).length, 0);
  const [hash] = hashes.map((one) => [one, sizeOf(one)]).reduce((a, b) => (b[1] < a[1] ? b : a));
  const named = (text) => text.replace(/(\/chunks\/[\w.]+)(?=\.js$)/, `$1-${hash}`);
  return files.map(({ path, code, imports, modules }) => ({ path: named(path), code: code.replace(asked, `$1-${hash}`), imports: imports.map(named), modules }));
}

async function generate(name, options) {
  const bundle = await rolldown(input(name));
  const { output } = await bundle.generate({ format: 'esm', entryFileNames: '[name].js', chunkFileNames: (chunk) => `chunks/${chunk.name.replace(/.*-/, '')}.js`, minify: 'dce-only', ...options });
  return hashed(plainlyExported(await Promise.all(output.filter(({ type }) => type === 'chunk').map(smallest))));
}

/** Both bundles in memory: `{ path, code, imports, modules }` a file, paths from the project's root. */
export async function bundle() {
  const { core, rest } = await loadedTogether();
  const groups = [{ name: 'core', test: (id) => core.has(id), priority: 2 }, { name: 'rest', test: (id) => rest.has(id), priority: 1 }];
  const [parts, whole] = await Promise.all([
    generate('event-timeline', { codeSplitting: { groups } }),
    generate('event-timeline.all', { codeSplitting: false }),
  ]);
  return { parts, whole };
}
