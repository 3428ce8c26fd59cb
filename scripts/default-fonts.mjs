// The default font of built pages and pictures, cut down to the letters that `src/measure/noto-sans.ts` has numbers for: dist/fonts, as TrueType for pictures
// and as WOFF2 for pages, once with all of them and once with Latin alone.
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { root } from './bundle.mjs';

const FACES = { 'regular': '400Regular', 'bold': '700Bold', 'italic': '400Regular_Italic' };
/** Latin with every letter of European languages, and signs; small, since most pages need no more. */
const LATIN = [[0x20, 0x7f], [0xa0, 0x180], [0x218, 0x21c], [0x2bb, 0x2be], [0x2c6, 0x2de], [0x2000, 0x2070], [0x20ac, 0x20ad], [0x2116, 0x2117], [0x2122, 0x2123], [0x2190, 0x2194], [0x2212, 0x2213]];
const ALL = [...LATIN, [0x180, 0x250], [0x300, 0x530], [0x1e00, 0x1f00], [0x20a0, 0x20c0]];
const textOf = (ranges) => ranges.flatMap(([from, before]) => Array.from({ length: before - from }, (_, i) => String.fromCodePoint(from + i))).join('');

/** Writes dist/fonts; cutting takes seconds, so what was cut is kept beside the installed packages. */
export async function buildFonts() {
  const home = join(root, 'node_modules/@expo-google-fonts/noto-sans');
  const kept = join(root, 'node_modules/.cache/event-timeline-fonts', createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url))).update(readFileSync(join(home, 'package.json'))).digest('hex').slice(0, 16));
  if (!existsSync(kept)) {
    const making = mkdtempSync(`${join(root, 'node_modules/.cache-fonts-')}`);
    await Promise.all(Object.entries(FACES).map(async ([name, folder]) => {
      const font = readFileSync(join(home, folder, `NotoSans_${folder}.ttf`));
      const write = async (file, ranges, targetFormat) => writeFileSync(join(making, file), await subsetFont(font, textOf(ranges), { targetFormat }));
      await write(`noto-sans-${name}.ttf`, ALL, 'sfnt');
      await write(`noto-sans-${name}.woff2`, ALL, 'woff2');
      await write(`noto-sans-latin-${name}.woff2`, LATIN, 'woff2');
    }));
    copyFileSync(join(home, 'LICENSE_FONT'), join(making, 'LICENSE.txt'));
    mkdirSync(dirname(kept), { recursive: true });
    renameSync(making, kept);
  }
  cpSync(kept, join(root, 'dist/fonts'), { recursive: true });
}
