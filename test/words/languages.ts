import { enReading } from '../../src/words/languages/en-reading.js';
import { en } from '../../src/words/languages/en.js';
import { loadMessages } from '../../src/words/index.js';
import type { Language } from '../../src/words/index.js';

/** Every language there is, but English, which is built in. */
export const OTHERS = ['ar', 'be', 'de', 'es', 'fr', 'ja', 'lt', 'pl', 'ru', 'uk', 'zh'] as const;
export const LANGUAGES = ['en', ...OTHERS] as const;

/** English with its two halves together. */
export const english: Language = { ...en, reading: enReading };

export const languageOf = async (lang: string): Promise<Language> => (lang === 'en' ? english : (await loadMessages(lang)) as Language);

/** Every word and every sentence of a language, by its path; a function is called with `n` for each number and a text for each other. */
export function saidBy(value: object, n: number, path = ''): [path: string, text: string][] {
  return Object.entries(value).flatMap(([key, inner]): [string, string][] => {
    const at = path ? `${path}.${key}` : key;
    if (typeof inner === 'string') return [[at, inner]];
    if (typeof inner === 'object') return saidBy(inner as object, n, at);
    if (path === 'dates' || ['regional', 'duration', 'failure'].includes(key)) return [];
    return [[at, String((inner as (...args: unknown[]) => unknown)(...argumentsOf(at, n)))]];
  });
}

/** What a sentence is about, by its name: names and dates, else counts. */
function argumentsOf(path: string, n: number): unknown[] {
  if (/(gap|drawnShort)$/.test(path)) return ['D', 'R', 'long'];
  if (/table\.(sort|sorted)$/.test(path)) return ['X', 'ascending'];
  if (/(heading|filter\.category)$/.test(path)) return ['X', n];
  if (/\.(shown|hidden|lasts|corrected|asOf|license|load|consent|always|openAt|together)$|^(updated|showing|overview)$/.test(path)) return ['X'];
  return /(summary\.(events|densest|overlap)|^cluster)$/.test(path) ? [n, 'X', false] : [n, 17];
}
