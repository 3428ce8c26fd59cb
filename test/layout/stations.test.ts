import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPinned, elasticPlanner, planFixedStations, rankRows, type PlannedStation, type StationInput } from '../../src/layout/index.js';

const inputs = fc.record({
  start: fc.array(fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 100, max: 110 })), { maxLength: 60 }).map((list) => list.sort((a, b) => a - b)),
  importance: fc.array(fc.constantFrom(0, 0.25, 0.5, 1, 2), { minLength: 60, maxLength: 60 }),
  labels: fc.integer({ min: 0, max: 60 }),
}).map(({ start, importance, labels }): StationInput => ({ start, rank: rankRows({ importance: importance.slice(0, start.length), start }), labels }));

function expectWhole(stations: readonly PlannedStation[], { start, rank, labels }: StationInput): void {
  expect(stations.flatMap((station) => station.rows).sort((a, b) => a - b)).toEqual(Array.from(start, (_, row) => row));
  for (const { rows, labelled } of stations) {
    expect(labelled.map((row) => rank[row])).toEqual(rows.map((row) => rank[row]).filter((place) => place < labels).sort((a, b) => a - b));
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  }
  const times = stations.map((station) => station.time);
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
}

const planElasticStations = (input: StationInput, most: number, absorbing?: boolean) => elasticPlanner(input)(input.labels, most, absorbing);
const distinctStarts = (input: StationInput) => planElasticStations(input, Infinity);

describe('elasticPlanner(input)(labels, Infinity)', () => {
  test('gives one station a distinct start with its rows in time order, labels by rank', () => {
    fc.assert(fc.property(inputs, (input) => {
      const stations = distinctStarts(input);
      expectWhole(stations, input);
      expect(stations.map((station) => station.time)).toEqual([...new Set(Array.from(input.start))]);
      for (const { rows, time } of stations) for (const row of rows) expect(input.start[row]).toBe(time);
    }), { seed: 51, numRuns: 100 });
  });
});

describe('elasticPlanner(input)(labels, most)', () => {
  test.each([false, true])('loses no row, leaves what fits as it is, and gives at most `most` unless labels (and what stands between them, not absorbing) need more: absorbing %s', (absorbing) => {
    fc.assert(fc.property(inputs, fc.integer({ min: 1, max: 40 }), (input, most) => {
      const all = distinctStarts(input);
      const stations = planElasticStations(input, most, absorbing);
      expectWhole(stations, input);
      if (all.length <= most) expect(stations).toEqual(all);
      else {
        const labelled = all.filter((station) => station.labelled.length).length;
        // What stands before the first label has no label to be counted at.
        const leading = all[0].labelled.length ? 0 : 1;
        const between = all.filter((station, k) => !station.labelled.length && (!k || all[k - 1].labelled.length)).length;
        expect(stations.length).toBe(Math.max(most, labelled + (absorbing ? leading : between)));
      }
      // A pole's count is of its own date.
      if (!absorbing) for (const { rows, labelled, time } of stations) if (labelled.length) for (const row of rows) expect(input.start[row]).toBe(time);
    }), { seed: 52, numRuns: 300 });
  });

  test('keeps every labelled date a station of its own, with its first row at its time', () => {
    fc.assert(fc.property(inputs, fc.integer({ min: 1, max: 10 }), (input, most) => {
      const stations = planElasticStations(input, most);
      for (const before of distinctStarts(input).filter((station) => station.labelled.length)) {
        const after = stations.find((station) => station.time === before.time)!;
        expect(after.labelled).toEqual(before.labelled);
      }
      for (const { rows, time } of stations) expect(input.start[rows[0]]).toBe(time);
    }), { seed: 53, numRuns: 200 });
  });

  test('merges the nearest in time first', () => {
    const rank = [9, 9, 9, 9, 9, 9];
    const times = (most: number) => planElasticStations({ start: [0, 10, 13, 30, 31, 50], rank, labels: 0 }, most).map((station) => station.time);
    expect(times(6)).toEqual([0, 10, 13, 30, 31, 50]);
    expect(times(5)).toEqual([0, 10, 13, 30, 50]);
    expect(times(4)).toEqual([0, 10, 30, 50]);
    expect(times(3)).toEqual([0, 30, 50]);
    expect(times(1)).toEqual([0]);
  });

  test.each([
    ['days', Array.from({ length: 100 }, (_, k) => Date.UTC(2021, 0, 1 + k))],
    ['months', Array.from({ length: 120 }, (_, k) => Date.UTC(2001, k))],
    ['years', Array.from({ length: 90 }, (_, k) => Date.UTC(1900 + k, 0))],
  ])('merges %s evenly: no station has more than twice its share of them, and either half of time has half the stations', (_, start) => {
    const rank = start.map(() => 9);
    for (let most = 8; most < start.length; most++) {
      const stations = planElasticStations({ start, rank, labels: 0 }, most);
      expect(stations).toHaveLength(most);
      const sizes = stations.map(({ rows }) => rows.length);
      const least = start.length / most;
      expect(Math.max(...sizes), String(most)).toBeLessThan(2 * least + 2);
      const middle = start[start.length >> 1];
      const early = stations.filter(({ time }) => time < middle).length;
      expect(Math.abs(early - most / 2), String(most)).toBeLessThan(2 + 0.1 * most);
    }
  });

  test('absorbing, counts what no neighbour takes at the labelled date before it', () => {
    const stations = planElasticStations({ start: [0, 10, 20, 30], rank: [0, 9, 1, 9], labels: 2 }, 2, true);
    expect(stations.map(({ time, rows, labelled }) => [time, rows, labelled])).toEqual([[0, [0, 1], [0]], [20, [2, 3], [2]]]);
  });

  test('gives back more than `most` labelled dates whole', () => {
    expect(planElasticStations({ start: [0, 1, 2], rank: [0, 1, 2], labels: 3 }, 1)).toHaveLength(3);
  });
});

