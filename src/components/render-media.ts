import { html, nothing, type TemplateResult } from 'lit';
import { isSafeUrl } from '../data/index.js';
import type { Media, TimelineEvent } from '../data/types.js';
import { readingMessagesFor } from '../words/index.js';
import type { Context } from './context.js';

/** Hosts a reader has agreed to load content from, on this page and until it is left. */
const agreed = new Set<string>();
/** Single addresses agreed to. */
const loaded = new Set<string>();

/** A picture that is not there leaves no box behind, only its words; one that is has its own shape, whatever was said of it. */
const missing = ({ type, currentTarget }: Event): void => {
  const image = currentTarget as HTMLImageElement;
  image.classList.toggle('missing', type === 'error');
  if (!image.naturalHeight) return;
  image.style.setProperty('--_shape', String(image.naturalWidth / image.naturalHeight));
  if (!image.hasAttribute('width')) image.style.setProperty('--_wide', `${image.naturalWidth}px`);
};

/** Width and shape as the sheet needs them to bound a picture's height and keep its box no wider than what it shows. Set as a property: pages may forbid the attribute. */
const shapeOf = (width = 0, height = 0): string => (width > 0 && height > 0 ? `--_wide:${width}px;--_shape:${width / height}` : '');

/** An event's pictures, films, sounds and contents of other sites. */
export const renderMediaOf = (context: Context, event: TimelineEvent): unknown => event.media?.map((media) => renderMedia(context, media));

function renderMedia(context: Context, media: Media): TemplateResult | typeof nothing {
  const { kind, src, poster, width, height } = media;
  if (!isSafeUrl(src)) return nothing;
  const alt = context.text(media.alt);
  const size = { width: width ?? nothing, height: height ?? nothing };
  const shape = shapeOf(width, height);
  const shown = {
    image: () => html`<img loading="lazy" decoding="async" src=${src} alt=${alt.text} lang=${alt.lang} width=${size.width} height=${size.height} .style=${shape} @error=${missing} @load=${missing}>`,
    video: () => html`<video controls preload="none" playsinline src=${src} poster=${poster && isSafeUrl(poster) ? poster : nothing} aria-label=${alt.text} width=${size.width} height=${size.height} .style=${shape}></video>`,
    audio: () => html`<audio controls preload="none" src=${src} aria-label=${alt.text}></audio>`,
    embed: () => renderEmbed(context, media, alt.text),
  }[kind]();
  const parts = [context.text(media.caption), context.text(media.credit)].filter(({ text }) => text);
  return html`<figure>${shown}${parts.length ? html`<figcaption class="quiet">${parts.map(({ text, lang }, i) => html`${i ? ' · ' : ''}<span lang=${lang} dir="auto">${text}</span>`)}</figcaption>` : nothing}</figure>`;
}

/** Another site's page: named first, loaded only once the reader agrees; until then nothing is asked of it. */
function renderEmbed(context: Context, { src, width, height }: Media, title: string): TemplateResult {
  const words = readingMessagesFor(context.lang).media;
  const { host } = new URL(src, location.href);
  if (agreed.has(host) || loaded.has(src)) {
    return html`<iframe src=${src} title=${title || words.embed} loading="lazy" referrerpolicy="strict-origin-when-cross-origin" allow="fullscreen; picture-in-picture; encrypted-media"
      sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms" width=${width ?? nothing} height=${height ?? nothing}></iframe>`;
  }
  const agree = (all: boolean) => (event: Event): void => {
    if (all) agreed.add(host);
    else loaded.add(src);
    const figure = (event.currentTarget as Element).closest('figure')!;
    const owner = (figure.getRootNode() as ShadowRoot).host as HTMLElement & { requestUpdate(): void; updateComplete: Promise<unknown> };
    owner.requestUpdate();
    // The button that had the focus is gone: what it brought takes it.
    void owner.updateComplete.then(() => figure.querySelector('iframe')?.focus());
  };
  return html`<div class="embed" lang=${context.words.lang}>
    ${title ? html`<p class="embed-title">${title}</p>` : nothing}
    <p class="quiet">${words.consent(host)}</p>
    <p class="embed-choices"><button type="button" class="agree" @click=${agree(false)}>${words.load(host)}</button>
      <button type="button" class="more" @click=${agree(true)}>${words.always(host)}</button>
      <a href=${src} rel="external noreferrer">${words.openAt(host)}</a></p>
  </div>`;
}
