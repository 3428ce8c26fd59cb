import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOWN, hangFlags, heightsOf, UP, type Flag, type Side, type Station } from '../../src/layout/index.js';

const RULES = { pad: 8, gapX: 12, gapY: 7, base: 9 };

interface Case { x: number[]; stations: Station[]; sides: Side[][]; options: number[][] }

const flag = fc.record({ side: fc.constantFrom<Side>(UP, DOWN), option: fc.integer({ min: 0, max: 1 }), width: fc.integer({ min: 10, max: 250 }), height: fc.integer({ min: 10, max: 50 }) });
const cases: fc.Arbitrary<Case> = fc.array(fc.tuple(fc.integer({ min: 1, max: 120 }), fc.array(flag, { maxLength: 3 })), { minLength: 1, maxLength: 25 }).map((list) => {
  let at = 0;
  return {
    x: list.map(([gap]) => (at += gap)),
    stations: list.map(([, flags]) => ({ blocks: flags.map(({ width, height }) => ({ options: [{ width, height }, { width: width / 2, height: height * 2 }] })) })),
    sides: list.map(([, flags]) => flags.map(({ side }) => side)),
    options: list.map(([, flags]) => flags.map(({ option }) => option)),
  };
});

/** What stands below a flag: the nearer flags of its pole and side, and those of its side on poles before its end. */
function below(given: Case, k: number, b: number): [number, number][] {
  const { width } = given.stations[k].blocks[b].options[given.options[k][b]];
  const end = given.x[k] + RULES.pad + width + RULES.gapX;
  return given.sides.flatMap((sides, j) => sides.flatMap((side, c): [number, number][] =>
    (side === given.sides[k][b] && ((j === k && c < b) || (j > k && given.x[j] < end)) ? [[j, c]] : [])));
}

/** Bases raised from the axis on until every flag stands above all that is below it: the least there are. */
function leastBases(given: Case): number[][] {
  const bases = given.sides.map((sides) => sides.map(() => RULES.base));
  for (let changed = true; changed; ) {
    changed = false;
    bases.forEach((list, k) => list.forEach((_, b) => {
      for (const [j, c] of below(given, k, b)) {
        const needed = bases[j][c] + given.stations[j].blocks[c].options[given.options[j][c]].height + RULES.gapY;
        if (needed <= list[b]) continue;
        list[b] = needed;
        changed = true;
      }
    }));
  }
  return bases;
}

const hang = ({ stations, x, sides, options }: Case): Flag[] => hangFlags(stations, x, sides, options, RULES);

describe('hangFlags(stations, x, sides, options)', () => {
  test('hangs every flag at the least height that is clear of the poles it reaches over', () => {
    fc.assert(fc.property(cases, (given) => {
      const least = leastBases(given);
      const flags = hang(given);
      expect(flags).toHaveLength(given.sides.flat().length);
      for (const { station, block, base, top, side, option } of flags) {
        expect(base).toBeCloseTo(least[station][block], 9);
        expect(top - base).toBeCloseTo(given.stations[station].blocks[block].options[option].height, 9);
        expect([side, option]).toEqual([given.sides[station][block], given.options[station][block]]);
      }
    }), { seed: 41, numRuns: 300 });
  });

  test('gives each flag once, station by station', () => {
    fc.assert(fc.property(cases, (given) => {
      const flags = hang(given);
      const keys = flags.map(({ station, block }) => station * 10 + block);
      expect(new Set(keys).size).toBe(keys.length);
      const stations = flags.map(({ station }) => station);
      expect(stations).toEqual([...stations].sort((a, b) => a - b));
    }), { seed: 42, numRuns: 50 });
  });

  test('leaves a flag that ends gapX before the next pole beside it, and lifts one that ends a px later over it', () => {
    const at = (width: number) => hangFlags(
      [{ blocks: [{ options: [{ width, height: 20 }] }] }, { blocks: [{ options: [{ width: 30, height: 20 }] }] }], [0, 100], [[UP], [UP]], [[0], [0]], RULES,
    ).find((each) => each.station === 0)!.base;
    expect(at(80)).toBe(RULES.base);
    expect(at(81)).toBe(RULES.base + 20 + RULES.gapY);
  });

  test('lets the sides not touch each other', () => {
    const two = [{ blocks: [{ options: [{ width: 300, height: 20 }] }] }, { blocks: [{ options: [{ width: 30, height: 40 }] }] }];
    expect(hangFlags(two, [0, 10], [[UP], [DOWN]], [[0], [0]], RULES).map(({ base }) => base)).toEqual([RULES.base, RULES.base]);
  });

  test('of no flags is empty', () => {
    expect(hangFlags([{ blocks: [] }], [3], [[]], [[]], RULES)).toEqual([]);
  });
});

test('heightsOf(flags) is the greatest top of each side, 0 where there is none', () => {
  expect(heightsOf([])).toEqual([0, 0]);
  fc.assert(fc.property(cases, (given) => {
    const flags = hang(given);
    const [up, down] = heightsOf(flags);
    expect(up).toBe(Math.max(0, ...flags.filter(({ side }) => side === UP).map(({ top }) => top)));
    expect(down).toBe(Math.max(0, ...flags.filter(({ side }) => side === DOWN).map(({ top }) => top)));
  }), { seed: 43, numRuns: 50 });
});
