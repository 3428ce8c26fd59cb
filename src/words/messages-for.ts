import { en } from './en.js';
import { monthFirst } from './intl.js';
import type { Messages } from './messages.js';

const loaded = new Map<string, Messages>([['en', en]]);

const loaders: Record<string, () => Promise<Messages>> = {
  ru: () => import('./ru.js').then((file) => file.ru),
};

/** The tag and what it falls back to, longest first: zh-Hant-TW, zh-Hant, zh. */
function lookup<T>(lang: string, find: (tag: string) => T | undefined): T | undefined {
  for (let tag = lang.replaceAll('_', '-'); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = find(tag) ?? find(tag.toLowerCase());
    if (found !== undefined) return found;
  }
  return undefined;
}

const american: Messages = {
  ...en,
  dates: { ...en.dates, md: (day, month) => `${month} ${day}`, ymd: (md, year) => `${md}, ${year}` },
};

/** The words for a language tag as far as they are loaded, else English; "en-US" and its kin write the month first. Costs a map look-up. */
export function messagesFor(lang: string): Messages {
  const found = lookup(lang, (tag) => loaded.get(tag)) ?? en;
  return found === en && /^en-./i.test(lang) && monthFirst(lang) ? american : found;
}

/** Adds or replaces the words of a language, `messages.lang`: for a language this library does not bring. */
export function addMessages(messages: Messages): void {
  loaded.set(messages.lang, messages);
}

/**
 * Fetches the words of a language; `messagesFor` has them from then on. Never rejects: a language that is not there, or
 * whose chunk does not arrive, is English (and is tried again at the next call).
 */
export async function loadMessages(lang: string): Promise<Messages> {
  if (!lookup(lang, (tag) => loaded.get(tag))) {
    try {
      const messages = await lookup(lang, (tag) => loaders[tag])?.();
      if (messages) addMessages(messages);
    } catch {
      // English it is.
    }
  }
  return messagesFor(lang);
}
