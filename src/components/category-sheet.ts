import { isColor } from '../data/index.js';
import type { TimelineDocument } from '../data/types.js';

/** Colours of categories that name none: light and dark, readable as text on paper, and told apart with every kind of colour vision (`colour-vision.test.ts`). */
const PALETTE = ['#0b4c79,#86afff', '#a13b3c,#dd7c58', '#53745e,#ace1b9', '#765faf,#aa99c2', '#926e01,#f9d661', '#48484f,#adb7b8', '#663610,#b99e8c', '#028085,#6ee1f1'];

/** Whether a sheet may name a colour, and, in a browser, whether that knows it: of a word such as `gren` nothing else would be told. */
export const knownColor = (color: string | undefined): color is string => Boolean(color && isColor(color) && (globalThis.CSS?.supports('color', whiter(color)) ?? true));
const whiter = (color: string): string => `color-mix(in oklab,${color} 55%,#fff)`;

/** Style rules that give the class of each category its colour, `.c0 { --c: … }`, and of each era, `.e0 { --e: … }`; a dark colour that is not given is the light one nearer to white. */
export function categoryRules(document: TimelineDocument | undefined): string {
  const rules = Object.values(document?.categories ?? {}).map(({ color, dark }, i) => {
    const [light, night] = PALETTE[i % PALETTE.length].split(',');
    const own = knownColor(color) ? color : light;
    const other = knownColor(dark) ? dark : own === light ? night : whiter(own);
    return `.c${i}{--c:light-dark(${own},${other})}`;
  });
  const eras = (document?.eras ?? []).map(({ color }, i) => (knownColor(color) ? `.e${i}{--e:color-mix(in oklab,${color} 40%,transparent)}` : ''));
  return [...rules, ...eras].join('');
}

/** Keeps one adopted sheet of category colours in a shadow root: nothing is written into markup, so strict policies hold. */
export function categorySheet(root: ShadowRoot): (document: TimelineDocument | undefined) => void {
  let sheet: CSSStyleSheet | undefined;
  let last: unknown;
  let rules: string | undefined;
  return (document) => {
    const view = root.ownerDocument.defaultView;
    if (!view) return;
    // Another document has taken it away.
    if (!sheet || !root.adoptedStyleSheets.includes(sheet)) {
      root.adoptedStyleSheets.push(sheet = new view.CSSStyleSheet());
      last = rules = undefined;
    }
    // A sheet that is written anew, be it the same, has the browser look through all of them again.
    if (document !== last && rules !== (rules = categoryRules(document))) sheet.replaceSync(rules);
    last = document;
  };
}
