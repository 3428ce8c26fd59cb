import type { Block, PackProblem } from '../../src/layout/index.js';

const RULES = { pad: 8, gapX: 12, gapY: 8, base: 8 };

/** Numbers from 0 to 1, the same in every run. */
export function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Labels as titles make them, of one to four lines, at dates as near as they may be, for 28 to 88 px a date. */
export function crowd(seed: number, flags: number): PackProblem {
  const next = random(seed);
  const label = (): Block => {
    const words = 40 + 420 * next() ** 1.3;
    const options = [1, 2, 3, 4].map((lines) => ({ width: Math.ceil(words / lines + 11 * (lines - 1)), height: 15 + 17.5 * lines }));
    return { options: options.filter(({ width }, k) => width <= 245 && (k === 0 || width < options[k - 1].width - 6)) };
  };
  const stations = Array.from({ length: flags }, () => ({ blocks: [label()] }));
  const extent = Math.max(flags * 24 + 200, flags * (28 + 60 * next()));
  return { stations, gaps: stations.map((_, k) => (k + 1 < flags ? 24 : 12)), elastic: true, extent, height: 0, rules: RULES, beam: 0 };
}
