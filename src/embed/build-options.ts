import type { PictureOptions } from './server-pictures.js';

/** How a folder is built: flags of the command, or one JSON file with the same names. */
export interface BuildOptions {
  /** Absolute address the folder will be found at; without it, what other sites need (canonical, oEmbed, share image) is relative or missing. */
  base?: string;
  /** Languages, BCP 47; the first at the root, each other in a folder of its own. Default: the document's. */
  lang?: readonly string[];
  theme?: 'auto' | 'light' | 'dark';
  /** px; default 360, 600, 900, 1200. */
  widths?: readonly number[];
  /** Beats the document's title. */
  title?: string;
  /** Whether search engines may list the page; default: no. */
  index?: boolean;
  siteName?: string;
  /** px a newsletter is wide: timeline-2x.png has twice as many; default 600. */
  newsletter?: number;
  orientation?: PictureOptions['orientation'];
  scale?: PictureOptions['scale'];
  lanes?: PictureOptions['lanes'];
  order?: PictureOptions['order'];
  controls?: string;
  /** Address of a script that counts visits; default: none, and nothing is asked of any other host. */
  analytics?: string;
}

const CHOICES: Partial<Record<keyof BuildOptions, readonly string[]>> = {
  theme: ['auto', 'light', 'dark'], orientation: ['auto', 'horizontal', 'vertical'], scale: ['elastic', 'time', 'even'], lanes: ['none', 'category', 'lane'], order: ['oldest', 'newest'],
};
const LISTS = ['lang', 'widths'];
const NUMBERS = ['newsletter'];
const FLAGS = ['index'];
const TEXTS = ['base', 'title', 'siteName', 'controls', 'analytics'];

/** Options as a file or flags give them, checked. @throws RangeError that says what was expected and what was found */
export function readBuildOptions(given: Record<string, unknown>): BuildOptions {
  const known: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (LISTS.includes(name)) known[name] = list(name, value);
    else if (NUMBERS.includes(name)) known[name] = pixels(name, value);
    else if (FLAGS.includes(name)) known[name] = value === true || value === 'true';
    else if (TEXTS.includes(name)) known[name] = `${value as string}`;
    else if (!CHOICES[name as keyof BuildOptions]) throw new RangeError(`Unknown option “${name}”. Known: ${[...LISTS, ...NUMBERS, ...FLAGS, ...TEXTS, ...Object.keys(CHOICES)].sort().join(', ')}.`);
    else if (!CHOICES[name as keyof BuildOptions]!.includes(value as string)) throw new RangeError(`Expected ${name} to be one of ${CHOICES[name as keyof BuildOptions]!.join(', ')}, not “${value as string}”.`);
    else known[name] = value;
  }
  const options = known as BuildOptions;
  if (options.base !== undefined) options.base = folderAddress(options.base);
  if (options.analytics !== undefined && !/^(https:\/\/|[^:]*$)/.test(options.analytics)) throw new RangeError(`Expected analytics to be an https address or a relative one, not “${options.analytics}”.`);
  return options;
}

function list(name: string, value: unknown): unknown[] {
  const parts = Array.isArray(value) ? value as unknown[] : `${value as string}`.split(',');
  return parts.map((part) => (name === 'widths' ? pixels(name, part) : language(String(part as string).trim())));
}

function pixels(name: string, value: unknown): number {
  const number = Number(value);
  if (!(number >= 120 && number <= 10_000)) throw new RangeError(`Expected ${name} in px from 120 to 10000, not “${value as string}”.`);
  return Math.round(number);
}

function language(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    throw new RangeError(`Expected a language as a BCP 47 tag such as en or zh-Hant, not “${tag}”.`);
  }
}

/** An absolute address that ends in a slash. */
function folderAddress(base: string): string {
  if (!URL.canParse(base) || !/^https?:/.test(base)) throw new RangeError(`Expected base to be an absolute address such as https://example.org/timeline/, not “${base}”.`);
  const url = new URL(base);
  url.search = url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}
