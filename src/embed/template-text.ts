import { nothing } from 'lit';
import { escapeText, RawText } from './raw-text.js';

interface Template { strings: readonly string[]; values: readonly unknown[] }
const isTemplate = (value: unknown): value is Template => typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/**
 * What a Lit template shows, as markup: the elements' own render functions are the server's, too. Texts and attributes are escaped; listeners and
 * properties, which only a live page has, are left out; `nothing` leaves out its attribute. No directives. Linear in the length of the text.
 */
export function templateText(value: unknown): string {
  if (value === nothing || value === null || value === undefined || value === '') return '';
  if (value instanceof RawText) return value.markup;
  if (isTemplate(value)) return fill(value);
  if (typeof value === 'object' && Symbol.iterator in value) return Array.from(value as Iterable<unknown>, templateText).join('');
  return escapeText(`${value as string}`);
}

/** What stands before a value: a text as it is, the same without the attribute it ends with, that attribute, and whether a tag is open behind it. */
interface Before { text: string; open: boolean; short: string; sign: string; name?: string }
const known = new WeakMap<readonly string[], readonly Before[]>();

/** Each template is read once; a value leaves a tag as open or closed as it was. */
function read(strings: readonly string[]): readonly Before[] {
  let open = false;
  return strings.map((string) => {
    const text = string.replace(/\s*\n\s*/g, '\n');
    const [last, first] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
    if (last !== first) open = last > first;
    const [whole = '', sign = '', name] = /\s([@.?]?)([\w:-]+)=$/.exec(text) ?? [];
    return { text, open, short: text.slice(0, text.length - whole.length), sign, name };
  });
}

function fill({ strings, values }: Template): string {
  let parts = known.get(strings);
  if (!parts) known.set(strings, (parts = read(strings)));
  let out = '';
  parts.forEach((part, i) => {
    const last = i === values.length;
    out += last ? part.text : part.open ? intoTag(part, values[i]) : part.text + templateText(values[i]);
  });
  return out;
}

/** A value where a tag is open: after `name=`, or inside quotes. */
function intoTag({ text: before, short, sign, name }: Before, value: unknown): string {
  const none = value === nothing || value === null || value === undefined;
  const text = none ? '' : escapeText(`${value as string}`);
  if (name === undefined) return before + text;
  if (sign === '?') return value ? `${short} ${name}` : short;
  return sign || value === nothing ? short : `${short} ${name}="${text}"`;
}
