import type { FontFile } from './default-font.js';

/** The sheet of a built page: its font, one of about the same widths for the moments before it is there, its scheme, no margin in a frame, room around it on a wide screen. */
export const pageSheet = (fonts: readonly FontFile[], theme: 'auto' | 'light' | 'dark'): string => `${fonts.map(({ path, weight, italic, range }) =>
  `@font-face { font-family: "Noto Sans"; font-weight: ${weight}; font-style: ${italic ? 'italic' : 'normal'}; font-display: swap; src: url(${path}) format("woff2");${range ? ` unicode-range: ${range};` : ''} }`).join('\n')}
:root { color-scheme: ${theme === 'auto' ? 'light dark' : theme}; }
@font-face { font-family: "Almost Noto Sans"; src: local("Arial"), local("Liberation Sans"), local("Helvetica"); size-adjust: 106%; ascent-override: 100.8%; descent-override: 27.6%; line-gap-override: 0%; }
body { margin: 0; font: 1rem/1.5 "Noto Sans", "Almost Noto Sans", sans-serif; }
event-timeline { display: block; }
event-timeline::part(card) { max-block-size: 32em; }
@media (min-width: 1264px) { body { max-width: 1200px; margin: 0 auto; padding-block: 32px; } }
`;
