/** A time of day that a text begins with: `HH:MM` where it can be read for sure, and how many characters it took. */
export interface Clock { time?: string; length: number }

const UNIT = '(?:Uhr|hrs?|h|H|час(?:ов|а)?|ч\\.?)(?!\\p{L})';
const TWELVE = '(?<h12>\\d{1,2})(?:[:.](?<m12>[0-5]\\d))?\\s*(?<half>[apAP])\\.?\\s?[mM](?!\\p{L})\\.?';
const PLAIN = `(?<h>\\d{1,2})\\s*[:hH]\\s*(?<m>[0-5]\\d)(?::[0-5]\\d)?(?:\\s*${UNIT})?`;
const NAMED = `(?<hn>\\d{1,2})(?:\\.(?<mn>[0-5]\\d))?\\s*${UNIT}`;
const ZONE = '\\s*\\(?(?:(?:[ECPM][SD]?T|UTC|GMT|CES?T|EES?T|WES?T|BST|IST|MSK|JST|AES?T|MEZ|MESZ|МСК|мск)(?:\\s*[+−-]\\s*\\d{1,2}(?::?\\d\\d)?)?|по\\s+(?:Минску|Москве|Киеву))(?!\\p{L})\\)?';
const LOCAL = '\\s*\\(?(?:local time|Ortszeit|по местному времени)\\)?';
const BEFORE = '(?:(?:at|um|à|a las?|в|у|о|kl\\.?)\\s+)?(?<doubt>(?:about|around|circa|ca?\\.|gegen|vers|hacia|около|примерно)\\s+)?';
const CLOCK = new RegExp(`^[\\s,:–—-]*${BEFORE}(?:${TWELVE}|${PLAIN}|${NAMED})(?:(?<zone>${ZONE})|${LOCAL})?(?![\\p{L}\\p{N}]|:\\d)`, 'u');
/** Small letters behind it go on with a sentence that it is a part of. */
const ALONE = /^(?:\s*(?:$|[^\p{L}\p{N}\s])|\s+(?!\p{Ll}|\p{N})|\s+(?:to|bis|до)\s+\d)/u;

/**
 * The time of day right behind a date: "2 p.m.", "14:30", "14.30 Uhr", "в 14:30". Without `time` where it is near a time, in a named zone or the first of
 * two. Undefined where the text begins with none, or goes on as a sentence.
 */
export function readClock(text: string): Clock | undefined {
  const first = oneClock(text);
  const range = first && /^\s*(?:[–—-]|to|bis|до)\s*/.exec(text.slice(first.length));
  const second = range && oneClock(text.slice(first.length + range[0].length));
  return second ? { length: first.length + range[0].length + second.length } : first;
}

function oneClock(text: string): Clock | undefined {
  const found = CLOCK.exec(text);
  if (!found || !ALONE.test(text.slice(found[0].length))) return undefined;
  const { h12, m12, half, h, m, hn, mn, doubt, zone } = found.groups!;
  const hour = h12 ? (+h12 % 12) + (/p/i.test(half) ? 12 : 0) : +(h ?? hn);
  if (h12 ? +h12 < 1 || +h12 > 12 : hour > 23) return undefined;
  const { length } = found[0];
  return { time: doubt || zone ? undefined : `${String(hour).padStart(2, '0')}:${m12 ?? m ?? mn ?? '00'}`, length };
}
