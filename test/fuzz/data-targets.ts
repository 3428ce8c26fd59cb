import { COLUMN_FLAGS, eventsIn, parseTimeline, pickText, rowsById, TimelineDataError, timelineColumns, type Problem, type TimelineDocument } from '../../src/data/index.js';
import { csvToDocument, documentToCsv, readList, type ListItem, type ListRun } from '../../src/formats/index.js';
import { parseDate } from '../../src/time/index.js';
import { summarize, timelineFacts } from '../../src/words/index.js';
import { anyDate, writtenDate } from './dates.js';
import type { Dice } from './dice.js';
import { anyInput } from './documents.js';
import { allowing, must } from './expect.js';
import type { Target } from './target.js';
import { anyLanguage, anyText, languages, mutated } from './texts.js';

/** What holds of every document that was read, and of its columns. */
function sound(document: TimelineDocument, problems: readonly Problem[]): void {
  const ids = new Set<string>();
  for (const { id, date, title } of document.events) {
    must(typeof id === 'string' && id.trim() !== '' && !ids.has(id), () => `ids are texts, each once: ${id}`);
    ids.add(id);
    parseDate(date);
    must(pickText(title, 'en').text !== undefined, 'a title');
  }
  for (const { path, code, message, severity } of problems) must(typeof path === 'string' && code && message && (severity === 'error' || severity === 'warning'), 'a problem says where, what and how bad');
  const columns = timelineColumns(document);
  const { start, end, order, length, extent } = columns;
  must(length === document.events.length, 'a row an event');
  must(new Set(order).size === length, 'each event once');
  for (let row = 0; row < length; row++) {
    must(Number.isFinite(start[row]) && Number.isFinite(end[row]) && end[row] >= start[row], () => `row ${row} is finite: ${start[row]} to ${end[row]}`);
    must(!row || start[row] > start[row - 1] || (start[row] === start[row - 1] && order[row] > order[row - 1]), 'rows are in time order');
    must(start[row] >= extent[0] && end[row] <= extent[1], 'rows lie in the extent');
    const { importance, flags } = columns;
    must(flags[row] & COLUMN_FLAGS.pinned ? importance[row] === 2 : importance[row] >= 0 && importance[row] <= 1, 'importance is 0 to 1, or pinned');
  }
  const rows = rowsById(columns, document);
  must(document.events.every(({ id }, i) => order[rows.get(id)!] === i), 'a row by every id');
  const [from, to] = [start[length >> 1] ?? 0, end[length >> 2] ?? 1];
  const found = Array.from(start.keys()).filter((row) => start[row] < to && (end[row] > from || start[row] >= from));
  must(eventsIn(columns, from, to).join() === found.join(), 'eventsIn finds what stands in the window');
  must(summarize(timelineFacts(columns), 'en').trim() !== '', 'a summary');
}

export const timelines: Target = {
  name: 'parseTimeline',
  weight: 20,
  make: anyInput,
  check(input) {
    const { value } = allowing(TimelineDataError, () => parseTimeline(input));
    if (!value) return;
    sound(value.document, value.problems);
    const again = parseTimeline(value.document);
    must(again.problems.length === 0, () => `what was read is right: ${JSON.stringify(again.problems[0])}`);
    must(again.document === value.document, 'what is right is kept');
  },
};

const marks = [',', ';', '\t', ',', ','];
const headers = ['id', 'date', 'start', 'end', 'title', 'title:ru', 'Title (en-GB)', 'title:__proto__', 'body', 'summary', 'category', 'lane', 'importance', 'pinned', 'tags', 'media', 'image', 'alt', 'sources', 'links', 'updated', 'constructor', '__proto__', ''];

function table(dice: Dice): string {
  const mark = dice.pick(marks);
  const quoted = (cell: string): string => (dice.chance(0.3) || /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', dice.chance(0.9) ? '""' : '"')}"` : cell);
  const names = dice.chance(0.8) ? ['date', 'title', ...dice.list(0, 6, () => dice.pick(headers))] : dice.list(0, 6, () => dice.pick(headers));
  const cellOf = (name: string): string => (/date|start|end/.test(name) && dice.chance(0.8) ? (dice.chance(0.5) ? anyDate(dice) : writtenDate(dice)) : anyText(dice));
  const lines = [names, ...dice.list(0, 8, () => (dice.chance(0.9) ? names.map(cellOf) : dice.list(0, 12, () => anyText(dice))))].map((cells) => cells.map(quoted).join(mark));
  const whole = dice.pick(['', '\ufeff', 'sep=;\n']) + lines.join(dice.pick(['\n', '\r\n', '\r']));
  return dice.chance(0.3) ? mutated(dice, whole) : whole;
}

export const tables: Target<{ text: string; lang: string }> = {
  name: 'csvToDocument, documentToCsv',
  weight: 8,
  make: (dice) => ({ text: dice.chance(0.05) ? anyText(dice) : table(dice), lang: dice.pick(languages) }),
  check({ text, lang }) {
    const { value } = allowing(TimelineDataError, () => csvToDocument(text, lang));
    if (!value) return;
    sound(value.document, value.problems);
    const written = documentToCsv(value.document);
    const back = csvToDocument(written, lang).document;
    const of = ({ events }: TimelineDocument): string => JSON.stringify(events.map(({ id, date }) => [id.trim(), date]));
    must(of(back) === of(value.document), () => `ids and dates come back: ${of(back)} for ${of(value.document)}`);
  },
};

function run(dice: Dice): ListRun {
  const kind = dice.pick(['text', 'text', 'time', 'heading', 'link', 'block', 'list'] as const);
  const text = dice.chance(0.4) ? writtenDate(dice) + dice.pick(['', ' – ', '. ', ': ']) + anyText(dice) : anyText(dice);
  return { kind, text: kind === 'block' ? '' : text, ...(dice.chance(0.4) && { datetime: anyDate(dice) }), ...(dice.chance(0.4) && { href: anyText(dice) }) };
}

export const lists: Target<{ items: ListItem[]; lang: string }> = {
  name: 'readList',
  weight: 8,
  make: (dice) => ({
    items: dice.list(0, 6, () => ({ ...(dice.chance(0.3) && { id: anyText(dice) }), ...(dice.chance(0.2) && { dataDate: anyDate(dice) }), ...(dice.chance(0.2) && { lang: anyLanguage(dice) }), runs: dice.list(0, 6, () => run(dice)) })),
    lang: anyLanguage(dice),
  }),
  check({ items, lang }) {
    const { document, problems } = readList(items, lang);
    sound(document, problems);
    must(document.events.length <= items.length, 'an event an item at most');
  },
};

export const texts: Target<{ text: unknown; lang: string; own: string }> = {
  name: 'pickText',
  weight: 2,
  make: (dice) => ({ text: dice.chance(0.5) ? JSON.parse(`{${dice.list(0, 4, () => `${JSON.stringify(anyLanguage(dice))}:${JSON.stringify(anyText(dice))}`).join()}}`) : dice.pick([undefined, anyText(dice)]), lang: anyLanguage(dice), own: anyLanguage(dice) }),
  check({ text, lang, own }) {
    must(typeof pickText(text as string, lang, own).text === 'string', 'a text');
  },
};
