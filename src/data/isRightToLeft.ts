/** ISO 15924 codes of the living scripts written from right to left. */
const SCRIPTS = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr|Yezi)$/;

/** True where a language is written from right to left: by its script subtag, else its usual script (CLDR likely subtags). */
export function isRightToLeft(lang: string): boolean {
  try {
    return SCRIPTS.test(new Intl.Locale(lang).maximize().script ?? '');
  } catch {
    return false;
  }
}
