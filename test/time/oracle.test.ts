import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/time/index.js';
import { datesOf, disagreements } from './disagreements.js';
import type { Disagreement, Kind } from './disagreements.js';
import { edtfBounds } from './edtfBounds.js';
import { brokenTexts, edtfTexts } from './edtfTexts.js';
import { publishedExamples, publishedRefusals } from './publishedTexts.js';

function ourBounds(text: string): { start: number; end: number } | null {
  try {
    return parseDate(text);
  } catch {
    return null;
  }
}

/** How the two differ on a text; undefined where they agree. */
function difference(text: string): Kind | undefined {
  const ours = ourBounds(text);
  const theirs = edtfBounds(text);
  if (!ours || !theirs) return ours ? 'wider' : theirs ? 'narrower' : undefined;
  return ours.start === theirs.start && ours.end === theirs.end ? undefined : 'bounds';
}

const isOf = (row: Disagreement, text: string): boolean =>
  row.of === 'text' ? row.when(text) : datesOf(text).some(row.when);

/** The rows that speak of a text, of those kinds that its acceptance allows. */
function rowsFor(text: string): Disagreement[] {
  const accepted = !!ourBounds(text);
  return disagreements.filter((row) => (row.kind === 'narrower') !== accepted && isOf(row, text));
}

function unlisted(texts: fc.Arbitrary<string>, numRuns: number): string[] {
  return fc.sample(texts, { seed: 42, numRuns }).filter((text) => {
    const kind = difference(text);
    // Where edtf.js has the bounds of a side wrong, it may also see an interval the wrong way round.
    return kind && !rowsFor(text).some((row) => row.kind === kind || (text.includes('/') && row.kind === 'bounds'));
  });
}

describe('parseDate beside edtf.js', () => {
  it.each(disagreements.flatMap(({ kind, examples }) => examples.map((text) => [text, kind] as const)))(
    'disagrees on %s as the table says (%s)', (text, kind) => expect(difference(text)).toBe(kind));

  it('agrees on every published example that the table does not name', () => {
    const all = [...publishedExamples, ...publishedRefusals];
    expect(all.filter((text) => difference(text))).toEqual(all.filter((text) => rowsFor(text).length));
  });

  it('disagrees on 6000 texts of the grammar only where the table says so', () => expect(unlisted(edtfTexts, 6000)).toEqual([]), 60_000);

  it('disagrees on 6000 broken texts only where the table says so', () => expect(unlisted(brokenTexts, 6000)).toEqual([]), 60_000);

  it('disagrees on every single date of the grammar that a row names', () => {
    const texts = fc.sample(edtfTexts, { seed: 42, numRuns: 6000 }).filter((text) => !/[/[{]/.test(text));
    const named = texts.filter((text) => rowsFor(text).length && (ourBounds(text) || edtfBounds(text)));
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter((text) => !difference(text))).toEqual([]);
  }, 60_000);
});
