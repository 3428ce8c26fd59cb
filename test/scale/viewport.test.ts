import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampViewport, fitViewport, panViewport, rescale, scaleElastic, scaleEven, scaleTime, viewOf, viewportOf, viewportTransform, zoomViewport,
  type TimelineScale,
} from '../../src/scale/index.js';
import { utcTime } from '../../src/time/index.js';
import { domains, parts, ranges, seeded, within } from './arbitraries.js';

const scales = fc.tuple(domains, ranges, parts, fc.constantFrom('time', 'even', 'elastic')).map(([domain, range, places, kind]): TimelineScale => {
  const events = places.map((part) => within(domain, part));
  const scale = kind === 'time' ? scaleTime() : kind === 'even' ? scaleEven().events(events) : scaleElastic().events(events).minGap(10).maxGap(120);
  return scale.domain(domain).range(range);
});
/** A window, as parts of the range with a thousandth between them at least. */
const windows = fc.tuple(fc.double({ min: 0, max: 0.99, noNaN: true }), fc.double({ min: 0.001, max: 1, noNaN: true }))
  .map(([start, size]): [number, number] => [start, Math.min(start + size, 1)]);
const px = (scale: TimelineScale, part: number): number => scale.range()[0] + part * (scale.range()[1] - scale.range()[0]);
const windowOn = (scale: TimelineScale, [start, end]: readonly [number, number]): [number, number] => {
  const [from, before] = [scale.invert(px(scale, start)), scale.invert(px(scale, end))];
  return before > from ? [from, before] : scale.domain();
};
/** Part of the range that a time stands at. */
const partOf = (scale: TimelineScale, time: number): number => (scale(time) - scale.range()[0]) / (scale.range()[1] - scale.range()[0]);
const straight = scaleTime().domain([0, 1e6]).range([0, 1000]);

describe('viewportTransform and rescale', () => {
  it('rescale(scale, viewportTransform(scale, viewport)) puts the viewport’s ends at the range’s', () => {
    fc.assert(fc.property(scales, windows, (scale, part) => {
      const viewport = windowOn(scale, part);
      const view = rescale(scale, viewportTransform(scale, viewport));
      expect(view(viewport[0])).toBeCloseTo(scale.range()[0], 4);
      expect(view(viewport[1])).toBeCloseTo(scale.range()[1], 4);
    }), seeded());
  });

  it('viewportOf(scale, viewportTransform(scale, viewport)) is the viewport, to the pixel', () => {
    fc.assert(fc.property(scales, windows, (scale, part) => {
      const viewport = windowOn(scale, part);
      const view = viewOf(scale, viewport);
      const back = viewportOf(scale, viewportTransform(scale, viewport));
      for (const i of [0, 1]) expect(Math.abs(view(back[i]) - view(viewport[i]))).toBeLessThan(0.51);
    }), seeded());
  });

  it('a view’s invert(scale(t)) is t to the pixel, it is k × scale(t) + x, and later is farther', () => {
    fc.assert(fc.property(scales, fc.double({ min: 0.5, max: 1e4, noNaN: true }), fc.integer({ min: -1e4, max: 1e4 }), parts, (scale, k, x, places) => {
      const view = rescale(scale, { k, x });
      const direction = Math.sign(scale.range()[1] - scale.range()[0]);
      const times = places.map((part) => within(scale.domain(), part)).sort((a, b) => a - b);
      for (const [i, time] of times.entries()) {
        expect(view(time)).toBeCloseTo(k * scale(time) + x, 6);
        expect(Math.abs(view(view.invert(view(time))) - view(time))).toBeLessThan(0.51);
        if (i) expect(direction * (view(time) - view(times[i - 1]))).toBeGreaterThanOrEqual(0);
      }
    }), seeded());
  });

  it('the view of the whole is the scale', () => {
    expect(viewportTransform(straight, [0, 1e6])).toEqual({ k: 1, x: 0 });
    expect(viewportTransform(straight, [5, 5])).toEqual({ k: 1, x: 0 });
  });

  it('view.domain() is what is on screen, whole milliseconds, and its ticks are those of scaleTime there', () => {
    const view = viewOf(straight, [250e3, 500e3]);
    expect([view.domain(), view.range(), view.knots()]).toEqual([[250e3, 500e3], [0, 1000], [250e3, 500e3]]);
    expect(view.ticks(5)).toEqual(scaleTime().domain([250e3, 500e3]).ticks(5));
  });

  it('view.domain(d) and view.range(r) move the view and leave the scale alone', () => {
    const view = viewOf(straight, [250e3, 500e3]).range([100, 200]);
    expect([view(250e3), view(500e3), view.domain()]).toEqual([100, 200, [250e3, 500e3]]);
    expect(view.domain([0, 1e6])(5e5)).toBeCloseTo(150, 9);
    expect([straight.domain(), straight.range(), straight(5e5)]).toEqual([[0, 1e6], [0, 1000], 500]);
  });

  it('view.copy() is independent of the view and of the scale', () => {
    const scale = scaleTime().domain([0, 1e6]).range([0, 1000]);
    const view = viewOf(scale, [250e3, 500e3]);
    const copy = view.copy();
    view.domain([0, 10]);
    scale.domain([0, 10]);
    expect([copy.domain(), copy(500e3)]).toEqual([[250e3, 500e3], 1000]);
  });

  it('knots() of a view are those on screen and its ends, breaks() the scale’s own', () => {
    const scale = scaleEven().domain([0, 1e6]).range([0, 400]).events([10, 20, 30]);
    const view = rescale(scale, { k: 4, x: -200 });
    expect(view.knots()).toEqual([5, 10, 15]);
    expect(view.breaks()).toEqual(scale.breaks());
    expect(view.breaks()).toHaveLength(1);
  });
});

