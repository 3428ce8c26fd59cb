import { parseTimeline } from '../data/index.js';
import type { Problem, TimelineDocument } from '../data/types.js';
import { decodeText } from '../formats/decodeText.js';
import { csvToDocument } from '../formats/index.js';
import { readHtmlList } from './read-html-list.js';

interface ReadInput { document: TimelineDocument; problems: readonly Problem[] }

/**
 * A timeline from a file, its bytes or its text: JSON and HTML by their first sign, all else as CSV. `lang`: the language of dates and texts where the file does
 * not say. @throws TimelineDataError or SyntaxError where it is no timeline
 */
export function readInput(input: string | Uint8Array, lang?: string): ReadInput {
  if (typeof input === 'string') return readText(input.replace(/^\ufeff/, ''), lang);
  const { text, problems } = decodeText(input);
  const read = readText(text, lang);
  return { ...read, problems: [...problems, ...read.problems] };
}

function readText(text: string, lang?: string): ReadInput {
  if (/^\s*[[{]/.test(text)) return parseTimeline(text);
  if (!/^\s*</.test(text)) return csvToDocument(text, lang);
  const read = readHtmlList(text, lang);
  if (!read) throw new SyntaxError('The HTML has no list in it: expected <ol> or <ul> with a date in each item.');
  return read;
}
