import { en } from './languages/en.js';
import type { Language, Messages } from './messages.js';

const loaded = new Map<string, Messages>([['en', en]]);

/** Each file exports its language and nothing else. */
const loaders = new Map<string, () => Promise<Record<string, Language>>>([
  ['ar', () => import('./languages/ar.js')],
  ['be', () => import('./languages/be.js')],
  ['de', () => import('./languages/de.js')],
  ['es', () => import('./languages/es.js')],
  ['fr', () => import('./languages/fr.js')],
  ['ja', () => import('./languages/ja.js')],
  ['lt', () => import('./languages/lt.js')],
  ['pl', () => import('./languages/pl.js')],
  ['ru', () => import('./languages/ru.js')],
  ['uk', () => import('./languages/uk.js')],
  ['zh', () => import('./languages/zh.js')],
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

/** What tags have come to since words were added, for the first hundred tags. */
const answers = new Map<string, Messages>();

/** The words for a language tag as far as they are loaded, else English; "en-US" and its kin write the month first. Costs a map look-up. */
export function messagesFor(lang: string): Messages {
  let answer = answers.get(lang);
  if (!answer) {
    const found = lookup(loaded, lang) ?? en;
    answer = found.regional?.(lang) ?? found;
    if (answers.size < 100) answers.set(lang, answer);
  }
  return answer;
}

/** Adds or replaces the words of a language, `messages.lang`: for a language this library does not bring. */
export function addMessages(messages: Messages): void {
  loaded.set(messages.lang.toLowerCase(), messages);
  answers.clear();
}

/**
 * Fetches the words of a language; `messagesFor` has them from then on. Never rejects: a language that is not there, or
 * whose chunk does not arrive, is English (and is tried again at the next call).
 */
export async function loadMessages(lang: string): Promise<Messages> {
  const load = !lookup(loaded, lang) && lookup(loaders, lang);
  if (load) await load().then((file) => addMessages(Object.values(file)[0]), () => {});
  return messagesFor(lang);
}
