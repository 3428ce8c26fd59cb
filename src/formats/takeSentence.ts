import { dateWords } from './dateWords.js';

/** Usual abbreviations that more of the sentence follows. One-letter ones and those without a vowel need no list. */
const SHORT = new Set((
  'gov lt.gov sen rep gen col maj capt supt insp cpl brig adm cmdr rev hon pres amb atty asst assoc sec prof messrs inc corp co est approx fig univ dept ave ' +
  'jan feb apr aug sept oct nov dec ' +
  'bzw usw abb evtl inkl ing ggf dipl str av mme mlle sra srta dra ud uds art núm ' +
  'им ул пр просп пос акад проф ген обл респ руб тыс чел гос зам нач др св'
).split(' '));
/** These are words as well, unless a number follows. */
const COUNTED = /^(?:no|nos|nr|vol|art|ch|sec|abs|п|пп|ст|рис|č|nº)$/iu;
const END = /\s+[–—-]\s+|\s*—\s*|[.!?…]+(?=\s|$)|[。！？]/gu;
const VOWEL = /[aeiouyàáâäãåæèéêëìíîïòóôöõøùúûüýąęėįųūőűаеёиоуыэюяіїєў]/iu;
/** Of a title so short a short word with a capital and a full stop is an abbreviation: "Supt. Smith". */
const FEW = 12;

/** The text to the first dash or sentence end, without the dash or full stop, and what follows. Linear in the length. */
export function takeSentence(text: string, lang: string): [title: string, rest: string] {
  for (const { 0: mark, index } of text.matchAll(END)) {
    const rest = text.slice(index + mark.length);
    if (/^[.!?…]/.test(mark) && goesOn(text.slice(0, index), mark, rest, lang)) continue;
    return [(text.slice(0, index) + (/^[!?…。！？]/.test(mark) ? mark : '')).trim(), rest];
  }
  return [text.trim(), ''];
}

function goesOn(before: string, mark: string, rest: string, lang: string): boolean {
  const next = /[^\s"'«“„‘(]/u.exec(rest.slice(0, 9))?.[0] ?? '';
  if (/\p{Ll}/u.test(next)) return true;
  if (mark !== '.') return false;
  const word = /[\p{L}\p{N}.º]*$/u.exec(before.slice(-40))![0];
  const last = word.slice(word.lastIndexOf('.') + 1);
  if (/^\p{L}$/u.test(last)) return true;
  if (!next) return false;
  if (/^\d{1,2}$/.test(last)) return /\p{L}/u.test(next) && dateWords(lang).dotted;
  if (!/^\p{L}+$/u.test(last)) return false;
  if (COUNTED.test(last)) return /\d/.test(next);
  if (SHORT.has(last.toLowerCase())) return true;
  const ofCapitals = last === last.toUpperCase();
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}]{2,4}$/u.test(last) && !VOWEL.test(last) && !ofCapitals) return true;
  const first = !/\S\s+\S+\s+\S/u.test(before);
  return /^\p{Lu}\p{Ll}{1,3}$/u.test(last) && (first || before.length < FEW) && /[\p{Lu}\d]/u.test(next);
}
