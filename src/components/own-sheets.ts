import type { CSSResultOrNative, ReactiveElement } from 'lit';
import { laterStyles } from './later-styles.js';

const copies = new WeakMap<Document, Map<CSSStyleSheet, CSSStyleSheet>>();

/** A sheet as a document takes it: a constructed sheet is for the document of the window it was made in alone; any other gets one copy. */
function sheetFor(owner: Document, sheet: CSSStyleSheet): CSSStyleSheet {
  if (owner === document || !owner.defaultView) return sheet;
  let known = copies.get(owner);
  if (!known) copies.set(owner, (known = new Map<CSSStyleSheet, CSSStyleSheet>()));
  let copy = known.get(sheet);
  if (!copy) {
    known.set(sheet, (copy = new owner.defaultView.CSSStyleSheet()));
    copy.replaceSync(Array.from(sheet.cssRules, (rule) => rule.cssText).join(''));
  }
  return copy;
}

/** Adds a sheet to those of a shadow root, once. */
export function addSheet(root: ShadowRoot, sheet: CSSStyleSheet): void {
  const own = sheetFor(root.ownerDocument, sheet);
  if (!root.adoptedStyleSheets.includes(own)) root.adoptedStyleSheets.push(own);
}

/** Gives an element that came to another document its sheets again, which it lost on the way. Nothing in a document that shows nothing. */
export function giveSheets(host: ReactiveElement, styles: readonly CSSResultOrNative[]): void {
  const owner = host.ownerDocument;
  const root = host.shadowRoot;
  if (!root || !owner.defaultView) return;
  root.adoptedStyleSheets = [...styles, laterStyles].map((style) => sheetFor(owner, style instanceof CSSStyleSheet ? style : style.styleSheet!));
  host.requestUpdate();
}
