import { parseTimeline, TimelineDataError } from '../data/index.js';
import type { Problem, TimelineDocument } from '../data/types.js';

export interface ParsedTimeline { document: TimelineDocument; problems: readonly Problem[] }

/**
 * Fetches a document and reads it as JSON or as CSV: by its first character, else by its content type or the ending of its address.
 * Nothing in it is ever run. `lang`: that of dates and texts in a table. Sends cookies to the page's own origin only. Throws TimelineSourceError with the reason, TimelineDataError
 * where the content is no timeline, or an AbortError.
 */
export async function loadSource(src: string, lang: string, signal: AbortSignal): Promise<ParsedTimeline> {
  let response: Response | undefined;
  let text = '';
  try {
    response = await fetch(src, { signal, credentials: 'same-origin', headers: { accept: 'application/json, text/csv;q=0.9, */*;q=0.5' } });
    text = (await response.text()).replace(/^\ufeff/, '');
    if (response.ok && /^\s*[[{]/.test(text)) return parseTimeline(JSON.parse(text));
  } catch (error) {
    if (signal.aborted || error instanceof TimelineDataError) throw error;
    // Broken off on its way.
    if (!(error instanceof SyntaxError)) response = undefined;
  }
  // A table, or something that cannot be read: rare enough for a chunk of its own.
  const { readOther } = await import('./read-other.js');
  signal.throwIfAborted();
  return readOther(src, response, text, lang);
}
