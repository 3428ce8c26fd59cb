import type { FontFile } from './default-font.js';

const fontFace = ({ weight, italic }: Pick<FontFile, 'weight' | 'italic'>, family: string, more: string): string =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${italic ? 'italic' : 'normal'}; ${more} }`;

/**
 * What stands in where the font has not come by the first paint: a system's own, a little smaller, so that its texts take the room they were given. `adjust`: per cent of
 * its size; of 1 080 titles in Latin, Greek and Cyrillic one in a hundred is then wider than in Noto Sans by more than 4 %, which the gaps between labels take. Lines are as high as Noto's.
 */
const STAND_INS = [
  { weight: 400, italic: false, name: '', adjust: 102 },
  { weight: 700, italic: false, name: ' Bold', adjust: 101 },
  { weight: 400, italic: true, name: ' Italic', adjust: 97 },
];
const percent = (part: number): string => `${Math.round(part * 1e4) / 100}%`;
const standIn = ({ name, adjust, ...face }: (typeof STAND_INS)[number]): string => {
  const locals = ['Arial', 'Liberation Sans', 'Helvetica'].map((family) => `local("${family}${family === 'Helvetica' && name === ' Italic' ? ' Oblique' : name}")`);
  return fontFace(face, 'Almost Noto Sans', `src: ${locals.join(', ')}; size-adjust: ${adjust}%; ascent-override: ${percent(106.9 / adjust)}; descent-override: ${percent(29.3 / adjust)}; line-gap-override: 0%;`);
};

/**
 * The sheet of a built page: its font, one of about the same widths where that is not there in time, its scheme, no margin in a frame, room around it on a wide screen.
 * A font that is late is kept for the next visit: no letter changes under a reader's eyes, and nothing shifts. One for letters that may come later is let in when it is there.
 */
export const pageSheet = (fonts: readonly FontFile[], theme: 'auto' | 'light' | 'dark'): string => `${fonts.map((file) =>
  fontFace(file, 'Noto Sans', `font-display: ${file.range ? 'swap' : 'optional'}; src: url(${file.path}) format("woff2");${file.range ? ` unicode-range: ${file.range};` : ''}`)).join('\n')}
${STAND_INS.map(standIn).join('\n')}
:root { color-scheme: ${theme === 'auto' ? 'light dark' : theme}; }
body { margin: 0; font: 1rem/1.5 "Noto Sans", "Almost Noto Sans", sans-serif; }
event-timeline { display: block; }
event-timeline::part(card) { max-block-size: 32em; }
@media (min-width: 1264px) { body { max-width: 1200px; margin: 0 auto; padding-block: 32px; } }
`;
