import { isColor } from '../data/index.js';
import type { Context } from '../components/context.js';
import { categoryRules } from '../components/category-sheet.js';
import { darkTheme, lightTheme, pictureToSVG, type SVGTheme } from '../scene/index.js';
import { escapeText } from './raw-text.js';
import type { ServerPicture } from './server-pictures.js';
import type { ServerType } from './server-font.js';

/** The colours of a document in a scheme, as every reader of SVG knows them. */
export function svgTheme({ document }: Context, scheme: 'light' | 'dark'): SVGTheme {
  const base = scheme === 'dark' ? darkTheme : lightTheme;
  return {
    ...base, paper: scheme === 'dark' ? base.paper : '#ffffff',
    categories: [...categoryRules(document).matchAll(/\.c\d+\{--c:light-dark\((.*?)\)\}(?=\.|$)/g)].map(([, pair]) => plainColour(pair, scheme)),
    eras: (document.eras ?? []).map(({ color }) => (color && isColor(color) ? color : base.line)),
  };
}

/** One of the two colours of a style rule; a mixture with white, which only browsers know, is mixed here. */
function plainColour(pair: string, scheme: 'light' | 'dark'): string {
  let depth = 0;
  const comma = [...pair].findIndex((sign) => {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    return sign === ',' && !depth;
  });
  if (scheme === 'light') return pair.slice(0, comma);
  const dark = pair.slice(comma + 1);
  if (!dark.startsWith('color-mix')) return dark;
  const hex = /#([\da-f]{6})/i.exec(dark)?.[1];
  return hex ? `#${[0, 2, 4].map((at) => Math.round(parseInt(hex.slice(at, at + 2), 16) * 0.55 + 255 * 0.45).toString(16).padStart(2, '0')).join('')}` : pair.slice(0, comma);
}

/** A picture as SVG that stands alone, with the document's title over it. */
export function timelineSvg(context: Context, { picture, input }: ServerPicture, type: ServerType, scheme: 'light' | 'dark'): string {
  const size = type.size * 1.75;
  return pictureToSVG(picture, {
    faces: type.faces, lang: context.lang, direction: input.direction, title: context.text(context.document.title).text || undefined,
    titleFace: { ...type.faces.strong, size, lineHeight: size * 1.25 }, theme: svgTheme(context, scheme),
  });
}

/** An SVG set in the middle of a sheet of a size, made smaller where it is larger. */
export function onSheet(svg: string, width: number, height: number, paper: string): string {
  const [, w, h] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg)!.map(Number);
  const factor = Math.min(1.6, (width - 32) / w, (height - 24) / h);
  const [x, y] = [(width - w * factor) / 2, (height - h * factor) / 2];
  const inner = svg.replace(/ width="[\d.]+" height="[\d.]+"/, ` x="${x}" y="${y}" width="${w * factor}" height="${h * factor}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${escapeText(paper)}"/>${inner}</svg>`;
}
