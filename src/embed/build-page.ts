import { attributesText, escapeText } from './raw-text.js';
import type { TimelinePieces } from './render-timeline.js';

export interface PageFile { href: string; integrity?: string }
export interface PageInput {
  lang: string;
  dir: 'ltr' | 'rtl';
  pieces: TimelinePieces;
  sheets: readonly string[];
  fonts: readonly string[];
  /** Module scripts, in order. */
  scripts: readonly Required<PageFile>[];
  preloads: readonly Required<PageFile>[];
  /** Language and address of the same page in each language. */
  languages: readonly { lang: string; href: string }[];
  feeds: readonly { href: string; type: string; title: string }[];
  analytics?: string;
}

/** A whole page around the pieces of a timeline: nothing inline but data blocks, nothing asked of another host. */
export function buildPage({ lang, dir, pieces, sheets, fonts, scripts, preloads, languages, feeds, analytics }: PageInput): string {
  const link = (attributes: Parameters<typeof attributesText>[0]): string => `<link${attributesText(attributes)}>`;
  return `<!doctype html>
<html${attributesText({ lang, dir })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${[
    pieces.head,
    '<link rel="icon" href="data:,">',
    '<base target="_top">',
    ...languages.map(({ lang: hreflang, href }) => link({ rel: 'alternate', hreflang, href })),
    ...feeds.map(({ href, type, title }) => link({ rel: 'alternate', type, title, href })),
    ...fonts.map((href) => link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href })),
    ...sheets.map((href, i) => (i ? link({ rel: 'preload', as: 'style', href }) : link({ rel: 'stylesheet', href }))),
    ...preloads.map(({ href, integrity }) => link({ rel: 'modulepreload', href, integrity })),
    ...scripts.map(({ href, integrity }) => `<script${attributesText({ type: 'module', src: href, integrity })}></script>`),
    analytics ? `<script async src="${escapeText(analytics)}"></script>` : '',
    pieces.jsonld,
  ].filter(Boolean).join('\n')}
</head>
<body>
${pieces.html}
</body>
</html>
`;
}
