import { MESSAGE_TYPE, type FrameMessage, type HostMessage } from './frame-messages.js';

interface Timeline extends HTMLElement {
  readonly events?: readonly { id: string }[];
  select?(id: string | null): void;
}

/**
 * Tells the page around a frame how high its content is, whenever that changes, in the words of `embed.js`, pym, WordPress, AMP and Embedly, and hears
 * that page's wishes. The height is that of the content and never of the frame, so the answer cannot change it again. A frame without a width (its tab is
 * hidden) says nothing until it has one.
 */
export function speakFrame(view: Window & typeof globalThis): void {
  const { document, location, parent } = view;
  const element = document.querySelector<Timeline>('event-timeline');
  if (parent === view || !element) return;
  const secret = /\bsecret=(\w{10})\b/.exec(location.hash)?.[1];
  const pym = new URLSearchParams(location.search).get('childId');
  const say = (message: unknown): void => parent.postMessage(message, '*');
  const ours = (message: Omit<FrameMessage, 'type'>): void => say({ type: MESSAGE_TYPE, ...message });
  // A page built for one scheme keeps it.
  const themed = /light.*dark/.test(view.getComputedStyle(document.documentElement).colorScheme);
  let told = 0;

  const tell = (again?: boolean): void => {
    const height = view.innerWidth && contentHeight(view, element);
    if (!height || (height === told && again !== true)) return;
    told = height;
    ours({ height });
    say({ sentinel: 'amp', type: 'embed-size', height });
    say(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
    if (secret) say({ message: 'height', value: height, secret });
    if (pym) say(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  };

  const sizes = new view.ResizeObserver(() => tell());
  sizes.observe(document.documentElement);
  sizes.observe(element);
  const root = element.shadowRoot;
  // Cards and menus lie over the page and do not make it higher by themselves.
  if (root) new view.MutationObserver(() => {
    for (const over of root.querySelectorAll(OVER)) sizes.observe(over);
    tell();
  }).observe(root, { childList: true, subtree: true });

  for (const event of ['timeline-select', 'timeline-viewport'] as const) {
    element.addEventListener(event, (fired) => {
      const { id, viewport } = (fired as CustomEvent<{ id?: unknown; viewport?: unknown }>).detail;
      ours({ event, detail: event === 'timeline-select' ? { id } : { viewport } });
    });
  }
  view.addEventListener('message', ({ source, data }: MessageEvent<HostMessage | string | null>) => {
    if (source !== parent) return;
    if (typeof data === 'object' && data?.type === MESSAGE_TYPE) obey(document, element, data, themed);
    tell(true);
  });
  // A sandboxed frame may not leave by itself; WordPress follows links to the frame's own host for it.
  if (secret) document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof view.HTMLAnchorElement);
    if (link?.host === location.host) say({ message: 'link', value: link.href, secret });
  });
  tell();
  // A frame that is out of sight observes nothing: what comes late is waited for.
  view.addEventListener('load', () => tell());
  void document.fonts.ready.then(() => tell());
}

const OVER = '.card, .menu-list';

function contentHeight(view: Window, element: Timeline): number {
  const boxes = [element, ...(element.shadowRoot?.querySelectorAll(OVER) ?? [])];
  return Math.ceil(Math.max(view.document.documentElement.getBoundingClientRect().height, ...boxes.map((box) => box.getBoundingClientRect().bottom + view.scrollY)));
}

/** Looks and the open event only: there is nothing a host could not as well have written into the address. */
function obey(document: Document, element: Timeline, { theme, lang, select }: HostMessage, themed: boolean): void {
  if (themed && (theme === 'light' || theme === 'dark' || theme === 'auto')) document.documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  if (typeof lang === 'string' && /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(lang)) element.lang = document.documentElement.lang = lang;
  if (typeof select === 'string' && element.events?.some(({ id }) => id === select)) element.select?.(select);
}
