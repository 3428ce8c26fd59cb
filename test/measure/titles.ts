import { titleWords } from './title-words.js';

export interface Title { script: string; lang: string; text: string }

const UNSPACED = new Set(['zh', 'zh-Hant', 'ja', 'th']);
/** What stands between words of titles: mostly a space. */
const JOINS = [' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ', ', ': ', ' – ', '-', ' & '];

/** 32 random bits a call, the same for a seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/**
 * Titles as timelines have them, from one word to nine, with numbers, quotes and capitals now and then: `perScript` of each script of
 * `titleWords`, in its languages by turns. The same for a seed.
 */
export function titles(perScript: number, seed = 42): Title[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[next() % list.length];
  const one = (lang: string, words: readonly string[]): string => {
    const parts: string[] = [];
    for (let left = 1 + (next() % 9); left; left--) {
      let word = pick(words);
      const odd = next() % 30;
      if (odd === 0) word = String(1000 + (next() % 1100));
      if (odd === 1) word = `“${word}”`;
      if (odd === 2) word = `(${word})`;
      if (odd === 3) word = word.toLocaleUpperCase(lang);
      if (odd === 4) word = `${next() % 100}.${next() % 1000} %`;
      parts.push(word, left > 1 ? (UNSPACED.has(lang) ? '' : pick(JOINS)) : '');
    }
    const [first, ...rest] = parts.join('');
    return first.toLocaleUpperCase(lang) + rest.join('');
  };
  return Object.entries(titleWords).flatMap(([script, languages]) => {
    const lists = Object.entries(languages);
    return Array.from({ length: perScript }, (_, i) => {
      const [lang, words] = lists[i % lists.length];
      return { script, lang, text: one(lang, words.split(' ')) };
    });
  });
}
