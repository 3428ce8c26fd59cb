import type { Text } from './types.js';

/**
 * The one text to show a reader of `lang`, and the language it is in. `own` is the language of plain texts (the
 * document's `lang`). Of several languages: BCP 47 lookup (RFC 4647, 3.4: exact, then ever shorter), then a
 * region of the same language, then `own`, English, the first. An absent text is empty. Cost: the number of languages.
 */
export function pickText(text: Text | undefined, lang: string, own = 'en'): { text: string; lang: string } {
  if (typeof text !== 'object' || !text) return { text: text ?? '', lang: own };
  const tags = Object.keys(text);
  const tag = lookup(tags, lang) ?? lookup(tags, own) ?? lookup(tags, 'en') ?? tags[0];
  return tag === undefined ? { text: '', lang: own } : { text: text[tag], lang: tag };
}

function lookup(tags: string[], lang: string): string | undefined {
  const parts = lang.toLowerCase().split('-');
  for (let n = parts.length; n > 0; n--) {
    const range = parts.slice(0, n).join('-');
    const found = tags.find((tag) => tag.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return tags.find((tag) => tag.toLowerCase().startsWith(`${parts[0]}-`));
}