describe('planFixedStations(input, position, least)', () => {
  const position = (time: number) => 8 + time * 0.7;

  test('loses no row, stands every station at its position and labelled dates alone', () => {
    fc.assert(fc.property(inputs, fc.integer({ min: 1, max: 60 }), (input, least) => {
      const stations = planFixedStations(input, position, least);
      expectWhole(stations, input);
      for (const station of stations) expect(station.position).toBe(position(station.time));
      for (const before of distinctStarts(input).filter(({ labelled }) => labelled.length)) expect(stations.find(({ time }) => time === before.time)!.labelled).toEqual(before.labelled);
    }), { seed: 54, numRuns: 200 });
  });

  test('lets nothing without a label stand nearer than `least` to a station', () => {
    fc.assert(fc.property(inputs, fc.integer({ min: 1, max: 60 }), (input, least) => {
      const stations = planFixedStations(input, position, least);
      stations.forEach((a, i) => stations.slice(i + 1).forEach((b) => {
        if (!a.labelled.length || !b.labelled.length) expect(b.position - a.position).toBeGreaterThanOrEqual(least);
      }));
    }), { seed: 55, numRuns: 200 });
  });

  test('counts a row no farther from its station than `least`', () => {
    fc.assert(fc.property(inputs, fc.integer({ min: 1, max: 60 }), (input, least) => {
      for (const { position: at, rows } of planFixedStations(input, position, least)) for (const row of rows) expect(Math.abs(position(input.start[row]) - at)).toBeLessThan(least);
    }), { seed: 56, numRuns: 200 });
  });

  test('counts at the nearer of two labelled dates', () => {
    const stations = planFixedStations({ start: [0, 9, 11, 20], rank: [0, 8, 9, 1], labels: 2 }, (time) => time, 15);
    expect(stations.map(({ rows }) => rows)).toEqual([[0, 1], [2, 3]]);
  });

  test('counts at the later of two labelled dates what is as near to both, however near it is looked at', () => {
    for (let from = 600; from < 700; from++) {
      for (let step = 0; step < 20; step++) {
        const stations = planFixedStations({ start: [0, 1.6, 3.2], rank: [0, 9, 1], labels: 2 }, (time) => Math.SQRT2 ** step * (from + time), Infinity);
        expect(stations.map(({ rows }) => rows)).toEqual([[0], [1, 2]]);
      }
    }
  });

  test('counts at the station before it what its labelled date may not count, in the order of time', () => {
    const input = { start: [0, 30, 36, 40, 44], rank: [9, 8, 7, 0, 6], labels: 1 };
    expect(planFixedStations(input, (time) => time, 15, (_, row) => row > 2).map(({ rows }) => rows)).toEqual([[0, 1, 2], [3, 4]]);
    expect(planFixedStations(input, (time) => time, 15).map(({ rows }) => rows)).toEqual([[0], [1, 2, 3, 4]]);
  });
});

