// node scripts/measure-letters.mjs [more fonts.ttf …]: writes src/measure/letter-widths.ts, the widest each letter is in the fonts
// installed (Noto, DejaVu, Liberation: Debian's fonts-noto-core, fonts-dejavu-core, fonts-liberation) and in those given; family, weight
// and slant of those are read from them. The table in the repository was made with Inter, Roboto and Open Sans (400, 700, 400 italic).
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { root } from './bundle.mjs';
import { browserArgs, findBrowser } from './find-browser.mjs';

/** Both kinds of face for the scripts that most fonts have, one for all others. */
const WESTERN = [[0x20, 0x250], [0x370, 0x530], [0x1e00, 0x1f00], [0x2010, 0x2045], [0x20a0, 0x20c0]];
const OTHERS = [[0x530, 0x700], [0x900, 0xf00], [0x1000, 0x1100], [0x1780, 0x1800]];
const JOINED = [[0x620, 0x700]];
const within = (ranges, code) => ranges.some(([from, to]) => code >= from && code < to);

const FAMILIES = /^(Noto (Sans|Serif)( (Arabic|Hebrew|Armenian|Georgian|Devanagari|Bengali|Gurmukhi|Gujarati|Oriya|Tamil|Telugu|Kannada|Malayalam|Sinhala|Thai|Lao|Myanmar|Khmer))?|Noto Serif Tamil Slanted|Noto Naskh Arabic|Noto Looped (Thai|Lao)|DejaVu (Sans|Serif)|Liberation (Sans|Serif))$/;
const FORMAT = '%{family[0]}|%{weight}|%{slant}|%{width}|%{charset}|%{file}\n';
const read = (tool, ...args) => execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1e9 }).trim().split('\n').map((line) => line.split('|'));

/** Fontconfig's fonts as `{ family, file, bold, serif, codes }`; its weights are 80 for regular and 200 for bold. */
function fonts(given) {
  const rows = [...read('fc-list', '-f', FORMAT).filter(([family]) => FAMILIES.test(family)), ...(given.length ? read('fc-query', '-f', FORMAT, ...given) : [])];
  return rows.filter(([, weight, , width]) => (weight === '80' || weight === '200') && width === '100').map(([family, weight, slant, , charset, file]) => ({
    family: `${family} ${weight} ${slant}`, file, bold: weight === '200', italic: slant !== '0', serif: /Serif/.test(family),
    codes: charset.split(' ').flatMap((range) => {
      const [from, to = from] = range.split('-').map((code) => parseInt(code, 16));
      return to < 0x20 || from > 0x2200 ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((code) => within([...WESTERN, ...OTHERS], code));
    }),
  })).filter(({ codes }) => codes.length);
}

/** In the page: `[code, px at 1000 px alone or last of its word, where another joins it]` for each code of a font, without kerning. */
async function measureIn({ family, codes, data }) {
  const face = new FontFace(family, `url(data:font/ttf;base64,${data})`);
  document.fonts.add(await face.load());
  const context = document.createElement('canvas').getContext('2d');
  context.textRendering = 'geometricPrecision';
  context.fontKerning = 'none';
  context.font = `1000px "${family}"`;
  const has = new Set(codes);
  const width = (text) => context.measureText(text).width;
  /** Letters a vowel sign is measured beside, as some melt into a wider one: all that its script may have in India, three elsewhere. */
  const bases = (code) => {
    const [block, offsets] = code >= 0x1780 ? [0x1780, [0, 5, 0x13]] : code >= 0x1000 ? [0x1000, [0, 5, 0x14]] : code >= 0xe00 ? [code & ~0x7f, [1, 7, 0x19]] : [code & ~0x7f, Array.from({ length: 0x25 }, (_, i) => 0x15 + i)];
    return offsets.map((offset) => block + offset).filter((base) => has.has(base)).map((base) => String.fromCharCode(base));
  };
  const out = codes.map((code) => {
    const char = String.fromCharCode(code);
    if (/\p{C}/u.test(char)) return [code, 0, 0];
    if (/\p{M}/u.test(char)) {
      const wider = code < 0x900 ? 0 : Math.max(0, ...bases(code).map((base) => width(base + char) - width(base)));
      return [code, wider, wider];
    }
    const alone = width(char);
    if (code < 0x620 || code >= 0x700 || !has.has(0x640)) return [code, alone, alone];
    const line = width('\u0640'); // the stroke that joins to both sides
    const inner = Math.max(width(`${char}\u0640`) - line, width(`\u0640${char}\u0640`) - 2 * line);
    return [code, Math.max(alone, width(`\u0640${char}`) - line, inner), inner];
  });
  document.fonts.delete(face);
  return out;
}

