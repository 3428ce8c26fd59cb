import { parseTimeline, TimelineDataError } from '../data/index.js';
import { decodeText } from '../formats/decodeText.js';
import { csvToDocument } from '../formats/index.js';
import { isLong } from './is-long.js';
import type { ParsedTimeline } from './load-source.js';
import { TimelineSourceError } from './source-error.js';

/** What a source is that is no JSON document in UTF-8: an Arrow or Parquet file, a table, JSON in UTF-16, or the reason why it cannot be read. `response`: undefined where none came. */
export async function readOther(src: string, response: Response | undefined, bytes: ArrayBuffer, lang: string, readLong: (input: unknown) => Promise<ParsedTimeline>): Promise<ParsedTimeline> {
  // A refusal looks like a broken line to a script; from another origin it is the likelier of the two.
  if (!response) throw new TimelineSourceError(navigator.onLine && address(src).origin !== location.origin ? 'cors' : 'network', src);
  if (!response.ok) throw new TimelineSourceError('status', src, `${response.status} ${response.statusText}`.trim());
  const type = response.headers.get('content-type') ?? '';
  const path = address(response.url || src).pathname;
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 6));
  const table = /^(ARROW1|ÿÿÿÿ)/.test(start) || /arrow/.test(type) || /\.(arrows?|feather)$/i.test(path) ? (await import('../formats/arrowToColumns.js')).arrowToColumns(bytes)
    : /^PAR[1E]/.test(start) || /parquet/.test(type) || /\.parquet$/i.test(path) ? await (await import('../formats/parquetToColumns.js')).parquetToColumns(bytes)
      : undefined;
  if (table) {
    const read = await readLong(table.columns);
    return { ...read, problems: [...table.problems, ...read.problems] };
  }
  const { text, encoding, problems } = decodeText(new Uint8Array(bytes), /^text\//i.test(type) ? /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1] : undefined);
  if (/^utf-16/.test(encoding) && /^\s*[[{]/.test(text)) return readJson(src, text, readLong);
  if (/^\s*[[{<]/.test(text) || /json/.test(type) || /\.json$/i.test(path)) throw new TimelineSourceError('json', src);
  const read = csvToDocument(text, lang);
  return { ...read, problems: [...problems, ...read.problems] };
}

async function readJson(src: string, text: string, readLong: (input: unknown) => Promise<ParsedTimeline>): Promise<ParsedTimeline> {
  try {
    const input: unknown = isLong(text) ? text : JSON.parse(text);
    return isLong(input) ? await readLong(input) : parseTimeline(input);
  } catch (error) {
    const cause = error instanceof TimelineDataError ? error.cause : error;
    throw cause instanceof SyntaxError ? new TimelineSourceError('json', src) : error;
  }
}

const address = (src: string): URL => new URL(src, document.baseURI);
