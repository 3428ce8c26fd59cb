const CELLS = ['js', 'nojs', 'feed', 'excerpt'];
const said = (row, cell) => row[cell] && { ...row[cell], once: row[cell].counts.every((count) => count === 1) };

/** What is wrong with a row: an event that does not arrive once where any does, something else than expected, an error in the browser. */
export const faultsOf = (row) => CELLS.flatMap((cell) => {
  const found = said(row, cell);
  const wanted = row.expected[cell];
  return [
    found?.what && found.what !== 'link' && !found.once && `${cell}: events arrive ${found.counts.join(', ')} times`,
    wanted && found?.what !== wanted && `${cell}: ${found?.what || 'nothing'} instead of ${wanted}`,
    ...(found?.faults ?? []).map((fault) => `${cell}: ${fault}`),
  ].filter(Boolean);
});

/** The table of docs/embed.md: a row a form, with what a reader is given; two roles that are given the same share a row. */
export function table({ name, rows }) {
  const cells = (row) => CELLS.map((cell) => (row[cell] ? row[cell].what || '–' : ' ')).join(' | ');
  const lines = [...new Set(rows.map(({ form }) => form))].flatMap((form) => {
    const own = rows.filter((row) => row.form === form);
    const same = own.every((row) => cells(row) === cells(own[0]));
    return same ? [`| ${form} | ${own.map(({ role }) => role).join(', ')} | ${cells(own[0])} |`] : own.map((row) => `| ${form} | ${row.role} | ${cells(row)} |`);
  });
  return `| ${name} | as | with scripts | without | feed | excerpt |\n|---|---|---|---|---|---|\n${lines.join('\n')}`;
}
