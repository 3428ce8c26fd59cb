import type { RowPart, SortDirection } from '../words/index.js';

/**
 * Rows under the entries of a column (`keys`: the place of each row's entry among `names`, -1 for none), the entries as the reader's language orders them, those of none last; within an entry
 * the rows keep their order. A counting sort: O(rows), and nothing made of a row.
 */
export function rowsByKey(rows: ArrayLike<number>, keys: Int16Array, names: readonly string[], lang: string, direction: SortDirection): { rows: Uint32Array; top: RowPart[] } {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const sign = direction === 'descending' ? -1 : 1;
  const order = [...names.keys()].sort((a, b) => sign * compare(names[a], names[b]) || a - b);
  const counts = new Uint32Array(names.length + 1);
  // -1 is the last place of the counts.
  const slot = (row: number): number => (keys[row] < 0 ? names.length : keys[row]);
  for (let i = 0; i < rows.length; i++) counts[slot(rows[i])]++;
  const next = new Uint32Array(names.length + 1);
  const top: RowPart[] = [];
  let from = 0;
  for (const key of [...order, names.length]) {
    next[key] = from;
    if (counts[key]) top.push({ key: `key:${key}`, name: names[key] ?? '–', from, before: from + counts[key] });
    from += counts[key];
  }
  const sorted = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) sorted[next[slot(rows[i])]++] = rows[i];
  return { rows: sorted, top };
}