describe('zoomViewport', () => {
  it('keeps what stands at `at` where it is, as long as no end is in the way', () => {
    expect(zoomViewport(straight, [0, 1e6], 2, 500)).toEqual([250e3, 750e3]);
    expect(zoomViewport(straight, [0, 1e6], 4, 0)).toEqual([0, 250e3]);
    expect(zoomViewport(straight, [400e3, 600e3], 0.5, 250)).toEqual([350e3, 750e3]);
  });

  it('without `at` keeps the middle, and out beyond the whole is the whole', () => {
    expect(zoomViewport(straight, [200e3, 600e3], 2)).toEqual([300e3, 500e3]);
    expect(zoomViewport(straight, [200e3, 600e3], 0.01)).toEqual([0, 1e6]);
  });

  it('comes no nearer than maxZoom', () => {
    expect(zoomViewport(straight, [0, 1e6], 1e9, 500, { maxZoom: 10 })).toEqual([450e3, 550e3]);
  });

  it('comes no nearer than numbers can tell px apart: a millisecond or two today, five days at the Big Bang', () => {
    const all = scaleTime().domain([utcTime(-13.8e9), utcTime(2020)]).range([0, 1000]);
    const [from, before] = zoomViewport(all, all.domain(), 1e30, 0, { maxZoom: Infinity });
    expect((before - from) / 864e5).toBeCloseTo(4.6, 1);
    const today = scaleTime().domain([Date.UTC(2021, 8, 9), Date.UTC(2021, 8, 10)]).range([0, 1000]);
    const view = viewOf(today, zoomViewport(today, today.domain(), 1e30, 500));
    expect(view.domain()[1] - view.domain()[0]).toBeCloseTo(1.48, 1);
  });

  it('comes no nearer than least ms, as does clampViewport', () => {
    const [from, before] = zoomViewport(straight, [0, 1e6], 1e9, 500, { least: 1000 });
    expect(before - from).toBe(1000);
    expect(clampViewport(straight, [5e5, 5e5 + 10], { least: 1000 })).toEqual([499505, 500505]);
    expect(clampViewport(straight, [5e5, 5e5 + 1000], { least: 1000 })).toEqual([5e5, 5e5 + 1000]);
  });

  it('in and out again is where it was, in px of any scale', () => {
    fc.assert(fc.property(scales, windows, fc.double({ min: 1, max: 20, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (scale, part, factor, place) => {
      const viewport = windowOn(scale, part);
      const at = px(scale, place);
      const there = zoomViewport(scale, viewport, factor, at);
      // As many milliseconds, and as many numbers, as the nearer view has px.
      fc.pre([viewport, there].every(([from, before]) => before - from > Math.max(3e3, Math.abs(from) * 2 ** -38)));
      const back = zoomViewport(scale, there, 1 / factor, at);
      const view = viewOf(scale, viewport);
      for (const i of [0, 1]) expect(Math.abs(view(back[i]) - view(viewport[i]))).toBeLessThan(3);
    }), seeded());
  });

  it('every result lies in the domain, forwards, and is its own clamp', () => {
    fc.assert(fc.property(scales, windows, fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.double({ min: -1, max: 2, noNaN: true }), (scale, part, factor, place) => {
      const viewport = zoomViewport(scale, windowOn(scale, part), factor, px(scale, place));
      const [low, high] = scale.domain();
      expect(viewport[0] >= low && viewport[1] <= high && viewport[0] <= viewport[1]).toBe(true);
      expect(clampViewport(scale, viewport, { maxZoom: Infinity })).toEqual(viewport);
    }), seeded());
  });
});

describe('panViewport', () => {
  it('moves by px on screen toward the late end, in both directions of writing, and stops at the ends', () => {
    expect(panViewport(straight, [200e3, 400e3], 100)).toEqual([220e3, 420e3]);
    expect(panViewport(straight.copy().range([1000, 0]), [200e3, 400e3], 100)).toEqual([220e3, 420e3]);
    expect(panViewport(straight, [200e3, 400e3], 1e5)).toEqual([800e3, 1e6]);
    expect(panViewport(straight, [200e3, 400e3], -1e5)).toEqual([0, 200e3]);
  });

  it('changes nothing but the offset', () => {
    fc.assert(fc.property(scales, windows, fc.integer({ min: -500, max: 500 }), (scale, part, by) => {
      const viewport = windowOn(scale, part);
      const moved = panViewport(scale, viewport, by);
      fc.pre([viewport, moved].every(([from, before]) => before - from > Math.max(1e4, Math.abs(from) * 2 ** -38)));
      const size = partOf(scale, viewport[1]) - partOf(scale, viewport[0]);
      // Whole milliseconds move an end by up to half a px of the view.
      expect(Math.abs(partOf(scale, moved[1]) - partOf(scale, moved[0]) - size) * Math.abs(scale.range()[1] - scale.range()[0])).toBeLessThan(1.01 * size + 1e-6);
    }), seeded());
  });
});

describe('fitViewport', () => {
  it('fitViewport(scale) is the whole, with an extent that and its padding on screen', () => {
    expect(fitViewport(straight)).toEqual([0, 1e6]);
    expect(fitViewport(straight, [400e3, 600e3])).toEqual([400e3, 600e3]);
    expect(fitViewport(straight, [400e3, 600e3], 250)).toEqual([300e3, 700e3]);
    expect(fitViewport(straight, [0, 200e3], 250)).toEqual([0, 400e3]);
    expect(fitViewport(straight, [0, 200e3], 500)).toEqual([0, 1e6]);
  });

  it('of one instant is as near as the limit lets it', () => {
    expect(fitViewport(straight, [500e3, 500e3], 0, { maxZoom: 10 })).toEqual([450e3, 550e3]);
  });
});

describe('clampViewport', () => {
  it('leaves what is inside as it is, to the bit', () => {
    expect(clampViewport(straight, [0.1, 1e6 - 0.3])).toEqual([0.1, 1e6 - 0.3]);
  });
  it('moves what hangs over an end inside, and shortens what is longer than the whole', () => {
    expect(clampViewport(straight, [-100e3, 100e3])).toEqual([0, 200e3]);
    expect(clampViewport(straight, [900e3, 1200e3])).toEqual([700e3, 1e6]);
    expect(clampViewport(straight, [-1e9, 1e9])).toEqual([0, 1e6]);
  });
  it('turns what runs backwards, widens what is too near, and makes the whole of what is no number', () => {
    expect(clampViewport(straight, [500e3, 400e3])).toEqual([400e3, 500e3]);
    expect(clampViewport(straight, [500e3, 500e3], { maxZoom: 10 })).toEqual([450e3, 550e3]);
    expect(clampViewport(straight, [NaN, 5])).toEqual([0, 1e6]);
    expect(clampViewport(straight, [-Infinity, 5])).toEqual([0, 1e6]);
  });
  it('takes a scale of one instant and one of no width: the whole, never NaN', () => {
    const one = scaleTime().domain([7, 7]).range([0, 100]);
    const none = scaleTime().domain([0, 10]).range([0, 0]);
    expect([clampViewport(one, [0, 9]), zoomViewport(one, [7, 7], 2, 50), panViewport(one, [7, 7], 5), fitViewport(one)]).toEqual([[7, 7], [7, 7], [7, 7], [7, 7]]);
    expect([zoomViewport(none, [0, 10], 2, 0), panViewport(none, [0, 10], 5), fitViewport(none, [2, 3])]).toEqual([[0, 10], [0, 10], [0, 10]]);
  });
});
