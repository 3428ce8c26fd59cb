import { parseTimeline, TimelineDataError } from '../data/index.js';
import type { Problem, TimelineColumns, TimelineDocument } from '../data/types.js';
import { isLong } from './is-long.js';

/** A data set as read; a long one has its columns already. */
export interface ParsedTimeline { document: TimelineDocument; problems: readonly Problem[]; columns?: TimelineColumns }

/** UTF-8 as text. */
const decode = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

/**
 * Fetches a document and reads it as JSON, or as what `readOther` knows: by its first character, else by its content type or the ending of its address.
 * Nothing in it is ever run. `lang`: that of dates and texts in a table. `readLong` reads what takes long. Sends cookies to the page's own origin only. Throws TimelineSourceError with
 * the reason, TimelineDataError where the content is no timeline, or an AbortError.
 */
export async function loadSource(src: string, lang: string, signal: AbortSignal, readLong: (input: unknown) => Promise<ParsedTimeline>): Promise<ParsedTimeline> {
  let response: Response | undefined;
  let bytes = new ArrayBuffer(0);
  try {
    response = await fetch(src, { signal, credentials: 'same-origin', headers: { accept: 'application/json, text/csv;q=0.9, */*;q=0.5' } });
    bytes = await response.arrayBuffer();
    if (response.ok && /^\s*[[{]/.test(decode(bytes.slice(0, 99)))) {
      const text = decode(bytes);
      if (isLong(text)) return await readLong(text);
      const input: unknown = JSON.parse(text);
      return isLong(input) ? await readLong(input) : parseTimeline(input);
    }
  } catch (error) {
    if (signal.aborted || (error instanceof TimelineDataError && !(error.cause instanceof SyntaxError))) throw error;
    // Broken off on its way.
    if (!(error instanceof SyntaxError || error instanceof TimelineDataError)) response = undefined;
  }
  // A table, or something that cannot be read: rare enough for a chunk of its own.
  const { readOther } = await import('./read-other.js');
  signal.throwIfAborted();
  return readOther(src, response, bytes, lang, readLong);
}
