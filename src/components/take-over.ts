import type { ReaderHost } from './reader-acts.js';

/**
 * Puts the element's own drawing in the place of what a server has drawn (`.drawn` in the shadow root, whose sheet hides the element's own meanwhile): in one
 * frame, once data, words and fonts are there and the box has a width, and in no less height, so that nothing on the page moves. The height is let go at the
 * first change of width or view. Where the data could not be read, what the server drew stays.
 */
export async function takeOver(host: ReaderHost & { readonly document?: unknown }): Promise<void> {
  const root = host.renderRoot as ShadowRoot;
  const drawn = [...root.querySelectorAll('.drawn')];
  const picture = drawn.find((part) => part.matches('.root'));
  if (!picture) return;
  do {
    if (!host.clientWidth) await widthOf(host);
    await Promise.all([host.ready, fontsOrLate()]);
    // A font that came last asks for another drawing.
    await host.updateComplete;
  } while (!host.clientWidth);
  if (!host.document) return;
  const { height } = picture.getBoundingClientRect();
  const width = host.clientWidth;
  for (const part of drawn) part.remove();
  const own = root.querySelector<HTMLElement>('.root')!;
  if (own.getBoundingClientRect().height < height) keepHeight(host, own, height, width);
  host.requestUpdate();
}

/** ms that fonts are waited for: one that comes later asks for another drawing, and one that never comes must not keep the page from answering. */
const LATE = 1000;
const fontsOrLate = (): Promise<unknown> => Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, LATE))]);

/** Resolves when a box has a width. */
const widthOf = (host: Element): Promise<void> => new Promise((resolve) => {
  const sizes = new ResizeObserver(() => {
    if (!host.clientWidth) return;
    sizes.disconnect();
    // What is drawn then has another size: not within the observer's own delivery.
    requestAnimationFrame(() => resolve());
  });
  sizes.observe(host);
});

function keepHeight(host: ReaderHost, own: HTMLElement, height: number, width: number): void {
  own.style.minBlockSize = `${height}px`;
  const letGo = (): void => {
    if (host.clientWidth === width && host.view === 'chart' && host.isConnected) return;
    own.style.minBlockSize = '';
    sizes.disconnect();
    host.removeController(view);
  };
  const sizes = new ResizeObserver(() => requestAnimationFrame(letGo));
  const view = { hostUpdated: letGo };
  sizes.observe(host);
  host.addController(view);
}
