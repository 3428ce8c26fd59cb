import { parseEdtf } from '../time/index.js';
import type { EdtfInterval, EdtfNode, EdtfSet, TimeSpan } from '../time/index.js';
import { capitalize, formatList } from './intl.js';
import { sayPoint } from './say-point.js';
import { joinSides, sayRange } from './say-range.js';
import { speaker } from './speaker.js';
import type { Speaker } from './speaker.js';
import type { SpanStyle } from './types.js';

export interface SpanOptions {
  /** Default `long`. */
  style?: SpanStyle;
  /** `auto` (default): BCE, and CE where a year is below 100 or beside one BCE; `always`: CE everywhere. */
  era?: 'auto' | 'always';
  /** Ms; what is still open and begins after it is "from", not "since". */
  asOf?: number;
  /** First letter as at the start of a sentence. */
  capitalize?: boolean;
}

function sayInterval(by: Speaker, { from, to }: EdtfInterval, asOf: number): string {
  const { words: { dates }, style } = by;
  // The side that nobody knows, in a label: the language's own question mark.
  const what = () => { const text = dates.doubt({ text: '', of: '', uncertain: true }, 'short'); return { text, of: text }; };
  if (typeof from === 'object' && typeof to === 'object') return from.edtf === to.edtf ? dates.doubt(sayPoint(by, from), style) : sayRange(by, from, to);
  if (typeof from === 'object') {
    const said = sayPoint(by, from);
    if (to === 'open') return (from.start > asOf ? dates.onwards : dates.since)(said, style);
    return style === 'short' ? joinSides(by, said, what(), true) : dates.endUnknown(said, style);
  }
  if (typeof to === 'object') {
    const said = sayPoint(by, to);
    if (from === 'open') return dates.until(said, style);
    return style === 'short' ? joinSides(by, what(), said, true) : dates.startUnknown(said, style);
  }
  return from === 'open' && to === 'open' ? dates.always : dates.unknown;
}

function saySet(by: Speaker, { kind, items, earlier, later }: EdtfSet): string {
  const { dates: date } = by.words;
  const all = kind === 'list';
  const brief = { ...by, abbreviate: by.style === 'short' };
  const texts = items.map((item) =>
    item.kind === 'range' ? sayRange(brief, item.from, item.to, true) : date.doubt(sayPoint(brief, item), by.style));
  if (earlier) texts[0] = date.orEarlier(texts[0], all);
  if (later) texts.push(date.orLater(texts.pop()!, all));
  const type = all ? 'conjunction' : 'disjunction';
  const list = date.list?.(texts, type) ?? formatList(by.locale, texts, type);
  return all || texts.length < 2 ? list : date.oneOf(list);
}

function sayNode(by: Speaker, node: EdtfNode, asOf: number): string {
  if (node.kind === 'interval') return sayInterval(by, node, asOf);
  if ('items' in node) return saySet(by, node);
  return by.words.dates.doubt(sayPoint(by, node), by.style);
}

/**
 * Says exactly as much of a date as is known: "1994", "c. January 2020", "10 – c. 16 September 2021", "since 1994". Gregorian, with no
 * year zero, whatever the reader's zone; a time with an offset is said as written. In the words of `locale` (BCP 47) if
 * they are loaded, else wholly in English. Throws DateSyntaxError where `span.edtf` is no date; no span of parseDate does.
 */
export function formatSpan(span: Pick<TimeSpan, 'edtf'>, locale: string, options: SpanOptions = {}): string {
  const by = { ...speaker(locale, options.style), eraAlways: options.era === 'always' };
  const text = sayNode(by, parseEdtf(span.edtf), options.asOf ?? Infinity);
  return options.capitalize ? capitalize(text, by.words.lang) : text;
}
