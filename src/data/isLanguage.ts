const known = new Map<string, boolean>();

/** True for a well-formed BCP 47 tag. Remembers its answers (at most 1000): the same few tags stand in every text. */
export function isLanguage(tag: string): boolean {
  let answer = known.get(tag);
  if (answer === undefined) {
    try {
      answer = Intl.getCanonicalLocales(tag).length > 0;
    } catch {
      answer = false;
    }
    if (known.size < 1000) known.set(tag, answer);
  }
  return answer;
}
