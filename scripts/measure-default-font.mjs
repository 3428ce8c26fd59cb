// node scripts/measure-default-font.mjs: writes src/measure/noto-sans.ts, the widths and kerning of Noto Sans (SIL Open Font License 1.1) as the
// package @expo-google-fonts/noto-sans has it, read by Chromium at 1000 px, which is the font's own grid: each letter, and each pair of letters.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { root } from './bundle.mjs';
import { browserArgs, findBrowser } from './find-browser.mjs';

const FACES = [[400, false, '400Regular'], [700, false, '700Bold'], [400, true, '400Regular_Italic']];
/** Latin, Greek, Cyrillic and the signs that go with them. Devanagari, which it has too, is more than widths and pairs. */
const WANTED = [[0x20, 0x7f], [0xa0, 0x250], [0x370, 0x530], [0x1e00, 0x1f00], [0x2010, 0x2065], [0x20a0, 0x20c0], [0x2116, 0x2117], [0x2122, 0x2123]];

/** In the page: the letters a face has, their advances, and what each pair is wider or narrower than its letters. */
async function measureIn({ data, wanted }) {
  const face = new FontFace('measured', `url(data:font/ttf;base64,${data})`);
  document.fonts.add(await face.load());
  const context = document.createElement('canvas').getContext('2d');
  context.textRendering = 'geometricPrecision';
  const width = (text, font = 'measured') => ((context.font = `1000px ${font}`), Math.round(context.measureText(text).width));
  const codes = wanted.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)).filter((code) => {
    const char = String.fromCharCode(code);
    return !/[\p{M}\p{C}\u2028\u2029]/u.test(char) && width(char, 'measured, serif') === width(char, 'measured, monospace');
  });
  const chars = codes.map((code) => String.fromCharCode(code));
  const advances = chars.map((char) => width(char));
  context.font = '1000px measured';
  const kerning = chars.map((a, i) => chars.map((b, j) => Math.round(context.measureText(a + b).width - advances[i] - advances[j])));
  document.fonts.delete(face);
  return { codes, advances, kerning };
}

/** Lists that are the same as one: the number of each, and one of each. */
function classes(lists) {
  const known = new Map();
  const numbers = lists.map((list) => {
    const key = list.join();
    if (!known.has(key)) known.set(key, known.size);
    return known.get(key);
  });
  return { numbers, first: [...known.values()].map((number) => numbers.indexOf(number)) };
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
const page = await browser.newPage();
let ranges;
const faces = [];
for (const [weight, italic, name] of FACES) {
  const data = readFileSync(`${root}/node_modules/@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`).toString('base64');
  const { codes, advances, kerning } = await page.evaluate(measureIn, { data, wanted: WANTED });
  const own = [];
  for (const code of codes) if (own.at(-1)?.[1] === code) own.at(-1)[1]++; else own.push([code, code + 1]);
  ranges ??= own;
  if (JSON.stringify(own) !== JSON.stringify(ranges)) throw new Error(`${name} has other letters than the first face.`);
  const before = classes(kerning);
  const after = classes(kerning[0].map((_, column) => kerning.map((row) => row[column])));
  const pairs = before.first.map((i) => after.first.flatMap((j, column) => (kerning[i][j] ? [column, kerning[i][j]] : [])).join(' ')).join(';');
  faces.push(`    {
      weight: ${weight}, italic: ${italic},
      advances: '${advances.join(' ')}',
      before: '${before.numbers.join(' ')}',
      after: '${after.numbers.join(' ')}',
      kerning: '${pairs}',
    },`);
}
await browser.close();
const { version } = JSON.parse(readFileSync(`${root}/node_modules/@expo-google-fonts/noto-sans/package.json`, 'utf8'));
writeFileSync(`${root}/src/measure/noto-sans.ts`, `// Written by scripts/measure-default-font.mjs.
import type { FontMetrics } from './font-measure.js';

/**
 * Widths and kerning of Noto Sans, regular, bold and italic, for Latin, Greek, Cyrillic and their signs. From the fonts in @expo-google-fonts/noto-sans ${version},
 * © The Noto Project Authors (https://github.com/notofonts/latin-greek-cyrillic), SIL Open Font License 1.1.
 */
export const notoSans: FontMetrics = {
  family: 'Noto Sans',
  unitsPerEm: 1000,
  ranges: [${ranges.map(([from, to]) => `[0x${from.toString(16)}, 0x${to.toString(16)}]`).join(', ')}],
  faces: [
${faces.join('\n')}
  ],
};
`);
