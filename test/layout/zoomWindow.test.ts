import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitElastic, fitFixed, levelsOf, zoomFlags, zoomWindow, type Block, type FlagInput, type FlagLayout, type ZoomLevels } from '../../src/layout/index.js';
import { scaleSettled } from '../../src/scale/index.js';

const DAY = 864e5;
const RULES = { pad: 8, gapX: 12, gapY: 8, base: 8 };
const WIDTH = 600;
const FROM = 8;

const documents = fc.record({
  dates: fc.array(fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 2000, max: 2040 })), { minLength: 2, maxLength: 60 }),
  widths: fc.array(fc.integer({ min: 30, max: 220 }), { minLength: 60, maxLength: 60 }),
  importance: fc.array(fc.constantFrom(0.2, 0.5, 1, 2), { minLength: 60, maxLength: 60 }),
  height: fc.constantFrom(120, 200, 320),
});

interface Case {
  input: FlagInput;
  layout: FlagLayout;
  levels: ZoomLevels;
  /** Labels set in type so far. */
  asked(): number;
  position(time: number): number;
}

const block = (width: number): Block => ({ options: [{ width, height: 32 }, ...(width > 80 ? [{ width: Math.ceil(width / 2) + 6, height: 49 }] : [])] });

const cases = (fit: 'elastic' | 'fixed') => documents.map(({ dates, widths, importance, height }): Case => {
  const start = Float64Array.from([...dates].sort((a, b) => a - b), (day) => day * DAY);
  let asked = 0;
  const input: FlagInput = {
    start, importance: Float64Array.from(start, (_, row) => importance[row]), tail: [start[start.length - 1] + DAY],
    range: [FROM, WIDTH], height, rules: RULES, minGap: 24, maxGap: 180, mostLabels: 300,
    label: (row) => {
      asked++;
      return block(widths[row]);
    },
    count: (rows) => ({ options: [{ width: 12 + 8 * String(rows).length, height: 15 }] }),
  };
  const domain = [start[0], input.tail[0]];
  const range = [FROM, WIDTH * 0.7];
  const layout = fit === 'elastic' ? fitElastic(input) : fitFixed(input, scaleSettled('time', domain, range), domain, range);
  const position = scaleSettled('elastic', layout.knots, layout.positions);
  return { input, layout, levels: levelsOf(input, layout, position), asked: () => asked, position };
});

const zooms = fc.double({ min: 1, max: 60, noNaN: true });
const parts = fc.double({ min: 0, max: 1, noNaN: true });

/** The window at a zoom that begins at a part of what there is to pan over. */
function windowAt({ layout, levels }: Case, k: number, part: number) {
  const to = layout.positions[layout.positions.length - 1];
  const x = FROM - k * FROM - part * (k - 1) * (to - FROM);
  return { x, to, ...zoomWindow(levels.at(k), layout, { k, x, from: FROM, to, edge: WIDTH }) };
}

/** The labels of a layout by row: how they hang, and where their pole is. */
const labelsOf = (layout: FlagLayout) => new Map(layout.flags.flatMap((flag): [number, { how: string; x: number; end: number }][] => {
  const row = layout.stations[flag.station].labelled[flag.block];
  const x = layout.x[flag.station];
  return row === undefined ? [] : [[row, { how: [flag.side, flag.option, flag.base, flag.top].join(' '), x, end: x + RULES.pad + layout.blocks[flag.station][flag.block].options[flag.option].width }]];
}));

const check = (fit: 'elastic' | 'fixed', seed: number, property: (it: Case, k: number, part: number, more: number) => void): void =>
  fc.assert(fc.property(cases(fit), zooms, parts, parts, property), { seed, numRuns: 120 });

