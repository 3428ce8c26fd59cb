import { median } from './median.mjs';
import { isOurs } from './options.mjs';

const ours = 'event-timeline';

/** Lines of a Markdown table: the first column to the left, the others to the right. */
export const table = (head, rows) => [head, head.map((_, i) => (i ? '--:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const middle = (row, name) => median(row.results.map((result) => result[name]));
const whole = (number) => (Number.isFinite(number) ? String(Math.round(number)) : '–');
const ratio = (number) => (Number.isFinite(number) ? `${number.toFixed(2)} ×` : '–');
const title = (document) => (document === 'belarus' ? 'Belarus' : `${document} seeded`);

/** Rows of one document at one width, in the order given. */
export function groups(rows) {
  const found = new Map();
  for (const row of rows) {
    const key = `${title(row.document)}, ${row.width} px`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found];
}

/** The comparison: a line a library, by document and width. */
export function comparison(rows) {
  const head = ['', 'readable', 'displaced', 'clipped', 'overlapping', 'hidden', 'height, px', 'type, px', 'stable, ms', '÷ ours', 'first, ms', 'script, ms', 'kB'];
  const lines = groups(rows).flatMap(([name, group]) => {
    const own = group.find(({ peer }) => peer === ours);
    return [
      [`**${name}**`, ...Array.from({ length: head.length - 1 }, () => '')],
      ...group.map((row) => {
        const { readable, displaced, clipped, overlapping, hidden, height, type } = row.results[0].quality;
        const events = readable + clipped + overlapping + hidden;
        return [row.peer, `${readable} of ${events}`, displaced, clipped, overlapping, hidden, height, Number.isFinite(type) ? Number(type.toFixed(1)) : '–',
          whole(middle(row, 'stable')), own ? ratio(middle(row, 'stable') / middle(own, 'stable')) : '–', whole(middle(row, 'first')), whole(middle(row, 'script')), middle(row, 'kB').toFixed(1)];
      }),
    ];
  });
  return table(head, lines);
}

/** Our first stable frame against vis-timeline's and the fastest peer's, a line a document and width; empty without both. */
export function goals(rows) {
  return groups(rows).flatMap(([name, group]) => {
    const own = group.find(({ peer }) => peer === ours);
    const peers = group.filter(({ peer }) => !isOurs(peer));
    if (!own || !peers.length) return [];
    const compare = (measureName) => {
      const mine = middle(own, measureName);
      const fastest = peers.reduce((best, row) => (middle(row, measureName) < middle(best, measureName) ? row : best));
      const vis = peers.find(({ peer }) => peer === 'vis-timeline');
      return `${vis ? `${ratio(mine / middle(vis, measureName))} vis-timeline, ` : ''}${ratio(mine / middle(fastest, measureName))} ${fastest.peer} (the fastest)`;
    };
    return [`- ${name}: to the first stable frame ${compare('stable')}; in main thread time ${compare('cpu')}.`];
  }).join('\n');
}

/** How the first stable frame grows with the number of events; a drawing that did not end says so. */
export function growth(rows) {
  const peers = [...new Set(rows.map(({ peer }) => peer))];
  const counts = [...new Set(rows.map(({ document }) => document))];
  const cell = (row) => (row.failure ?? `${whole(middle(row, 'stable'))} (${whole(middle(row, 'script'))}; ${whole(middle(row, 'nodes'))})`);
  return table(['', ...counts.map((count) => count.toLocaleString('en'))], peers.map((peer) => [peer, ...counts.map((count) => cell(rows.find((row) => row.peer === peer && row.document === count)))]));
}
