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

function fill({ strings, values }: Template): string {
  let out = '';
  strings.forEach((text, i) => {
    out += text.replace(/\s*\n\s*/g, '\n');
    if (i === values.length) return;
    out = out.lastIndexOf('<') > out.lastIndexOf('>') ? intoTag(out, values[i]) : out + templateText(values[i]);
  });
  return out;
}

/** A value where a tag is open: after `name=`, or inside quotes. */
function intoTag(out: string, value: unknown): string {
  const [whole, sign, name] = /\s([@.?]?)([\w:-]+)=$/.exec(out) ?? [];
  const none = value === nothing || value === null || value === undefined;
  const text = none ? '' : escapeText(`${value as string}`);
  if (whole === undefined) return out + text;
  const before = out.slice(0, -whole.length);
  if (sign === '?') return value ? `${before} ${name}` : before;
  return sign || value === nothing ? before : `${before} ${name}="${text}"`;
}