describe.each(['elastic', 'fixed'] as const)('zoomWindow(level, layout, place), %s', (fit) => {
  test('panning changes no label: one that is in two windows of a zoom hangs alike, as far from every other', () => {
    check(fit, 31, (it, k, part, other) => {
      const [a, b] = [windowAt(it, k, part), windowAt(it, k, other)];
      const there = labelsOf(b.layout);
      for (const [row, { how, x }] of labelsOf(a.layout)) {
        const same = there.get(row);
        if (!same) continue;
        expect(same.how).toBe(how);
        expect(same.x - b.x).toBeCloseTo(x - a.x, 6);
      }
    });
  });

  test('shows each label of the whole axis that lies wholly inside, unless the flag of another event of its date does not', () => {
    check(fit, 32, (it, k, part) => {
      const { layout, x, to } = windowAt(it, k, part);
      const whole = zoomFlags(it.input, it.layout, k, it.position);
      const now = labelsOf(layout);
      const all = [...labelsOf(whole)];
      const inside = (px: number, end: number) => px + x >= FROM - 0.01 && px + x <= to + 0.01 && end + x <= WIDTH + 0.01;
      for (const [row, { x: px, end, how }] of all) {
        // A count is a flag of its pole, too.
        const pole = whole.stations.findIndex(({ labelled }) => labelled.includes(row));
        const wholly = whole.flags.filter(({ station }) => station === pole).every((flag) => inside(px, px + RULES.pad + whole.blocks[pole][flag.block].options[flag.option].width));
        expect(now.get(row)?.how).toBe(wholly && inside(px, end) ? how : undefined);
      }
      expect([...now.keys()].every((row) => all.some(([other]) => other === row))).toBe(true);
    });
  });

  test('zooming in never drops a label in view that is still wholly inside', () => {
    check(fit, 33, (it, k, part, more) => {
      const near = k * (1 + 3 * more);
      const [far, now] = [windowAt(it, k, part), windowAt(it, near, part)];
      const kept = labelsOf(now.layout);
      const cut = new Set(now.layout.stations.filter(({ labelled }) => !labelled.length).flatMap(({ rows }) => rows));
      for (const [row] of labelsOf(far.layout)) {
        const px = near * it.position(it.input.start[row]) + now.x;
        if (px >= FROM && px <= now.to) expect(kept.has(row) || (cut.has(row) && px > WIDTH - 240), `${row} at ${px}`).toBe(true);
      }
    });
  });

  test('counts at its edges, once, every event that is not wholly in it', () => {
    check(fit, 34, (it, k, part) => {
      const { layout, before, after, x } = windowAt(it, k, part);
      const cut = layout.stations.filter((station, s) => !station.labelled.length && layout.blocks[s].length).reduce((sum, { rows }) => sum + rows.length, 0);
      const seen = layout.stations.reduce((sum, { rows }) => sum + rows.length, 0);
      expect(before + seen + after - cut).toBe(it.input.start.length);
      const early = Array.from(it.input.start).filter((time) => k * it.position(time) + x < FROM - it.layout.minGap * k).length;
      expect(before).toBeGreaterThanOrEqual(early);
    });
  });

  test('no side ever grows past its cap, and both caps together are no higher than the chart was', () => {
    check(fit, 35, (it, k) => {
      const { caps } = it.levels;
      const tall = it.layout.flags.reduce((sums, { side, top }) => (side === 0 ? [Math.max(sums[0], top), sums[1]] : [sums[0], Math.max(sums[1], top)]), [0, 0]);
      expect(caps[0] + caps[1]).toBeLessThanOrEqual(Math.max(it.input.height, tall[0] + tall[1]) + 1e-6);
      for (const { side, top } of it.levels.at(k).flags.flat()) expect(top).toBeLessThanOrEqual(caps[side] + 1e-6);
    });
  });

  test('a pan sets no label in type, and a zoom that is known is looked up', () => {
    check(fit, 36, (it, k, part) => {
      const level = it.levels.at(k);
      const before = it.asked();
      for (let step = 0; step < 20; step++) windowAt(it, k, (part + step / 20) % 1);
      expect(it.asked()).toBe(before);
      expect(it.levels.at(k)).toBe(level);
    });
  });
});

test('zoomLevels gives the same whichever zoom is asked for first', () => {
  fc.assert(fc.property(cases('elastic'), fc.array(zooms, { minLength: 2, maxLength: 6 }), (it, ks) => {
    const fresh = (): FlagLayout => ({ ...it.layout });
    const there = ks.map((k) => labelsOf(zoomFlags(it.input, it.layout, k, it.position)));
    ks.forEach((k, i) => expect(labelsOf(zoomFlags(it.input, fresh(), k, it.position))).toEqual(there[i]));
  }), { seed: 37, numRuns: 40 });
});

test('zoomLevels of four thousand dates, a tenth of them at one, asks for few labels at a step and shows more at each', () => {
  const start = Float64Array.from({ length: 4000 }, (_, row) => (row < 400 ? 0 : Math.floor(row * row * 0.37)) * DAY);
  let asked = 0;
  const input: FlagInput = {
    start, importance: Float64Array.from(start, (_, row) => (row % 7) / 10), tail: [start[3999] + DAY], range: [FROM, WIDTH], height: 240, rules: RULES, minGap: 24, maxGap: 180, mostLabels: 300,
    label: (row) => {
      asked++;
      return block(60 + (row % 90));
    },
    count: (rows) => block(12 + 8 * String(rows).length),
  };
  const layout = fitElastic(input);
  const levels = levelsOf(input, layout, scaleSettled('elastic', layout.knots, layout.positions));
  let shown = -1;
  for (let k = 1; k < 3000; k *= 2) {
    asked = 0;
    const { stations } = levels.at(k);
    const now = stations.reduce((sum, { labelled }) => sum + labelled.length, 0);
    expect(now).toBeGreaterThan(shown);
    // Two steps of 1500 tries, and what stands is set again once a step.
    expect(asked).toBeLessThan(3000 + 3 * now + 1);
    shown = now;
  }
  expect(shown).toBeGreaterThan(2000);
});

test('zoomWindow only counts what the edge cuts where its count would lie on the marker of a flag that is whole', () => {
  const start = Float64Array.from([0, 300, 301, 301, 330, 400]);
  const input: FlagInput = {
    start, importance: Float64Array.from(start, () => 0.5), tail: [401], range: [0, 400], height: 400, rules: RULES, minGap: 24, maxGap: 180, mostLabels: 300,
    label: (row) => block(row === 2 ? 200 : row === 4 ? 90 : row === 5 ? 0 : 40), count: () => block(20),
  };
  const layout = fitFixed({ ...input, range: [0, 1000] }, (time) => time, [0, 401], [0, 401]);
  const at = (edge: number) => zoomWindow(levelsOf(input, layout, (time) => time).at(1), layout, { k: 1, x: 0, from: 0, to: 401, edge });
  const shown = (edge: number) => at(edge).layout.stations.map(({ rows, labelled }) => `${rows.join('+')}:${labelled.length}`);
  expect(shown(1000)).toEqual(['0:1', '1:1', '2+3:2', '4:1', '5:1']);
  // The date of 2 and 3 is cut beside that of 1; 4 is cut alone.
  expect(shown(425)).toEqual(['0:1', '1:1', '4:0', '5:1']);
  expect([at(425).before, at(425).after]).toEqual([0, 3]);
  for (const { station, block: b } of at(425).layout.flags) expect(at(425).layout.stations[station].labelled[b]).toBeDefined();
});
