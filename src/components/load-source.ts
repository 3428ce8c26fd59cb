import { parseTimeline } from '../data/index.js';
import type { Problem, TimelineDocument } from '../data/types.js';
import { TimelineSourceError } from './source-error.js';

export interface ParsedTimeline { document: TimelineDocument; problems: readonly Problem[] }

/**
 * Fetches a document and reads it as JSON or as CSV: by its first character, else by its content type or the ending of its address.
 * Nothing in it is ever run. `lang`: that of dates and texts in a table. Sends cookies to the page's own origin only. Throws TimelineSourceError with the reason, TimelineDataError
 * where the content is no timeline, or an AbortError.
 */
export async function loadSource(src: string, lang: string, signal: AbortSignal): Promise<ParsedTimeline> {
  const response = await fetch(src, { signal, credentials: 'same-origin', headers: { accept: 'application/json, text/csv;q=0.9, */*;q=0.5' } })
    .catch((error: unknown) => {
      if (signal.aborted) throw error;
      // A refusal looks like a broken line to a script; from another origin it is the likelier of the two.
      throw new TimelineSourceError(navigator.onLine && address(src).origin !== location.origin ? 'cors' : 'network', src);
    });
  if (!response.ok) throw new TimelineSourceError('status', src, `${response.status} ${response.statusText}`.trim());
  const text = (await response.text()).replace(/^\ufeff/, '');
  signal.throwIfAborted();
  const type = response.headers.get('content-type') ?? '';
  const path = address(response.url || src).pathname;
  if (/^\s*[[{]/.test(text)) return parseJson(text, src);
  if (/^\s*</.test(text) || /json/.test(type) || /\.json$/i.test(path)) throw new TimelineSourceError('json', src);
  const { csvToDocument } = await import('../formats/index.js');
  signal.throwIfAborted();
  return csvToDocument(text, lang);
}

const address = (src: string): URL => new URL(src, document.baseURI);

/** JSON text as a document; says that it is not JSON rather than where a parser stumbled. */
export function parseJson(text: string, src: string): ParsedTimeline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TimelineSourceError('json', src);
  }
  return parseTimeline(value);
}
