import type { ReactiveElement } from 'lit';
import { addSheet } from './own-sheets.js';
import type * as RenderCard from './render-card.js';

let arriving: Promise<typeof RenderCard> | undefined;

/** The render functions of cards, whose chunk is fetched once a page, when first needed; an element that waits for it is updated. */
export class CardChunk {
  /** Undefined until the chunk is there. */
  functions?: typeof RenderCard;
  #asked = false;

  constructor(private readonly host: ReactiveElement) {}

  /** Fetches it, unless it is here or on its way. One that does not arrive is asked for again. */
  readonly fetch = (): void => {
    if (this.#asked) return;
    this.#asked = true;
    arriving ??= import('./render-card.js');
    arriving.then((functions) => {
      this.functions = functions;
      addSheet(this.host.renderRoot as ShadowRoot, functions.laterStyles.styleSheet!);
      this.host.requestUpdate();
    }, () => {
      this.#asked = false;
      arriving = undefined;
    });
  };
}
