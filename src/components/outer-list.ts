import type { ReactiveController } from 'lit';
import type { TimelineDocument } from '../data/types.js';
import { findOuterList } from './find-outer-list.js';
import { languageOf } from './language.js';
import { lightData } from './light-data.js';
import { listsIn, readLightList } from './list-reader.js';
import type { Drawn, ReaderHost } from './reader-acts.js';
import { saysTheSame } from './says-the-same.js';

const INSIDE = { childList: true, subtree: true, characterData: true, attributeFilter: ['datetime', 'data-date', 'href', 'id', 'lang'] };
const taken = new WeakMap<Element, OuterList>();

/** Whether an element of the page lies in the hidden list of a timeline, which shows the same. */
export function standsFor(host: Element, other: Element): boolean {
  for (let at: Element | null = other; at; at = at.parentElement) if (taken.get(at)?.hides(host)) return true;
  return false;
}

/**
 * The list that has fallen out of an element. An element without data is given a copy, as if it had never fallen out; with data it is only seen whether the
 * list says the same. Either way the list stays until the element has drawn, is hidden then, so that each event is read once, and comes back when the
 * element goes, or shows something else. Edits are followed.
 */
export class OuterList implements ReactiveController {
  #list?: HTMLElement;
  /** What it says, if most of it has dates. */
  #read?: TimelineDocument;
  /** In the element, as its own. */
  #copy?: Node;
  /** What the list's style said of its display before it was hidden. */
  #display?: string;
  // What lies in a timeline is its own, and may be a copy such as this.
  readonly #observer = new MutationObserver((changes) => {
    if (changes.some(({ target }) => !(target instanceof Element ? target : target.parentElement)?.closest(this.host.localName))) this.#look();
  });

  constructor(private readonly host: ReaderHost, private readonly drawn: Drawn) {
    host.addController(this);
    if (host.isConnected) this.hostConnected();
  }

  hostConnected(): void { this.#look(); }

  hostUpdated(): void {
    if (this.#read && !this.#copy) this.#copyIn();
    this.#show(!this.#twice);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#take(undefined);
  }

  /** Whether it is the list of an element and hidden. */
  hides(host: Element): boolean { return this.host === host && this.#display !== undefined; }

  #look(): void {
    const { host } = this;
    this.#observer.disconnect();
    if (!host.isConnected) return;
    const figure = host.closest('figure');
    const around = (host.closest('p') ?? host).parentNode;
    const found = findOuterList(host, (list) => (taken.get(list) ?? this) !== this);
    // A figure is small; of an article only what is put beside the element, and the list.
    if (!figure && found) this.#observer.observe(found, INSIDE);
    this.#take(found as HTMLElement | undefined);
    if (figure) this.#observer.observe(figure, INSIDE);
    else if (around) this.#observer.observe(around, { childList: true });
    host.requestUpdate();
  }

  #take(list: HTMLElement | undefined): void {
    if (this.#list !== list) {
      this.#show(true);
      if (this.#list) taken.delete(this.#list);
      if (list) taken.set(list, this);
      this.#list = list;
    }
    const read = list && readLightList(list, languageOf(this.host)).document;
    this.#read = list && read && read.events.length * 2 >= Math.max(1, list.children.length) ? read : undefined;
    this.#copyIn();
  }

  /** The copy is what the list is now, or not there. */
  #copyIn(): void {
    const { host } = this;
    const old = this.#copy;
    const wanted = this.#read && (old || this.#bare);
    this.#copy = wanted ? this.#list!.cloneNode(true) : undefined;
    if (this.#copy instanceof HTMLElement && this.#display !== undefined) setDisplay(this.#copy, this.#display);
    if (old?.parentNode === host) host.removeChild(old);
    if (this.#copy) host.append(this.#copy);
  }

  /** The element has nothing to draw. */
  get #bare(): boolean {
    return !this.host.src && !lightData(this.host).json && !listsIn(this.host).length && !this.drawn.document;
  }

  /** What the list says is drawn. */
  get #twice(): boolean {
    const { host, drawn: { document } } = this;
    return !!this.#read && !!document?.events.length && host.isConnected && !host.renderRoot.querySelector('slot:not([name])') && saysTheSame(this.#read, document);
  }

  /** By style, as a page's own sheet beats the attribute. On paper the element lists its events itself. */
  #show(shown: boolean): void {
    const list = this.#list;
    if (!list || shown === (this.#display === undefined)) return;
    if (shown) {
      setDisplay(list, this.#display!);
      this.#display = undefined;
    } else {
      this.#display = list.style.display;
      list.style.setProperty('display', 'none', 'important');
    }
  }
}

function setDisplay(list: HTMLElement, display: string): void {
  list.style.display = display;
  if (!list.getAttribute('style')) list.removeAttribute('style');
}
