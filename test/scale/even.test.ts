import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleEven, scaleTime } from '../../src/scale/index.js';
import { domains, parts, ranges, seeded, within } from './arbitraries.js';

describe('scaleEven', () => {
  it('events(times) gives each its step, whatever lies between, and ties one between them', () => {
    const scale = scaleEven().domain([0, 1000]).range([0, 300]).events([1000, 1, 0, 1]);
    expect([0, 1, 1000].map(scale)).toEqual([0, 150, 300]);
    expect(scale.knots()).toEqual([0, 1, 1000]);
  });

  it('the domain’s ends stand like events, and events outside it take no step', () => {
    const scale = scaleEven().domain([0, 1000]).range([0, 300]).events([-5, 10, 20, 5000]);
    expect([0, 10, 20, 1000].map(scale)).toEqual([0, 100, 200, 300]);
  });

  it('without events is scaleTime', () => {
    expect(scaleEven().domain([0, 1000]).range([0, 300])(250)).toBe(scaleTime().domain([0, 1000]).range([0, 300])(250));
  });

  it('invert(scale(t)) is t to the pixel, steps are equal, later is farther', () => {
    fc.assert(fc.property(domains, ranges, parts, parts, (domain, range, places, others) => {
      const scale = scaleEven().domain(domain).range(range).events(places.map((part) => within(domain, part)));
      const knots = scale.knots();
      const step = (range[1] - range[0]) / (knots.length - 1);
      for (const [i, time] of knots.entries()) expect(scale(time)).toBeCloseTo(range[0] + i * step, 6);
      const times = others.map((part) => within(domain, part)).sort((a, b) => a - b);
      for (const [i, time] of times.entries()) {
        expect(Math.abs(scale(scale.invert(scale(time))) - scale(time))).toBeLessThan(0.51);
        if (i) expect((scale(time) - scale(times[i - 1])) * Math.sign(step)).toBeGreaterThanOrEqual(0);
      }
    }), seeded());
  });

  it('a domain that runs backwards is the same line from its other end', () => {
    const forward = scaleEven().domain([0, 1000]).range([0, 300]).events([10]);
    const backward = scaleEven().domain([1000, 0]).range([300, 0]).events([10]);
    expect([0, 5, 10, 1000].map(backward)).toEqual([0, 5, 10, 1000].map(forward));
    expect(backward.domain()).toEqual([1000, 0]);
    expect(backward.ticks()).toEqual(forward.ticks().reverse());
  });

  it('copy() is independent both ways', () => {
    const scale = scaleEven().domain([0, 1000]).range([0, 300]).events([10]);
    const copy = scale.copy();
    copy.events([20]).range([0, 600]);
    expect([scale(10), scale.events(), copy(20), copy.events()]).toEqual([150, [10], 300, [20]]);
    scale.domain([0, 20]);
    expect(copy.domain()).toEqual([0, 1000]);
  });

  it('events(array) keeps a copy: changing the array afterwards changes nothing', () => {
    const times = [10];
    const scale = scaleEven().domain([0, 1000]).range([0, 300]).events(times);
    times[0] = 500;
    (scale.events() as number[])[0] = 700;
    expect([scale(10), scale.events()]).toEqual([150, [10]]);
  });

  it('takes a typed array of 100 000 events', () => {
    const times = Float64Array.from({ length: 1e5 }, (_, i) => i * i);
    const scale = scaleEven().domain([0, times[99999]]).range([0, 99999]).events(times);
    expect(scale(times[77777])).toBeCloseTo(77777, 6);
    expect(scale.copy().events(new Float64Array()).knots()).toHaveLength(2);
  });
});
