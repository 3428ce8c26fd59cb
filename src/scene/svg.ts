import type { FontSpec } from '../measure/types.js';
import type { Picture, TypeFaces } from './picture-types.js';
import type { Mark, MarkRole } from './types.js';

/** Colours of a picture that stands alone. */
export interface SVGTheme {
  ink: string;
  muted: string;
  paper: string;
  band: string;
  line: string;
  /** By category index; the muted ink where there is none. */
  categories: readonly string[];
  /** By era index. */
  eras?: readonly string[];
}

export const lightTheme: SVGTheme = { ink: '#1a1d20', muted: '#5c6166', paper: '#fffdf9', band: '#f0ece4', line: '#cfc8ba', categories: [] };
export const darkTheme: SVGTheme = { ink: '#eceae4', muted: '#a5a9ab', paper: '#14181b', band: '#23282c', line: '#43494d', categories: [] };

export interface SVGOptions {
  faces: TypeFaces;
  theme?: SVGTheme;
  direction?: 'ltr' | 'rtl';
  lang?: string;
  /** Text above the chart, px high by its own face. */
  title?: string;
  titleFace?: FontSpec;
}

/** The picture as one SVG document of text: what is on screen, chart above overview, with no style sheet, script or address in it. O(marks). */
export function pictureToSVG(picture: Picture, options: SVGOptions): string {
  const { faces, theme = lightTheme, direction = 'ltr', lang, title, titleFace } = options;
  const paint = painter(faces, escaped(theme), direction);
  const margin = 16;
  const head = title && titleFace ? titleFace.lineHeight * 1.5 : 0;
  const below = picture.overview ? picture.overview.height + faces.small.lineHeight + 24 : 0;
  const width = Math.ceil(picture.width + 2 * margin);
  const height = Math.ceil(picture.height + head + below + 2 * margin);
  const items = picture.items.map(({ marks, shift }) => (shift ? `<g transform="translate(${shift})">${marks.map(paint).join('')}</g>` : marks.map(paint).join('')));
  const body = [...[...(picture.plot?.marks ?? []), ...picture.ground].map(paint), ...items].join('');
  const start = direction === 'rtl' ? picture.width : 0;
  const heading = title && titleFace ? text({ x: start, y: titleFace.size }, title, fontOf(titleFace), escape(theme.ink)) : '';
  const top = picture.height + 16;
  const overview = picture.overview
    ? `<g transform="translate(0 ${top})">${text({ x: start, y: faces.small.size }, picture.overview.caption, fontOf(faces.date), escape(theme.muted))}<g transform="translate(0 ${faces.small.lineHeight + 8})">${[...picture.overview.still, ...picture.overview.marks].map(paint).join('')}</g></g>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" direction="${direction}"${lang ? ` lang="${escape(lang)}"` : ''} role="img"><title>${escape(title ?? picture.summary ?? '')}</title><desc>${escape(picture.summary ?? '')}</desc><rect width="${width}" height="${height}" fill="${escape(theme.paper)}"/><g transform="translate(${margin} ${margin})">${heading}<g transform="translate(0 ${head})">${body}${overview}</g></g></svg>`;
}

/** Signs that XML gives a meaning as their numbers; those it does not allow left out. */
const escape = (value: string): string =>
  value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const fontOf = (font: FontSpec): string =>
  `font-family="${escape(font.family)}" font-size="${font.size}" font-weight="${font.weight}"${font.italic ? ' font-style="italic"' : ''}${font.letterSpacing ? ` letter-spacing="${font.letterSpacing}"` : ''}${font.wordSpacing ? ` word-spacing="${font.wordSpacing}"` : ''}`;
const text = ({ x, y }: { x: number; y: number }, words: string, font: string, fill: string, more = ''): string =>
  `<text x="${x}" y="${y}" ${font} fill="${fill}"${more}>${escape(words)}</text>`;

