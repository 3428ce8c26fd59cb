import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBars, ZoomTiles, type ManyBar, type Placed, type Tile } from '../../src/layout/index.js';

interface Thing extends Placed { name: number }

/** Dates along an axis of 500 px, each with a text after it that meets no other's. */
function tilesOf(dates: readonly number[], asked?: () => void): ZoomTiles<Thing> {
  return new ZoomTiles<Thing>(500, 60, function* ({ zoom, from, to, low, high }: Tile, before) {
    asked?.();
    const placed = [...before];
    const known = new Set(before.map(({ name }) => name));
    for (const [name, at] of dates.entries()) {
      const [left, right] = [at * zoom, at * zoom + 50];
      if (known.has(name) || left < from || left >= to || left < low || right > high) continue;
      yield;
      if (placed.every((other) => other.at * zoom + other.more <= left || other.at * zoom >= right)) placed.push({ name, at, long: 0, less: 0, more: 50 });
    }
    return placed.slice(before.length);
  });
}

const dates = fc.array(fc.double({ min: 0, max: 499, noNaN: true }), { minLength: 1, maxLength: 80 });
const windows = fc.array(fc.tuple(fc.double({ min: 1, max: 40, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 6 });
const span = (k: number, part: number): [number, number] => [part * (500 - 500 / k), part * (500 - 500 / k) + 500 / k];
const names = (things: readonly Thing[]): number[] => things.map(({ name }) => name).sort((a, b) => a - b);

describe('ZoomTiles.within(k, from, to)', () => {
  test('is the same whichever windows a reader came through', () => {
    fc.assert(fc.property(dates, windows, (list, path) => {
      const [k, part] = path[path.length - 1];
      const travelled = tilesOf(list);
      for (const [zoom, at] of path) travelled.within(zoom, ...span(zoom, at));
      expect(names(travelled.within(k, ...span(k, part)).things)).toEqual(names(tilesOf(list).within(k, ...span(k, part)).things));
    }), { seed: 42, numRuns: 200 });
  });

  test('keeps everything that was shown and is still in view, however near a reader comes', () => {
    fc.assert(fc.property(dates, fc.double({ min: 1, max: 30, noNaN: true }), fc.double({ min: 1, max: 8, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (list, k, nearer, part) => {
      const tiles = tilesOf(list);
      const [from, to] = span(k * nearer, part);
      const near = names(tiles.within(k * nearer, from, to).things);
      for (const { name, at } of tiles.within(k, from, to).things) if (at >= from && at < to) expect(near).toContain(name);
    }), { seed: 42, numRuns: 200 });
  });

  test('nothing of it meets anything else of it', () => {
    fc.assert(fc.property(dates, fc.double({ min: 1, max: 30, noNaN: true }), (list, k) => {
      const { things } = tilesOf(list).within(k, 0, 500);
      const sorted = things.sort((a, b) => a.at - b.at);
      for (let i = 1; i < sorted.length; i++) expect(sorted[i].at * k).toBeGreaterThanOrEqual(sorted[i - 1].at * k + 50 - 1e-6);
    }), { seed: 42, numRuns: 200 });
  });

  test('where there is no time, what stands farther out is given, and the next call goes on', () => {
    let made = 0;
    const tiles = tilesOf(Array.from({ length: 200 }, (_, i) => i * 2.4), () => made++);
    tiles.within(1, 0, 500);
    const first = made;
    const none = tiles.within(16, 100, 130, () => false);
    expect(none.done).toBe(false);
    expect(made).toBe(first);
    expect(names(none.things)).toEqual(names(tiles.within(1, 100, 130).things));
    let left = 2;
    for (let call = 0; call < 10_000; call++) {
      left = 2;
      const { done } = tiles.within(16, 100, 130, () => left-- > 0);
      if (!done) continue;
      expect(call).toBeGreaterThan(3);
      expect(names(tiles.within(16, 100, 130).things)).toEqual(names(tilesOf(Array.from({ length: 200 }, (_, i) => i * 2.4)).within(16, 100, 130).things));
      return;
    }
    expect.unreachable();
  });
});

describe('placeBars(tile, before, extents, lanes)', () => {
  test('no two bars of a lane meet, and what has no free lane has none', () => {
    const extents = fc.array(fc.tuple(fc.double({ min: 0, max: 480, noNaN: true }), fc.double({ min: 1, max: 200, noNaN: true })), { maxLength: 40 });
    fc.assert(fc.property(extents, fc.integer({ min: 1, max: 5 }), (list, lanes) => {
      const tile: Tile = { zoom: 1, from: 0, to: 500, low: 0, high: 500, end: 500 };
      const bars: ManyBar[] = placeBars(tile, [], list.map(([at, long], row) => ({ row, at, long })), lanes);
      for (const a of bars) {
        expect(a.lane).toBeLessThan(lanes);
        expect(a.at + a.long).toBeLessThanOrEqual(500);
        for (const b of bars) if (a !== b && a.lane === b.lane) expect(a.at + a.long + 4 <= b.at + 1e-9 || b.at + b.long + 4 <= a.at + 1e-9).toBe(true);
      }
    }), { seed: 42, numRuns: 200 });
  });
});
