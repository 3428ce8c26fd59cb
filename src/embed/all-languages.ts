import { addMessages } from '../words/index.js';
import type { Language } from '../words/index.js';
import * as ar from '../words/languages/ar.js';
import * as be from '../words/languages/be.js';
import * as de from '../words/languages/de.js';
import * as es from '../words/languages/es.js';
import * as fr from '../words/languages/fr.js';
import * as ja from '../words/languages/ja.js';
import * as lt from '../words/languages/lt.js';
import * as pl from '../words/languages/pl.js';
import * as ru from '../words/languages/ru.js';
import * as uk from '../words/languages/uk.js';
import * as zh from '../words/languages/zh.js';

let there = false;

/** Has the words of every language at hand: a server answers at once and in any of them, while a page fetches the one it needs. */
export function haveAllLanguages(): void {
  if (there) return;
  there = true;
  for (const file of [ar, be, de, es, fr, ja, lt, pl, ru, uk, zh]) for (const language of Object.values<Language>(file)) addMessages(language);
}
