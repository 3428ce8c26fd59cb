/** Letters of a list that are parsed at once: a few ms. */
const PIECE = 131_072;
/** Letters between two rests where there is nothing to parse. */
const REST = 1_048_576;

const QUOTE = 34;
const BACKSLASH = 92;

/** Where a text goes on after the quotation mark at `at`, and all up to the one that closes it. */
function afterString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    if ((end - before) % 2) return end + 1;
  }
  return text.length;
}

/**
 * `JSON.parse` for a document or list of many events, piece by piece, with a rest after each: nothing takes longer than some ms. Gives what `JSON.parse`
 * gives; what it does not understand it leaves to that. About half as fast.
 * @throws SyntaxError
 */
export function* longJson(text: string): Generator<number, unknown> {
  const events: unknown[] = [];
  let depth = 0;
  /** Depth of the list of events, -1 outside; where what is not parsed of it begins; where it began and ended. */
  let inside = -1;
  let piece = 0;
  let bounds: [number, number] | undefined;
  let key = '';
  let rest = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = afterString(text, at);
      if (depth === 1 && inside < 0) key = text.slice(at, end);
      at = end - 1;
    } else if (code === 91 || code === 123) {
      depth++;
      if (code === 91 && (depth === 1 || (depth === 2 && key === '"events"' && /^\s*:\s*$/.test(text.slice(text.lastIndexOf('"', at) + 1, at))))) {
        if (bounds) return JSON.parse(text) as unknown;
        inside = depth;
        bounds = [at + 1, at + 1];
        piece = at + 1;
      }
    } else if (code === 93 || code === 125) {
      if (depth-- === inside && bounds) {
        inside = -1;
        bounds[1] = at;
        const last = text.slice(piece, at);
        // A comma before the end is for JSON.parse to complain of.
        if (piece > bounds[0] && !last.trim()) return JSON.parse(text) as unknown;
        for (const event of JSON.parse(`[${last}]`) as unknown[]) events.push(event);
      }
    } else if (code === 44 && depth === inside && at - piece > PIECE) {
      for (const event of JSON.parse(`[${text.slice(piece, at)}]`) as unknown[]) events.push(event);
      piece = at + 1;
      yield events.length;
    }
    if (at - rest > REST) {
      rest = at;
      yield events.length;
    }
  }
  if (!bounds) return JSON.parse(text) as unknown;
  const around: unknown = JSON.parse(text.slice(0, bounds[0]) + text.slice(bounds[1]));
  if (Array.isArray(around)) return events;
  (around as { events: unknown }).events = events;
  return around;
}