/** Colours as they may stand in an attribute. */
const escaped = (theme: SVGTheme): SVGTheme => ({
  ink: escape(theme.ink), muted: escape(theme.muted), paper: escape(theme.paper), band: escape(theme.band), line: escape(theme.line),
  categories: theme.categories.map(escape), eras: theme.eras?.map(escape),
});

/** How each role is painted, as attributes; the style sheet of the elements says the same in CSS. */
function painter(faces: TypeFaces, theme: SVGTheme, direction: string): (mark: Mark) => string {
  const face: Partial<Record<MarkRole, FontSpec>> = {
    title: faces.title, 'title-strong': faces.strong, date: faces.date, count: faces.date, 'break-label': { ...faces.small, italic: true }, 'lane-label': { ...faces.small, weight: faces.date.weight },
  };
  const paint = (mark: Mark): string => {
    const own = mark.category !== undefined && mark.category >= 0 ? theme.categories[mark.category] : undefined;
    const attributes = `${mark.id ? ` data-id="${escape(mark.id)}"` : ''}${mark.opacity !== undefined ? ` opacity="${mark.opacity}"` : ''}`;
    switch (mark.type) {
      case 'text': {
        const fill = mark.role === 'date' || mark.role === 'lane-label' ? own ?? theme.muted : mark.role.startsWith('title') ? theme.ink : theme.muted;
        const anchor = mark.anchor ? ` text-anchor="${mark.anchor}"` : '';
        return text(mark, mark.text, fontOf(face[mark.role] ?? faces.small), fill, `${anchor}${mark.dir && mark.dir !== direction ? ` direction="${mark.dir}"` : ''}`);
      }
      case 'rect':
        return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"${mark.radius ? ` rx="${mark.radius}"` : ''}${fillOf(mark, own)}${attributes}/>`;
      case 'circle':
        return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}"${fillOf(mark, own)}${attributes}/>`;
      case 'path':
        return `<path d="${mark.d}"${fillOf(mark, own)}${mark.dashed ? ' stroke-dasharray="2 4"' : ''}${attributes}/>`;
      case 'g':
        return `<g${attributes}${mark.lang ? ` lang="${escape(mark.lang)}"` : ''}>${mark.marks.map(paint).join('')}</g>`;
    }
  };
  const fillOf = (mark: Mark, own?: string): string => {
    const c = own ?? theme.muted;
    const stroke = (color: string, width: number, fill = 'none') => ` fill="${fill}" stroke="${color}" stroke-width="${width}"`;
    const looks: Partial<Record<MarkRole, string>> = {
      band: ` fill="${theme.band}"`, 'overview-band': ` fill="${theme.band}"`, 'break-gap': ` fill="${theme.band}"`, density: ` fill="${c}" fill-opacity="0.6"`, dot: ` fill="${c}" fill-opacity="0.85"`, gauge: stroke(theme.line, 1),
      era: ` fill="${theme.eras?.[mark.era ?? -1] ?? theme.line}" fill-opacity="0.6"`,
      'axis-line': stroke(theme.line, 1.5), tick: stroke(theme.muted, 1), 'tick-minor': stroke(theme.line, 1), break: stroke(theme.muted, 1),
      lane: stroke(theme.line, 1), window: stroke(theme.ink, 1.25), fan: stroke(theme.line, 1), pole: stroke(c, 1.25), marker: ` fill="${c}" stroke="${theme.band}" stroke-width="1.5"`,
      'marker-soft': stroke(c, 2, theme.band), 'marker-approximate': `${stroke(c, 2, theme.band)} stroke-dasharray="2.4 1.8"`,
      'span-uncertain': `${stroke(c, 1)} stroke-dasharray="3 2"`, 'span-soft': ` fill="${c}" fill-opacity="0.75"`, cluster: stroke(theme.muted, 1.25, theme.paper),
    };
    return looks[mark.role] ?? ` fill="${c}"`;
  };
  return paint;
}
