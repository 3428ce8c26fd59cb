// Not d3-dsv: it makes functions from text (`new Function`), which strict pages and their scanners refuse, in the same piece.

/**
 * The rows and cells of a text table (RFC 4180; any one `mark` between cells, line ends of any kind, none needed at the end).
 * `unclosed` is the first row with a quotation mark that is never closed: its cell holds all that follows. Linear.
 */
export function parseDelimited(text: string, mark: string): { rows: string[][]; unclosed?: number } {
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)("?))?([^${mark}\\r\\n]*)(${mark}|\\r\\n|[\\r\\n]|$)`, 'y');
  const rows: string[][] = [];
  let unclosed: number | undefined;
  let row: string[] = [];
  while (cell.lastIndex < text.length || row.length) {
    const [, quoted, close, plain, end] = cell.exec(text)!;
    if (quoted !== undefined && !close) unclosed ??= rows.length;
    row.push((quoted ?? '').replaceAll('""', '"') + plain);
    if (end === mark) continue;
    rows.push(row);
    row = [];
  }
  return { rows, unclosed };
}

/** Rows as comma-separated text, cells quoted where they must be. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\n');
}
