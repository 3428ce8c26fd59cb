import { isLanguage } from '../data/isLanguage.js';
import { parseTimeline } from '../data/parseTimeline.js';
import type { Link, Problem, TimelineDocument } from '../data/types.js';
import { readMachineDate } from './readMachineDate.js';
import { readWrittenDate } from './readWrittenDate.js';

/**
 * A piece of an item's text, in the order it stands there. Whoever walks the markup starts a new run at each `<time>`,
 * each outermost heading or strong, each link outside of those, each paragraph (`block`) and each nested list; all
 * other text goes into plain runs, as it is. A heading that holds a link carries its `href`; a `<time>` inside a
 * heading is a run of its own before the heading's.
 */
export interface ListRun {
  kind: 'text' | 'time' | 'heading' | 'link' | 'block' | 'list';
  /** For `list`: its items, one a line. For `block`: empty. */
  text: string;
  /** The `datetime` attribute of a time. */
  datetime?: string;
  href?: string;
}

/** One `li` as plain values. */
export interface ListItem {
  id?: string;
  /** The `data-date` attribute. */
  dataDate?: string;
  /** The nearest `lang` where it is not the list's. */
  lang?: string;
  runs: ListRun[];
}

interface Row { id?: string; date?: string; title: string | Record<string, string>; body?: string | Record<string, string>; links?: Link[] }

/**
 * The event list of a light list. The date of an item is its first time (its first two make an interval), else
 * `dataDate`, else the text it begins with, read in its language; the title is the first heading, strong or link, else
 * the text to the first dash or sentence end; the rest is the body, as Markdown. An item whose date cannot be told is
 * left out and reported under `events[i].date`, i counting items from 0. Linear in the length of the texts.
 */
export function readList(items: readonly ListItem[], lang = 'en'): { document: TimelineDocument; problems: Problem[] } {
  const own = new Map<string, Problem>();
  const events = items.map((item, i) => {
    const path = `events[${i}].date`;
    const report = (message: string, value: unknown) => own.set(path, { path, code: 'date', message, severity: 'error', value });
    return readItem(item, item.lang || lang, lang, report);
  });
  const { document, problems } = parseTimeline({ title: '', lang, events });
  return { document, problems: problems.map((problem) => own.get(problem.path) ?? problem) };
}

type Report = (message: string, value: unknown) => void;

function readItem(item: ListItem, lang: string, listLang: string, report: Report): Row {
  const runs = item.runs.map((run) => ({ ...run, text: run.kind === 'list' ? run.text : run.text.replace(/\s+/g, ' ') }));
  const date = takeTimes(runs, lang, report) ?? takeDataDate(item, lang, report) ?? takeLead(runs, lang, report);
  const named = runs.findIndex((run) => (run.kind === 'heading' || run.kind === 'link') && run.text.trim());
  const row: Row = { date: date || undefined, title: '' };
  if (item.id) row.id = item.id;
  let title: string;
  if (named >= 0) {
    const [run] = runs.splice(named, 1);
    title = run.text.trim();
    if (run.href !== undefined) row.links = [{ href: run.href, label: title }];
  } else title = takeTitle(runs);
  const body = toMarkdown(runs);
  // A tag that is none must not take the text with it.
  const say = (text: string) => (lang === listLang || !isLanguage(lang) ? text : { [lang]: text });
  row.title = title && say(title);
  if (body) row.body = say(body);
  return row;
}

/** What joins two times of one interval and is no text of its own. */
const JOINT = /^[\s–—-]*(?:to|until|till|through|по|до)?[\s–—-]*$/i;

/** The interval or date of the times, which leave the runs; '' where there is one that cannot be read. */
function takeTimes(runs: ListRun[], lang: string, report: Report): string | undefined {
  const at = runs.flatMap((run, i) => (run.kind === 'time' ? [i] : [])).slice(0, 2);
  if (!at.length) return undefined;
  const dates = at.map((i) => readOne(runs[i].datetime ?? runs[i].text, lang, report));
  const [first, second = first] = at;
  const joined = runs.slice(first + 1, second).every((run) => run.kind === 'text' && JOINT.test(run.text));
  if (joined) runs.splice(first, second - first + 1);
  else runs.splice(first, 1);
  if (!dates.every(Boolean)) return '';
  return dates.join('/');
}

function takeDataDate(item: ListItem, lang: string, report: Report): string | undefined {
  return item.dataDate === undefined ? undefined : readOne(item.dataDate, lang, report);
}

/** A date that is the whole of a text; '' and a report where it is none. */
function readOne(text: string, lang: string, report: Report): string {
  const machine = readMachineDate(text);
  if (machine) return machine;
  const found = readWrittenDate(text, lang);
  if (found && 'edtf' in found && !text.slice(found.length).trim()) return found.edtf;
  report(found && 'ambiguous' in found ? open(found.ambiguous) : `Expected a date, as EDTF or as written in “${lang}”; its entry was left out.`, text);
  return '';
}

const open = (text: string) => `Expected a date that can be read in one way only, not “${text}”; its entry was left out.`;

/** The date the text begins with; it and what sets it off leave the text. */
function takeLead(runs: ListRun[], lang: string, report: Report): string {
  const run = runs.find((each) => each.kind !== 'block' && each.text.trim());
  const found = run && run.kind !== 'list' ? readWrittenDate(run.text, lang) : undefined;
  if (found && 'edtf' in found) {
    run!.text = run!.text.slice(found.length).replace(/^[\s.,:;)|–—-]+/, '');
    return found.edtf;
  }
  report(found ? open(found.ambiguous) : 'Expected a date: a time element, data-date, or a date at the beginning of the text; its entry was left out.', run?.text.slice(0, 80));
  return '';
}

/** The text to the first dash or sentence end, out of the first run that has any. */
function takeTitle(runs: ListRun[]): string {
  const run = runs.find((each) => each.kind === 'text' && /[\p{L}\p{N}]/u.test(each.text));
  if (!run) return '';
  const text = run.text.replace(/^[\s.,:;)|–—-]+/, '');
  const end = /\s+[–—-]\s+|\s*—\s*|(?<!(?:^|[\s.])\p{L})[.!?…]+(?=\s|$)|[。！？]/u.exec(text);
  run.text = end ? text.slice(end.index + end[0].length) : '';
  const mark = end && /^[!?…。！？]/.test(end[0]) ? end[0] : '';
  return ((end ? text.slice(0, end.index) : text) + mark).trim();
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
