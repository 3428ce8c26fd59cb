import { csvToDocument } from '../formats/index.js';
import type { ParsedTimeline } from './load-source.js';
import { TimelineSourceError } from './source-error.js';

/** What a source is that is no JSON document: a table, or the reason why it cannot be read. `response`: undefined where none came. */
export function readOther(src: string, response: Response | undefined, text: string, lang: string): ParsedTimeline {
  // A refusal looks like a broken line to a script; from another origin it is the likelier of the two.
  if (!response) throw new TimelineSourceError(navigator.onLine && address(src).origin !== location.origin ? 'cors' : 'network', src);
  if (!response.ok) throw new TimelineSourceError('status', src, `${response.status} ${response.statusText}`.trim());
  const type = response.headers.get('content-type') ?? '';
  const path = address(response.url || src).pathname;
  if (/^\s*[[{<]/.test(text) || /json/.test(type) || /\.json$/i.test(path)) throw new TimelineSourceError('json', src);
  return csvToDocument(text, lang);
}

const address = (src: string): URL => new URL(src, document.baseURI);
