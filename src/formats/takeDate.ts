import { dateWords } from './dateWords.js';
import { isSetOff } from './isSetOff.js';
import type { ListItem, ListRun } from './ListItem.js';
import { readClock } from './readClock.js';
import { readMachineDate } from './readMachineDate.js';
import { DAY, open, readOne, readPair, readTime, type Report } from './readTime.js';
import { readWrittenDate, type WrittenDate } from './readWrittenDate.js';

/** The EDTF of an item, '' where it cannot be told, and the run behind the date where a time of day may be. */
interface Dated { edtf: string; behind?: ListRun }

/** What sets a date off from what follows. */
export const LEADING = /^[\s.,:;)|–—·•→：、-]+/;

/**
 * The date of an item, which leaves the runs it stands in; '' and a report where it cannot be told. `clock`: a time of day with it that EDTF cannot say. A
 * time in a sentence is the date only where none stands before it: at the head of the text, in the term, in `dataDate`.
 */
export function takeDate(item: ListItem, term: ListRun[], body: ListRun[], lang: string, report: Report): { date: string; clock?: string } {
  return withClock(term.length ? ofTerm(item, term, body, lang, report) : ofBody(item, body, lang, report));
}

function ofTerm(item: ListItem, term: ListRun[], body: ListRun[], lang: string, report: Report): Dated {
  return takeTimes(term, lang, report) ?? takeDataDate(item, term, lang, report) ?? (findLead(term, lang) ? undefined : takeTimes(body, lang, report)) ?? takeLead(term, lang, report);
}

function ofBody(item: ListItem, body: ListRun[], lang: string, report: Report): Dated {
  const at = body.findIndex(({ kind }) => kind === 'time');
  if (leadTo(body[at - 1])) {
    const given = goOn(body[at + 1]) ? takeDataDate(item, body, lang, report) : undefined;
    if (given) return given;
    const lead = findLead(body, lang);
    if (lead && ('ambiguous' in lead.found || (lead.isSetOff && /\p{L}/u.test(lead.run.text.slice(lead.found.length))))) return takeLead(body, lang, report);
  }
  return takeTimes(body, lang, report) ?? takeDataDate(item, body, lang, report) ?? takeLead(body, lang, report);
}

const leadTo = (run: ListRun | undefined): boolean => run?.kind === 'text' && /[\p{L}\p{N},]\s*$/u.test(run.text);
const goOn = (run: ListRun | undefined): boolean => run?.kind === 'text' && /^\s*[\p{L},]/u.test(run.text);

/** What joins two times of one interval and is no text of its own. */
const joint = (lang: string) => new RegExp(`^[\\s–—−-]*(?:${dateWords(lang).to}|to|until|till|through|по|до|bis|iki|do|至|到)?[\\s–—−-]*$`, 'iu');

/** The interval or date of the first times, which leave the runs but where they are words of a sentence; '' where there is one that cannot be read. */
function takeTimes(runs: ListRun[], lang: string, report: Report): Dated | undefined {
  const first = runs.findIndex(({ kind }) => kind === 'time');
  if (first < 0) return undefined;
  const second = runs.findIndex(({ kind }, i) => i > first && kind === 'time');
  const joined = second > 0 && runs.slice(first + 1, second).every(({ kind, text }) => kind === 'text' && joint(lang).test(text));
  const last = joined ? second : first;
  const edtf = joined ? readPair(runs[first], runs[second], lang, report) : readTime(runs[first], lang, report);
  const [before, behind] = [runs[first - 1], runs[last + 1]] as (ListRun | undefined)[];
  if (leadTo(before) && goOn(behind)) return { edtf };
  if (before?.kind === 'text' && behind?.kind === 'text' && /\(\s*$/.test(before.text) && /^\s*\)/.test(behind.text)) {
    before.text = before.text.replace(/\s*\(\s*$/, '');
    behind.text = behind.text.replace(/^\s*\)/, '');
  }
  runs.splice(first, last - first + 1);
  return { edtf, behind };
}

function takeDataDate(item: ListItem, runs: readonly ListRun[], lang: string, report: Report): Dated | undefined {
  return item.dataDate === undefined ? undefined : { edtf: readOne(item.dataDate, lang, report), behind: runs.find(({ text }) => text.trim()) };
}

/** What the text begins with that reads as a date, and whether it is one for sure. */
function findLead(runs: ListRun[], lang: string): { run: ListRun; found: WrittenDate; isSetOff: boolean } | undefined {
  const at = runs.findIndex(({ kind, text }) => kind !== 'block' && text.trim());
  const run = runs[at] as ListRun | undefined;
  const found = run && run.kind !== 'list' && run.kind !== 'time' ? readLead(run.text, lang) : undefined;
  if (!run || !found) return undefined;
  const parts = 'edtf' in found ? { edtf: found.edtf, written: run.text.slice(0, found.length), rest: run.text.slice(found.length) } : undefined;
  return { run, found, isSetOff: parts !== undefined && isSetOff({ ...parts, next: behindTag(runs, at), lang }) };
}

/** The date the text begins with, which leaves it. */
function takeLead(runs: ListRun[], lang: string, report: Report): Dated {
  const lead = findLead(runs, lang);
  const value = (lead?.run ?? runs.find(({ text }) => text.trim()))?.text.slice(0, 80);
  if (!lead) report('Expected a date: a time element, data-date, or a date at the beginning of the text', value);
  else if ('ambiguous' in lead.found) report(open(lead.found.ambiguous), value);
  else {
    const { run, found: { edtf, length } } = lead;
    if (lead.isSetOff) {
      run.text = run.text.slice(length);
      return { edtf, behind: run };
    }
    report(`Expected a year that is set off from the words behind it: put a colon after the year (“${run.text.slice(0, length).trim()}: …”)`, value);
  }
  return { edtf: '' };
}

/** What follows a run, '' for a new line; undefined at the end. */
function behindTag(runs: readonly ListRun[], at: number): string | undefined {
  const next = runs[at + 1] as ListRun | undefined;
  return next && (next.kind === 'block' || next.kind === 'list' ? '' : next.text);
}

/** A date for machines with its time, which ends at no word, or one as people write it. */
function readLead(text: string, lang: string): WrittenDate | undefined {
  const timed = /^\s*\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?(?![\p{L}\p{N}])/u.exec(text)?.[0];
  const edtf = timed && readMachineDate(timed);
  return edtf ? { edtf, length: timed.length } : readWrittenDate(text, lang);
}

/** A time of day behind the date is part of a day; where it cannot be, it stands before the body (`clock`). */
function withClock({ edtf, behind }: Dated): { date: string; clock?: string } {
  const found = behind && behind.kind !== 'list' ? readClock(behind.text) : undefined;
  const clock = found && behind!.text.slice(0, found.length).replace(LEADING, '').trim();
  if (found) behind!.text = behind!.text.slice(found.length);
  if (behind && behind.kind !== 'list') behind.text = behind.text.replace(LEADING, '');
  return found?.time && DAY.test(edtf) ? { date: `${edtf}T${found.time}` } : { date: edtf, clock };
}
