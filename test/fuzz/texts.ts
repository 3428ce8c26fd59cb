import type { Dice } from './dice.js';

/** Names that every object has already. */
export const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', '__defineGetter__', 'length', 'then'];

const words = ['war', 'the', 'Peace', 'treaty', 'Überschwemmung', 'события', 'ёлка', 'internationalisation', '1994', 'election', '—', 'a', 'I', 'Minsk', 'президент'];
const odd = [
  '', ' ', '   ', '\u00a0', '\u200b', '\u200d', '\ufeff', '\u2060', '\u00ad', '\u2028', '\u2029', '\u0085', '\n', '\r\n', '\t', '\0', '\u0007', '\u001b[31m', '\u007f', '\u009f',
  'مرحبا بالعالم', 'שלום', '\u202eevil\u202c', '\u2067نص\u2069', '\u200f', '\u200e', '日本語のとても長い題名です', '中文', 'ภาษาไทยไม่มีช่องว่าง', 'हिन्दी', 'ქართული', 'አማርኛ',
  '👨‍👩‍👧‍👦', '🇧🇾🇧🇾🇧🇾', '🏳️‍🌈', '👍🏽', '\u{1f468}\u200d', '\u{10ffff}', '\u{e0067}', '\ufffe', '\uffff', '\ud800', '\udc00', '\udfff\ud800', 'a\ud83d', '\ude00b',
  'Z\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308', '\u0301', 'i\u0307', 'ﷺ', 'ﬃ', 'ẞß', 'İı', '①', '٣', '۱۹۹۴', '½',
  '<script>alert(1)</script>', '&amp;', '&#0;', ']]>', '<!--', '"', "'", '`', '\\', '\\u0000', '${x}', '{{x}}', '%', '%s', '%ff', '$&', '$1', '|', ';', ',', '=', '#', '?', '/', '..', '*', '**', '_', '~~', '[', ']', '](', '![](', '- ', '1. ', '> ',
  'NaN', 'Infinity', '-0', 'null', 'undefined', 'true', '0', '1e999', '[object Object]', 'javascript:alert(1)',
];
const bricks = ['a', 'W', ' ', '-', '\u00ad', '*', '_', '[', '(', '"', '\\', '>', '.', '1', '\u0301', '\u200d', '👍', '字', 'ا', '\ud800', '\n', '|', ',', '/', ' a', 'a ', '[a', '](', '**a', '\r', '\t', '<', '&', '#'];

/** One brick many times: a word of 10 000 characters, as many brackets, spaces or hyphens. */
function long(dice: Dice): string {
  const brick = dice.pick(bricks);
  return brick.repeat(dice.pick([50, 300, 2000, 10_000]) / brick.length);
}

const units = (dice: Dice): string => String.fromCharCode(...dice.list(0, 12, () => (dice.chance(0.5) ? dice.whole(0, 0x7f) : dice.whole(0, 0xffff))));

const sentence = (dice: Dice): string => dice.list(1, 9, () => dice.pick(words)).join(' ');

/** Any text: most often words, else what breaks readers, measures and markup. */
export function anyText(dice: Dice): string {
  const kind = dice.next();
  if (kind < 0.4) return sentence(dice);
  if (kind < 0.6) return dice.pick(odd);
  if (kind < 0.8) return dice.list(1, 4, () => dice.pick(dice.chance(0.5) ? odd : words)).join(dice.pick(['', ' ', '\u200b', '\n']));
  if (kind < 0.9) return units(dice);
  if (kind < 0.95) return dice.pick(inherited);
  return long(dice);
}

/** A name of something: an id, a key. */
export const anyName = (dice: Dice): string => (dice.chance(0.3) ? dice.pick(inherited) : dice.chance(0.3) ? anyText(dice).slice(0, 60) : dice.pick(['a', 'b', 'c', 'one', 'two', 'three', 'a-2', '0', '1', '-1']));

/** The same text with a few characters taken out, doubled, exchanged or put in. */
export function mutated(dice: Dice, text: string): string {
  let now = text;
  for (let n = dice.whole(1, 3); n > 0; n--) {
    const at = dice.whole(0, now.length);
    const to = dice.whole(at, Math.min(now.length, at + 3));
    const put = dice.pick(['', '', now.slice(at, to).repeat(2), dice.pick([...'0123456789-/.[]{}XTZY~?%+:,ES ']), dice.pick(odd), units(dice)]);
    now = now.slice(0, at) + put + now.slice(to);
  }
  return now;
}

export const languages = ['en', 'ru', 'en-US', 'de', 'ar', 'fa', 'he', 'ja', 'zh-Hant-TW', 'sr-Latn', 'en-GB', 'und', 'x-own', 'art-lojban', 'th-TH-u-ca-buddhist', 'uk', 'pl', 'lt', 'fr', 'es', 'fa-u-ca-persian', 'ar-u-nu-arab', 'tlh', 'be'];

/** A language tag, well-formed or not. */
export const anyLanguage = (dice: Dice): string => (dice.chance(0.7) ? dice.pick(languages) : dice.chance(0.5) ? dice.pick([...inherited, 'e', 'en_US', 'en-', '-', 'EN', 'english', '1', '*', '']) : anyText(dice).slice(0, 20));