describe('rankRows({ importance, start })', () => {
  test('gives every row one rank, the more important the lower, pinned first', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(0, 0.2, 0.5, 0.51, 1, 2), { maxLength: 80 }), (importance) => {
      const rank = rankRows({ importance, start: importance.map((_, row) => row) });
      const rows = Array.from(rank, (_, row) => row).sort((a, b) => rank[a] - rank[b]);
      expect([...rank].sort((a, b) => a - b)).toEqual(importance.map((_, k) => k));
      for (let k = 1; k < rows.length; k++) expect(importance[rows[k]]).toBeLessThanOrEqual(importance[rows[k - 1]]);
      const pinned = countPinned(importance);
      expect(rows.slice(0, pinned).every((row) => importance[row] > 1)).toBe(true);
      expect(pinned).toBe(importance.filter((value) => value === 2).length);
    }), { seed: 57, numRuns: 200 });
  });

  test.each([1, 2, 3, 7, 16, 100, 1000])('spreads the beginning of %i rows of equal importance over all of them', (n) => {
    const rank = rankRows({ importance: new Array<number>(n).fill(0.5), start: Array.from({ length: n }, (_, row) => row) });
    for (let m = 1; m <= n; m *= 2) {
      const chosen = Array.from(rank, (_, row) => row).filter((row) => rank[row] < m);
      const distances = [...chosen.slice(1), n].map((row, k) => row - chosen[k]);
      expect(chosen[0]).toBe(0);
      // Even to within the power of two that counts up to n.
      expect(Math.max(...distances)).toBeLessThanOrEqual(Math.max(1, (4 * n) / m));
    }
  });

  test('of 17 equal rows ranks both ends, then halves, then quarters, then eighths', () => {
    const rank = rankRows({ importance: new Array<number>(17).fill(0.5), start: Array.from({ length: 17 }, (_, row) => row) });
    const rows = Array.from(rank, (_, row) => row).sort((a, b) => rank[a] - rank[b]);
    const parts = [rows.slice(0, 2), rows.slice(2, 3), rows.slice(3, 5), rows.slice(5, 9)].map((part) => part.sort((a, b) => a - b));
    expect(parts).toEqual([[0, 16], [8], [4, 12], [2, 6, 10, 14]]);
  });

  test('of equal importance what stands alone comes before a crowd, and the first of each date before the second of any', () => {
    const start = [0, 1000, 3000, 6000, 6001, 6002, 6002, 6002, 6003, 6003, 9000];
    const rank = rankRows({ importance: start.map(() => 0.5), start });
    const rows = Array.from(rank, (_, row) => row).sort((a, b) => rank[a] - rank[b]);
    expect(new Set(rows.slice(0, 5))).toEqual(new Set([0, 1, 2, 3, 10]));
    expect(new Set(rows.slice(5, 8))).toEqual(new Set([4, 5, 8]));
    expect(new Set(rows.slice(8, 10))).toEqual(new Set([6, 9]));
    expect(rows[10]).toBe(7);
  });

  test('all of one date are spread over its rows', () => {
    const rank = rankRows({ importance: [0.5, 0.5, 0.5], start: [7, 7, 7] });
    expect([...rank].sort()).toEqual([0, 1, 2]);
  });

  test('of no rows is empty', () => {
    expect(rankRows({ importance: [], start: [] })).toHaveLength(0);
    expect(countPinned([])).toBe(0);
  });
});