const tables = {};
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
const page = await browser.newPage();
const given = process.argv.slice(2);
for (const font of fonts(given)) {
  const { family, codes, file, bold, italic, serif } = font;
  // Fonts for other scripts have Latin letters of their own, which nobody sets Latin in.
  const western = /^(Noto (Sans|Serif)|DejaVu.*|Liberation.*) \d+ \d+$/.test(family) || given.includes(file);
  for (const [code, alone, inner] of await page.evaluate(measureIn, { family, codes, data: readFileSync(file).toString('base64') })) {
    // Faces without serifs lean and stay as wide, but for letters that they have from those with serifs, whose italics count.
    if (within(WESTERN, code) && (!western || (italic && !serif))) continue;
    const put = (name, width) => ((tables[name] ??= [])[code] = Math.max(tables[name][code] ?? 0, width));
    // A bold letter is never taken for narrower than a regular one, nor any for narrower than in Times, which pages are set in that ask for nothing.
    for (const weight of bold ? ['bold'] : ['regular', 'bold']) {
      if (!serif || !within(WESTERN, code) || (family.startsWith('Liberation') && !italic)) put(`sans ${weight}`, alone);
      if (serif && within(WESTERN, code)) put(`serif ${weight}`, alone);
      if (within(JOINED, code)) put(`joined ${weight}`, inner);
    }
  }
}
await browser.close();

const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const sign = (width) => ((n) => String.fromCharCode(n < 92 ? 35 + n : 0xae - 92 + n))(Math.ceil((width - 0.01) / 4));
const row = (name, [from, to]) => quoted(Array.from({ length: to - from }, (_, i) => sign(tables[name][from + i] ?? 0)).join(''));
const list = (kind, ranges) => ranges.map((range) => `  [0x${range[0].toString(16)}, ${row(`${kind} regular`, range)},\n    ${row(`${kind} bold`, range)}],`).join('\n');
writeFileSync(`${root}/src/measure/letter-widths.ts`, `// Written by scripts/measure-letters.mjs.

/**
 * Widths of letters: \`[first code point, regular, bold]\`, a sign a letter, '#' for nothing (not known, or a mark that takes no room), '$' for
 * 1/250 em and so on to “~”, then beginning with “®”, rounded up. Each is the widest that Chromium draws without kerning in Noto, DejaVu and Liberation, for Latin, Greek and Cyrillic
 * also in Inter, Roboto and Open Sans: upright or italic, alone or at the end of a word, a vowel sign beside a letter it belongs to.
 */
export type LetterWidths = readonly (readonly [number, string, string])[];

/** Latin, Greek, Cyrillic and signs in faces without serifs and in Times; Armenian, Hebrew, Arabic, the scripts of India, Sinhala, Thai, Lao, Burmese, Georgian, Khmer in all. */
export const sansWidths: LetterWidths = [
${list('sans', [...WESTERN, ...OTHERS])}
];

/** Latin, Greek, Cyrillic and signs in faces with serifs. */
export const serifWidths: LetterWidths = [
${list('serif', WESTERN)}
];

/** Arabic letters where another one follows and joins. */
export const joinedWidths: LetterWidths = [
${list('joined', JOINED)}
];
`);
