/** ISO 15924 codes of the living scripts written from right to left. */
const SCRIPTS = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr|Yezi)$/;

/** The languages most pages are in: written from left to right, unless a script subtag (four letters) says otherwise. */
const LEFT = /^(en|ru|be|uk|pl|lt|de|fr|es|pt|it|nl|zh|ja|ko)(-[a-z]{2})?$/i;

/** True where a language is written from right to left: by its script subtag, else its usual script (CLDR likely subtags). */
export function isRightToLeft(lang: string): boolean {
  // The tables that Intl looks this up in cost milliseconds to load.
  if (LEFT.test(lang)) return false;
  try {
    return SCRIPTS.test(new Intl.Locale(lang).maximize().script ?? '');
  } catch {
    return false;
  }
}
