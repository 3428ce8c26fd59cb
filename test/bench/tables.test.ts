import { expect, it } from 'vitest';
import { demands } from '../../bench/lib/demands.mjs';
import { median } from '../../bench/lib/median.mjs';
import { readOptions } from '../../bench/lib/options.mjs';
import { goals } from '../../bench/lib/tables.mjs';

it('median(numbers) is the middle one, or the mean of the two middle ones', () => {
  expect(median([9, 1, 100])).toBe(9);
  expect(median([4, 1, 2, 100])).toBe(3);
  expect(median([])).toBeNaN();
});

it('goals(rows) gives the ratio of our median to vis-timeline’s and to the fastest peer’s', () => {
  const row = (peer: string, ...times: number[]) => ({ document: 'belarus', width: 768, peer, results: times.map((ms) => ({ stable: ms, cpu: ms / 2 })) });
  expect(goals([row('event-timeline', 500, 30, 20), row('vis-timeline', 60), row('plot', 15)])).toContain('0.50 × vis-timeline, 2.00 × plot (the fastest)');
  expect(goals([row('vis-timeline', 60)])).toBe('');
});

it('demands(rows, moved) has no figure for a ratio to others where there are none', () => {
  const row = (peer: string, ms: number) => ({ document: 1000, peer, results: [{ stable: ms }] });
  const line = (...rows: unknown[]) => (demands as (rows: unknown[], moved: unknown[]) => string)(rows, []).split('\n').find((text) => text.startsWith('| 1,000: first'));
  expect(line(row('event-timeline', 40), row('event-timeline-cold', 80))).toContain('no figure');
  expect(line(row('event-timeline', 40), row('plot', 100), row('labella', 200))).toMatch(/0\.40 \| 0\.6 \| reached/);
  expect(line(row('event-timeline', 80), row('plot', 100))).toMatch(/0\.80 \| 0\.6 \| not reached/);
});

it('readOptions(words, defaults) takes what has a default, as numbers where numbers are meant, and refuses the rest', () => {
  const defaults = { runs: 9, peers: ['plot'], widths: [320], quick: false, out: '' };
  expect(readOptions(['--runs=3', '--widths=10,20', '--quick', '--peers=plot,labella'], defaults)).toEqual({ runs: 3, peers: ['plot', 'labella'], widths: [10, 20], quick: true, out: '' });
  for (const word of ['--speed=1', '--runs=none', '--runs', '--peers=nobody', 'plot']) expect(() => readOptions([word], defaults)).toThrow();
});
