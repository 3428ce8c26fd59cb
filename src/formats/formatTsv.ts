/**
 * Rows as tab-separated text, as spreadsheets paste it: a tab or line end inside a cell becomes a space, and a cell that a spreadsheet would
 * take for a formula is marked as text.
 */
export const formatTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim().replace(/^(?=[=+@]|-(?!\d))/, "'")).join('\t')).join('\n');
