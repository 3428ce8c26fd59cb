import { contextOf } from '../components/context.js';
import { isRightToLeft, pickText, timelineColumns } from '../data/index.js';
import type { TimelineDocument } from '../data/types.js';
import { documentToCsv } from '../formats/index.js';
import { buildPage } from './build-page.js';
import type { BuildOptions } from './build-options.js';
import { contentHash, integrityOf } from './content-hash.js';
import { DEFAULT_FAMILY, furtherFonts, pageFonts } from './default-font.js';
import { elementFiles, loadedFirst, packageFile } from './package-files.js';
import { frameTag, oembedDocument } from './oembed.js';
import { pageHeight } from './page-height.js';
import { pageSheet } from './page-sheet.js';
import { escapeText } from './raw-text.js';
import { DEFAULT_WIDTHS, renderTimeline } from './render-timeline.js';
import { serverType } from './server-font.js';
import { serverPicture } from './server-pictures.js';
import { snippetsPage } from './snippets.js';
import { svgToPng } from './svg-to-png.js';
import { timelineCalendar } from './timeline-calendar.js';
import { onSheet, svgTheme, timelineSvg } from './timeline-images.js';
import { timelineJsonLd } from './timeline-jsonld.js';
import { timelineList } from './timeline-list.js';
import { timelineMarkdown } from './timeline-markdown.js';

export interface BuiltFile { path: string; content: string | Uint8Array }
export interface BuiltFolder { files: BuiltFile[]; /** What a builder has to know, a sentence each. */ notes: string[] }

const SHARE = { width: 1200, height: 630 };

/**
 * Every file of a folder for a static host: a page already drawn, the element, the host page's script, pictures, the list in the formats others read. The
 * same document and options give the same bytes. The document as `parseTimeline` gives it.
 */
export async function buildFolder(document: TimelineDocument, options: BuildOptions = {}): Promise<BuiltFolder> {
  const languages = options.lang?.length ? options.lang : [document.lang ?? 'en'];
  const built = await Promise.all(languages.map((lang, i) => buildLanguage(document, { ...options, lang: languages }, lang, i ? `${lang}/` : '')));
  const notes = built.flatMap((folder) => folder.notes);
  if (!options.base) notes.push('No base address was given: oembed.json, snippets.html and the picture for sharing have relative addresses, which other sites cannot use.');
  return { files: built.flatMap(({ files }) => files), notes: [...new Set(notes)] };
}

async function buildLanguage(given: TimelineDocument, options: BuildOptions, lang: string, folder: string): Promise<BuiltFolder> {
  const document = options.title === undefined ? given : { ...given, title: options.title };
  const { widths = DEFAULT_WIDTHS, theme = 'auto', orientation = 'auto', scale = 'elastic', lanes = 'none', order = 'oldest' } = options;
  const text = JSON.stringify(document);
  const base = options.base && `${options.base}${folder}`;
  const url = base ? `${base}index.html` : 'index.html';
  const image = `${base ?? ''}timeline.png`;
  const font = { family: DEFAULT_FAMILY };
  const shared = { lang, orientation, scale, lanes, order, controls: options.controls };
  const draft = renderTimeline(document, { ...shared, widths, font });
  const fonts = pageFonts(`${draft.list}${draft.template}`);
  // What a first visit draws with: a font that is late is not used.
  const early = fonts.filter(({ italic, range }) => !range && (!italic || /break-label|<em>/.test(draft.template)));
  const sheet = hashed('timeline', 'css', draft.css);
  const page = hashed('page', 'css', pageSheet(fonts, theme));
  const scripts = scriptFiles();
  const pieces = renderTimeline(document, {
    ...shared, widths, font, id: 'timeline', styles: { href: sheet.path }, url: base && base, image: base && image, index: options.index, oembed: base && `${base}oembed.json`, siteName: options.siteName,
  });
  const columns = timelineColumns(document);
  const context = contextOf(document, columns.asOf, lang);
  const direction = isRightToLeft(lang) ? 'rtl' as const : 'ltr' as const;
  const feeds = [{ href: 'timeline.ics', type: 'text/calendar', title: 'iCalendar' }, { href: 'timeline.csv', type: 'text/csv', title: 'CSV' }];
  const others = (options.lang?.length ?? 0) > 1 ? options.lang!.map((hreflang, i) => ({ lang: hreflang, href: base ? `${options.base}${i ? `${hreflang}/` : ''}` : `${folder && '../'}${i ? `${hreflang}/` : ''}index.html` })) : [];
  const index = buildPage({
    lang, dir: direction, pieces, sheets: [page.path, sheet.path], fonts: early.map(({ path }) => path), scripts: scripts.run, preloads: scripts.preload,
    languages: others, feeds, analytics: options.analytics,
  });
  const type = serverType(font);
  const title = pickText(document.title, lang, document.lang).text || context.words.timeline;
  const drawn = (width: number, more: object = {}) => serverPicture(document, columns, width, type, { ...shared, direction, ...more });
  const heightAt = (width: number): number => pageHeight(context, type, width, pieces.heights[widths.findLast((one) => one <= width) ?? widths[0]] ?? 0);
  const embed = { title, url: base ? base : url, width: 600, height: heightAt(600), image, siteName: options.siteName, siteUrl: options.base && new URL('/', options.base).href };
  const pictures = columns.length ? await imageFiles(options, { context, type, drawn, scheme: theme === 'dark' ? 'dark' : 'light', paper: svgTheme(context, theme === 'dark' ? 'dark' : 'light').paper, widths }) : { files: [], notes: [] };
  const missing = furtherFonts(text);
  const calendar = timelineCalendar(context, columns, base);
  const files: BuiltFile[] = [
    { path: 'index.html', content: index }, page, sheet, ...fonts, ...scripts.files, ...pictures.files,
    { path: 'oembed.json', content: `${JSON.stringify(oembedDocument(embed), null, 1)}\n` },
    { path: 'snippets.html', content: snippetsPage({ ...embed, lang, list: pieces.list, frame: frameTag(embed), base: base ?? '' }) },
    { path: 'timeline.html', content: listPage(lang, direction, title, context.text(document.description).text, timelineList(context, columns, { newest: order === 'newest' })) },
    { path: 'timeline.md', content: timelineMarkdown(context, columns) },
    { path: 'timeline.csv', content: documentToCsv(document) },
    { path: 'timeline.ics', content: calendar.text },
    { path: 'timeline.json', content: `${JSON.stringify(document, null, 1)}\n` },
    { path: 'timeline.jsonld', content: `${JSON.stringify(timelineJsonLd(context, columns, base), null, 1)}\n` },
  ];
  const notes = [...pictures.notes, ...missing.map((name) => `The pictures and the page need the font ${name} for some of the texts; the default font, Noto Sans, has Latin, Greek and Cyrillic.`)];
  // The same events in every language: named once.
  if (calendar.left.length && !folder) notes.push(leftOut(calendar.left));
  return { files: files.map(({ path, content }) => ({ path: `${folder}${path}`, content })), notes };
}

