import { en } from './en.js';
import { monthFirst } from './intl.js';
import type { Messages } from './messages.js';

const loaded = new Map([['en', en]]);

const loaders = new Map<string, () => Promise<Messages>>([
  ['ru', () => import('./ru.js').then((file) => file.ru)],
]);

/** What there is for a tag or for what it falls back to, longest first: zh-Hant-TW, zh-Hant, zh. */
function lookup<T>(from: Map<string, T>, lang: string): T | undefined {
  const subtags = lang.toLowerCase().split(/[-_]/);
  for (; subtags.length; subtags.pop()) {
    const found = from.get(subtags.join('-'));
    if (found) return found;
  }
  return undefined;
}

const american: Messages = {
  ...en,
  dates: { ...en.dates, md: (day, month) => `${month} ${day}`, ymd: (md, year) => `${md}, ${year}` },
};

/** The words for a language tag as far as they are loaded, else English; "en-US" and its kin write the month first. Costs a map look-up. */
export function messagesFor(lang: string): Messages {
  const found = lookup(loaded, lang) ?? en;
  return found === en && /^en-/i.test(lang) && monthFirst(lang) ? american : found;
}

/** Adds or replaces the words of a language, `messages.lang`: for a language this library does not bring. */
export function addMessages(messages: Messages): void {
  loaded.set(messages.lang.toLowerCase(), messages);
}

/**
 * Fetches the words of a language; `messagesFor` has them from then on. Never rejects: a language that is not there, or
 * whose chunk does not arrive, is English (and is tried again at the next call).
 */
export async function loadMessages(lang: string): Promise<Messages> {
  const load = !lookup(loaded, lang) && lookup(loaders, lang);
  if (load) await load().then(addMessages, () => {});
  return messagesFor(lang);
}
