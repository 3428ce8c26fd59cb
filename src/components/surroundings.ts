import type { ReactiveController, ReactiveElement } from 'lit';

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
 * Updates an element when what it inherits changes: the language or direction of something around it, or its own height by a rule of the page. Its
 * own attributes and its width are heard elsewhere.
 */
export class Surroundings implements ReactiveController {
  readonly #words = new MutationObserver((changes) => {
    if (changes.some(({ target }) => target !== this.host && (target.contains(this.host) || !this.#beside(target)))) this.host.requestUpdate();
  });
  #size?: ResizeObserver;
  #room: number | undefined;

  /** `room`: the most px a chart may be high. */
  constructor(private readonly host: ReactiveElement, private readonly room: () => number | undefined) {
    host.addController(this);
    if (host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    for (const tree of treesAround(this.host)) this.#words.observe(tree, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
    this.#size = new ResizeObserver(() => {
      if (this.room() === this.#room) return;
      this.#room = this.room();
      this.host.requestUpdate();
    });
    this.#room = this.room();
    this.#size.observe(this.host);
  }

  hostDisconnected(): void {
    this.#words.disconnect();
    this.#size?.disconnect();
  }

  /** In the same tree and not around it. */
  #beside(target: Node): boolean {
    return target.getRootNode() === this.host.getRootNode();
  }
}
