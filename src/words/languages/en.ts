import { monthFirst, plural } from '../intl.js';
import type { Messages } from '../messages.js';
import type { EraName, Said, SpanStyle } from '../types.js';

const count = (n: number, one: string, other = one + 's') => plural('en', n, { one: `# ${one}`, other: `# ${other}` });
const SUFFIX: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const nth = (n: number) => n + (SUFFIX[ordinals.select(n)] ?? 'th');
const era = (name: EraName): string => name && ' ' + name.toUpperCase();
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

function doubt(date: Said, style: SpanStyle, text = date.text): string {
  const spoken = style === 'spoken';
  const near = !date.approximate ? text : spoken ? `around ${date.of}` : `c. ${date.text}`;
  return !date.uncertain ? near : spoken ? `possibly ${near}` : near + '?';
}

function season(code: number, year: string, style: SpanStyle): string {
  if (code < 33) return ['', 'northern ', 'southern '][(code - 21) >> 2] + SEASONS[(code - 21) % 4] + ' ' + year;
  const [n, name] = code < 37 ? [code - 32, 'quarter'] : code < 40 ? [code - 36, 'third'] : [code - 39, 'half'];
  return style === 'short' && name !== 'third' ? `${name[0].toUpperCase()}${n} ${year}` : `${nth(n)} ${name} of ${year}`;
}

const dash = (a: string, b: string) => ((a + b).includes(' ') ? `${a} – ${b}` : `${a}–${b}`);

/** English; built in. Day before month, and the other way round where a region does so. */
export const en: Messages = {
  lang: 'en',
  regional: (tag) => (/^en-/i.test(tag) && monthFirst(tag) ? american : undefined),
  dates: {
    md: (day, month) => `${day} ${month}`,
    ymd: (md, year) => `${md} ${year}`,
    ym: (month, year) => `${month} ${year}`,
    year: (year, name) => year + era(name),
    decade: (year, of) => `${of ? 'the ' : ''}${year}s`,
    century: (n, name, of) => `${of ? 'the ' : ''}${nth(n)} century${era(name)}`,
    season: (code, year, _of, style) => season(code, year, style),
    unknownYear: (of) => (of ? 'an unknown year' : 'unknown year'),
    within: (date, years) => `${date} in ${years}`,
    one: (part, stretch) => `a ${part} in ${stretch}`,
    nth: (day, month, of) => `${of ? 'the ' : ''}${nth(day)} of ${month}`,
    ago: (duration) => `${duration} ago`,
    at: (date, time) => `${date}, ${time}`,
    partly: (parts, approximate, uncertain) =>
      `${parts} ${[approximate && 'approximate', uncertain && 'uncertain'].filter(Boolean).join(' and ')}`,
    noted: (date, note) => `${date} (${note})`,
    doubt,
    range: (from, to, style, words, inner) =>
      words
        ? `${inner ? '' : 'from '}${doubt(from, style, from.of)} to ${doubt(to, style, to.of)}`
        : dash(doubt(from, style), doubt(to, style)),
    since: (from, style) => `since ${doubt(from, style, from.of)}`,
    onwards: (from, style) => `from ${doubt(from, style, from.of)}`,
    until: (to, style) => `until ${doubt(to, style, to.of)}`,
    endUnknown: (from, style) => `from ${doubt(from, style, from.of)}, end unknown`,
    startUnknown: (to, style) => `until ${doubt(to, style, to.of)}, start unknown`,
    oneOf: (list) => `one of ${list}`,
    orEarlier: (date, all) => `${date} ${all ? 'and' : 'or'} earlier`,
    orLater: (date, all) => `${date} ${all ? 'and' : 'or'} later`,
    always: 'always',
    unknown: 'date unknown',
  },
  drawnShort: (duration, range, style) =>
    style === 'short' ? duration : style === 'spoken' ? `${duration}, ${range}, drawn short` : `${duration}, drawn short`,
  present: 'present',

  timeline: 'Timeline',
  loading: 'Loading the timeline…',
  empty: 'No events',

  events: (n) => count(n, 'event'),
  cluster: (n, dates) => `${count(n, 'event')}, ${dates}`,

  categories: 'Categories',
  sources: 'Sources',
  updated: (date) => `Updated ${date}`,
  overview: (shortened) => `The same dates at true scale${shortened && `; above, ${shortened} are drawn short`}`,
};

const american: Messages = {
  ...en,
  dates: { ...en.dates, md: (day, month) => `${month} ${day}`, ymd: (md, year) => `${md}, ${year}` },
};
