import { parseDate } from '../time/index.js';
import type { TimeSpan } from '../time/index.js';

const LIMIT = 4096;
let spans = new Map<string, TimeSpan>();

/**
 * `parseDate` that remembers: checking, columns and words ask for the same dates again and again.
 * The span is shared between callers, so it is read only. Holds at most 4096 dates; a miss costs one parse.
 * @throws DateSyntaxError where the text is no EDTF
 */
export function spanOf(edtf: string): Readonly<TimeSpan> {
  let span = spans.get(edtf);
  if (!span) {
    span = parseDate(edtf);
    if (spans.size >= LIMIT) spans = new Map();
    spans.set(edtf, span);
  }
  return span;
}
