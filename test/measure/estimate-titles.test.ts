import { describe, expect, it } from 'vitest';
import { MARGIN } from '../../src/measure/estimate-text.js';
import { errorsOf } from './errors.js';
import { stacks } from './stacks.js';
import drawn from './title-widths.json' with { type: 'json' };
import { titles } from './titles.js';

const list = titles(360);
const widths = drawn.widths as Record<string, number[]>;

/** What the comment of `estimateText` says: median, 95th percentile and worst of estimate ÷ drawn in Noto Sans, regular. */
const STATED: Record<string, [number, number, number]> = {
  all: [1.11, 1.23, 1.86],
  Latin: [1.11, 1.14, 1.18],
  Cyrillic: [1.11, 1.14, 1.28],
  Greek: [1.10, 1.14, 1.21],
  Armenian: [1.12, 1.15, 1.38],
  Georgian: [1.07, 1.20, 1.59],
  Hebrew: [1.09, 1.12, 1.16],
  Arabic: [1.17, 1.28, 1.70],
  Devanagari: [1.14, 1.27, 1.86],
  Bengali: [1.21, 1.38, 1.54],
  Tamil: [1.16, 1.24, 1.46],
  Han: [1.00, 1.08, 1.15],
  Kana: [1.01, 1.08, 1.15],
  Hangul: [1.12, 1.15, 1.20],
  Thai: [1.09, 1.13, 1.17],
};

describe('estimateText, of 5 040 titles in 14 scripts', () => {
  it('titles(360) are those whose widths were measured', () => {
    expect(list.length).toBe(5040);
    expect(new Set(list.map(({ script }) => script)).size).toBe(14);
    expect(Object.keys(widths)).toEqual(stacks);
    for (const stack of stacks) expect(widths[stack]).toHaveLength(5040);
  });

  it.each(stacks)('is never less than Chromium draws in %s', (stack) => {
    const { all: { least } } = errorsOf(list, stack, widths[stack]);
    expect(least).toBeGreaterThanOrEqual(1);
  });

  it('is as much more in the median, the 95th percentile and the worst of each script as its comment says', () => {
    const said = Object.fromEntries(Object.entries(errorsOf(list, 'Noto Sans|400', widths['Noto Sans|400'])).map(([script, { median, p95, worst }]) => [script, [median, p95, worst]]));
    for (const [script, figures] of Object.entries(STATED)) figures.forEach((figure, i) => expect(Math.abs(said[script][i] - figure), `${script} ${said[script]}`).toBeLessThanOrEqual(0.006));
    expect(Object.keys(said)).toEqual(Object.keys(STATED));
  });

  it('needs its margin: without it some title would be drawn wider', () => {
    expect(Math.min(...stacks.map((stack) => errorsOf(list, stack, widths[stack]).all.least)) / MARGIN).toBeLessThan(1);
  });
});
