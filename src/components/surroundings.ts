import type { ReactiveController, ReactiveElement } from 'lit';
import { giveSheets } from './own-sheets.js';
import { probeLetters } from './probe-letters.js';
import type { SizeController } from './size-controller.js';

/** The trees an element stands in, through its shadow hosts to the document. */
function treesAround(element: Element): Node[] {
  const trees: Node[] = [];
  for (let at: Node | undefined = element; at instanceof Node;) {
    const root: Node = at.getRootNode();
    trees.push(root);
    at = (root as ShadowRoot).host;
  }
  return trees;
}

/**
 * Updates an element when what it inherits changes: the language or direction of something around it, a part of its font, or its own height by a rule of the page. Its
 * own attributes and its width are heard elsewhere.
 */
export class Surroundings implements ReactiveController {
  readonly #words = new MutationObserver((changes) => {
    if (changes.some(({ target }) => target !== this.host && (target.contains(this.host) || !this.#beside(target)))) this.host.requestUpdate();
  });
  #observer?: ResizeObserver;
  #room: number | undefined;
  #frame = 0;
  #owner = document;

  /** `size`: of an element whose height may be bounded. */
  constructor(private readonly host: ReactiveElement, private readonly size?: SizeController) {
    host.addController(this);
    if (host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    const { host, size } = this;
    // Sheets do not follow into another document: it gives copies.
    if (host.ownerDocument !== this.#owner) giveSheets(host, (host.constructor as typeof ReactiveElement).elementStyles);
    this.#owner = host.ownerDocument;
    for (const tree of treesAround(this.host)) this.#words.observe(tree, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
    // Not within the observer's own delivery: what is drawn anew has another size.
    this.#observer = new ResizeObserver(() => {
      if (size?.room === this.#room) return;
      this.#room = size?.room;
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.host.requestUpdate());
    });
    this.#room = size?.room;
    this.#observer.observe(this.host);
  }

  /** What stands around the chart is known once it is drawn; a bounded chart is then drawn again to fit beside it. */
  hostUpdated(): void {
    probeLetters(this.host.renderRoot);
    const root = this.host.renderRoot.querySelector('.root.bounded');
    const chart = root?.querySelector('.chart');
    if (!root || !chart || !this.size) return;
    const first = root.getBoundingClientRect().top - root.scrollTop;
    const around = root.lastElementChild!.getBoundingClientRect().bottom - first - chart.getBoundingClientRect().height;
    if (Math.abs(around - this.size.around) < 1) return;
    this.size.around = around;
    requestAnimationFrame(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#words.disconnect();
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  /** In the same tree and not around it. */
  #beside(target: Node): boolean {
    return target.getRootNode() === this.host.getRootNode();
  }
}
