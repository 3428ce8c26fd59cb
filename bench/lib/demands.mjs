import { summed } from './growth.mjs';
import { isOurs } from './options.mjs';
import { middle, table } from './tables.mjs';

const ours = 'event-timeline';

/** What has been asked of event-timeline, a line each: the figure, and whether it is reached. A ratio whose other side has no figure says so. */
export function demands(rows, moved) {
  const stable = (peer, count) => {
    const row = rows.find((one) => one.peer === peer && one.document === count);
    return row && !row.failure ? middle(row, 'stable') : NaN;
  };
  const fastest = (count) => {
    const others = rows.filter(({ peer, document, failure }) => document === count && !isOurs(peer) && peer !== 'echarts-large' && !failure);
    // Alone nobody is the fastest.
    return others.length ? Math.min(...others.map((row) => middle(row, 'stable'))) : NaN;
  };
  const at = new Map(moved.map((one) => [one.count, summed(one)]));
  const million = at.get(1_000_000);
  const thousand = at.get(1000);
  const lines = [
    ...[[10, 1.15], [100, 1.15], [1000, 0.6], [10_000, 0.3]].map(([count, most]) => [`${count.toLocaleString('en')}: first stable frame ÷ the fastest library’s`, stable(ours, count) / fastest(count), most]),
    ['100,000: first stable frame ÷ Plot’s', stable(ours, 100_000) / stable('plot', 100_000), 0.1],
    ['1,000,000: first stable frame ÷ vis-timeline’s at 1,000', stable(ours, 1_000_000) / stable('vis-timeline', 1000), 2],
    ['1,000,000: first stable frame ÷ ECharts’ without labels', stable(ours, 1_000_000) / stable('echarts-large', 1_000_000), 0.4],
    ['1,000,000 ÷ 100,000', stable(ours, 1_000_000) / stable(ours, 100_000), 11],
    ...['zoom', 'pan'].map((kind) => [`${kind}: script of a frame at 1,000,000 ÷ that at 1,000`, million?.[kind].middle / thousand?.[kind].middle, 1.5]),
    ...['zoom', 'pan'].map((kind) => [`${kind}: script of a frame at 1,000,000, 95 %, ms`, million?.[kind].late, 8]),
    ['1,000,000: from frame to frame, ms', million?.between.middle, 17.5], ['95 %, ms', million?.between.late, 34],
    ['1,000,000: bytes an event', million?.bytes, 72], ['after a search and an append', million?.kept, 72], ['1,000,000: nodes', million?.nodes, 1500],
    ['1,000,000: longest task before the first picture, ms', million?.before, 200], ['after it, ms', million?.after, 50],
    ['1,000,000: search, first found, ms', million?.search, 100], ['1,000,000: append of 1,000, drawn, ms', million?.append, 34],
  ];
  return table(['', 'found', 'at most', ''], lines.map(([name, found = NaN, most]) => [name, Number.isFinite(found) ? found.toFixed(2) : '–', String(most), Number.isFinite(found) ? (found <= most ? 'reached' : 'not reached') : 'no figure']));
}
