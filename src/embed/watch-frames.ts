import { MESSAGE_TYPE, type FrameMessage, type HostMessage } from './frame-messages.js';

const FRAMES = 'iframe.event-timeline, iframe[data-event-timeline]';
/** Least and most px that a frame may ask for. */
const [LEAST, MOST] = [20, 20_000];

/**
 * The host page's side of timelines in frames: each frame takes the height of its content; `<figure class="event-timeline" data-timeline="address">`, a
 * list that went through a CMS, becomes a frame; theme, language and `#frame-id:event-id` go in, a reader's acts come out as events of the frame
 * (`timeline-select`, `timeline-viewport`). Only a frame found here is heard, and only from the origin its address has. Returns what ends it.
 */
export function watchFrames(document: Document = globalThis.document): () => void {
  const view = document.defaultView!;
  const known = new WeakSet<HTMLIFrameElement>();

  const tell = (frame: HTMLIFrameElement): void => {
    const { colorScheme } = view.getComputedStyle(frame);
    const theme = frame.dataset.theme ?? (/light.*dark|dark.*light/.test(colorScheme) ? 'auto' : /dark/.test(colorScheme) ? 'dark' : 'light');
    const lang = frame.dataset.lang ?? frame.closest('[data-timeline-lang]')?.getAttribute('data-timeline-lang') ?? undefined;
    const message: HostMessage = { type: MESSAGE_TYPE, theme, lang, select: linked(document, frame) };
    frame.contentWindow?.postMessage(message, '*');
  };

  const find = (): void => {
    for (const place of document.querySelectorAll<HTMLElement>('.event-timeline[data-timeline]:not(:has(iframe))')) replace(place);
  };
  const hear = ({ data, source, origin }: MessageEvent<FrameMessage | null>): void => {
    if (typeof data !== 'object' || data?.type !== MESSAGE_TYPE) return;
    const frame = [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)].find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== originOf(frame)) return;
    const { height, event, detail } = data;
    if (typeof height === 'number' && height >= LEAST && height <= MOST) {
      frame.style.boxSizing = 'content-box';
      frame.style.height = `${height}px`;
      uncover(frame);
    }
    if (event === 'timeline-select' || event === 'timeline-viewport') frame.dispatchEvent(new CustomEvent(event, { detail, bubbles: true }));
    if (!known.has(frame)) {
      known.add(frame);
      tell(frame);
    }
  };
  const tellAll = (): void => document.querySelectorAll<HTMLIFrameElement>(FRAMES).forEach(tell);

  const added = new view.MutationObserver(find);
  const looks = new view.MutationObserver(tellAll);
  added.observe(document.documentElement, { childList: true, subtree: true });
  looks.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-timeline-lang'] });
  view.addEventListener('message', hear);
  view.addEventListener('hashchange', tellAll);
  find();
  // A frame that was there first has spoken to nobody: it answers.
  tellAll();
  return () => {
    added.disconnect();
    looks.disconnect();
    view.removeEventListener('message', hear);
    view.removeEventListener('hashchange', tellAll);
  };
}

/** A sandbox without an origin of its own says "null". */
const originOf = (frame: HTMLIFrameElement): string =>
  (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : new URL(frame.src, frame.ownerDocument.baseURI).origin);

/** The event that the page's fragment names: `#frame-id:event-id`, or an id that the page itself does not have. */
function linked(document: Document, { id }: HTMLIFrameElement): string | undefined {
  let name = document.location.hash.slice(1);
  try {
    name = decodeURIComponent(name);
  } catch {
    // Kept as written.
  }
  if (id && name.startsWith(`${id}:`)) return name.slice(id.length + 1);
  return name && !document.getElementById(name) ? name : undefined;
}

/** Puts a frame where a list is; the list stays until the frame has spoken, so that a reader whose frame does not come still reads. */
function replace(place: HTMLElement): void {
  const { timeline = '', theme } = place.dataset;
  if (!/^(https?:)?\/\/|^[^:]*$/i.test(timeline)) return;
  const frame = place.ownerDocument.createElement('iframe');
  frame.className = 'event-timeline';
  frame.loading = 'lazy';
  frame.title = place.querySelector('figcaption, a')?.textContent?.trim() || 'Timeline';
  frame.style.cssText = 'display:block;width:100%;border:0;height:1px;visibility:hidden';
  if (theme) frame.dataset.theme = theme;
  frame.src = timeline;
  place.prepend(frame);
}

function uncover(frame: HTMLIFrameElement): void {
  if (frame.style.visibility !== 'hidden') return;
  frame.style.visibility = '';
  for (const child of frame.parentElement!.children) if (child !== frame) child.toggleAttribute('hidden', true);
}
