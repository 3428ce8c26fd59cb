import { attributesText, escapeText } from './raw-text.js';

export interface EmbedInput {
  title: string;
  /** Address of the page. */
  url: string;
  width: number;
  height: number;
  /** Address and size of the picture for sharing. */
  image?: string;
  siteName?: string;
  siteUrl?: string;
}

/** A frame as HTML, to be pasted. */
export const frameTag = ({ title, url, height }: EmbedInput): string =>
  `<iframe${attributesText({ class: 'event-timeline', src: url, title, width: '100%', height, loading: 'lazy', frameborder: 0 })}></iframe>`;

/** The answer of an oEmbed provider (oembed.com, version 1.0): the blockquote is what WordPress shows until the frame has said its height. */
export function oembedDocument(input: EmbedInput): Record<string, unknown> {
  const { title, url, width, height, image, siteName, siteUrl } = input;
  return {
    version: '1.0', type: 'rich', title, provider_name: siteName ?? title, provider_url: siteUrl, width, height,
    html: `<blockquote class="wp-embedded-content"><a href="${escapeText(url)}">${escapeText(title)}</a></blockquote><iframe${attributesText({ class: 'wp-embedded-content', src: url, title, width, height, frameborder: 0, scrolling: 'no' })}></iframe>`,
    ...(image && { thumbnail_url: image, thumbnail_width: 1200, thumbnail_height: 630 }),
  };
}
