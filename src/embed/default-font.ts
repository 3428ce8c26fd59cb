import { contentHash } from './content-hash.js';
import { packageFile, packagePath } from './package-files.js';

export const DEFAULT_FAMILY = '"Noto Sans", "Almost Noto Sans", sans-serif';

/** Letters the small font files lack. */
const BEYOND_LATIN = /[\u0180-\u0217\u021c-\u02ba\u0300-\u052f\u1e00-\u1eff]/;
/** Scripts the default font has no letters of, and a free font that has. */
const OTHER: [RegExp, string][] = [
  [/\p{Script=Arabic}/u, 'Noto Sans Arabic'], [/\p{Script=Hebrew}/u, 'Noto Sans Hebrew'], [/\p{Script=Devanagari}/u, 'Noto Sans Devanagari'], [/\p{Script=Bengali}/u, 'Noto Sans Bengali'],
  [/\p{Script=Thai}/u, 'Noto Sans Thai'], [/\p{Script=Georgian}/u, 'Noto Sans Georgian'], [/\p{Script=Armenian}/u, 'Noto Sans Armenian'], [/\p{Script=Hangul}/u, 'Noto Sans KR'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Noto Sans JP'], [/\p{Script=Han}/u, 'Noto Sans SC'],
];

export interface FontFile { path: string; content: Uint8Array; weight: number; italic: boolean; /** What it is for, where others are there for the rest. */ range?: string }

/**
 * The files of the default font that a page with this text needs. Latin texts get the small ones, with the large ones for letters that come later, in another
 * language; other texts the large ones alone, so that no line is set from two files, which do not kern with each other.
 */
export function pageFonts(text: string): FontFile[] {
  const files = (kind: string, range?: string): FontFile[] => (['regular', 'bold', 'italic'] as const).map((face) => {
    const content = packageFile(`fonts/${kind}-${face}.woff2`);
    return { content, path: `fonts/${kind}-${face}-${contentHash(content)}.woff2`, weight: face === 'bold' ? 700 : 400, italic: face === 'italic', range };
  });
  return BEYOND_LATIN.test(text) ? files('noto-sans') : [...files('noto-sans-latin'), ...files('noto-sans', 'U+180-217, U+21C-2BA, U+300-52F, U+1E00-1EFF')];
}

/** Paths of the files that pictures are drawn with. */
export const pictureFonts = (): string[] => ['regular', 'bold', 'italic'].map((face) => packagePath(`fonts/noto-sans-${face}.ttf`));

/** Fonts that a text needs beside the default one. */
export const furtherFonts = (text: string): string[] => OTHER.filter(([script]) => script.test(text)).map(([, name]) => name);
