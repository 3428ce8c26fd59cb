import { parseTimeline } from '../data/index.js';
import type { Problem, TimelineDocument } from '../data/types.js';
import { csvToDocument } from '../formats/index.js';
import { readHtmlList } from './read-html-list.js';

/**
 * A timeline from the text of a file: JSON and HTML by their first sign, all else as CSV. `lang`: the language of dates and texts where the file does not
 * say. @throws TimelineDataError or SyntaxError where it is no timeline
 */
export function readInput(text: string, lang?: string): { document: TimelineDocument; problems: readonly Problem[] } {
  const clean = text.replace(/^\ufeff/, '');
  if (/^\s*[[{]/.test(clean)) return parseTimeline(clean);
  if (!/^\s*</.test(clean)) return csvToDocument(clean, lang);
  const read = readHtmlList(clean, lang);
  if (!read) throw new SyntaxError('The HTML has no list in it: expected <ol> or <ul> with a date in each item.');
  return read;
}
