import type { Context } from '../components/context.js';
import { attributesText, escapeText } from './raw-text.js';

export interface HeadOptions {
  /** Absolute address of the page: canonical, and what a shared link leads to. */
  url?: string;
  /** Address of the picture for shared links, 1200 by 630 px. */
  image?: string;
  /** Whether search engines may list the page itself; default: no, since it is a part of other pages. */
  index?: boolean;
  /** Address of the oEmbed document. */
  oembed?: string;
  siteName?: string;
}

/** Tags for a page's head: title, description, canonical address, sharing, discovery. */
export function timelineHead(context: Context, options: HeadOptions): string {
  const { url, image, index = false, oembed, siteName } = options;
  const title = context.text(context.document.title).text || context.words.timeline;
  const description = context.text(context.document.description).text;
  const meta = (key: 'name' | 'property', name: string, content: string | undefined): string => (content ? `<meta${attributesText({ [key]: name, content })}>` : '');
  return [
    `<title>${escapeText(title)}</title>`,
    meta('name', 'description', description),
    index ? '' : '<meta name="robots" content="noindex">',
    url ? `<link${attributesText({ rel: 'canonical', href: url })}>` : '',
    meta('property', 'og:type', 'article'), meta('property', 'og:title', title), meta('property', 'og:description', description),
    meta('property', 'og:site_name', siteName), meta('property', 'og:locale', context.lang.replace('-', '_')), meta('property', 'og:url', url), meta('property', 'og:image', image),
    image ? `${meta('property', 'og:image:width', '1200')}\n${meta('property', 'og:image:height', '630')}\n${meta('property', 'og:image:alt', title)}` : '',
    meta('name', 'twitter:card', image && 'summary_large_image'),
    oembed ? `<link${attributesText({ rel: 'alternate', type: 'application/json+oembed', href: oembed, title })}>` : '',
  ].filter(Boolean).join('\n');
}
