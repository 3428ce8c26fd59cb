import { drop, entries, isObject, list, record, repair } from './check.js';
import type { Check } from './check.js';
import { isColor } from './isColor.js';
import { isLanguage } from './isLanguage.js';
import { isSafeUrl } from './isSafeUrl.js';
import { spanOf } from './spanOf.js';
import type { Category, Correction, Era, Lane, Link, Media, ProblemCode, Source, Text } from './types.js';

/** A string that passes a test. A number becomes a string, with a warning. */
export function string(expected: string, code: ProblemCode = 'type', test: (value: string) => boolean = () => true): Check<string> {
  return (value, path, log) => {
    if (typeof value === 'number') repair(log, path, 'type', 'a string', 'it was taken as one', value);
    else if (typeof value !== 'string') return drop(log, path, 'type', expected, value);
    const taken = String(value);
    return test(taken) ? taken : drop(log, path, code, expected, value);
  };
}

/** An EDTF date. A whole number is taken as a year, with a warning. */
export const date: Check<string> = (value, path, log) => {
  let edtf = value;
  if (Number.isInteger(value) && Math.abs(value as number) < 1e4) {
    edtf = String(value).replace(/\d+/, (digits) => digits.padStart(4, '0'));
    repair(log, path, 'type', 'an EDTF date', 'it was taken as a year', value);
  }
  if (typeof edtf !== 'string') return drop(log, path, 'type', 'an EDTF date', value);
  try {
    spanOf(edtf);
    return edtf;
  } catch (error) {
    return drop(log, path, 'date', `an EDTF date such as 1994 or 2021-09/2021-10 (${(error as Error).message})`, value);
  }
};

const plain = string('a string, or one string per language');
const foreign: Check<string> = (value, path, log) => drop(log, path, 'language', 'a BCP 47 language tag', value);
const byLanguage = entries((tag) => (isLanguage(tag) ? plain : foreign), 'warning');

/** A string, or strings by language tag: what is not is left out of it, and with nothing left it fails. */
export const text: Check<Text> = (value, path, log) => {
  if (!isObject(value)) return plain(value, path, log);
  const kept = byLanguage(value, path, log);
  return kept && Object.keys(kept).length ? kept : drop(log, path, 'required', 'a text that is not empty', value);
};

/** A text that says something. */
export const words: Check<Text> = (value, path, log) => {
  const kept = text(value, path, log);
  if (kept === undefined) return undefined;
  const says = typeof kept === 'string' ? kept.trim() : Object.values(kept).some((each) => each.trim());
  return says ? kept : drop(log, path, 'required', 'a text that is not empty', value);
};

/** A number from `least` to `most`; beyond them the nearer bound, with a warning. */
export function number(least: number, most: number): Check<number> {
  return (value, path, log) => {
    if (typeof value !== 'number' || value !== value) return drop(log, path, 'type', 'a number', value);
    const kept = Math.min(most, Math.max(least, value));
    if (kept !== value) repair(log, path, 'range', `a number from ${least} to ${most}`, `${kept} was used`, value);
    return kept;
  };
}

export const boolean: Check<boolean> = (value, path, log) => (typeof value === 'boolean' ? value : drop(log, path, 'type', 'true or false', value));

export function oneOf<T extends string>(...values: T[]): Check<T> {
  return string(`one of ${values.join(', ')}`, 'unknown', (value) => values.includes(value as T)) as Check<T>;
}

/** A key of what `has` knows. */
export const keyOf = (what: string, has: (key: string) => boolean): Check<string> => string(`a key of ${what}`, 'reference', has);

export const anyString = string('a string');
export const language = string('a BCP 47 language tag', 'language', isLanguage);
const url = string('an address: https, http, mailto or relative', 'url', isSafeUrl);
const color = string('a CSS colour', 'color', isColor);
const pixels = number(1, 1e5);

const category = record<Category>({ label: text }, { color, dark: color });
const lane = record<Lane>({ label: text }, {});
const source = record<Source>({ title: text }, { publisher: text, date, url });
const medium = record<Media>(
  { kind: oneOf('image', 'video', 'audio', 'embed'), src: url, alt: text },
  { credit: text, caption: text, poster: url, width: pixels, height: pixels },
);

/** An entry without its name is given one, with a warning: a picture without `alt` is still worth showing. */
function named<T>(check: Check<T>, name: string, fallback: string): Check<T> {
  return (value, path, log) => {
    if (isObject(value) && value[name] == null) {
      repair(log, `${path}.${name}`, 'required', 'a text', `“${fallback}” was used`);
      value = { ...value, [name]: fallback };
    }
    return check(value, path, log);
  };
}

export const categories = entries((key) => named(category, 'label', key));
export const lanes = entries((key) => named(lane, 'label', key));
export const sources = entries((key) => named(source, 'title', key));
export const media = list(named(medium, 'alt', ''));
export const links = list(record<Link>({ href: url, label: text }, {}));
export const eras = list(record<Era>({ date, label: text }, { id: anyString, color }));
export const correction = (event: Check<string>): Check<Correction> => record<Correction>({ date, text }, { event });
