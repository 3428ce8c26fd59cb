import { isRightToLeft } from '../data/index.js';

/** The value of an attribute on the element or its nearest ancestor that has it, through shadow hosts and slots' owners. */
function inherited(element: Element, name: string): string | undefined {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const value = (at as Element).getAttribute?.(name);
    if (value) return value;
  }
  return undefined;
}

/** The language of an element: its own `lang`, the nearest ancestor's through shadow hosts, the document's, English. */
export const languageOf = (element: Element): string => {
  const lang = inherited(element, 'lang');
  // A malformed tag would make every Intl call throw.
  try {
    return (lang && Intl.getCanonicalLocales(lang)[0]) || 'en';
  } catch {
    return 'en';
  }
};

/** The direction of an element: the nearest `dir` that names one; without any, the language's own. */
export function directionOfElement(element: Element, lang: string): 'ltr' | 'rtl' {
  const dir = inherited(element, 'dir')?.toLowerCase();
  if (dir === 'ltr' || dir === 'rtl') return dir;
  if (dir === 'auto') return getComputedStyle(element).direction as 'ltr' | 'rtl';
  return isRightToLeft(lang) ? 'rtl' : 'ltr';
}