/** How many titles a sentence names. */
const NAMED = 3;

function leftOut(titles: readonly string[]): string {
  const more = titles.length - NAMED;
  const named = titles.slice(0, NAMED).map((title) => `“${title}”`).join(', ');
  return `timeline.ics leaves out ${titles.length} ${titles.length > 1 ? 'events' : 'event'} that calendars cannot hold (no known beginning, or one before the year 1 or after 9999): ${named}${more > 0 ? ` and ${more} more` : ''}.`;
}

interface NamedFile { path: string; content: string }
const hashed = (name: string, ending: string, content: string): NamedFile => ({ path: `${name}-${contentHash(content)}.${ending}`, content });

/** The element under a name that stays and under one that says its content, its chunks, the page's own script and the host's. */
function scriptFiles() {
  const element = elementFiles();
  const entry = element[0];
  const named = hashed('event-timeline', 'js', entry.content);
  const frame = hashed('frame', 'js', Buffer.from(packageFile('embed/frame.js')).toString('utf8'));
  const tag = ({ path, content }: NamedFile) => ({ href: path, integrity: integrityOf(content) });
  return {
    files: [named, ...element.map(({ path, content }) => ({ path, content })), frame, { path: 'embed.js', content: packageFile('embed.js') }] as BuiltFile[],
    run: [tag(named), tag(frame)],
    preload: loadedFirst(element).map(tag),
  };
}

interface ImageInput {
  context: ReturnType<typeof contextOf>;
  type: ReturnType<typeof serverType>;
  drawn: (width: number, more?: object) => ReturnType<typeof serverPicture>;
  scheme: 'light' | 'dark';
  paper: string;
  widths: readonly number[];
}

/** timeline.svg and one for each width, timeline.png for sharing, timeline-2x.png for newsletters. */
async function imageFiles({ newsletter = 600 }: BuildOptions, { context, type, drawn, scheme, paper, widths }: ImageInput): Promise<BuiltFolder> {
  const svg = (picture: ReturnType<typeof drawn>): string => timelineSvg(context, picture, type, scheme);
  const each = widths.map((width) => ({ path: `timeline-${width}.svg`, content: svg(drawn(width)) }));
  const widest = each.at(-1)!;
  // A shared picture is seen small: laid out for less room, its letters are larger.
  const share = onSheet(svg(drawn(SHARE.width / 1.25 - 32, { orientation: 'horizontal', maxHeight: 340 })), SHARE.width, SHARE.height, paper);
  const [png, letter] = await Promise.all([svgToPng(share, 1), svgToPng(svg(drawn(newsletter - 32)), 2)]);
  const files: BuiltFile[] = [{ path: 'timeline.svg', content: widest.content }, ...each];
  if (!png || !letter) return { files, notes: ['timeline.png and timeline-2x.png were not made: @resvg/resvg-js, a native module, is not installed for this machine.'] };
  return { files: [...files, { path: 'timeline.png', content: png }, { path: 'timeline-2x.png', content: letter }], notes: [] };
}

/** The list as a page of its own, for what knows neither scripts nor styles. */
const listPage = (lang: string, dir: string, title: string, description: string, list: string): string => `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head><meta charset="utf-8"><title>${escapeText(title)}</title><meta name="robots" content="noindex"></head>
<body>
<h1>${escapeText(title)}</h1>
${description ? `<p>${escapeText(description)}</p>\n` : ''}${list}
</body>
</html>
`;
