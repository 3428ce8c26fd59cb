import { isLanguage } from '../data/isLanguage.js';
import { parseTimeline } from '../data/parseTimeline.js';
import type { Link, Problem, TimelineDocument } from '../data/types.js';
import type { ListItem, ListRun } from './ListItem.js';
import type { Report } from './readTime.js';
import { LEADING, takeDate } from './takeDate.js';
import { takeSentence } from './takeSentence.js';

export type { ListItem, ListRun } from './ListItem.js';

interface Row { id?: string; date?: string; title: string | Record<string, string>; body?: string | Record<string, string>; links?: Link[] }

/**
 * The event list of a light list. The date of an item is its first time (two make an interval where nothing but a dash or “to” stands between them), else
 * `dataDate`, else the text it begins with, read in its language; the title is the first heading, strong or link, else the text to the first dash or
 * sentence end; the rest is the body, as Markdown. An item whose date cannot be told is left out and reported under `events[i].date`, i counting items from
 * 0. Linear in the length of the texts.
 */
export function readList(items: readonly ListItem[], lang = 'en'): { document: TimelineDocument; problems: Problem[] } {
  const own = new Map<string, Problem>();
  const events = items.map((item, i) => {
    const path = `events[${i}].date`;
    const report = (message: string, value: unknown) => own.set(path, { path, code: 'date', message: `${message}; its entry was left out.`, severity: 'error', value });
    return readItem(item, item.lang || lang, lang, report);
  });
  const { document, problems } = parseTimeline({ title: '', lang, events });
  return { document, problems: problems.map((problem) => own.get(problem.path) ?? problem) };
}

function readItem(item: ListItem, lang: string, listLang: string, report: Report): Row {
  const term = tidy(item.term);
  const body = tidy(item.runs);
  const { date, clock } = takeDate(item, term, body, lang, report);
  const row: Row = { date: date || undefined, title: '' };
  if (item.id) row.id = item.id;
  const runs = sayTimes([...headed(sayTimes(term)), ...body]);
  const title = takeTitle(runs, lang, row);
  if (clock) runs.unshift({ kind: 'text', text: clock }, { kind: 'block', text: '' });
  const text = toMarkdown(runs);
  // A tag that is none must not take the text with it.
  const say = (words: string) => (lang === listLang || !isLanguage(lang) ? words : { [lang]: words });
  row.title = title && say(title);
  if (text) row.body = say(text);
  return row;
}

const tidy = (runs: readonly ListRun[] = []): ListRun[] => runs.map((run) => ({ ...run, text: run.kind === 'list' ? run.text : run.text.replace(/\s+/g, ' ') }));

/** What is left of a term as the heading of what follows. */
function headed(term: readonly ListRun[]): ListRun[] {
  const text = term.map((run) => run.text).join('').replace(LEADING, '').replace(/\s?[:–—-]?\s?$/, '');
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  return [{ kind: 'heading', text, href: term.find(({ href }) => href !== undefined)?.href }, { kind: 'block', text: '' }];
}

/** Times that are no date of the item are words of the text around them. */
function sayTimes(runs: readonly ListRun[]): ListRun[] {
  const said: ListRun[] = [];
  runs.forEach((run, i) => {
    const last = said.at(-1);
    const joins = run.kind === 'time' || (run.kind === 'text' && runs[i - 1]?.kind === 'time');
    if (joins && last?.kind === 'text') last.text += run.text;
    else said.push(run.kind === 'time' ? { kind: 'text', text: run.text } : run);
  });
  return said;
}

/** The first heading or link, else the first sentence of the first run that has any. */
function takeTitle(runs: ListRun[], lang: string, row: Row): string {
  const named = runs.findIndex(({ kind, text }) => (kind === 'heading' || kind === 'link') && text.trim());
  if (named >= 0) {
    const [{ text, href }] = runs.splice(named, 1);
    if (href !== undefined) row.links = [{ href, label: text.trim() }];
    return text.trim();
  }
  const run = runs.find(({ kind, text }) => kind === 'text' && /[\p{L}\p{N}]/u.test(text));
  if (!run) return '';
  const [title, rest] = takeSentence(run.text.replace(LEADING, ''), lang);
  run.text = rest;
  return title;
}

/** Plain text has no Markdown in it: what would read as such is escaped, a line's "1." and "-" too. */
const escape = (text: string) => text.replace(/[\\`*_[\]<>#]|^\s*(?:\d+(?=[.)]\s)|(?=[+-]\s))/g, (mark) => (/[\d\s]$|^$/.test(mark) ? `${mark}\\` : `\\${mark}`));

function toMarkdown(runs: ListRun[]): string {
  const parts = runs.map(({ kind, text, href }) => {
    if (kind === 'block') return '\n\n';
    if (kind === 'list') return `\n\n${text.split('\n').filter((line) => line.trim()).map((line) => `- ${escape(line.trim().replace(/\s+/g, ' '))}`).join('\n')}\n\n`;
    if (kind === 'heading' && text.trim()) return `**${escape(text.trim())}**`;
    if (kind === 'link' && href !== undefined) return `[${escape(text)}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
    return escape(text);
  });
  const body = parts.join('').replace(/[ \t]*\n[ \t]*/g, '\n').replace(/\n{3,}/g, '\n\n');
  return body.replace(/^[\s.,:;)|–—]+|\s+$/g, '');
}
