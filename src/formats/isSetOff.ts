/** Where every noun has a capital, one behind a number tells nothing. */
const CAPITAL_NOUNS = /^(?:de|lb|gsw|nds)\b/i;
const SEPARATOR = /^\s*(?:$|[:;)|–—·•→：；、。]|[.,](?!\d)|-\s)/;
const EDGE = /^\s*["'«“„‘(]*/;
/** Years alone, in doubt or not. */
const BARE = /^\/?\d{4}[?~%]?(?:\/(?:\d{4}[?~%]?|\.\.))?$/;
/** "5 May 300 people". */
const EARLY = /(?:^|\/)0\d{3}-/;

/**
 * Whether the years at the head of a text are years for sure and no count ("300 people", "1000 soldiers"): something sets them off, an era, month or year
 * word is with them, or they are a year of four digits, no round hundred, before a capital letter or a script without capitals. `next`: what follows behind a
 * tag; where that alone sets them off, either the year or the capital will do.
 */
export function isSetOff({ edtf, written, rest, next, lang }: { edtf: string; written: string; rest: string; next?: string; lang: string }): boolean {
  const bare = BARE.test(edtf) || (EARLY.test(edtf) && /\p{L}/u.test(written));
  if (!bare || !/[\d?~%]$/.test(written) || /\b(?:AD|CE)\b/i.test(written)) return true;
  const tag = !rest.trim() && next !== undefined;
  const follows = tag ? next : rest;
  if (SEPARATOR.test(follows)) return true;
  const year = (edtf.match(/\d{4}/g) ?? []).some((digits) => +digits >= 1000 && +digits < 2200 && +digits % 100 !== 0);
  const capital = /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(follows.replace(EDGE, '')) && !CAPITAL_NOUNS.test(lang);
  return tag ? year || capital : /^\s/.test(follows) && year && capital;
}
