import type { Problem } from '../data/types.js';

/** A text of which nobody is sure what encoding it is in. `encoding`: by its WHATWG name. */
export interface DecodedText { text: string; encoding: string; problems: Problem[] }

const NOT_UTF8: Problem = { path: '', code: 'type', message: 'The text is not UTF-8; it was read as Windows-1252. Save it as UTF-8.', severity: 'warning' };

const SOME_NOT_UTF8: Problem = { ...NOT_UTF8, message: 'Some of the text is not UTF-8; “\ufffd” stands in its place. Save it as UTF-8.' };

/** Windows-1252 from 0x80 to 0x9F, where Node leaves control characters (it takes Latin-1 for it). */
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The encoding that a byte order mark names. */
function markedAs([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  return a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/**
 * Bytes as text: by their byte order mark, else in the encoding that `charset` names (a WHATWG label, such as a server gives; an unknown one counts for nothing),
 * else as UTF-8 where they are that, or but for a few of them, else as Windows-1252, which spreadsheets write, with a problem that says so. A server's “UTF-8” is checked, for many say it
 * of every file. JSON is UTF-8 always, but for a mark. One pass over UTF-8.
 */
export function decodeText(bytes: Uint8Array, charset = ''): DecodedText {
  const marked = markedAs(bytes);
  const decoder = decoderOf(marked ?? charset);
  const as = (by: TextDecoder, problems: Problem[] = []): DecodedText => {
    const text = by.decode(bytes);
    return { text: by.encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, (char) => UPPER[char.charCodeAt(0) - 0x80]) : text, encoding: by.encoding, problems };
  };
  if (decoder && (marked || decoder.encoding !== 'utf-8')) return as(decoder);
  try {
    return as(new TextDecoder('utf-8', { fatal: true }));
  } catch {
    const read = as(new TextDecoder(), [SOME_NOT_UTF8]);
    const count = (signs: RegExp): number => read.text.match(signs)?.length ?? 0;
    // In another encoding next to nothing is UTF-8 by chance.
    return /^\s*[[{]/.test(read.text) || count(/[^\0-\x7f\ufffd]/g) > count(/\ufffd/g) ? read : as(new TextDecoder('windows-1252'), [NOT_UTF8]);
  }
}
